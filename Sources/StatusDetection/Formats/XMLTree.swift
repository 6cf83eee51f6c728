/// Reads XML as a tree: an entry for each element and each attribute, forgiving of all that is missing.
///
/// What an element's or attribute's own name calls it counts too: `<Set name="code">400</Set>` is an entry `code` with the
/// value 400 in one called `Set`, and so is `<param-value>` behind its `<param-name>`.
struct XMLTree {
  private(set) var nodes: [DataNode] = []
  /// What stands between `<!--` and `-->`.
  private(set) var comments: [Range<Int>] = []
  /// The values of attributes that are addresses with a query: `~/Error?statusCode=404`.
  private(set) var addresses: [Range<Int>] = []
  private let text: ByteCursor
  private var open: [Element] = []
  private var position: Int

  private struct Element {
    let name: Range<Int>
    /// The entry that its children belong to.
    let node: Int
    /// Where its text begins.
    let start: Int
    /// The entry for its text.
    let textNode: Int
    /// The text of the last child that named the next: `<key>`, `<param-name>`.
    var naming: Range<Int>?
    var hasChildren = false
  }

  init(_ bytes: [UInt8], range: Range<Int>) {
    text = ByteCursor(bytes, end: range.upperBound)
    position = range.lowerBound
    while position < text.end {
      guard let mark = text.next("<", from: position) else { break }
      position = mark
      readMark()
    }
    if let last = open.last { close(last, at: text.end) }
  }

  private mutating func readMark() {
    let start = position
    switch text[start + 1] {
    case UInt8(ascii: "!"):
      if text.has("<!--", at: start) {
        let end = text.next("-->", from: start + 4) ?? text.end
        comments.append(start..<end)
        position = end + 3
      } else if text.has("<![CDATA[", at: start) {
        position = (text.next("]]>", from: start + 9) ?? text.end) + 3
      } else {
        position = (text.next(">", from: start) ?? text.end) + 1
      }
    case UInt8(ascii: "?"): position = (text.next("?>", from: start) ?? text.end) + 2
    case UInt8(ascii: "/"): readEnd(start)
    default: readElement(start)
    }
  }

  private func isName(_ byte: UInt8) -> Bool {
    ByteClass.isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }

  private func nameEnd(from start: Int) -> Int {
    var index = start
    while index < text.end, isName(text[index]) { index += 1 }
    return index
  }

  private func afterBlanks(_ start: Int) -> Int {
    var index = start
    while index < text.end, text[index] <= 0x20 { index += 1 }
    return index
  }

  // MARK: Elements

  private mutating func readElement(_ start: Int) {
    let name = start + 1..<nameEnd(from: start + 1)
    guard !name.isEmpty, !ByteClass.isDigit(text[name.lowerBound]) else {
      position = start + 1
      return
    }
    let parent = open.last?.node ?? -1
    if let last = open.indices.last { open[last].hasChildren = true }
    nodes.append(DataNode(parent: parent, key: name, keySpelling: name))
    let element = nodes.count - 1
    let attributes = readAttributes(from: name.upperBound)
    var inner = element
    let naming = attributes.first { isOne(of: ["name", "key"], $0.name) }?.value ?? namedBefore(name)
    if let naming, !naming.isEmpty {
      nodes.append(DataNode(parent: element, key: naming, keySpelling: naming))
      inner = nodes.count - 1
    }
    for attribute in attributes {
      if let mark = text.bytes[attribute.value].firstIndex(of: UInt8(ascii: "?")) {
        addresses.append(mark + 1..<attribute.value.upperBound)
      }
      let isValue = naming != nil && isOne(of: ["value", "default"], attribute.name)
      let key = isValue ? naming ?? attribute.name : attribute.name
      nodes.append(
        DataNode(
          parent: element, key: key, keySpelling: key, value: attribute.value, valueSpelling: attribute.spelling))
    }
    let isEmpty = text[position] == UInt8(ascii: "/")
    position = min(text.end, (text[position] == UInt8(ascii: ">") || isEmpty) ? position + (isEmpty ? 2 : 1) : position)
    guard !isEmpty else { return }
    open.append(Element(name: name, node: inner, start: position, textNode: inner))
  }

  private struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
    let spelling: Range<Int>
  }

  /// Reads up to the end of the mark and stops at `>` or `/`.
  private mutating func readAttributes(from start: Int) -> [Attribute] {
    var attributes: [Attribute] = []
    position = start
    while position < text.end, attributes.count < 64 {
      position = afterBlanks(position)
      let byte = text[position]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { return attributes }
      if byte == UInt8(ascii: "/"), text[position + 1] == UInt8(ascii: ">") { return attributes }
      let name = position..<nameEnd(from: position)
      guard !name.isEmpty else {
        position += 1
        continue
      }
      position = afterBlanks(name.upperBound)
      guard text[position] == UInt8(ascii: "=") else { continue }
      position = afterBlanks(position + 1)
      let quote = text[position]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
      var end = position + 1
      while end < text.end, text[end] != quote, text[end] != UInt8(ascii: "<") { end += 1 }
      let stop = text[end] == quote ? end + 1 : end
      attributes.append(Attribute(name: name, value: position + 1..<end, spelling: position..<stop))
      position = stop
    }
    return attributes
  }

  private func isOne(of names: [String], _ range: Range<Int>) -> Bool {
    names.contains { text.bytes[range].elementsEqual($0.utf8) }
  }

  /// The text of `<param-name>` before a `<param-value>`, of `<key>` before any element.
  private func namedBefore(_ name: Range<Int>) -> Range<Int>? {
    guard let naming = open.last?.naming else { return nil }
    let ending = text.bytes[name].suffix(5)
    return ending.elementsEqual("value".utf8) || isOne(of: ["integer", "string"], name) ? naming : nil
  }

  private mutating func readEnd(_ start: Int) {
    let name = text.bytes[start + 2..<max(start + 2, nameEnd(from: start + 2))]
    position = (text.next(">", from: start, limit: 256) ?? start + 1) + 1
    // One that was not opened ends nothing.
    guard let index = open.suffix(64).lastIndex(where: { text.bytes[$0.name].elementsEqual(name) }) else { return }
    let element = open[index]
    if index == open.count - 1 { close(element, at: start) }
    open.removeSubrange(index...)
    guard let last = open.indices.last, !element.hasChildren else { return }
    let isNaming = text.bytes[element.name].suffix(4).elementsEqual("name".utf8) || isOne(of: ["key"], element.name)
    open[last].naming = isNaming ? trimmed(element.start..<start) : nil
  }

  /// Gives an element without children its text.
  private mutating func close(_ element: Element, at end: Int) {
    let value = trimmed(element.start..<max(element.start, end))
    guard !element.hasChildren, !value.isEmpty else { return }
    nodes[element.textNode].value = value
    nodes[element.textNode].valueSpelling = value
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
