/// The C# of a Razor page: `@code { }`, `@(...)`, `@if (...) { }`, `@Model.Name(...)`.
struct RazorText: Sendable {
  private(set) var code: KeptText
  private let text: ByteCursor
  /// How many braces of code are open.
  private var depth = 0
  /// Up to where a line inside a block of code is markup.
  private var markupEnd = 0
  /// Up to where the lines around each open brace are markup.
  private var outerEnds: [Int] = []

  init(_ bytes: [UInt8], range: Range<Int>) {
    code = KeptText(bytes, blank: range)
    text = ByteCursor(bytes, end: range.upperBound)
    var index = range.lowerBound
    while index < text.end {
      index = depth > 0 && index >= markupEnd ? readCode(at: index) : readMarkup(at: index)
    }
  }

  // MARK: Code

  private mutating func readCode(at index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "\n"):
      let first = text.afterSpaces(index + 1)
      let isMarkup = text[first] == UInt8(ascii: "<") && text[first + 1] != UInt8(ascii: "=")
      if isMarkup || text.has("@:", at: first) {
        markupEnd = isMarkup ? elementEnd(from: first) : text.lineEnd(from: first)
      }
      return first
    case UInt8(ascii: "{"):
      depth += 1
      outerEnds.append(markupEnd)
    case UInt8(ascii: "}"):
      depth -= 1
      markupEnd = outerEnds.popLast() ?? 0
      code.keep(index..<index + 1)
      return depth == 0 ? readElse(after: index + 1) : index + 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return keep(index..<text.quoteEnd(from: index))
    case UInt8(ascii: "/") where text[index + 1] == UInt8(ascii: "/"): return keep(index..<text.lineEnd(from: index))
    case UInt8(ascii: "/") where text[index + 1] == UInt8(ascii: "*"):
      return keep(index..<min(text.end, (text.next("*/", from: index + 2) ?? text.end) + 2))
    case UInt8(ascii: "@") where text[index + 1] != UInt8(ascii: "\""): return index + 1
    default: break
    }
    return keep(index..<index + 1)
  }

  private mutating func keep(_ range: Range<Int>) -> Int {
    code.keep(range)
    return range.upperBound
  }

  private mutating func readElse(after index: Int) -> Int {
    var next = text.afterSpaces(index)
    while text[next] == UInt8(ascii: "\n") { next = text.afterSpaces(next + 1) }
    guard text.has("else", at: next), !ByteClass.isWordByte(text[next + 4]) else { return index }
    return openBlock(from: next, headEnd: next + 4) ?? index
  }

  // MARK: Markup

  /// The end of an element that begins a line: that of its line, or of the line that closes it; one without an end ends
  /// with its line.
  private func elementEnd(from start: Int) -> Int {
    let lineEnd = text.lineEnd(from: start)
    let nameEnd = text.wordEnd(from: start + 1)
    guard nameEnd > start + 1 else { return lineEnd }
    let name = String(decoding: text.bytes[start + 1..<nameEnd], as: UTF8.self)
    guard !Self.voidElements.contains(name) else { return lineEnd }
    var open = 0
    var index = start
    let limit = min(text.end, start + 16_384)
    while index < limit {
      if text[index] == UInt8(ascii: "<") {
        if text.has("</" + name, at: index), !ByteClass.isWordByte(text[index + 2 + name.utf8.count]) {
          open -= 1
          if open == 0 { return text.lineEnd(from: index) }
        } else if text.has("<" + name, at: index), !ByteClass.isWordByte(text[index + 1 + name.utf8.count]) {
          open += 1
        }
      } else if text[index] == UInt8(ascii: "/"), text[index + 1] == UInt8(ascii: ">"), open == 1, index < lineEnd {
        return lineEnd
      }
      index += 1
    }
    return lineEnd
  }

  private static let voidElements: Set<String> = [
    "br", "img", "input", "hr", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr",
  ]

  private mutating func readMarkup(at index: Int) -> Int {
    guard text[index] == UInt8(ascii: "@") else { return index + 1 }
    let first = index + 1
    switch text[first] {
    case UInt8(ascii: "*"): return (text.next("*@", from: first + 1) ?? text.end) + 2
    case UInt8(ascii: "@"): return first + 1
    case UInt8(ascii: "("): return keepExpression(first..<(text.balancedEnd(from: first) ?? text.lineEnd(from: first)))
    case UInt8(ascii: "{"):
      depth += 1
      return enter(first..<first + 1)
    default: break
    }
    let last = text.wordEnd(from: first)
    guard last > first, !ByteClass.isWordByte(text[index - 1]) else { return first }
    let word = String(decoding: text.bytes[first..<last], as: UTF8.self)
    if Self.blocks.contains(word), let inside = openBlock(from: first, headEnd: last) { return inside }
    return keepExpression(first..<chainEnd(from: last))
  }

  private static let blocks: Set<String> = [
    "code", "functions", "if", "switch", "foreach", "for", "while", "lock", "using", "try", "do", "section",
  ]

  /// Keeps `if (...) {` and goes on inside; nil where no block follows.
  private mutating func openBlock(from first: Int, headEnd: Int) -> Int? {
    var next = text.afterSpaces(headEnd)
    let word = text.wordEnd(from: next)
    // `else if`, `section Name`
    if word > next { next = text.afterSpaces(word) }
    if text[next] == UInt8(ascii: "(") {
      guard let close = text.balancedEnd(from: next) else { return keepExpression(first..<text.lineEnd(from: next)) }
      next = close
    }
    var open = text.afterSpaces(next)
    while text[open] == UInt8(ascii: "\n") { open = text.afterSpaces(open + 1) }
    guard text[open] == UInt8(ascii: "{") else { return nil }
    depth += 1
    return enter(first..<open + 1)
  }

  private mutating func enter(_ head: Range<Int>) -> Int {
    code.keep(head)
    outerEnds.append(markupEnd)
    markupEnd = head.upperBound
    return head.upperBound
  }

  private mutating func keepExpression(_ range: Range<Int>) -> Int {
    code.keep(range)
    if range.upperBound < text.end, text[range.upperBound] != UInt8(ascii: "\n") {
      code.put(UInt8(ascii: ";"), at: range.upperBound)
    }
    return range.upperBound
  }

  /// The end of `.Name(...)[...]` behind a name.
  private func chainEnd(from start: Int) -> Int {
    var index = start
    while index < text.end {
      switch text[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        guard let close = text.balancedEnd(from: index) else { return text.lineEnd(from: index) }
        index = close
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
        var next = index + 1
        if text[next] == UInt8(ascii: ".") { next += 1 }
        let last = text.wordEnd(from: next)
        guard last > next else { return index }
        index = last
      default: return index
      }
    }
    return index
  }
}
