import JSON
import StatusAnalysis

/// Diagnostics or locations, written already. They may be kept for long: so all are one piece of memory, of just their length.
struct WrittenItems: Sendable {
  /// How many there are.
  let count: Int
  /// An array of JSON.
  private let array: [UInt8]
  private let hash: UInt64

  /// - Parameters:
  ///   - count: how many there are.
  ///   - array: they, as an array of JSON, as it is to be written.
  init(count: Int, array: [UInt8]) {
    self.count = count
    // A slice's copy has no room to grow.
    self.array = Array(array[...])
    var hash = FNV1a()
    hash.combine(array)
    self.hash = hash.value
  }

  /// Values that are yet to be written.
  init(_ values: [JSONValue] = []) {
    self.init(count: values.count, array: JSONValue.array(values).bytes)
  }

  var isEmpty: Bool { count == 0 }

  var json: JSONValue { .written(array) }

  /// What they are called for a client that may know them: the same for what says the same, also in another session.
  var resultID: String { hash.hexadecimal }

  /// Those of many, one after the other.
  static func joined(_ all: [WrittenItems]) -> JSONValue {
    var bytes = [UInt8(ascii: "[")]
    bytes.reserveCapacity(all.reduce(2) { $0 + $1.array.count })
    for items in all where !items.isEmpty {
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      bytes += items.array.dropFirst().dropLast()
    }
    return .written(bytes + [UInt8(ascii: "]")])
  }
}
