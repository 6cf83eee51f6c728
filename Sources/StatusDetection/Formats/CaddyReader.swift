import StatusRegistry

/// A directive of Caddy that takes statuses.
struct CaddyDirective: Sendable {
  enum Form: Sendable {
    /// `respond [matcher] "text" 404`: the last argument, or the only one.
    case last
    /// `redir [matcher] /to 301`: the last of two or more.
    case lastOfTwo
    /// `handle_errors 404 5xx`
    case every
    /// `try_files {path} =404`
    case afterEquals
  }

  let name: String
  let form: Form

  init(_ name: String, _ form: Form) {
    self.name = name
    self.form = form
  }
}

/// Reads a Caddyfile: directives of words, one a line, with blocks in braces.
struct CaddyReader {
  private let detector: Detector
  private let bytes: [UInt8]
  private let text: ByteCursor
  /// How many bytes may still be read in search of ends that are missing: a bound for texts made of nothing else.
  private var searchBudget = 1_048_576

  init(_ detector: Detector) {
    self.detector = detector
    bytes = detector.bytes
    text = ByteCursor(detector.bytes, end: detector.range.upperBound)
  }

  mutating func literals() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    var line = ConfigurationLine()
    var index = detector.range.lowerBound
    while index < text.end {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") {
        literals += directive(line)
        line = ConfigurationLine()
        index += 1
      } else if ByteCursor.isSpace(byte) {
        index += 1
      } else if byte == UInt8(ascii: "#") {
        let end = text.lineEnd(from: index)
        literals += Mention.literals(in: bytes, range: index..<end)
        index = end
      } else if byte == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "\n") || text.has("\r\n", at: index + 1) {
        index = text.lineEnd(from: index) + 1
      } else {
        index = readWord(at: index, to: &line)
      }
    }
    return literals + directive(line)
  }

  /// Adds a word, with or without quotes; returns the offset behind it.
  private mutating func readWord(at start: Int, to line: inout ConfigurationLine) -> Int {
    let quote = text[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "`") {
      var index = start + 1
      while index < text.end, text[index] != quote {
        index += text[index] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
      }
      index = min(index, text.end)
      line.words.append(start + 1..<max(start + 1, index))
      line.isQuoted.append(true)
      return index + 1
    }
    if text.has("<<", at: start), let end = heredocEnd(from: start) {
      line.words.append(start..<end)
      line.isQuoted.append(true)
      return end
    }
    var index = start
    while index < text.end, !ByteCursor.isSpace(text[index]), text[index] != UInt8(ascii: "\n") { index += 1 }
    line.words.append(start..<index)
    line.isQuoted.append(false)
    return index
  }

  /// The end of `<<HTML ... HTML`.
  private mutating func heredocEnd(from start: Int) -> Int? {
    let name = start + 2..<text.wordEnd(from: start + 2)
    guard !name.isEmpty, searchBudget > 0 else { return nil }
    let mark = String(decoding: bytes[name], as: UTF8.self)
    var line = text.lineEnd(from: start) + 1
    while line < text.end {
      let first = text.afterSpaces(line)
      if text.has(mark, at: first), !ByteClass.isWordByte(text[first + name.count]) { return first + name.count }
      line = text.lineEnd(from: line) + 1
    }
    searchBudget -= text.end - start
    return nil
  }

  // MARK: Directives

  private func directive(_ line: ConfigurationLine) -> [StatusLiteral] {
    guard let first = line.words.first else { return [] }
    var literals = expressions(line) + embedded(line)
    var words = line
    if let last = words.words.last, bytes[last].elementsEqual("{".utf8) {
      words.words.removeLast()
      words.isQuoted.removeLast()
    }
    var name = 0
    // `@failed status 5xx` names a matcher; `@x` may also stand before the word itself.
    if bytes[first].first == UInt8(ascii: "@"), words.words.count > 2 { name = 1 }
    guard let row = CaddyDirective.rows.first(where: { words.has($0.name, at: name, in: bytes) }) else {
      return literals
    }
    let why = "argument of `\(row.name)`"
    for place in places(of: row.form, in: words, from: name + 1) {
      literals += CodeScan.literals(in: bytes, argument: place, context: .directive, why: why)
    }
    return literals
  }

  private func places(of form: CaddyDirective.Form, in line: ConfigurationLine, from first: Int) -> [Range<Int>] {
    let arguments = Array(line.words.dropFirst(first))
    guard let last = arguments.last else { return [] }
    switch form {
    case .last: return CodeScan.isStatus(bytes, last) ? [last] : []
    case .lastOfTwo: return arguments.count > 1 && CodeScan.isStatus(bytes, last) ? [last] : []
    case .every: return arguments.filter { CodeScan.isStatus(bytes, $0) }
    case .afterEquals:
      return arguments.filter { bytes[$0].first == UInt8(ascii: "=") && $0.count == 4 }.map {
        $0.lowerBound + 1..<$0.upperBound
      }
    }
  }

  // MARK: Expressions

  /// `expression {http.error.status_code} == 404`, `{err.status_code} in [404, 410]`, `` `{err.status_code} >= 500` ``.
  private func expressions(_ line: ConfigurationLine) -> [StatusLiteral] {
    guard let first = line.words.first, let last = line.words.last else { return [] }
    var literals: [StatusLiteral] = []
    var index = first.lowerBound
    while let name = text.next("status_code}", from: index, limit: last.upperBound - index) {
      index = name + 12
      var next = text.afterSpaces(index)
      if text[next] == UInt8(ascii: "'") || text[next] == UInt8(ascii: "\"") { next = text.afterSpaces(next + 1) }
      let isList = text.has("in", at: next)
      let operatorEnd = next + (isList ? 2 : text[next + 1] == UInt8(ascii: "=") ? 2 : 1)
      guard isList || [UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">")].contains(text[next])
      else { continue }
      let start = text.afterSpaces(operatorEnd)
      guard start < last.upperBound else { break }
      let end = isList ? text.balancedEnd(from: start, limit: 200) ?? last.upperBound : text.wordEnd(from: start)
      literals += CodeScan.literals(
        in: bytes, argument: start..<min(end, last.upperBound), context: .comparison, why: "compared with `status_code`"
      )
      index = max(index, end)
    }
    return literals
  }

  /// The rules of ModSecurity in Coraza's `directives`.
  private func embedded(_ line: ConfigurationLine) -> [StatusLiteral] {
    guard line.has("directives", at: 0, in: bytes), line.words.count > 1 else { return [] }
    return detector.literals(in: line.words[1], as: LanguageTable.apache)
  }
}
