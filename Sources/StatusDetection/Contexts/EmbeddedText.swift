import StatusRegistry

/// Strings with a shape of their own that hold status codes: lists and ranges, `name=200`, JSON, configuration.
extension Detector {
  /// The literals inside the string of a token.
  func embeddedLiterals(in token: Token, index: Int, judge: Judge) -> [StatusLiteral] {
    let inner = token.inner
    guard inner.count >= 3 else { return [] }
    if let numbers = NumberList.read(bytes, in: inner) { return listLiterals(numbers, index: index, judge: judge) }
    if let literal = statusText(in: inner, index: index, judge: judge) { return [literal] }
    guard inner.count >= 8,
      NumberScan.mayHoldStatus(bytes, in: inner, isCode: false)
        || NumberScan.mayHoldStatus(bytes, in: inner, isCode: true) && mayBeCode(inner)
    else { return [] }
    if let language = InterpretedText.language(of: index, in: judge.list) ?? embeddedLanguage(of: inner) {
      let literals = literals(in: inner, as: language)
      if !literals.isEmpty { return literals.filter { $0.evidence > .weak } }
    }
    let code = codeLiterals(inString: inner, index: index, judge: judge)
    guard code.isEmpty else { return code.filter { $0.evidence > .weak } }
    if InterpretedText.isQuery(index, in: judge.list) {
      return InterpretedText.comparisons(in: bytes, range: inner)
    }
    let lines = StatusLine.literals(in: bytes, range: inner)
    guard lines.isEmpty else { return lines }
    let values = KeyValueText.literals(in: bytes, range: inner)
    return values.isEmpty || !judge.facts.speaksHTTP ? [] : values
  }

  /// Whether a text may be one in which wrong codes count, too: an object, several lines or a status line.
  private func mayBeCode(_ inner: Range<Int>) -> Bool {
    let text = bytes[inner]
    return text.contains(UInt8(ascii: "{")) || text.contains(UInt8(ascii: "\n"))
      || ByteScan.next(Self.protocolName, in: bytes, from: inner.lowerBound, to: inner.upperBound) != nil
  }

  private static let protocolName = Array("HTTP/".utf8)

  /// `"404 Not Found"` where a status is expected; as a text for people it is none.
  private func statusText(in inner: Range<Int>, index: Int, judge: Judge) -> StatusLiteral? {
    let start = inner.lowerBound
    guard inner.count <= 48, start + 4 < inner.upperBound, bytes[start + 3] == UInt8(ascii: " "),
      let number = Candidate.decimal(bytes[start..<start + 3]), number.count == 3, let token = judge.list[index],
      let entry = StatusCode(number.value).entry,
      entry.isNamed(String(decoding: bytes[start + 4..<inner.upperBound], as: UTF8.self))
    else { return nil }
    let candidate = Candidate(
      token: index, last: index, value: number.value, wildcardClass: nil, isQuoted: true, range: start..<start + 3,
      spellingRange: token.range)
    let searched = isSearched(index, judge.list)
    guard let verdict = judge.verdict(on: candidate) ?? searched, verdict.evidence > .weak else { return nil }
    return StatusLiteral(
      value: .code(entry.code), spelling: .embedded, range: start..<start + 3, spellingRange: start..<start + 3,
      context: verdict.context, evidence: verdict.evidence, why: verdict.why, isCompared: verdict.isCompared)
  }

  /// `grep "200 OK" "$headers"`
  private func isSearched(_ index: Int, _ list: TokenList) -> Verdict? {
    guard list.grammar.dialect == .shell, list[index]?.startsLine == false,
      (max(0, index - 3)..<index).contains(where: { list.isWord($0, "grep egrep fgrep") })
    else { return nil }
    return Verdict(context: .comparison, evidence: .medium, why: "looked for by `grep`", isCompared: true)
  }

  /// The numbers of a string such as "500-599" or "200,204": what the string is passed to tells.
  private func listLiterals(_ numbers: NumberList, index: Int, judge: Judge) -> [StatusLiteral] {
    guard let first = numbers.values.first, let token = judge.list[index] else { return [] }
    let candidate = Candidate(
      token: index, last: index, value: first.value, wildcardClass: nil, isQuoted: true, range: first.range,
      spellingRange: token.range)
    guard let verdict = judge.verdict(on: candidate), verdict.evidence > .weak else { return [] }
    return numbers.values.map { number in
      StatusLiteral(
        value: .code(StatusCode(number.value)), spelling: .embedded, range: number.range, spellingRange: number.range,
        context: numbers.isRange ? .rangeBound : .listMember, evidence: verdict.evidence, why: verdict.why,
        isCompared: verdict.isCompared)
    }
  }

