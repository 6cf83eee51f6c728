/// Reads Markdown: each fenced block in the language that its fence names; prose only mentions.
struct MarkdownReader {
  let detector: Detector
  private let text: ByteCursor

  init(_ detector: Detector) {
    self.detector = detector
    text = ByteCursor(detector.bytes, end: detector.range.upperBound)
  }

  /// The line that opens a fenced block.
  private struct Fence {
    let mark: UInt8
    let length: Int
    let info: Range<Int>
  }

  func literals() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    let matter = frontMatter()
    if let matter { literals += detector.literals(in: matter, as: LanguageTable.yaml) }
    var proseStart = matter?.upperBound ?? detector.range.lowerBound
    var line = proseStart
    while line < text.end {
      let lineEnd = text.lineEnd(from: line)
      guard let fence = fence(in: line..<lineEnd) else {
        line = lineEnd + 1
        continue
      }
      literals += mentions(proseStart..<line)
      let block = min(lineEnd + 1, text.end)
      let close = closing(fence, from: block)
      literals += read(block..<close, fence)
      line = text.lineEnd(from: close) + 1
      proseStart = min(line, text.end)
    }
    return literals + mentions(proseStart..<text.end)
  }

  /// The settings between two lines of three hyphens at the text's beginning.
  private func frontMatter() -> Range<Int>? {
    let first = detector.range.lowerBound
    guard text.has("---", at: first), text.afterSpaces(first + 3) == text.lineEnd(from: first) else { return nil }
    let inner = text.lineEnd(from: first) + 1
    guard let close = text.next("\n---", from: max(first, inner - 1), limit: 8_192), close + 1 >= inner else {
      return nil
    }
    return inner..<close + 1
  }

  private func fence(in line: Range<Int>) -> Fence? {
    let first = text.afterSpaces(line.lowerBound)
    let mark = text[first]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    var last = first
    while last < line.upperBound, text[last] == mark { last += 1 }
    guard last - first >= 3, last <= line.upperBound else { return nil }
    let info = last..<line.upperBound
    if mark == UInt8(ascii: "`"), detector.bytes[info].contains(mark) { return nil }
    return Fence(mark: mark, length: last - first, info: info)
  }

  /// The beginning of the line that closes a block, or the text's end.
  private func closing(_ fence: Fence, from start: Int) -> Int {
    var line = start
    while line < text.end {
      let lineEnd = text.lineEnd(from: line)
      if let close = self.fence(in: line..<lineEnd), close.mark == fence.mark, close.length >= fence.length,
        text.afterSpaces(close.info.lowerBound) >= lineEnd
      {
        return line
      }
      line = lineEnd + 1
    }
    return text.end
  }

  private func read(_ block: Range<Int>, _ fence: Fence) -> [StatusLiteral] {
    guard !block.isEmpty else { return [] }
    return detector.literals(in: block, as: language(of: fence, block))
  }

  private func language(of fence: Fence, _ block: Range<Int>) -> Language {
    var start = text.afterSpaces(fence.info.lowerBound)
    while text[start] == UInt8(ascii: "{") || text[start] == UInt8(ascii: ".") { start += 1 }
    var end = start
    while end < fence.info.upperBound, ByteClass.isWordByte(text[end]) || Self.inNames.contains(text[end]) { end += 1 }
    let name = String(decoding: detector.bytes[start..<end], as: UTF8.self)
    guard let language = Language.byFence(name) else {
      guard name.isEmpty || name == "conf" || name == "config" else { return .plainText }
      return Language.byContent(detector.bytes[block], path: name.isEmpty ? "" : ".conf") ?? .plainText
    }
    let isBarePHP =
      language.name == "php"
      && ByteCursor(detector.bytes, end: block.upperBound)
        .next("<?", from: block.lowerBound) == nil
    return isBarePHP ? LanguageTable.barePHP : language
  }

  private static let inNames: [UInt8] = [UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "-")]

  private func mentions(_ prose: Range<Int>) -> [StatusLiteral] {
    guard !prose.isEmpty else { return [] }
    let mentions = Mention.literals(in: detector.bytes, range: prose).map { literal in
      var literal = literal
      literal.why = "in prose that speaks of a status"
      return literal
    }
    return mentions + StatusLine.literals(in: detector.bytes, range: prose).filter(isIndented)
  }

  /// Whether a status line is all of an indented line: a block of code as well.
  private func isIndented(_ literal: StatusLiteral) -> Bool {
    var index = literal.range.lowerBound
    let limit = max(detector.range.lowerBound, index - 40)
    while index > limit, text[index - 1] != UInt8(ascii: "\n") { index -= 1 }
    let first = text.afterSpaces(index)
    return text.has("HTTP/", at: first) && (first - index >= 4 || text[index] == UInt8(ascii: "\t"))
  }
}

extension Language {
  /// The language that a fence, or a name in a text, calls by its name, an ending or an editor's word for it.
  static func byFence(_ name: String) -> Language? {
    let name = name.lowercased()
    guard !name.isEmpty else { return nil }
    let row = LanguageTable.rows.first { row in
      row.language.name == name || row.languageIDs.contains(name) || row.endings.contains(name)
        || row.interpreters.contains(name)
    }
    return row?.language
  }
}
