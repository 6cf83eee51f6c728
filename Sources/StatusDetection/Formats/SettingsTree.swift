/// How settings are written, a key and a value on a line.
enum SettingsDialect: Sendable, Hashable {
  /// Tables in brackets, typed values, lists over several lines.
  case toml
  /// Sections in brackets, `=` or `:`.
  case ini
  /// Names with dots, `=` or `:`, lines joined by `\`.
  case properties
}

/// Reads TOML, INI and properties as a tree.
struct SettingsTree {
  private let text: ByteCursor
  private let dialect: SettingsDialect
  private var nodes: [DataNode] = []
  /// The table that the lines belong to.
  private var table = -1
  private var position: Int
  /// How many bytes may still be read in search of brackets that stay open: a bound for texts made of nothing else.
  private var searchBudget = 1_048_576

  static func nodes(of bytes: [UInt8], range: Range<Int>, dialect: SettingsDialect) -> [DataNode] {
    var tree = SettingsTree(bytes: bytes, range: range, dialect: dialect)
    while tree.position < tree.text.end { tree.readLine() }
    return tree.nodes
  }

  private init(bytes: [UInt8], range: Range<Int>, dialect: SettingsDialect) {
    text = ByteCursor(bytes, end: range.upperBound)
    position = range.lowerBound
    self.dialect = dialect
  }

  private mutating func readLine() {
    let lineEnd = text.lineEnd(from: position)
    let first = text.afterSpaces(position)
    position = lineEnd + 1
    guard first < lineEnd else { return }
    switch text[first] {
    case UInt8(ascii: "#"): return
    case UInt8(ascii: ";") where dialect == .ini: return
    case UInt8(ascii: "!") where dialect == .properties: return
    case UInt8(ascii: "[") where dialect != .properties: openTable(first..<lineEnd)
    default: readEntry(first..<lineEnd)
    }
  }

  /// `[http.errors]`, `[[rules]]`: an entry for each name, one below the other.
  private mutating func openTable(_ line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound, text[index] == UInt8(ascii: "[") { index += 1 }
    table = -1
    while index < line.upperBound {
      index = text.afterSpaces(index)
      let name = nameRange(from: index, to: line.upperBound)
      guard !name.spelling.isEmpty else { return }
      nodes.append(DataNode(parent: table, key: name.inner, keySpelling: name.spelling))
      table = nodes.count - 1
      index = text.afterSpaces(name.spelling.upperBound)
      guard text[index] == UInt8(ascii: ".") else { return }
      index += 1
    }
  }

  /// A name in quotes or without, up to a dot or a bracket.
  private func nameRange(from start: Int, to end: Int) -> (inner: Range<Int>, spelling: Range<Int>) {
    if text[start] == UInt8(ascii: "\"") || text[start] == UInt8(ascii: "'") {
      let stop = min(end, text.quoteEnd(from: start))
      return (start + 1..<max(start + 1, stop - 1), start..<max(start, stop))
    }
    var index = start
    while index < end, text[index] != UInt8(ascii: "]") {
      if dialect == .toml, text[index] == UInt8(ascii: ".") { break }
      index += 1
    }
    return (start..<index, start..<index)
  }

  private mutating func readEntry(_ line: Range<Int>) {
    guard let separator = separator(in: line) else { return }
    var last = separator
    while last > line.lowerBound, ByteCursor.isSpace(text[last - 1]) { last -= 1 }
    guard last > line.lowerBound else { return }
    let spelling = line.lowerBound..<last
    let isQuoted =
      spelling.count > 2 && text[last - 1] == text[line.lowerBound]
      && (text[last - 1] == UInt8(ascii: "\"") || text[last - 1] == UInt8(ascii: "'"))
    let key = isQuoted ? spelling.lowerBound + 1..<last - 1 : spelling
    let value = text.afterSpaces(separator + 1)
    readValue(value..<max(value, line.upperBound), key: key, spelling: spelling)
    if dialect == .properties { skipContinuation(lineEnd: line.upperBound) }
  }

