import StatusRegistry

/// Strings that a shell's command reads as a program: `python3 -c "..."`, `sh -c '...'`, `jq 'select(.status == 404)'`.
enum InterpretedText {
  /// The language of a script that a command passes to an interpreter.
  static func language(of index: Int, in list: TokenList) -> Language? {
    guard list.grammar.dialect == .shell, index >= 2, list[index]?.startsLine == false else { return nil }
    let option = list.text(index - 1)
    guard (2...4).contains(option.count), option.first == UInt8(ascii: "-") else { return nil }
    let command = list.text(index - 2)
    return interpreters.first { interpreter in
      option.last == interpreter.option && command.starts(with: interpreter.name.utf8)
        && command.dropFirst(interpreter.name.utf8.count).allSatisfy {
          !ByteClass.isWordByte($0) || ByteClass.isDigit($0)
        }
    }.flatMap { Language.named($0.language) }
  }

  private static let interpreters: [(name: String, option: UInt8, language: String)] = [
    ("python", UInt8(ascii: "c"), "python"), ("node", UInt8(ascii: "e"), "javascript"),
    ("ruby", UInt8(ascii: "e"), "ruby"), ("perl", UInt8(ascii: "e"), "perl"), ("php", UInt8(ascii: "r"), "php"),
    ("sh", UInt8(ascii: "c"), "shell"), ("bash", UInt8(ascii: "c"), "shell"), ("zsh", UInt8(ascii: "c"), "shell"),
  ]

  /// Whether a text over several lines asks curl for the status: a script that a shell hands to another.
  static func isScript(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(UInt8(ascii: "\n")) && CurlVariables.writesStatus(text)
  }

  /// Whether a string is the filter of `jq` or `yq`.
  static func isQuery(_ index: Int, in list: TokenList) -> Bool {
    guard list.grammar.dialect == .shell else { return false }
    var current = index
    while current > 0, index - current < 12, list[current]?.startsLine == false {
      current -= 1
      let word = list.text(current)
      if word.elementsEqual("jq".utf8) || word.elementsEqual("yq".utf8) { return true }
      if list.symbol(current) == .bar { return false }
    }
    return false
  }

  /// The registered codes that a filter compares a field with that is named for a status.
  static func comparisons(in bytes: [UInt8], range: Range<Int>) -> [StatusLiteral] {
    let text = ByteCursor(bytes, end: range.upperBound)
    var literals: [StatusLiteral] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let name = index..<text.wordEnd(from: index)
      index = max(name.upperBound, index + 1)
      guard !name.isEmpty, let evidence = evidence(bytes[name]) else { continue }
      var next = text.afterSpaces(name.upperBound)
      let start = next
      while operators.contains(text[next]), next < start + 2 { next += 1 }
      let number = text.afterSpaces(next)..<text.wordEnd(from: text.afterSpaces(next))
      guard next > start, number.count == 3, number.upperBound <= range.upperBound,
        let value = Candidate.decimal(bytes[number]), value.count == 3, StatusCode(value.value).isRegistered
      else { continue }
      literals.append(
        StatusLiteral(
          value: .code(StatusCode(value.value)), spelling: .embedded, range: number, spellingRange: number,
          context: .comparison, evidence: evidence,
          why: "compared with `\(String(decoding: bytes[name], as: UTF8.self))` in a query"))
    }
    return literals
  }

  private static let operators: [UInt8] = [
    UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"),
  ]

  private static func evidence(_ name: ArraySlice<UInt8>) -> Evidence? {
    switch NameVerdict(NameWords(name)) {
    case .sure: .strong
    case .status: .medium
    default: nil
    }
  }
}
