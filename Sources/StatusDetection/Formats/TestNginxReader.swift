import StatusRegistry

/// Reads a test of Test::Nginx: Perl before `__DATA__`, behind it blocks of sections, each in a language of its own.
struct TestNginxReader {
  let detector: Detector
  private let text: ByteCursor

  init(_ detector: Detector) {
    self.detector = detector
    text = ByteCursor(detector.bytes, end: detector.range.upperBound)
  }

  /// Whether a text is a test of Test::Nginx, or of a module built on it: by its sections.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    let text = ByteCursor(bytes, end: min(bytes.count, 65_536))
    guard let data = text.next("\n__DATA__", from: 0) else { return false }
    if text.next("Test::Nginx", from: 0, limit: data) != nil { return true }
    return telling.contains { text.next($0, from: data, limit: 16_384) != nil }
  }

  private static let telling = [
    "\n--- config", "\n--- http_config", "\n--- error_code", "\n--- stream_server_config", "\n--- no_error_log",
  ]

  func literals() -> [StatusLiteral] {
    let start = detector.range.lowerBound
    guard let data = dataStart(from: start) else { return perl(start..<text.end) }
    var literals = perl(start..<data)
    var line = text.lineEnd(from: data) + 1
    var section: Section?
    while line < text.end {
      let isHeader = text.has("---", at: line) && text[line + 3] == UInt8(ascii: " ")
      if isHeader || text.has("===", at: line) {
        if let section { literals += read(section, to: line) }
        section = isHeader ? Section(line, in: text) : nil
      }
      line = text.lineEnd(from: line) + 1
    }
    if let section { literals += read(section, to: text.end) }
    return literals
  }

  /// The line that parts the tests from the program.
  private func dataStart(from start: Int) -> Int? {
    if text.has("__DATA__", at: start) { return start }
    return text.next("\n__DATA__", from: start).map { $0 + 1 }
  }

  /// One `--- name filters: value` and what follows it.
  private struct Section {
    let name: String
    let isEvaluated: Bool
    /// Where its text begins: behind the colon, or on the next line.
    let start: Int

    init(_ line: Int, in text: ByteCursor) {
      let first = text.afterSpaces(line + 4)
      let last = text.wordEnd(from: first)
      let lineEnd = text.lineEnd(from: line)
      let colon = (last..<max(last, lineEnd)).first { text[$0] == UInt8(ascii: ":") }
      name = String(decoding: text.bytes[first..<last], as: UTF8.self)
      let filters = last..<(colon ?? max(last, lineEnd))
      isEvaluated = text.next("eval", from: last, limit: filters.count) != nil
      start = min(colon.map { $0 + 1 } ?? lineEnd + 1, text.end)
    }
  }

  private func read(_ section: Section, to end: Int) -> [StatusLiteral] {
    let range = section.start..<max(section.start, end)
    guard !range.isEmpty else { return [] }
    if section.name.hasPrefix("error_code") { return codes(range, section) }
    if section.name.hasSuffix("config") { return configuration(range, section) }
    if section.name == "init" { return perl(range) }
    if section.name == "user_files" { return files(range) }
    let lines =
      StatusLine.literals(in: detector.bytes, range: range)
      + StatusLinePattern.literals(in: detector.bytes, range: range)
    return Self.isOutput(section.name) ? lines + KeyValueText.literals(in: detector.bytes, range: range) : lines
  }

  private static func isOutput(_ name: String) -> Bool {
    name.hasPrefix("response") || name.hasPrefix("raw_response") || name.contains("error_log") || name.contains("_out")
  }

  /// The expected codes: `404`, `[200, 404]`, `^(?:500)?$`.
  private func codes(_ range: Range<Int>, _ section: Section) -> [StatusLiteral] {
    CodeScan.codes(in: detector.bytes, range: range).map { code in
      StatusLiteral(
        value: .code(StatusCode(code.value)), spelling: .integer, range: code.range, spellingRange: code.range,
        context: .directive, evidence: .strong, why: "expected in `\(section.name)`", isCompared: true)
    }
  }

  private func configuration(_ range: Range<Int>, _ section: Section) -> [StatusLiteral] {
    guard section.isEvaluated else { return detector.literals(in: range, as: LanguageTable.nginx) }
    // A Perl string: what stands between its first and its last quote, quotes within it escaped.
    guard let first = range.first(where: { detector.bytes[$0] == UInt8(ascii: "\"") }),
      let last = range.last(where: { detector.bytes[$0] == UInt8(ascii: "\"") }), first < last
    else { return [] }
    var inner = Array(detector.bytes[first + 1..<last])
    for index in inner.indices.dropLast()
    where inner[index] == UInt8(ascii: "\\") && inner[index + 1] == UInt8(ascii: "\"") {
      inner[index] = UInt8(ascii: " ")
    }
    let part = Detector(
      bytes: inner, language: LanguageTable.nginx, options: detector.options, depth: detector.depth + 1)
    return part.literals().map { $0.moved(by: first + 1) }
  }

  private func perl(_ range: Range<Int>) -> [StatusLiteral] {
    guard let perl = Language.named("perl"), !range.isEmpty else { return [] }
    return detector.literals(in: range, as: perl)
  }

  /// Files that a test writes: each begins with `>>> name`.
  private func files(_ range: Range<Int>) -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    var line = range.lowerBound
    var open: (language: Language, start: Int)?
    while line < range.upperBound {
      let lineEnd = text.lineEnd(from: line)
      if text.has(">>>", at: line) {
        if let open { literals += detector.literals(in: open.start..<line, as: open.language) }
        let name = String(decoding: detector.bytes[line + 3..<max(line + 3, lineEnd)], as: UTF8.self)
        let path = name.split(separator: " ").first.map(String.init) ?? ""
        open = (Language.byName(path) ?? .plainText, min(lineEnd + 1, range.upperBound))
      }
      line = lineEnd + 1
    }
    if let open { literals += detector.literals(in: open.start..<range.upperBound, as: open.language) }
    return literals
  }
}

