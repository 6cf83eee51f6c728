/// Reads JSON that is written as its standard has it (RFC 8259), as nearly all is, in one pass without tokens.
///
/// What it reads is what the tokens of the same text give; of anything else, such as a comment, it reads nothing.
@safe
struct PlainJSON {
  private let text: UnsafeRawBufferPointer
  private let end: Int
  private var index: Int
  private var nodes: [DataNode] = []
  /// How many entries the tree has before these.
  private let before: Int
  /// The open maps and lists, by their places in the tree.
  private var parents: [Int]
  /// The key that waits for its value, without and with its quotes.
  private var key: DataNode.Place
  private var keySpelling: DataNode.Place

  /// The entries of a range of a text, or nil where it is written in another way.
  static func nodes(of bytes: [UInt8], range: Range<Int>, grammar: Grammar) -> [DataNode]? {
    guard grammar.strings.first?.open == "\"" else { return nil }
    return nodes(of: bytes, range: range, behind: 0, parent: -1, key: nil, keySpelling: nil)
  }

  /// The entries of a range of a text below an entry of a tree.
  ///
  /// - Parameter before: how many entries the tree has.
  static func nodes(
    of bytes: [UInt8], range: Range<Int>, behind before: Int, parent: Int, key: Range<Int>?, keySpelling: Range<Int>?
  ) -> [DataNode]? {
    unsafe bytes.withUnsafeBytes { text in
      guard range.lowerBound >= 0, range.upperBound <= text.count, text.count < Int(Int32.max) - 1 else { return nil }
      var reader = unsafe PlainJSON(
        text: text, end: range.upperBound, index: range.lowerBound, before: before, parents: [parent],
        key: DataNode.Place(key), keySpelling: DataNode.Place(keySpelling))
      reader.nodes.reserveCapacity(range.count / 32)
      return reader.run() ? reader.nodes : nil
    }
  }

  private init(
    text: UnsafeRawBufferPointer, end: Int, index: Int, before: Int, parents: [Int], key: DataNode.Place,
    keySpelling: DataNode.Place
  ) {
    unsafe self.text = text
    self.end = end
    self.index = index
    self.before = before
    self.parents = parents
    self.key = key
    self.keySpelling = keySpelling
  }

  /// - Returns: whether all of it is plain.
  private mutating func run() -> Bool {
    while skipSpace() {
      let byte = unsafe text[index]
      switch byte {
      case UInt8(ascii: "\""):
        guard readString() else { return false }
      case UInt8(ascii: ","):
        key = .none
        index &+= 1
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        parents.append(before &+ nodes.count)
        append(.none, .none, parent: parents[parents.count - 2])
        index &+= 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if parents.count > 1 { parents.removeLast() }
        key = .none
        index &+= 1
      case UInt8(ascii: "-"):
        // The sign is no part of a number.
        index &+= 1
        guard index < end, unsafe ByteClass.isDigit(text[index]) else { return false }
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
        guard readWord(isNumber: byte <= UInt8(ascii: "9")) else { return false }
      default: return false
      }
    }
    return true
  }

  @inline(__always)
  private mutating func append(_ value: DataNode.Place, _ spelling: DataNode.Place, parent: Int) {
    nodes.append(
      DataNode(
        parent: parent, key: key, keySpelling: key.isMissing ? .none : keySpelling, value: value,
        valueSpelling: spelling))
    key = .none
  }

  /// - Returns: whether anything follows.
  @inline(__always)
  private mutating func skipSpace() -> Bool {
    while index < end {
      switch unsafe text[index] {
      case UInt8(ascii: "\n"):
        // Most lines are indented.
        index = unsafe ByteScan.afterSpaces(in: text, from: index &+ 1, to: end)
      case UInt8(ascii: " "), UInt8(ascii: "\r"), UInt8(ascii: "\t"): index &+= 1
      default: return true
      }
    }
    return false
  }

  /// Reads a string and, where it is a key, the colon behind it.
  private mutating func readString() -> Bool {
    let start = index
    guard let close = closingQuote(from: start &+ 1) else { return false }
    index = close &+ 1
    let inner = DataNode.Place(start &+ 1, close)
    let spelling = DataNode.Place(start, close &+ 1)
    guard skipSpace(), unsafe text[index] == UInt8(ascii: ":") else {
      append(inner, spelling, parent: parents[parents.count - 1])
      return true
    }
    index &+= 1
    // Two colons, or one and an equals sign, are marks of their own.
    guard key.isMissing, index < end, unsafe text[index] != UInt8(ascii: ":") && text[index] != UInt8(ascii: "=") else {
      return false
    }
    (key, keySpelling) = (inner, spelling)
    return true
  }

  /// Where the quote stands that ends a string on its line.
  private func closingQuote(from start: Int) -> Int? {
    var index = start
    while index < end {
      if index &+ 8 <= end {
        let group = unsafe ByteGroup(text, at: index)
        let found =
          group.places(of: UInt8(ascii: "\"")) | group.places(of: UInt8(ascii: "\\"))
          | group.places(of: UInt8(ascii: "\n"))
        guard found != 0 else {
          index &+= 8
          continue
        }
        index &+= ByteGroup.before(found)
      }
      switch unsafe text[index] {
      case UInt8(ascii: "\""): return index
      case UInt8(ascii: "\n"): return nil
      case UInt8(ascii: "\\"):
        guard index &+ 1 < end, unsafe text[index &+ 1] != UInt8(ascii: "\n") else { return nil }
        index &+= 2
      default: index &+= 1
      }
    }
    return nil
  }

  /// Reads a number, `true`, `false` or `null`: to where a value may end.
  private mutating func readWord(isNumber: Bool) -> Bool {
    let start = index
    while index < end {
      let byte = unsafe text[index]
      let isDot = isNumber && byte == UInt8(ascii: ".") && index &+ 1 < end
      guard unsafe ByteClass.isWordByte(byte) || isDot && ByteClass.isDigit(text[index &+ 1]) else { break }
      index &+= 1
    }
    if index < end {
      switch unsafe text[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","), UInt8(ascii: "]"),
        UInt8(ascii: "}"):
        break
      default: return false
      }
    }
    let word = DataNode.Place(start, index)
    append(word, word, parent: parents[parents.count - 1])
    // A key without quotes.
    guard skipSpace() else { return true }
    return unsafe text[index] != UInt8(ascii: ":")
  }
}
