extension CommentReader {
  mutating func readYAML(_ range: Range<Int>) {
    var lines = YAMLLines(bytes, range: range)
    lines.read()
    comments += lines.comments
    closed += lines.closed
  }
}

/// Goes through YAML line by line in search of comments: past block scalars, and texts in quotes over several lines.
private struct YAMLLines {
  private(set) var comments: [Comment] = []
  private(set) var closed: [Range<Int>] = []
  private let text: ByteCursor
  private let start: Int
  /// The quote of a text that goes on, and where it begins.
  private var quote: (byte: UInt8, start: Int)?
  /// Lines indented more than this belong to a block scalar.
  private var scalarColumn: Int?
  private var scalarStart = 0
  /// The line before, where a plain value stands on it: lines indented more than its column go on with it.
  private var plain: (column: Int, line: Int)?
  /// How many brackets of flow collections are open.
  private var depth = 0

  init(_ bytes: [UInt8], range: Range<Int>) {
    text = ByteCursor(bytes, end: range.upperBound)
    start = range.lowerBound
  }

  mutating func read() {
    var line = start
    while line < text.end {
      let end = text.lineEnd(from: line)
      readLine(line..<end)
      line = end + 1
    }
    endScalar(at: text.end)
    if let quote { closed.append(quote.start..<text.end + 1) }
  }

  private mutating func endScalar(at line: Int) {
    guard scalarColumn != nil else { return }
    // The line that opens it may bear a comment; a line behind it begins something else.
    closed.append(scalarStart..<line + (line >= text.end ? 1 : 0))
    scalarColumn = nil
  }

  private mutating func readLine(_ line: Range<Int>) {
    if quote != nil { return readText(from: line.lowerBound, line: line) }
    let first = text.afterSpaces(line.lowerBound)
    guard first < line.upperBound else { return }
    if let column = scalarColumn {
      guard first - line.lowerBound <= column else { return }
      endScalar(at: line.lowerBound)
    }
    if text[first] == UInt8(ascii: "#") {
      add(first, line)
      plain = nil
      return
    }
    if let plain, first - line.lowerBound > plain.column, depth == 0 {
      closed.append(plain.line..<line.upperBound)
    } else {
      plain = nil
    }
    readText(from: first, line: line)
  }

  /// Reads a line from a place on, up to its comment.
  private mutating func readText(from first: Int, line: Range<Int>) {
    var index = first
    var lastMark = UInt8(ascii: ":")
    var value = first
    while index < line.upperBound {
      if let open = quote {
        guard let close = closing(open.byte, from: index, line: line) else { return }
        if open.start < line.lowerBound { closed.append(open.start..<close + 1) }
        quote = nil
        index = close + 1
        lastMark = 0
        continue
      }
      let byte = text[index]
      let isAfterSpace = index == line.lowerBound || ByteCursor.isSpace(text[index - 1])
      if byte == UInt8(ascii: "#"), isAfterSpace {
        add(index, line)
        return finish(first, value..<text.trimmedEnd(of: value..<index), line)
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), Self.opens(lastMark) {
        quote = (byte, index)
        index += 1
        continue
      }
      count(byte, mayOpen: Self.opens(lastMark))
      if !ByteCursor.isSpace(byte) {
        let isMark =
          byte != UInt8(ascii: "-") && byte != UInt8(ascii: ":") || ByteCursor.isSpace(text[index + 1])
          || index + 1 == line.upperBound
        lastMark = isMark ? byte : 1
        if byte == UInt8(ascii: ":") && isMark { value = index + 1 }
        // A tag or an anchor stands before the value.
        if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "&"), isAfterSpace {
          while index + 1 < line.upperBound, !ByteCursor.isSpace(text[index + 1]) { index += 1 }
          lastMark = UInt8(ascii: ":")
        }
      }
      index += 1
    }
    if quote == nil { finish(first, value..<text.trimmedEnd(of: value..<max(value, line.upperBound)), line) }
  }

  private mutating func count(_ byte: UInt8, mayOpen: Bool) {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): if mayOpen || depth > 0 { depth += 1 }
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth = max(0, depth - 1)
    default: break
    }
  }

  /// Whether what follows such a byte begins a value.
  private static func opens(_ byte: UInt8) -> Bool {
    [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ",")]
      .contains(byte)
  }

  /// Looks whether a line opens a block scalar or holds a plain value.
  private mutating func finish(_ first: Int, _ value: Range<Int>, _ line: Range<Int>) {
    var start = text.afterSpaces(value.lowerBound)
    var key = first
    while text[key] == UInt8(ascii: "-"), ByteCursor.isSpace(text[key + 1]) { key = text.afterSpaces(key + 1) }
    if value.lowerBound == first { start = max(start, key) }
    while text[start] == UInt8(ascii: "!") || text[start] == UInt8(ascii: "&") {
      while start < value.upperBound, !ByteCursor.isSpace(text[start]) { start += 1 }
      start = text.afterSpaces(start)
    }
    guard start < value.upperBound else { return plain = nil }
    // A member of a list that is no map hangs on its hyphen.
    let column = (value.lowerBound == first && key > first ? first : key) - line.lowerBound
    let byte = text[start]
    if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">") {
      scalarColumn = column
      scalarStart = line.upperBound
    }
    let isPlain = ![
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "["),
    ].contains(byte)
    if plain == nil { plain = isPlain && depth == 0 ? (column, line.lowerBound) : nil }
  }

  private func closing(_ quote: UInt8, from start: Int, line: Range<Int>) -> Int? {
    var index = start
    while index < line.upperBound {
      if text[index] == quote {
        guard quote == UInt8(ascii: "'"), text[index + 1] == quote else { return index }
        index += 1
      } else if text[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 1
      }
      index += 1
    }
    return nil
  }

  private mutating func add(_ start: Int, _ line: Range<Int>) {
    comments.append(Comment(start..<text.trimmedEnd(of: start..<line.upperBound), open: 1, close: 0))
  }
}
