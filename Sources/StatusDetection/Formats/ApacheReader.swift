import StatusRegistry

/// Reads a configuration of Apache httpd: one directive a line, `\` joins lines.
struct ApacheReader {
  private let bytes: [UInt8]
  private let text: ByteCursor
  private let start: Int

  init(_ bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    text = ByteCursor(bytes, end: range.upperBound)
    start = range.lowerBound
  }

  func literals() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    var line = start
    while line < text.end {
      var end = text.lineEnd(from: line)
      let first = text.afterSpaces(line)
      if text[first] == UInt8(ascii: "#") {
        literals += Mention.literals(in: bytes, range: first..<end)
      } else {
        while end < text.end, isContinued(lineEnd: end) { end = text.lineEnd(from: end + 1) }
        literals += directive(first..<max(first, end))
      }
      line = end + 1
    }
    return literals
  }

  private func isContinued(lineEnd: Int) -> Bool {
    let last = text[lineEnd - 1] == UInt8(ascii: "\r") ? lineEnd - 2 : lineEnd - 1
    return text[last] == UInt8(ascii: "\\")
  }

  // MARK: Directives

  private func directive(_ line: Range<Int>) -> [StatusLiteral] {
    let nameStart = text[line.lowerBound] == UInt8(ascii: "<") ? line.lowerBound + 1 : line.lowerBound
    let nameEnd = text.wordEnd(from: nameStart)
    guard nameEnd > nameStart, nameEnd <= line.upperBound else { return [] }
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
    var literals = conditions(nameEnd..<line.upperBound)
    guard let row = ApacheDirective.rows.first(where: { $0.name == name.lowercased() }) else { return literals }
    let arguments = arguments(nameEnd..<line.upperBound)
    func found(_ ranges: [Range<Int>]) {
      literals += ranges.compactMap { literal($0, .directive, "argument of `\(name)`") }
    }
    switch row.form {
    case .first: found(arguments.prefix(1).filter(isCode))
    case .every: found(arguments.filter(isCode))
    case .flags: found(arguments.last.map { self.values(of: ["r=", "redirect="], in: $0) } ?? [])
    case .action: found(arguments.flatMap { values(of: ["status:"], in: $0) })
    case .option: found(arguments.flatMap { values(of: ["failonstatus="], in: $0) })
    case .format: found(arguments.flatMap(formatted))
    case .redirectStatus:
      guard let subject = arguments.first, arguments.count > 1, contains("redirect_status", in: subject) else { break }
      literals += codes(arguments[1]).compactMap { literal($0, .comparison, "compared with `REDIRECT_STATUS`") }
    case .responseStatus:
      literals += arguments.flatMap { values(of: ["status:"], in: $0) }.compactMap {
        literal($0, .directive, "argument of `\(name)`")
      }
      guard let subject = arguments.first, arguments.count > 1, contains("response_status", in: subject) else { break }
      literals += codes(arguments[1]).compactMap { literal($0, .comparison, "compared with `RESPONSE_STATUS`") }
    }
    return literals
  }

  /// Arguments without their quotes.
  private func arguments(_ range: Range<Int>) -> [Range<Int>] {
    var arguments: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if ByteCursor.isSpace(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\\") && isBreak(index) {
        index += 1
        continue
      }
      let isQuoted = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      let first = isQuoted ? index + 1 : index
      index = first
      while index < range.upperBound {
        if isQuoted ? text[index] == byte : ByteCursor.isSpace(text[index]) || text[index] == UInt8(ascii: "\n") {
          break
        }
        index += text[index] == UInt8(ascii: "\\") && isQuoted ? 2 : 1
      }
      arguments.append(first..<max(first, min(index, range.upperBound)))
      if isQuoted { index += 1 }
    }
    return arguments
  }

  private func isBreak(_ index: Int) -> Bool {
    text[index + 1] == UInt8(ascii: "\n") || text[index + 1] == UInt8(ascii: "\r")
  }

  /// What stands behind `R=` among the flags of a rule, or behind `status:` among the actions of one.
  private func values(of keys: [String], in argument: Range<Int>) -> [Range<Int>] {
    var values: [Range<Int>] = []
    var index = argument.lowerBound
    while index < argument.upperBound {
      let isStart = index == argument.lowerBound || Self.separators.contains(text[index - 1])
      if isStart, let key = keys.first(where: { isKey($0, at: index) }) {
        index += key.utf8.count
        let end = text.wordEnd(from: index)
        if isCode(index..<end) { values.append(index..<end) }
        var next = end
        // `failonstatus=500,503`
        while key.first == "f", text[next] == UInt8(ascii: ",") {
          let last = text.wordEnd(from: next + 1)
          if isCode(next + 1..<last) { values.append(next + 1..<last) }
          next = max(last, next + 1)
        }
        index = max(next, index)
      } else {
        index += 1
      }
    }
    return values
  }

  private static let separators: [UInt8] = [
    UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\\"), UInt8(ascii: "\t"),
  ]

  private func isKey(_ key: String, at index: Int) -> Bool {
    var offset = index
    for byte in key.utf8 {
      let own = text[offset]
      guard own == byte || own >= UInt8(ascii: "A") && own <= UInt8(ascii: "Z") && own | 0x20 == byte else {
        return false
      }
      offset += 1
    }
    return true
  }

  private func contains(_ word: String, in range: Range<Int>) -> Bool {
    range.contains { isKey(word, at: $0) }
  }

  /// The statuses of `%!200,304{Referer}i` in the format of a log.
  private func formatted(_ argument: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = argument.lowerBound
    while index < argument.upperBound {
      guard text[index] == UInt8(ascii: "%") else {
        index += 1
        continue
      }
      index += text[index + 1] == UInt8(ascii: "!") ? 2 : 1
      while index + 3 <= argument.upperBound, isCode(index..<index + 3), !ByteClass.isDigit(text[index + 3]) {
        found.append(index..<index + 3)
        index += text[index + 3] == UInt8(ascii: ",") ? 4 : 3
      }
    }
    return found
  }

  // MARK: Conditions

  /// Numbers that `%{REQUEST_STATUS}` is compared with, in an expression of any directive.
  private func conditions(_ line: Range<Int>) -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    var index = line.lowerBound
    while let name = text.next("REQUEST_STATUS", from: index, limit: line.upperBound - index) {
      var end = name + 14
      let first = end
      while end < line.upperBound, !text.has("&&", at: end), !text.has("||", at: end), text[end] != UInt8(ascii: ">") {
        end += 1
      }
      // `>=` compares, `>` alone ends a section's head.
      if text.has(">=", at: end) { end = min(line.upperBound, end + 8) }
      literals += codes(first..<end).compactMap { literal($0, .comparison, "compared with `REQUEST_STATUS`") }
      index = end
    }
    return literals
  }

  private func codes(_ range: Range<Int>) -> [Range<Int>] {
    CodeScan.codes(in: bytes, range: range).map(\.range)
  }

  private func isCode(_ range: Range<Int>) -> Bool {
    guard (2...4).contains(range.count), let number = Candidate.decimal(bytes[range]) else { return false }
    return number.count == range.count
  }

  private func literal(_ range: Range<Int>, _ context: Context, _ why: String) -> StatusLiteral? {
    guard let number = Candidate.decimal(bytes[range]) else { return nil }
    let isAlone = !ByteClass.isWordByte(text[range.lowerBound - 1]) && ByteCursor.isSpace(text[range.lowerBound - 1])
    return StatusLiteral(
      value: .code(StatusCode(number.value)), spelling: isAlone ? .integer : .embedded, range: range,
      spellingRange: range, context: context, evidence: .strong, why: why)
  }
}
