/// Comments between marks in texts that are no programs: XML, HTML, templates.
extension CommentReader {
  /// What opens and what closes a comment.
  struct Marks: Sendable {
    let open: String
    let close: String

    init(_ open: String, _ close: String) {
      self.open = open
      self.close = close
    }

    static let markup = Marks("<!--", "-->")
  }

  /// XML and its kin: comments, and the tags within which none may stand.
  mutating func readMarkup(_ range: Range<Int>) {
    readMarked(range, [.markup])
    if forWriting { closeTags(range) }
  }

  /// Every comment between marks, the first that opens first.
  mutating func readMarked(_ range: Range<Int>, _ marks: [Marks], in copy: [UInt8]? = nil) {
    let text = ByteCursor(copy ?? bytes, end: range.upperBound)
    let firsts = marks.compactMap(\.open.utf8.first)
    var index = range.lowerBound
    while index < text.end {
      guard firsts.contains(text[index]), let mark = marks.first(where: { text.has($0.open, at: index) }) else {
        index += text.has("<![CDATA[", at: index) ? max(1, (text.next("]]>", from: index) ?? text.end) - index) : 1
        continue
      }
      let inner = index + mark.open.utf8.count
      let close = text.next(mark.close, from: inner)
      let end = close.map { $0 + mark.close.utf8.count } ?? text.end
      let comment = index..<max(inner, end)
      comments.append(
        Comment(comment, open: mark.open.utf8.count, close: close == nil ? 0 : mark.close.utf8.count))
      if bytes[comment].contains(UInt8(ascii: "\n")) { closed.append(comment) }
      index = max(inner, end)
    }
  }

  /// Closes the tags over several lines, the text of elements that keep it as it is, and what XML sets apart.
  func tags(_ range: Range<Int>) -> [Range<Int>] {
    let text = ByteCursor(bytes, end: range.upperBound)
    var tags: [Range<Int>] = []
    var index = range.lowerBound
    while let open = text.next("<", from: index) {
      index = open + 1
      if text.has("<!--", at: open) {
        index = text.next("-->", from: open) ?? text.end
      } else if text.has("<![CDATA[", at: open) {
        index = text.next("]]>", from: open) ?? text.end
        tags.append(open..<index)
      } else if text.has("<?xml", at: open) {
        // Nothing may stand before the declaration.
        index = text.next("?>", from: open) ?? text.end
        tags.append(open - 1..<index)
      } else if ByteClass.isWordByte(text[index]) || text[index] == UInt8(ascii: "/") {
        let end = tagEnd(from: index, text)
        tags.append(open..<end)
        index = end
        for name in ["pre", "textarea", "style", "title"]
        where text.has(name, at: open + 1) && !ByteClass.isWordByte(text[open + 1 + name.utf8.count]) {
          index = text.next("</" + name, from: end) ?? end
          tags.append(open..<index)
        }
      }
    }
    return tags
  }

  mutating func closeTags(_ range: Range<Int>) {
    closed += tags(range).filter { tag in
      bytes[max(0, tag.lowerBound)..<min(tag.upperBound, bytes.count)].contains(UInt8(ascii: "\n"))
        || tag.lowerBound < range.lowerBound
    }
  }

  private func tagEnd(from start: Int, _ text: ByteCursor) -> Int {
    var index = start
    var quote: UInt8 = 0
    while index < text.end, index < start + 16_384 {
      let byte = text[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return index
  }
}
