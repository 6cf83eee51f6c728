import StatusRegistry

/// Responses of API Blueprint, which is written in Markdown: `+ Response 201 (application/json)`.
enum BlueprintResponse {
  private static let name = Array("+ Response ".utf8)

  static func literals(in bytes: [UInt8], range: Range<Int>) -> [StatusLiteral] {
    let text = ByteCursor(bytes, end: range.upperBound)
    var literals: [StatusLiteral] = []
    var index = range.lowerBound
    while let mark = ByteScan.next(name, in: bytes, from: index, to: range.upperBound) {
      let first = text.afterSpaces(mark + name.count)
      let last = min(text.wordEnd(from: first), range.upperBound)
      index = mark + name.count
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