  /// Whether a text begins like a statement of SQL: `SELECT ... FROM`, `INSERT INTO`, `UPDATE ... SET`.
  private static func isStatement(_ head: ArraySlice<UInt8>) -> Bool {
    // Few texts begin so: they alone are cut into words.
    guard let start = head.prefix(1_000).first(where: { ByteClass.isWordByte($0) }),
      "sdiuw".utf8.contains(start | 0x20)
    else { return false }
    let words = NameWords.cut(head)
    guard let first = words.first else { return false }
    switch first {
    case "select", "delete": return words.contains("from")
    case "insert": return words.dropFirst().first == "into"
    case "update": return words.contains("set")
    case "with": return words.contains("as") && words.contains("select")
    default: return false
    }
  }

  /// Whether a name stands first between square brackets, as in `[[Reply alloc] initWithStatus:404]`: no list of JSON.
  private static func beginsMessage(_ text: ArraySlice<UInt8>) -> Bool {
    let member = text.first { ![.space, .lineEnd].contains(ByteClass.table[Int($0)]) && $0 != UInt8(ascii: "[") }
    return member.map { ByteClass.table[Int($0)] == .letter } ?? false
  }

  /// Whether a block of Terraform begins the text: tests of its providers hold whole configurations.
  private func isTerraform(_ head: ArraySlice<UInt8>) -> Bool {
    let text = head.drop { $0 <= 0x20 }
    let line = text.prefix { $0 != UInt8(ascii: "\n") }
    return line.last { $0 > 0x20 } == UInt8(ascii: "{")
      && ["resource \"", "data \"", "provider \"", "variable \"", "module \"", "terraform {"].contains {
        line.starts(with: $0.utf8)
      }
  }

  /// The language of a longer string that tells itself.
  private func embeddedLanguage(of inner: Range<Int>) -> Language? {
    let text = bytes[inner]
    let head = text.prefix(4_096)
    if let first = text.first(where: { ByteClass.table[Int($0)] != .space && ByteClass.table[Int($0)] != .lineEnd }) {
      if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") && !Self.beginsMessage(text),
        head.contains(UInt8(ascii: "\"")), head.contains(UInt8(ascii: ":"))
      {
        return head.contains(UInt8(ascii: "\\")) ? LanguageTable.escapedJSON : LanguageTable.json
      }
    }
    if Self.isStatement(head) { return LanguageTable.sql }
    if head.starts(with: "error_page ".utf8) { return LanguageTable.nginx }
    guard head.contains(UInt8(ascii: "\n")) else { return nil }
    if head.starts(with: "#!".utf8) { return Language.byShebang(Array(head.prefix(128))) }
    if NginxContent.isNginx(head) { return LanguageTable.nginx }
    if Self.isDescription(head) { return LanguageTable.yaml }
    return isTerraform(head) ? Language.named("hcl") : nil
  }

  /// Whether one of the first lines is that of an OpenAPI description: few begin with its letters.
  private static func isDescription(_ head: ArraySlice<UInt8>) -> Bool {
    var lines = 0
    for line in ByteLines(head) {
      guard let first = line.first else { continue }
      guard lines < 8 else { break }
      lines += 1
      if first == UInt8(ascii: "o"), line.starts(with: "openapi:".utf8) { return true }
      if first == UInt8(ascii: "s"), line.starts(with: "swagger:".utf8) { return true }
    }
    return false
  }
}

/// A text that is a list or range of codes and nothing else: "500-599", "200,204", "404|410".
struct NumberList {
  let values: [(value: Int, range: Range<Int>)]
  /// The members that are whole classes.
  let classes: [(digit: Int, range: Range<Int>)]
  let isRange: Bool

