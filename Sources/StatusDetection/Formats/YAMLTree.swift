/// Reads YAML as a tree, line by line: block maps, block lists, flow collections; block scalars are stepped over.
struct YAMLTree {
  private let bytes: [UInt8]
  private var nodes: [DataNode] = []
  /// The open entries with the column at which each begins.
  private var levels: [Level] = []
  private let end: Int
  private var position: Int

  private struct Level {
    let column: Int
    let node: Int
    var isItem = false
  }

  /// Lines that are indented more than this belong to a block scalar.
  private var scalarColumn: Int?
  /// The entry that the block scalar belongs to.
  private var scalarNode = -1
  /// How many bytes may still be read in search of brackets that stay open: a bound for texts made of nothing else.
  private var searchBudget = 1_048_576

  /// What flow collections are written in: a text may have thousands of them.
  private static let flowStarts = GrammarStarts(.json)

  static func nodes(of bytes: [UInt8], range: Range<Int>) -> [DataNode] {
    var tree = YAMLTree(bytes: bytes, range: range)
    tree.run()
    return tree.nodes
  }

  private init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.end = range.upperBound
    let hasMark = range.lowerBound == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.position = hasMark ? 3 : range.lowerBound
    nodes.reserveCapacity(range.count / 32)
  }

  private mutating func run() {
    while position < end {
      let start = position
      let lineEnd = lineEnd(after: start)
      position = lineEnd + 1
      readLine(start..<lineEnd)
    }
  }

  private mutating func readLine(_ line: Range<Int>) {
    var index = ByteScan.afterSpaces(in: bytes, from: line.lowerBound, to: line.upperBound)
    while index < line.upperBound, isSpace(bytes[index]) { index += 1 }
    guard index < line.upperBound, bytes[index] != UInt8(ascii: "\r") else { return }
    let indentation = index - line.lowerBound
    if let column = scalarColumn, indentation > column {
      extendText(to: line)
      return
    }
    guard bytes[index] != UInt8(ascii: "#"), !isTemplate(at: index, line: line) else { return }
    scalarColumn = nil
    if indentation == 0, bytes[index] == UInt8(ascii: "-"), bytes[index..<line.upperBound].begin(with: "---") {
      levels.removeAll()
      return
    }
    readEntry(from: index, line: line)
  }

  /// Takes a line into the block scalar that it belongs to.
  private mutating func extendText(to line: Range<Int>) {
    guard nodes.indices.contains(scalarNode) else { return }
    nodes[scalarNode].text = (nodes[scalarNode].text?.lowerBound ?? line.lowerBound)..<line.upperBound
  }

  /// Reads `- `, `key: value` or a scalar that begins at an offset.
  private mutating func readEntry(from start: Int, line: Range<Int>) {
    var index = start
    while index < line.upperBound, bytes[index] == UInt8(ascii: "-"),
      index + 1 == line.upperBound || isSpace(bytes[index + 1])
    {
      let column = index - line.lowerBound
      // A list may stand at the column of the key that it belongs to.
      while let last = levels.last, last.column > column || last.column == column && last.isItem { levels.removeLast() }
      nodes.append(DataNode(parent: levels.last?.node ?? -1, key: nil, keySpelling: nil))
      levels.append(Level(column: column, node: nodes.count - 1, isItem: true))
      index += 1
      while index < line.upperBound, isSpace(bytes[index]) { index += 1 }
    }
    guard index < line.upperBound else { return }
    let isListItem = index > start
    guard let key = readKey(from: index, to: line.upperBound) else {
      let parent = levels.last?.node ?? -1
      if isListItem, isBlockScalar(at: index, to: line.upperBound) {
        scalarColumn = levels.last?.column
        scalarNode = nodes.count - 1
        return
      }
      appendValue(from: index, to: line.upperBound, parent: parent, key: nil, keySpelling: nil, intoLast: isListItem)
      return
    }
    let column = index - line.lowerBound
    close(to: column)
    let parent = levels.last?.node ?? -1
    var value = key.next
    while value < line.upperBound, isSpace(bytes[value]) { value += 1 }
    let before = nodes.count
    appendValue(
      from: value, to: line.upperBound, parent: parent, key: key.inner, keySpelling: key.spelling, intoLast: false)
    if nodes.count == before { nodes.append(DataNode(parent: parent, key: key.inner, keySpelling: key.spelling)) }
    levels.append(Level(column: column, node: before))
    if isBlockScalar(at: value, to: line.upperBound) {
      scalarColumn = column
      scalarNode = before
    }
  }

  /// Whether a line holds only a template's statement: `{{- if .Values.x }}`, `{% for x in y %}`.
  private func isTemplate(at index: Int, line: Range<Int>) -> Bool {
    guard index + 1 < line.upperBound, bytes[index] == UInt8(ascii: "{") else { return false }
    return bytes[index + 1] == UInt8(ascii: "{") || bytes[index + 1] == UInt8(ascii: "%")
  }

  /// Leaves the entries that begin at a column or right of it.
  private mutating func close(to column: Int) {
    while let last = levels.last, last.column >= column { levels.removeLast() }
  }

  /// Whether `|` or `>` begins a text over lines here, perhaps behind a tag or an anchor.
  private func isBlockScalar(at start: Int, to end: Int) -> Bool {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "&") {
      while index < end, !isSpace(bytes[index]) { index += 1 }
      while index < end, isSpace(bytes[index]) { index += 1 }
    }
    return index < end && (bytes[index] == UInt8(ascii: "|") || bytes[index] == UInt8(ascii: ">"))
  }

  private func readKey(from start: Int, to end: Int) -> (inner: Range<Int>, spelling: Range<Int>, next: Int)? {
    let bytes = bytes
    let first = bytes[start]
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") {
      var index = start + 1
      while index < end, bytes[index] != first { index += 1 }
      guard index + 1 < end, bytes[index + 1] == UInt8(ascii: ":") else { return nil }
      return (start + 1..<index, start..<index + 1, index + 2)
    }
    guard first != UInt8(ascii: "{"), first != UInt8(ascii: "["), first != UInt8(ascii: "|") else { return nil }
    guard let colon = colon(from: start, to: end) else { return nil }
    return (start..<colon, start..<colon, colon + 1)
  }

  /// Where the colon stands that ends a key, before any comment.
  private func colon(from start: Int, to end: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { text in
      let end = min(end, text.count)
      var index = start
      while index < end {
        if index &+ 8 <= end {
          let group = unsafe ByteGroup(text, at: index)
          let found = group.places(of: UInt8(ascii: ":")) | group.places(of: UInt8(ascii: "#"))
          guard found != 0 else {
            index &+= 8
            continue
          }
          index &+= ByteGroup.before(found)
        }
        let byte = unsafe text[index]
        if byte == UInt8(ascii: ":"), unsafe index &+ 1 == end || isSpace(text[index &+ 1]) {
          return index > start ? index : nil
        }
        if byte == UInt8(ascii: "#"), index > 0, unsafe isSpace(text[index &- 1]) { return nil }
        index &+= 1
      }
      return nil
    }
  }

  private mutating func appendValue(
    from start: Int, to end: Int, parent: Int, key: Range<Int>?, keySpelling: Range<Int>?, intoLast: Bool
  ) {
    var end = end
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    guard start < end, bytes[start] != UInt8(ascii: "#") else { return }
    let first = bytes[start]
    if end == start + 2,
      first == UInt8(ascii: "{") && bytes[start + 1] == UInt8(ascii: "}")
        || first == UInt8(ascii: "[") && bytes[start + 1] == UInt8(ascii: "]")
    {
      nodes.append(DataNode(parent: parent, key: key, keySpelling: keySpelling))
      return
    }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      // A flow collection may go on over lines: to its last bracket.
      let flow = start..<flowEnd(from: start, isTop: key == nil && parent < 0)
      if let read = PlainJSON.nodes(
        of: bytes, range: flow, behind: nodes.count, parent: parent, key: key, keySpelling: keySpelling)
      {
        nodes += read
      } else {
        let list = Lexer.lex(bytes, range: flow, grammar: .json, starts: Self.flowStarts)
        JSONTree.append(list, to: &nodes, parent: parent, key: key, keySpelling: keySpelling)
      }
      position = max(position, lineEnd(after: flow.upperBound))
      return
    }
    var inner = start..<end
    var spelling = start..<end
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") {
      let close = quoteEnd(from: start, to: end)
      inner = start + 1..<close
      spelling = start..<min(close + 1, end)
      if close == end { skipQuoted(by: first, below: keySpelling) }
    } else if let comment = commentStart(in: start..<end) {
      inner = start..<comment
      spelling = inner
    }
    if intoLast, !nodes.isEmpty {
      nodes[nodes.count - 1].value = inner
      nodes[nodes.count - 1].valueSpelling = spelling
    } else {
      nodes.append(DataNode(parent: parent, key: key, keySpelling: keySpelling, value: inner, valueSpelling: spelling))
    }
  }

  /// Steps over the lines that a quoted text goes on with: to the one that closes it, all indented more than its entry.
  private mutating func skipQuoted(by quote: UInt8, below key: Range<Int>?) {
    let column = key.map { ByteCursor(bytes, end: end).column(of: $0.lowerBound) } ?? levels.last?.column ?? -1
    var line = position
    while line < end, searchBudget > 0 {
      let lineEnd = lineEnd(after: line)
      searchBudget -= lineEnd - line + 1
      var index = line
      while index < lineEnd, isSpace(bytes[index]) { index += 1 }
      guard index == lineEnd || index - line > column else { return }
      while index < lineEnd, bytes[index] != quote {
        index += quote == UInt8(ascii: "\"") && bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      line = lineEnd + 1
      if index < lineEnd {
        position = line
        return
      }
    }
  }

  /// Where the quote stands that closes the one at an offset: `\"` and `''` are none.
  private func quoteEnd(from start: Int, to end: Int) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < end {
      if bytes[index] == quote {
        guard quote == UInt8(ascii: "'"), index + 1 < end, bytes[index + 1] == quote else { return index }
        index += 1
      } else if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 1
      }
      index += 1
    }
    return min(index, end)
  }

  /// The end of a flow collection, at most 64 KiB further on. Below a key it ends at the latest before a line that begins
  /// with a letter in the first column: so a bracket left open costs no more than its own lines.
  private mutating func flowEnd(from start: Int, isTop: Bool) -> Int {
    var depth = 0
    var index = start
    let limit = min(end, start + (isTop ? end : searchBudget > 0 ? 65_536 : 0))
    let table = ByteClass.table
    while index < limit {
      // Most bytes are letters.
      if bytes[index] >= UInt8(ascii: "a"), bytes[index] <= UInt8(ascii: "z") {
        index &+= 1
        continue
      }
      switch table[Int(bytes[index])] {
      case .open: depth += 1
      case .close:
        depth -= 1
        if depth == 0 { return index + 1 }
      case .lineEnd where !isTop:
        let next = index + 1 < end ? table[Int(bytes[index + 1])] : .letter
        if next == .letter || next == .digit {
          searchBudget -= index - start
          return lineEnd(after: start)
        }
      default: break
      }
      index += 1
    }
    searchBudget -= index - start
    return isTop ? end : lineEnd(after: start)
  }

  private func lineEnd(after index: Int) -> Int {
    ByteScan.next(UInt8(ascii: "\n"), in: bytes, from: index, to: end)
  }

  private func commentStart(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while true {
      index = ByteScan.next(UInt8(ascii: "#"), in: bytes, from: index, to: range.upperBound)
      guard index < range.upperBound else { return nil }
      if index > range.lowerBound, isSpace(bytes[index - 1]) { break }
      index += 1
    }
    while index > range.lowerBound, isSpace(bytes[index - 1]) { index -= 1 }
    return index
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
