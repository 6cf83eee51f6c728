/// Comments of documents and of the blocks of code in them.
extension CommentReader {
  mutating func readMarkdown(_ range: Range<Int>) {
    let text = ByteCursor(bytes, end: range.upperBound)
    var line = range.lowerBound
    var prose = line
    if text.has("---", at: line), text.afterSpaces(line + 3) == text.lineEnd(from: line),
      let close = text.next("\n---", from: line + 3, limit: 8_192)
    {
      read(text.lineEnd(from: line) + 1..<max(text.lineEnd(from: line) + 1, close + 1), as: LanguageTable.yaml)
      closed.append(line..<close + 4)
      line = close + 1
      prose = line
    }
    while line < text.end {
      let end = text.lineEnd(from: line)
      guard let fence = Fence(text, line..<end) else {
        line = end + 1
        continue
      }
      readMarked(prose..<line, Self.ofProse)
      let block = min(end + 1, text.end)
      var close = block
      while close < text.end, !fence.isClosed(text, close..<text.lineEnd(from: close)) {
        close = text.lineEnd(from: close) + 1
      }
      close = min(close, text.end)
      closed.append(end..<close + 1)
      readBlock(block..<close, named: fence.name)
      line = text.lineEnd(from: close) + 1
      prose = min(line, text.end)
    }
    readMarked(prose..<max(prose, text.end), Self.ofProse)
  }

  private static let ofProse = [Marks.markup, Marks("{/*", "*/}")]

  /// A line that opens a block of code in Markdown.
  private struct Fence {
    let mark: UInt8
    let length: Int
    let name: String

    init?(_ text: ByteCursor, _ line: Range<Int>) {
      var first = text.afterSpaces(line.lowerBound)
      while [UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*")].contains(text[first]) {
        first = text.afterSpaces(first + 1)
      }
      mark = text[first]
      guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
      var last = first
      while last < line.upperBound, text[last] == mark { last += 1 }
      length = last - first
      guard length >= 3, !(mark == UInt8(ascii: "`") && text.bytes[last..<max(last, line.upperBound)].contains(mark))
      else { return nil }
      var start = text.afterSpaces(last)
      while text[start] == UInt8(ascii: "{") || text[start] == UInt8(ascii: ".") { start += 1 }
      var end = start
      while end < line.upperBound,
        ByteClass.isWordByte(text[end])
          || [UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "-")].contains(text[end])
      {
        end += 1
      }
      name = String(decoding: text.bytes[start..<max(start, end)], as: UTF8.self).lowercased()
    }