  static func read(_ bytes: [UInt8], in range: Range<Int>) -> NumberList? {
    guard range.count >= 7, range.count <= 80, ByteClass.isDigit(bytes[range.lowerBound]) else { return nil }
    var values: [(value: Int, range: Range<Int>)] = []
    var classes: [(digit: Int, range: Range<Int>)] = []
    var isRange = false
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      if let digit = classMember(bytes, start..<range.upperBound) {
        classes.append((digit, start..<start + 3))
        index = start + 3
      } else {
        while index < range.upperBound, ByteClass.isDigit(bytes[index]) { index += 1 }
        guard index - start == 3, let number = Candidate.decimal(bytes[start..<index]) else { return nil }
        // A range may be closed by what lies behind all classes: "400-600".
        if number.value == 600, isRange, index == range.upperBound { break }
        guard (100...599).contains(number.value) else { return nil }
        values.append((number.value, start..<index))
      }
      guard index < range.upperBound else { break }
      guard let separator = separator(bytes, index..<range.upperBound) else { return nil }
      if bytes[index] == UInt8(ascii: "-") { isRange = true }
      index = separator.upperBound
    }
    return values.count + classes.count > 1 || isRange
      ? NumberList(values: values, classes: classes, isRange: isRange) : nil
  }

  /// What parts two members: a mark, `or` or `and`, with the spaces around it.
  private static func separator(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var index = range.lowerBound
    func skipSpaces() {
      while index < range.upperBound, bytes[index] == UInt8(ascii: " ") { index += 1 }
    }
    if "-,|;/".utf8.contains(bytes[index]) { index += 1 }
    skipSpaces()
    for word in ["or ", "and "]
    where bytes[index..<range.upperBound].starts(with: word.utf8) && index > range.lowerBound {
      index += word.utf8.count
    }
    skipSpaces()
    return index > range.lowerBound ? range.lowerBound..<index : nil
  }

  /// The digit of a whole class among the members: `5xx`, `5**`.
  private static func classMember(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count >= 3 else { return nil }
    let text = bytes[range.prefix(3)]
    if let digit = Candidate.wildcard(text) { return digit }
    guard (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(bytes[range.lowerBound]),
      text.dropFirst().allSatisfy({ $0 == UInt8(ascii: "*") })
    else { return nil }
    return Int(bytes[range.lowerBound] - UInt8(ascii: "0"))
  }
}

/// `status=200`, `"status": 404`, `http_status:500` inside a longer text: a line of a log, a metric's labels, a query.
enum KeyValueText {
  /// - Parameter onlySure: whether a name such as `status` alone is not enough.
  static func literals(in bytes: [UInt8], range: Range<Int>, onlySure: Bool = false) -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    var index = range.lowerBound
    while index + 2 < range.upperBound {
      guard ByteClass.isDigit(bytes[index]), index == range.lowerBound || !ByteClass.isWordByte(bytes[index - 1]) else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, ByteClass.isDigit(bytes[index]) { index += 1 }
      let isWhole =
        index == range.upperBound || !ByteClass.isWordByte(bytes[index]) && bytes[index] != UInt8(ascii: ".")
      guard isWhole, index - start == 3, let number = Candidate.decimal(bytes[start..<index]),
        StatusCode(number.value).isRegistered, let name = name(before: start, in: bytes, from: range.lowerBound)
      else { continue }
      let verdict = NameVerdict(NameWords(bytes[name]))
      guard verdict == .sure || verdict == .status && !onlySure else { continue }
      literals.append(
        StatusLiteral(
          value: .code(StatusCode(number.value)), spelling: .embedded, range: start..<index,
          spellingRange: start..<index,
          context: .field, evidence: .medium,
          why: "value of `\(String(decoding: bytes[name], as: UTF8.self))` in a text"))
    }
    return literals.isEmpty || isQuery(bytes[range]) ? [] : literals
  }

  /// Whether a text is SQL: a column may be called `status`.
  private static func isQuery(_ text: ArraySlice<UInt8>) -> Bool {
    NameWords.cut(text).contains { ["where", "select", "update", "insert", "delete", "join"].contains($0) }
  }

  /// The word left of `=` or `:` and perhaps quotes.
  private static func name(before index: Int, in bytes: [UInt8], from start: Int) -> Range<Int>? {
    var end = index
    while end > start, isQuoteOrSpace(bytes[end - 1]) { end -= 1 }
    guard end > start, bytes[end - 1] == UInt8(ascii: "=") || bytes[end - 1] == UInt8(ascii: ":") else { return nil }
    end -= 1
    while end > start, isQuoteOrSpace(bytes[end - 1]) { end -= 1 }
    var first = end
    while first > start, end - first < 64,
      ByteClass.isWordByte(bytes[first - 1]) || bytes[first - 1] == UInt8(ascii: "-")
    { first -= 1 }
    return first < end ? first..<end : nil
  }

  private static func isQuoteOrSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: " ")
  }
}