  /// Where `=` or `:` stands, outside quotes.
  private func separator(in line: Range<Int>) -> Int? {
    var index = line.lowerBound
    while index < line.upperBound {
      switch text[index] {
      case UInt8(ascii: "="): return index
      case UInt8(ascii: ":") where dialect != .toml: return index
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard dialect == .toml else { return nil }
        index = text.quoteEnd(from: index)
        continue
      default: break
      }
      index += 1
    }
    return nil
  }

  private mutating func readValue(_ range: Range<Int>, key: Range<Int>, spelling: Range<Int>) {
    let first = text[range.lowerBound]
    if dialect == .toml, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
      readFlow(range, key: key, spelling: spelling)
      return
    }
    if dialect == .toml, text.has("\"\"\"", at: range.lowerBound) || text.has("'''", at: range.lowerBound) {
      let close =
        first == UInt8(ascii: "\"")
        ? text.next("\"\"\"", from: range.lowerBound + 3) : text.next("'''", from: range.lowerBound + 3)
      position = max(position, text.lineEnd(from: close ?? text.end) + 1)
      return
    }
    var end = range.upperBound
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      let stop = min(end, text.quoteEnd(from: range.lowerBound))
      let isClosed = stop > range.lowerBound + 1 && text[stop - 1] == first
      append(
        range.lowerBound + 1..<max(range.lowerBound + 1, isClosed ? stop - 1 : stop), range.lowerBound..<stop, key,
        spelling)
      return
    }
    if dialect != .properties, let comment = comment(in: range) { end = comment }
    while end > range.lowerBound, ByteCursor.isSpace(text[end - 1]) { end -= 1 }
    if end > range.lowerBound { append(range.lowerBound..<end, range.lowerBound..<end, key, spelling) }
  }

  private mutating func append(
    _ value: Range<Int>, _ valueSpelling: Range<Int>, _ key: Range<Int>, _ spelling: Range<Int>
  ) {
    nodes.append(
      DataNode(parent: table, key: key, keySpelling: spelling, value: value, valueSpelling: valueSpelling))
  }

  /// A list or table in brackets, perhaps over several lines.
  private mutating func readFlow(_ range: Range<Int>, key: Range<Int>, spelling: Range<Int>) {
    var close: Int?
    if searchBudget > 0 {
      close = text.balancedEnd(from: range.lowerBound, limit: 65_536)
      if close == nil { searchBudget -= min(65_536, text.end - range.lowerBound) }
    }
    let flow = range.lowerBound..<(close ?? openEnd(lineEnd: range.upperBound))
    let list = Lexer.lex(text.bytes, range: flow, grammar: .toml)
    JSONTree.append(list, to: &nodes, parent: table, key: key, keySpelling: spelling, separator: .assign)
    position = max(position, text.lineEnd(from: flow.upperBound) + 1)
  }

  /// The end of a list that stays open: the lines that go on with members.
  private func openEnd(lineEnd: Int) -> Int {
    var end = lineEnd
    while end < text.end {
      let first = text[text.afterSpaces(end + 1)]
      guard ByteClass.isDigit(first) || Self.memberStarts.contains(first) else { return end }
      end = text.lineEnd(from: end + 1)
    }
    return end
  }

  private static let memberStarts: [UInt8] = [
    UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: "#"), UInt8(ascii: "{"), UInt8(ascii: "-"),
  ]

  private func comment(in range: Range<Int>) -> Int? {
    for index in range where text[index] == UInt8(ascii: "#") || dialect == .ini && text[index] == UInt8(ascii: ";") {
      if index == range.lowerBound || ByteCursor.isSpace(text[index - 1]) { return index }
    }
    return nil
  }

  /// Steps over the lines that `\` joins to a value.
  private mutating func skipContinuation(lineEnd: Int) {
    var end = lineEnd
    while end < text.end, end > 0 {
      let last = text[end - 1] == UInt8(ascii: "\r") ? end - 2 : end - 1
      guard text[last] == UInt8(ascii: "\\") else { return }
      end = text.lineEnd(from: end + 1)
      position = end + 1
    }
  }
}
