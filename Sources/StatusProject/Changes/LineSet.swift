package import SourceText
package import StatusAnalysis
import StatusDetection

/// Some of a file's lines.
package struct LineSet: Sendable, Equatable {
  /// From 0, ascending.
  private let ranges: [Range<Int>]
  /// Whether it is all of them.
  private let isWhole: Bool

  package static let all = LineSet(ranges: [], isWhole: true)

  private init(ranges: [Range<Int>], isWhole: Bool) {
    (self.ranges, self.isWhole) = (ranges, isWhole)
  }

  /// - Parameter ranges: from 0, in any order.
  package init(_ ranges: [Range<Int>]) {
    self.init(ranges: ranges.sorted { $0.lowerBound < $1.lowerBound }, isWhole: false)
  }

  /// Whether one of a range's lines is among them; an empty range stands on one line.
  package func meets(_ range: Range<Int>, of source: Source) -> Bool {
    if isWhole { return true }
    let first = source.line(at: range.lowerBound)
    let last = source.line(at: max(range.lowerBound, range.upperBound &- 1))
    return ranges.contains { $0.lowerBound <= last && first < $0.upperBound }
  }
}

extension Analysis {
  /// Keeps what stands on some lines.
  package mutating func keep(_ lines: LineSet, of source: Source) {
    findings.removeAll { !lines.meets($0.range, of: source) }
    literals.removeAll { !lines.meets($0.range, of: source) }
  }
}
