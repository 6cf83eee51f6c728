import StatusRegistry

/// Comparisons in the actions of Go's templates, and of those like them: `{{ if eq .Status 404 }}`, `{{#if (eq code 404)}}`.
enum TemplateActions {
  static func literals(in bytes: [UInt8], range: Range<Int>) -> [StatusLiteral] {
    let text = ByteCursor(bytes, end: range.upperBound)
    var literals: [StatusLiteral] = []
    var index = range.lowerBound
    while let open = ByteScan.next(opening, in: bytes, from: index, to: range.upperBound) {
      let close = text.next("}}", from: open + 2, limit: 1_000)
      index = close ?? open + 2
      let end = close ?? cutEnd(from: open + 2, text)
      if !text.has("{{!", at: open), !text.has("{{/*", at: open) {
        literals += action(open + 2..<max(open + 2, end), text)
      }
    }
    return literals
  }

  /// Where an action ends that is not closed: at the end of its line, or where the next one opens.
  private static func cutEnd(from start: Int, _ text: ByteCursor) -> Int {
    let limit = min(start + 1_000, text.end)
    let next = ByteScan.next(opening, in: text.bytes, from: start, to: limit) ?? limit
    return ByteScan.next(UInt8(ascii: "\n"), in: text.bytes, from: start, to: next)
  }

  private static let opening = Array("{{".utf8)

  private static let comparisons: Set<String> = ["eq", "ne", "lt", "le", "gt", "ge"]

  /// The comparisons of an action: a word, what is compared, and numbers, in any order.
  private static func action(_ range: Range<Int>, _ text: ByteCursor) -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    var comparison: (subject: Range<Int>?, isBound: Bool, numbers: [Range<Int>])?
    func finish() {
      if let comparison, let subject = comparison.subject {
        literals += comparison.numbers.compactMap { literal($0, subject: subject, isBound: comparison.isBound, text) }
      }
      comparison = nil
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, isPart(text[index]) { index += 1 }
      guard index > start else {
        if text[index] == UInt8(ascii: ")") || text[index] == UInt8(ascii: "|") { finish() }
        index += 1
        continue
      }
      let part = start..<index
      if ByteClass.isDigit(text[start]) {
        comparison?.numbers.append(part)
      } else if part.count == 2, comparisons.contains(String(decoding: text.bytes[part], as: UTF8.self)) {
        finish()
        comparison = (nil, text[start] == UInt8(ascii: "l") || text[start] == UInt8(ascii: "g"), [])
      } else if comparison?.subject == nil {
        comparison?.subject = part
      }
    }
    finish()
    return literals
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    ByteClass.isWordByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "@")
  }

  private static func literal(
    _ range: Range<Int>, subject: Range<Int>, isBound: Bool, _ text: ByteCursor
  ) -> StatusLiteral? {
    guard let number = Candidate.decimal(text.bytes[range]), number.count == range.count, number.value >= 100,
      let name = text.bytes[subject].split(whereSeparator: { !ByteClass.isWordByte($0) }).last
    else { return nil }
    let evidence: Evidence
    switch NameVerdict(NameWords(name)) {
    case .sure: evidence = .strong
    case .status where StatusCode(number.value).isRegistered: evidence = .medium
    default: return nil
    }
    return StatusLiteral(
      value: .code(StatusCode(number.value)), spelling: .integer, range: range, spellingRange: range,
      context: isBound ? .rangeBound : .comparison, evidence: evidence,
      why: "compared with `\(String(decoding: text.bytes[subject], as: UTF8.self))`", isCompared: true)
  }
}