/// Codes inside a text of which it is known that it holds codes: a pattern such as `^(404|410)$`.
enum CodeScan {
  /// All numbers of three digits from 100 to 599 that stand alone.
  static func codes(in bytes: [UInt8], range: Range<Int>) -> [(value: Int, range: Range<Int>)] {
    var codes: [(value: Int, range: Range<Int>)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, ByteClass.isWordByte(bytes[index]) { index += 1 }
      if index - start == 3, let number = Candidate.decimal(bytes[start..<index]), number.count == 3,
        (100...599).contains(number.value), start == range.lowerBound || bytes[start - 1] != UInt8(ascii: ".")
      {
        codes.append((number.value, start..<index))
      }
      if index == start { index += 1 }
    }
    return codes
  }
}

/// A pattern for status lines: `HTTP/1.1 (?:200 OK|302 Found)`, `HTTP/1\.[01] 200 OK`.
enum StatusLinePattern {
  private static let inVersions: [UInt8] = [
    UInt8(ascii: "."), UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"),
  ]

  static func literals(in bytes: [UInt8], range: Range<Int>) -> [StatusLiteral] {
    let text = ByteCursor(bytes, end: range.upperBound)
    var literals: [StatusLiteral] = []
    var index = range.lowerBound
    while let name = text.next("HTTP/", from: index) {
      index = name + 5
      var next = index
      while next < text.end, ByteClass.isDigit(text[next]) || Self.inVersions.contains(text[next]) { next += 1 }
      guard text[next] == UInt8(ascii: " ") else { continue }
      let opens = text[next + 1] == UInt8(ascii: "(")
      // Without an escape in the version and a bracket behind it, it is no pattern.
      guard opens || (index..<next).contains(where: { text[$0] == UInt8(ascii: "\\") }) else { continue }
      next += text.has("(?:", at: next + 1) ? 4 : opens ? 2 : 1
      while next < text.end {
        let end = text.wordEnd(from: next)
        guard end - next == 3, let number = Candidate.decimal(bytes[next..<end]), number.count == 3 else { break }
        literals.append(
          StatusLiteral(
            value: .code(StatusCode(number.value)), spelling: .embedded, range: next..<end, spellingRange: next..<end,
            context: .statusLine, evidence: .strong, why: "code of a status line"))
        var bar = end
        while bar < text.end, ByteClass.isWordByte(text[bar]) || text[bar] == UInt8(ascii: " ") { bar += 1 }
        guard text[bar] == UInt8(ascii: "|") else { break }
        next = bar + 1
      }
      index = max(index, next)
    }
    return literals
  }
}
