/// Reads Markdown: each fenced block in the language that its fence names; prose only mentions.
struct MarkdownReader {
  let detector: Detector
  private let document: CodeDocument
  private let text: ByteCursor

  init(_ detector: Detector) {
    self.detector = detector
    document = CodeDocument(detector)
    text = ByteCursor(detector.bytes, end: detector.range.upperBound)
  }

  /// The line that opens a fenced block.
  private struct Fence {
    let mark: UInt8
    let length: Int
    let info: Range<Int>
    /// Whether the lines of the block begin with `>`.
    let isQuoted: Bool
  }

  func literals() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    let matter = frontMatter()
    if let matter { literals += document.literals { $0.literals(in: matter, as: LanguageTable.yaml) } }
    var proseStart = matter?.upperBound ?? detector.range.lowerBound
    var line = proseStart
    var (backquotes, tildes) = (Marks(UInt8(ascii: "`")), Marks(UInt8(ascii: "~")))
    while line < text.end {
      let mark = min(backquotes.next(from: line, in: text), tildes.next(from: line, in: text))
      guard mark < text.end else { break }
      let (start, lineEnd) = (lineStart(of: mark, from: line), text.lineEnd(from: mark))
      guard let fence = fence(in: start..<lineEnd, opens: true) else {
        line = lineEnd + 1
        continue
      }
      literals += prose(proseStart..<start)
      let block = min(lineEnd + 1, text.end)
      let close = closing(fence, from: block)
      literals += read(block..<close, fence)
      let isClosed = close < text.end && self.fence(in: close..<text.lineEnd(from: close), opens: false) != nil
      line = isClosed ? text.lineEnd(from: close) + 1 : close
      proseStart = min(line, text.end)
    }
    return literals + prose(proseStart..<max(proseStart, text.end))
  }

  /// What stands outside fences: mentions, and responses of API Blueprint.
  private func prose(_ range: Range<Int>) -> [StatusLiteral] {
    BlueprintResponse.literals(in: detector.bytes, range: range) + detector.proseLiterals(in: range)
  }

  /// Three of a mark in a row, without which no line is a fence.
  private struct Marks {
    private let marks: [UInt8]
    /// The first ones from where they were looked for last, the text's end where there are none.
    private var place = -1

    init(_ mark: UInt8) {
      marks = [mark, mark, mark]
    }

    mutating func next(from start: Int, in text: ByteCursor) -> Int {
      if place < start { place = ByteScan.next(marks, in: text.bytes, from: start, to: text.end) ?? text.end }
      return place
    }
  }

  /// The beginning of the line that an offset stands on, which is not before another line's beginning.
  private func lineStart(of offset: Int, from first: Int) -> Int {
    ByteScan.behindLast(UInt8(ascii: "\n"), in: text.bytes, from: first, to: offset)
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

  /// - Parameter opens: whether the mark of a list may stand before the fence.
  private func fence(in line: Range<Int>, opens: Bool) -> Fence? {
    var first = text.afterSpaces(line.lowerBound)
    var isQuoted = false
    while text[first] == UInt8(ascii: ">") {
      first = text.afterSpaces(first + 1)
      isQuoted = true
    }
    if opens { first = afterListMarks(first) }
    let mark = text[first]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    var last = first
    while last < line.upperBound, text[last] == mark { last += 1 }
    guard last - first >= 3, last <= line.upperBound else { return nil }
    let info = last..<line.upperBound
    if mark == UInt8(ascii: "`"), detector.bytes[info].contains(mark) { return nil }
    return Fence(mark: mark, length: last - first, info: info, isQuoted: isQuoted)
  }

  /// The offset behind `- `, `* ` or `1. `, two of them at most.
  private func afterListMarks(_ start: Int) -> Int {
    var index = start
    for _ in 0..<2 {
      var mark = index
      if [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(text[mark]) {
        mark += 1
      } else {
        while mark < index + 4, ByteClass.isDigit(text[mark]) { mark += 1 }
        guard mark > index, text[mark] == UInt8(ascii: ".") || text[mark] == UInt8(ascii: ")") else { return index }
        mark += 1
      }
      guard text[mark] == UInt8(ascii: " ") else { return index }
      index = text.afterSpaces(mark)
    }
    return index
  }

  /// The beginning of the line that closes a block, or that its quotation does not reach, or the text's end.
  private func closing(_ fence: Fence, from start: Int) -> Int {
    var marks = Marks(fence.mark)
    var line = start
    while line < text.end {
      if !fence.isQuoted {
        let mark = marks.next(from: line, in: text)
        guard mark < text.end else { break }
        line = lineStart(of: mark, from: line)
      } else if text[text.afterSpaces(line)] != UInt8(ascii: ">") {
        return line
      }
      let lineEnd = text.lineEnd(from: line)
      if let close = self.fence(in: line..<lineEnd, opens: false), close.mark == fence.mark,
        close.length >= fence.length, text.afterSpaces(close.info.lowerBound) >= lineEnd
      {
        return line
      }
      line = lineEnd + 1
    }
    return text.end
  }

  private func read(_ block: Range<Int>, _ fence: Fence) -> [StatusLiteral] {
    guard detector.mayHoldStatus(block) else { return [] }
    var start = text.afterSpaces(fence.info.lowerBound)
    while text[start] == UInt8(ascii: "{") || text[start] == UInt8(ascii: ".") { start += 1 }
    var end = start
    while end < fence.info.upperBound, ByteClass.isWordByte(text[end]) || Self.inNames.contains(text[end]) { end += 1 }
    let name = String(decoding: detector.bytes[start..<max(start, end)], as: UTF8.self).lowercased()
    guard fence.isQuoted else { return document.literals { $0.literals(ofBlock: block, named: name) } }
    let unquoted = unquoted(block)
    return document.literals { detector in
      let inner = Detector(
        bytes: unquoted, language: detector.language, options: detector.options, depth: detector.depth)
      return inner.literals(ofBlock: 0..<unquoted.count, named: name).map { $0.moved(by: block.lowerBound) }
    }
  }

  /// A block of a quotation without the marks before its lines.
  private func unquoted(_ block: Range<Int>) -> [UInt8] {
    var copy = Array(detector.bytes[block])
    var isStart = true
    for index in copy.indices {
      switch copy[index] {
      case UInt8(ascii: "\n"): isStart = true
      case UInt8(ascii: ">") where isStart: copy[index] = UInt8(ascii: " ")
      default: isStart = isStart && ByteCursor.isSpace(copy[index])
      }
    }
    return copy
  }

  private static let inNames: [UInt8] = [UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "-")]
}

extension Language {
  /// The language that a fence, or a name in a text, calls by its name, an ending or an editor's word for it.
  static func byFence(_ name: String) -> Language? {
    let name = Word(name.lowercased().utf8)
    return fences.first { $0.name == name }.map { LanguageTable.rows[$0.row].language }
  }

  /// What languages are called, in the order of their rows.
  private static let fences: [(name: Word, row: Int)] = {
    var fences: [(name: Word, row: Int)] = []
    for (index, row) in LanguageTable.rows.enumerated() {
      fences.append((Word(row.language.name.utf8), index))
      for names in [row.languageIDs, row.endings, row.interpreters] {
        for name in names { fences.append((Word(name.utf8), index)) }
      }
    }
    return fences
  }()
}
