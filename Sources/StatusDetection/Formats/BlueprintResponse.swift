import StatusRegistry

/// Responses of API Blueprint, which is written in Markdown: `+ Response 201 (application/json)`.
enum BlueprintResponse {
  /// Few texts hold its last two bytes.
  private static let beginning = Array("+ R".utf8)
  private static let rest = "esponse "

  static func literals(in bytes: [UInt8], range: Range<Int>) -> [StatusLiteral] {
    let text = ByteCursor(bytes, end: range.upperBound)
    var literals: [StatusLiteral] = []
    var index = range.lowerBound
    while let mark = ByteScan.next(beginning, in: bytes, from: index, to: range.upperBound) {
      index = mark + beginning.count
      guard text.has(rest, at: index) else { continue }
      let first = text.afterSpaces(index + rest.utf8.count)
      let last = min(text.wordEnd(from: first), range.upperBound)
      let start = ByteScan.behindLast(UInt8(ascii: "\n"), in: bytes, from: range.lowerBound, to: mark)
      let end = text.lineEnd(from: mark)
      let rest = text.afterSpaces(last)
      guard bytes[start..<mark].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }), last <= end,
        last - first == 3, let number = Candidate.decimal(bytes[first..<last]), number.count == 3,
        rest >= end || text[rest] == UInt8(ascii: "(") || text[rest] == UInt8(ascii: "\r")
      else { continue }
      literals.append(
        StatusLiteral(
          value: .code(StatusCode(number.value)), spelling: .integer, range: first..<last, spellingRange: first..<last,
          context: .directive, evidence: .strong, why: "code of a response in API Blueprint"))
    }
    return literals
  }
}
