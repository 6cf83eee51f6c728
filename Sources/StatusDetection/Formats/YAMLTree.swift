/// Reads YAML as a tree, line by line: block maps, block lists, flow collections; block scalars are stepped over.
@safe
struct YAMLTree {
  let bytes: [UInt8]
  /// The same bytes, without a check for each.
  let text: UnsafeRawBufferPointer
  let count: Int
  let end: Int
  /// The beginning of the next line.
  var position: Int
  /// How many bytes may still be read in search of brackets that stay open: a bound for texts made of nothing else.
  var searchBudget = 1_048_576

  private var nodes: [DataNode] = []
  /// The entries with the column at which each begins; the first so many are open.
  private var levels: [Level] = []
  private var depth = 0

  private struct Level {
    let column: Int32
    let node: Int32
    var isItem = false
  }

  /// Lines that are indented more than this belong to a block scalar.
  private var scalarColumn: Int?
  /// The entry that the block scalar belongs to.
  private var scalarNode = -1
  /// The first `#` from the line on that it was looked for at.
  private var hash = -1

  /// What flow collections are written in: a text may have thousands of them.
  private static let flowStarts = GrammarStarts(.json)

  static func nodes(of bytes: [UInt8], range: Range<Int>) -> [DataNode] {
    unsafe bytes.withUnsafeBytes { text in
      var tree = unsafe YAMLTree(bytes: bytes, text: text, range: range.clamped(to: 0..<text.count))
      tree.run()
      return tree.nodes
    }
  }

  private init(bytes: [UInt8], text: UnsafeRawBufferPointer, range: Range<Int>) {
    self.bytes = bytes
    unsafe self.text = text
    self.count = bytes.count
    self.end = range.upperBound
    let hasMark = range.lowerBound == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.position = hasMark ? 3 : range.lowerBound
    nodes.reserveCapacity(range.count / 32)
  }

  private mutating func run() {
    while position < end {
      let start = position
      let lineEnd = lineEnd(after: start)
      position = lineEnd &+ 1
      readLine(from: start, to: lineEnd)
    }
  }

  private mutating func readLine(from start: Int, to lineEnd: Int) {
    let index = afterIndentation(from: start, to: lineEnd)
    guard index < lineEnd else { return }
    if let column = scalarColumn, index &- start > column {
      // A line of the block scalar.
      guard nodes.indices.contains(scalarNode) else { return }
      nodes[scalarNode].text = (nodes[scalarNode].text?.lowerBound ?? start)..<lineEnd
      return
    }
    let first = unsafe text[index]
    guard first != UInt8(ascii: "#"), first != UInt8(ascii: "{") || !isTemplate(at: index, to: lineEnd) else { return }
    scalarColumn = nil
    if index == start, first == UInt8(ascii: "-"), bytes[index..<lineEnd].begin(with: "---") {
      depth = 0
      return
    }
    readEntry(from: index, lineStart: start, lineEnd: lineEnd)
  }

  /// Reads `- `, `key: value` or a scalar that begins at an offset.
  private mutating func readEntry(from start: Int, lineStart: Int, lineEnd: Int) {
    var index = start
    while unsafe index < lineEnd && text[index] == UInt8(ascii: "-")
      && (index &+ 1 == lineEnd || Self.isSpace(text[index &+ 1]))
    {
      closeItems(from: index &- lineStart)
      nodes.append(DataNode(parent: parent, key: .none, keySpelling: .none))
      open(column: index &- lineStart, isItem: true)
      index = afterSpaces(index &+ 1, to: lineEnd)
    }
    guard index < lineEnd else { return }
    guard let key = readKey(from: index, to: lineEnd) else {
      let isListItem = index > start
      if isListItem, isBlockScalar(at: index, to: lineEnd) {
        scalarColumn = depth > 0 ? Int(levels[depth &- 1].column) : nil
        scalarNode = nodes.count - 1
        return
      }
      appendValue(from: index, to: lineEnd, key: .none, keySpelling: .none, intoLast: isListItem)
      return
    }
    let column = index &- lineStart
    close(to: column)
    let value = afterSpaces(key.next, to: lineEnd)
    let before = nodes.count
    appendValue(from: value, to: lineEnd, key: key.inner, keySpelling: key.spelling, intoLast: false)
    if nodes.count == before { nodes.append(DataNode(parent: parent, key: key.inner, keySpelling: key.spelling)) }
    open(column: column, node: before)
    if isBlockScalar(at: value, to: lineEnd) {
      scalarColumn = column
      scalarNode = before
    }
  }

