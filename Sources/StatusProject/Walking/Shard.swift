package import Platform
import StatusAnalysis

/// One of several parts of a run, each done by a machine of its own: together they say what the whole run says.
package struct Shard: Sendable, Equatable {
  /// From 1.
  package let number: Int
  /// How many there are.
  package let count: Int

  /// - Returns: nil unless 1 ≤ number ≤ count.
  package init?(number: Int, of count: Int) {
    guard number >= 1, number <= count else { return nil }
    (self.number, self.count) = (number, count)
  }

  /// Whether a path, as given or walked, belongs to the part.
  package func holds(_ path: FilePath) -> Bool {
    var hash = FNV1a()
    hash.combine(path.bytes)
    // The lowest bits of names that differ in one byte go together: the higher ones are mixed in.
    return (hash.value ^ (hash.value >> 32)) % UInt64(count) == UInt64(number &- 1)
  }
}