    func isClosed(_ text: ByteCursor, _ line: Range<Int>) -> Bool {
      var first = text.afterSpaces(line.lowerBound)
      while text[first] == UInt8(ascii: ">") { first = text.afterSpaces(first + 1) }
      var last = first
      while last < line.upperBound, text[last] == mark { last += 1 }
      return last - first >= length && text.afterSpaces(last) >= line.upperBound
    }
  }

  mutating func readBlock(_ block: Range<Int>, named name: String) {
    guard !block.isEmpty else { return }
    let detector = Detector(bytes: bytes, range: block, language: .plainText, options: DetectionOptions())
    let language = detector.blockLanguage(of: block, named: name)
    guard language.reading != .plain else { return parts.append(CommentPart(range: block, style: nil)) }
    guard language.reading.copiesText else { return read(block, as: language) }
    // What is blanked must not take in the document around.
    var copy = [UInt8](repeating: UInt8(ascii: " "), count: block.lowerBound)
    copy += bytes[block]
    read(copy, block, as: language)
  }

  /// reStructuredText: `.. ` followed by anything that is no directive, target, footnote or substitution.
  mutating func readRestructuredText(_ range: Range<Int>) {
    let text = ByteCursor(bytes, end: range.upperBound)
    var line = range.lowerBound
    while line < text.end {
      let end = text.lineEnd(from: line)
      let first = text.afterSpaces(line)
      let next = text.afterSpaces(first + 2)
      guard text.has("..", at: first), next > first + 2, next < end else {
        line = end + 1
        continue
      }
      let content = next..<text.trimmedEnd(of: next..<end)
      guard !bytes[content].starts(with: "_".utf8), text[next] != UInt8(ascii: "["), text[next] != UInt8(ascii: "|")
      else {
        line = end + 1
        continue
      }
      let body = indentedBody(below: line, first: first, text)
      if let colons = text.next("::", from: next, limit: content.count) {
        let directive = String(decoding: bytes[next..<colons], as: UTF8.self)
        let argument = text.afterSpaces(colons + 2)
        let name = String(
          decoding: bytes[argument..<max(argument, text.trimmedEnd(of: argument..<max(argument, end)))], as: UTF8.self)
        if ["code-block", "code", "sourcecode"].contains(directive) { readBlock(body, named: name.lowercased()) }
        line = directive.hasPrefix("code") || directive == "sourcecode" ? max(end + 1, body.upperBound) : end + 1
        continue
      }
      comments.append(
        Comment(first..<max(content.upperBound, text.trimmedEnd(of: first..<body.upperBound)), open: 2, close: 0))
      line = max(end + 1, body.upperBound)
    }
  }

  private func indentedBody(below line: Int, first: Int, _ text: ByteCursor) -> Range<Int> {
    let column = text.column(of: first)
    let start = min(text.end, text.lineEnd(from: line) + 1)
    var end = start
    var next = start
    while next < text.end {
      let isBlank = text.isBlankLine(at: next)
      guard isBlank || text.column(of: text.afterSpaces(next)) > column else { break }
      next = min(text.end, text.lineEnd(from: next) + 1)
      if !isBlank { end = next }
    }
    return start..<end
  }

  /// AsciiDoc: `//` at the line's beginning, `////` around a block; listings in the languages that they name.
  mutating func readAsciiDoc(_ range: Range<Int>) {
    let text = ByteCursor(bytes, end: range.upperBound)
    var line = range.lowerBound
    var language = ""
    while line < text.end {
      let end = text.lineEnd(from: line)
      let last = text.trimmedEnd(of: line..<end)
      let content = bytes[line..<last]
      let next = min(text.end, end + 1)
      if content.count >= 4, content.allSatisfy({ $0 == UInt8(ascii: "/") }) {
        let close = closing(content, from: next, text)
        comments.append(Comment(line..<text.lineEnd(from: close), open: content.count, close: content.count))
        closed.append(line..<text.lineEnd(from: close))
        line = text.lineEnd(from: close) + 1
      } else if content.starts(with: "//".utf8) {
        comments.append(Comment(line..<last, open: 2, close: 0))
        line = end + 1
      } else if content.starts(with: "----".utf8) || content.starts(with: "....".utf8)
        || content.starts(with: "```".utf8)
      {
        let mark = content.prefix { $0 == content.first }
        let close = closing(mark, from: next, text)
        let name =
          content.first == UInt8(ascii: "`") ? String(decoding: content.dropFirst(mark.count), as: UTF8.self) : language
        closed.append(end..<close + 1)
        readBlock(next..<max(next, close), named: name.lowercased())
        language = ""
        line = text.lineEnd(from: close) + 1
      } else {
        if content.first == UInt8(ascii: "["), content.last == UInt8(ascii: "]") {
          let words = content.dropFirst().dropLast().split(
            separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
          if words.count > 1, words[0].starts(with: "source".utf8) || words[0].isEmpty {
            language = String(decoding: words[1].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
          }
          closed.append(line..<end + 2)
        }
        line = end + 1
      }
    }
  }

  private func closing(_ mark: ArraySlice<UInt8>, from start: Int, _ text: ByteCursor) -> Int {
    var line = start
    while line < text.end {
      let end = text.lineEnd(from: line)
      if bytes[line..<text.trimmedEnd(of: line..<end)].elementsEqual(mark) { return line }
      line = end + 1
    }
    return text.end
  }
}
