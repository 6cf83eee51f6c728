/// The Lua inside a configuration of OpenResty: `content_by_lua_block { ... }`, `content_by_lua '...'`.
struct NginxLua {
  /// The configuration with its Lua blanked.
  private(set) var configuration: [UInt8]
  /// The text with the Lua's escaped quotes made plain ones.
  private(set) var lua: [UInt8]
  /// Where the pieces of Lua stand.
  private(set) var pieces: [Range<Int>] = []

  init(_ bytes: [UInt8], range: Range<Int>) {
    configuration = bytes
    lua = bytes
    let text = ByteCursor(bytes, end: range.upperBound)
    var index = range.lowerBound
    while let name = text.next("_by_lua", from: index) {
      index = name + 7
      guard !Self.isInComment(name, in: text, from: range.lowerBound) else { continue }
      if text.has("_block", at: index) {
        let open = Self.afterBlanks(index + 6, in: text)
        guard text[open] == UInt8(ascii: "{") else { continue }
        pieces.append(open + 1..<Self.blockEnd(from: open + 1, in: text))
      } else {
        var quote = Self.afterBlanks(index, in: text)
        // `set_by_lua $name '...'`
        if text[quote] == UInt8(ascii: "$"), quote > index {
          quote = Self.afterBlanks(text.wordEnd(from: quote + 1), in: text)
        }
        guard quote > index, text[quote] == UInt8(ascii: "'") || text[quote] == UInt8(ascii: "\"") else { continue }
        pieces.append(quote + 1..<quotedEnd(from: quote + 1, quote: text[quote], in: text))
      }
      index = pieces.last?.upperBound ?? index
    }
    for piece in pieces {
      for offset in piece where configuration[offset] != UInt8(ascii: "\n") {
        configuration[offset] = UInt8(ascii: " ")
      }
    }
  }

  private static func afterBlanks(_ start: Int, in text: ByteCursor) -> Int {
    var index = text.afterSpaces(start)
    while text[index] == UInt8(ascii: "\n") { index = text.afterSpaces(index + 1) }
    return index
  }

  /// Whether `#` begins the line of an offset; only its nearest bytes are looked at.
  private static func isInComment(_ offset: Int, in text: ByteCursor, from start: Int) -> Bool {
    var index = offset
    let limit = max(start, offset - 200)
    var isComment = false
    while index > limit, text[index - 1] != UInt8(ascii: "\n") {
      index -= 1
      if text[index] == UInt8(ascii: "#") { isComment = true }
    }
    return isComment
  }

  /// The end of a string in the configuration; escaped quotes in it are quotes of the Lua.
  private mutating func quotedEnd(from start: Int, quote: UInt8, in text: ByteCursor) -> Int {
    var index = start
    while index < text.end, text[index] != quote {
      if text[index] == UInt8(ascii: "\\") {
        if text[index + 1] == quote || text[index + 1] == UInt8(ascii: "\"") { lua[index] = UInt8(ascii: " ") }
        index += 1
      }
      index += 1
    }
    return min(index, text.end)
  }

  /// The brace that ends a block of Lua, past strings, comments and long brackets.
  private static func blockEnd(from start: Int, in text: ByteCursor) -> Int {
    var index = start
    var depth = 1
    while index < text.end {
      switch text[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        index = text.quoteEnd(from: index)
        continue
      case UInt8(ascii: "-") where text[index + 1] == UInt8(ascii: "-"):
        index = longEnd(from: index + 2, in: text) ?? text.lineEnd(from: index)
        continue
      case UInt8(ascii: "["):
        if let end = longEnd(from: index, in: text) {
          index = end
          continue
        }
      default: break
      }
      index += 1
    }
    return text.end
  }

  /// The end of `[[ ... ]]` or `[=[ ... ]=]`; nil where none begins.
  private static func longEnd(from start: Int, in text: ByteCursor) -> Int? {
    guard text[start] == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    while text[index] == UInt8(ascii: "=") { index += 1 }
    guard text[index] == UInt8(ascii: "[") else { return nil }
    let level = index - start - 1
    index += 1
    while index < text.end {
      if text[index] == UInt8(ascii: "]") {
        var end = index + 1
        while text[end] == UInt8(ascii: "=") { end += 1 }
        if end - index - 1 == level, text[end] == UInt8(ascii: "]") { return end + 1 }
        index = end
      } else {
        index += 1
      }
    }
    return text.end
  }
}
