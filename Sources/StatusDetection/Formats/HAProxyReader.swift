import StatusRegistry

/// A keyword of HAProxy's configuration that takes statuses.
struct HAProxyDirective: Sendable {
  enum Form: Sendable {
    /// `errorfile 503 /etc/haproxy/503.http`
    case first
    /// `retry-on 503 504 conn-failure`
    case every
    /// `http-request deny deny_status 429`: behind one of these words.
    case after([String])
  }

  let name: String
  let form: Form

  init(_ name: String, _ form: Form) {
    self.name = name
    self.form = form
  }
}

/// Reads HAProxy's configuration: one keyword with its arguments on a line.
struct HAProxyReader {
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
      let end = text.lineEnd(from: line)
      if NumberScan.holdsDigit(bytes, in: line..<end) {
        let (words, comment) = words(of: line..<end)
        literals += directive(words) + conditions(words)
        if let comment { literals += Mention.literals(in: bytes, range: comment) }
      }
      line = end + 1
    }
    return literals
  }

  /// Cuts a line at white space; quotes hold together, `\` takes what follows as it is, `#` begins a comment.
  private func words(of line: Range<Int>) -> (ConfigurationLine, comment: Range<Int>?) {
    var words = ConfigurationLine()
    var index = line.lowerBound
    while true {
      index = text.afterSpaces(index)
      guard index < line.upperBound else { return (words, nil) }
      if text[index] == UInt8(ascii: "#") { return (words, index..<line.upperBound) }
      let quote = text[index]
      let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      let first = isQuoted ? index + 1 : index
      index = first
      while index < line.upperBound, isQuoted ? text[index] != quote : !ByteCursor.isSpace(text[index]) {
        index += text[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      index = min(index, line.upperBound)
      words.words.append(first..<max(first, index))
      words.isQuoted.append(isQuoted)
      if isQuoted, index < line.upperBound { index += 1 }
    }
  }

  // MARK: Keywords

  private func directive(_ line: ConfigurationLine) -> [StatusLiteral] {
    var first = 0
    // `no option ...`, `default ...`
    while line.has("no", at: first, in: bytes) || line.has("default", at: first, in: bytes) { first += 1 }
    guard line.words.count > first + 1,
      let row = HAProxyDirective.rows.first(where: { line.has($0.name, at: first, in: bytes) })
    else { return [] }
    let why = "argument of `\(row.name)`"
    var places: [Int] = []
    switch row.form {
    case .first: places = [first + 1]
    case .every: places = Array(line.words.indices.dropFirst(first + 1))
    case .after(let keywords):
      places = line.words.indices.dropFirst(first + 2).filter { place in
        keywords.contains { line.has($0, at: place - 1, in: bytes) } && !isCondition(line, before: place)
      }
    }
    return places.flatMap { CodeScan.literals(in: bytes, argument: line.words[$0], context: .directive, why: why) }
  }

  /// Whether `if` or `unless` stands before a word.
  private func isCondition(_ line: ConfigurationLine, before place: Int) -> Bool {
    (0..<place).contains { line.has("if", at: $0, in: bytes) || line.has("unless", at: $0, in: bytes) }
  }

  // MARK: Conditions

  /// `acl broken status ge 500`, `if { status 404 }`, `if { res.status 500:599 }`.
  private func conditions(_ line: ConfigurationLine) -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    for place in line.words.indices where isStatus(line, place) {
      let isNamed = place == 2 && line.has("acl", at: 0, in: bytes)
      guard isNamed || line.has("{", at: place - 1, in: bytes) else { continue }
      let why = "compared with `\(String(decoding: bytes[line.words[place]], as: UTF8.self))`"
      for value in line.words[(place + 1)...] {
        if bytes[value].elementsEqual("}".utf8) { break }
        guard (2...7).contains(value.count), ByteClass.isDigit(bytes[value.lowerBound]) else { continue }
        literals += CodeScan.literals(in: bytes, argument: value, context: .comparison, why: why)
      }
    }
    return literals
  }

  /// `status` and its like, or a variable that is named for one: `var(txn.auth_response_code)`.
  private func isStatus(_ line: ConfigurationLine, _ place: Int) -> Bool {
    if Self.fetches.contains(where: { line.has($0, at: place, in: bytes) }) { return true }
    let word = bytes[line.words[place]]
    guard word.starts(with: "var(".utf8), let close = word.firstIndex(of: UInt8(ascii: ")")) else { return false }
    return NameVerdict(NameWords(word[word.startIndex + 4..<close])) == .sure
  }

  private static let fetches = ["status", "res.status", "resp.status", "txn.status", "server_status"]
}
