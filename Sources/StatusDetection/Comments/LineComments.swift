/// Comments of formats that are read line by line.
extension CommentReader {
  /// Comments that take a whole line; where it is not `whole`, also those behind white space.
  mutating func readLines(_ range: Range<Int>, marks: [String], whole: Bool, joinedByBackslash: Bool = false) {
    let text = ByteCursor(bytes, end: range.upperBound)
    var line = range.lowerBound
    var isJoined = false
    while line < text.end {
      let end = text.lineEnd(from: line)
      let first = text.afterSpaces(line)
      let last = text.trimmedEnd(of: first..<max(first, end))
      var isComment = false
      if !isJoined, let mark = marks.first(where: { text.has($0, at: first) }) {
        comments.append(Comment(first..<last, open: mark.utf8.count, close: 0))
        isComment = true
      } else if !whole {
        addTrailingComment(first..<last, text, marks: marks)
      }
      isJoined = joinedByBackslash && last > first && text[last - 1] == UInt8(ascii: "\\") && (isJoined || !isComment)
      if isJoined { closed.append(last - 1..<end + 2) }
      line = end + 1
    }
  }

  /// The comment behind white space on a line, outside quotes.
  private mutating func addTrailingComment(_ line: Range<Int>, _ text: ByteCursor, marks: [String]) {
    var index = line.lowerBound
    while index < line.upperBound {
      let byte = text[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), index == line.lowerBound || isBlank(text[index - 1]) {
        index = text.quoteEnd(from: index)
        continue
      }
      if index > line.lowerBound, isBlank(text[index - 1]), let mark = marks.first(where: { text.has($0, at: index) }) {
        comments.append(Comment(index..<line.upperBound, open: mark.utf8.count, close: 0))
        return
      }
      index += 1
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    ByteCursor.isSpace(byte) || byte == UInt8(ascii: "=")
  }

  mutating func readSettings(_ range: Range<Int>, _ dialect: SettingsDialect) {
    switch dialect {
    case .toml: readCode(bytes, range: range, grammar: .toml)
    case .ini: readLines(range, marks: [";", "#"], whole: false)
    case .properties: readLines(range, marks: ["#", "!"], whole: true, joinedByBackslash: true)
    }
  }

  /// HAProxy: quotes hold together, `\` takes what follows as it is.
  mutating func readHAProxy(_ range: Range<Int>) {
    let text = ByteCursor(bytes, end: range.upperBound)
    var line = range.lowerBound
    while line < text.end {
      let end = text.lineEnd(from: line)
      var index = line
      var quote: UInt8 = 0
      while index < end {
        let byte = text[index]
        if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
          index += 1
        } else if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: "#") {
          comments.append(Comment(index..<text.trimmedEnd(of: index..<end), open: 1, close: 0))
          break
        }
        index += 1
      }
      let last = text.trimmedEnd(of: line..<end)
      if last > line, text[last - 1] == UInt8(ascii: "\\") { closed.append(last - 1..<end + 2) }
      line = end + 1
    }
  }

  /// Caddyfile: `#` begins a comment where a word could begin; quotes, backquotes and heredocs go over lines.
  mutating func readCaddyfile(_ range: Range<Int>) {
    let text = ByteCursor(bytes, end: range.upperBound)
    var index = range.lowerBound
    while index < text.end {
      let byte = text[index]
      if byte == UInt8(ascii: "#") {
        let end = text.lineEnd(from: index)
        comments.append(Comment(index..<text.trimmedEnd(of: index..<end), open: 1, close: 0))
        index = end
      } else if byte == UInt8(ascii: "\n") || ByteCursor.isSpace(byte) {
        index += 1
      } else {
        let end = max(index + 1, caddyWordEnd(from: index, text))
        if bytes[index..<min(end, text.end)].contains(UInt8(ascii: "\n")) { closed.append(index..<end) }
        index = end
      }
    }
  }

  private func caddyWordEnd(from start: Int, _ text: ByteCursor) -> Int {
    let quote = text[start]
    var index = start + 1
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "`") {
      while index < text.end, text[index] != quote {
        index += text[index] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
      }
      return index + 1
    }
    if text.has("<<", at: start) {
      let name = String(decoding: bytes[start + 2..<max(start + 2, text.wordEnd(from: start + 2))], as: UTF8.self)
      var line = text.lineEnd(from: start) + 1
      while !name.isEmpty, line < text.end {
        let first = text.afterSpaces(line)
        if text.has(name, at: first), !ByteClass.isWordByte(text[first + name.utf8.count]) {
          return first + name.utf8.count
        }
        line = text.lineEnd(from: line) + 1
      }
    }
    index = start
    while index < text.end, !ByteCursor.isSpace(text[index]), text[index] != UInt8(ascii: "\n") {
      // A backslash joins its line with the next.
      if text[index] == UInt8(ascii: "\\"), text.afterSpaces(index + 1) == text.lineEnd(from: index) {
        return text.lineEnd(from: index) + 1
      }
      index += 1
    }
    return index
  }

  /// Hurl: `#` outside quotes and bodies in fences.
  mutating func readHurl(_ range: Range<Int>) {
    let text = ByteCursor(bytes, end: range.upperBound)
    var line = range.lowerBound
    while line < text.end {
      let end = text.lineEnd(from: line)
      let first = text.afterSpaces(line)
      if text.has("```", at: first), text.next("```", from: first + 3, limit: max(0, end - first - 3)) == nil {
        let close = text.lineEnd(from: text.next("```", from: first + 3) ?? text.end)
        closed.append(first..<close)
        line = close + 1
        continue
      }
      let last = text.trimmedEnd(of: first..<max(first, end))
      if text[first] == UInt8(ascii: "#") {
        comments.append(Comment(first..<last, open: 1, close: 0))
      } else if text[first] != UInt8(ascii: "{"), text[first] != UInt8(ascii: "<") {
        addTrailingComment(first..<last, text, marks: ["#"])
      }
      line = end + 1
    }
  }

  /// Tables: lines with `#` before the names of the columns.
  mutating func readHeadLines(_ range: Range<Int>) {
    let text = ByteCursor(bytes, end: range.upperBound)
    var line = range.lowerBound
    while line < text.end, text[line] == UInt8(ascii: "#") || text.isBlankLine(at: line) {
      let end = text.lineEnd(from: line)
      if text[line] == UInt8(ascii: "#") {
        comments.append(Comment(line..<text.trimmedEnd(of: line..<end), open: 1, close: 0))
      }
      line = end + 1
    }
    if text[text.afterSpaces(line)] == UInt8(ascii: "<") { readMarkup(range) }
  }

  /// Bruno: what stands in its scripts and its documentation.
  mutating func readBruno(_ range: Range<Int>) {
    for block in BrunoBlocks(bytes, range: range).blocks {
      if let language = BrunoBlocks.language(of: block.name) { read(block.inner, as: language) }
    }
  }

  /// Files of requests: lines with `#` or `//`, and the comments of the scripts.
  mutating func readRequests(_ range: Range<Int>) {
    let text = ByteCursor(bytes, end: range.upperBound)
    var line = range.lowerBound
    while line < text.end {
      let end = text.lineEnd(from: line)
      let first = text.afterSpaces(line)
      line = end + 1
      let isHash = text[first] == UInt8(ascii: "#")
      if isHash || text.has("//", at: first) {
        let last = text.trimmedEnd(of: first..<end)
        comments.append(Comment(first..<last, open: isHash ? 1 : 2, close: 0))
      } else if text.has("> {%", at: first) || text.has("< {%", at: first) {
        line = readScript(from: first + 4, closing: "%}", text)
      } else if text.has("{{", at: first), text.afterSpaces(first + 2) >= end {
        line = readScript(from: end, closing: "\n}}", text)
      }
    }
  }

  private mutating func readScript(from start: Int, closing: String, _ text: ByteCursor) -> Int {
    let close = text.next(closing, from: start) ?? text.end
    if let language = Language.named("javascript") { read(start..<max(start, close), as: language) }
    return text.lineEnd(from: close + 1) + 1
  }
}