  // MARK: Levels

  /// The open entry, -1 at the top.
  @inline(__always)
  private var parent: Int { depth > 0 ? Int(levels[depth &- 1].node) : -1 }

  /// Opens an entry, the last one where none is given.
  @inline(__always)
  private mutating func open(column: Int, node: Int? = nil, isItem: Bool = false) {
    let level = Level(
      column: Int32(truncatingIfNeeded: column), node: Int32(truncatingIfNeeded: node ?? nodes.count &- 1),
      isItem: isItem)
    if depth < levels.count { levels[depth] = level } else { levels.append(level) }
    depth &+= 1
  }

  /// Leaves the entries that begin at a column or right of it.
  @inline(__always)
  private mutating func close(to column: Int) {
    while depth > 0, Int(levels[depth &- 1].column) >= column { depth &-= 1 }
  }

  /// The same for a member of a list, which may stand at the column of the key that the list belongs to.
  private mutating func closeItems(from column: Int) {
    while depth > 0 {
      let last = levels[depth &- 1]
      guard Int(last.column) > column || Int(last.column) == column && last.isItem else { return }
      depth &-= 1
    }
  }

  // MARK: Values

  private mutating func appendValue(
    from start: Int, to lineEnd: Int, key: DataNode.Place, keySpelling: DataNode.Place, intoLast: Bool
  ) {
    var end = lineEnd
    while end > start, unsafe Self.isSpace(text[end &- 1]) { end &-= 1 }
    guard start < end else { return }
    let first = unsafe text[start]
    var inner = DataNode.Place(start, end)
    var spelling = inner
    var lines: Range<Int>?
    switch first {
    case UInt8(ascii: "#"): return
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      return appendFlow(from: start, to: end, key: key, keySpelling: keySpelling)
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      let close = quoteEnd(from: start, to: end)
      inner = DataNode.Place(start &+ 1, close)
      spelling = DataNode.Place(start, min(close &+ 1, end))
      if close == end, let last = skipQuoted(by: first, below: column(of: keySpelling)) { lines = start + 1..<last }
    default:
      if mayHoldComment(from: start, to: end), let comment = commentStart(in: start..<end) {
        inner = DataNode.Place(start, comment)
        spelling = inner
      }
    }
    if intoLast, !nodes.isEmpty {
      nodes[nodes.count - 1].value = inner.range
      nodes[nodes.count - 1].valueSpelling = spelling.range
    } else {
      nodes.append(
        DataNode(parent: parent, key: key, keySpelling: keySpelling, value: inner, valueSpelling: spelling))
    }
    if let lines { nodes[nodes.count - 1].text = lines }
  }

  /// Appends a flow collection, which may go on over lines: to its last bracket.
  @inline(never)
  private mutating func appendFlow(
    from start: Int, to end: Int, key: DataNode.Place, keySpelling: DataNode.Place
  ) {
    let parent = parent
    if end == start + 2, bytes[start..<end].elementsEqual("{}".utf8) || bytes[start..<end].elementsEqual("[]".utf8) {
      nodes.append(DataNode(parent: parent, key: key, keySpelling: keySpelling))
      return
    }
    let flow = start..<flowEnd(from: start, isTop: key.isMissing && parent < 0)
    if let read = PlainJSON.nodes(
      of: bytes, range: flow, behind: nodes.count, parent: parent, key: key.range, keySpelling: keySpelling.range)
    {
      nodes += read
    } else {
      let list = Lexer.lex(bytes, range: flow, grammar: .json, starts: Self.flowStarts)
      JSONTree.append(list, to: &nodes, parent: parent, key: key.range, keySpelling: keySpelling.range)
    }
    position = max(position, lineEnd(after: flow.upperBound))
  }

  /// The column of a key; of what has none that of the open entry, -1 at the top.
  private func column(of key: DataNode.Place) -> Int {
    guard key.isMissing else { return ByteCursor(bytes, end: end).column(of: key.lowerBound) }
    return depth > 0 ? Int(levels[depth &- 1].column) : -1
  }

  /// Whether a `#` stands in a part of a line. Lines are asked for in the order of the text, in which few stand.
  @inline(__always)
  mutating func mayHoldComment(from start: Int, to end: Int) -> Bool {
    if hash < start { hash = unsafe ByteScan.next(UInt8(ascii: "#"), in: text, from: start, to: self.end) }
    return hash < end
  }
}
