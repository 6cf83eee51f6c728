/// The code of a template with `{{ ... }}` and `{% ... %}`, and the text around it: Jinja, Twig.
struct JinjaText: Sendable {
  private(set) var code: KeptText
  private(set) var host: KeptText
  private let text: ByteCursor
  private let hostIsCode: Bool

  init(_ bytes: [UInt8], range: Range<Int>, hostIsCode: Bool) {
    code = KeptText(bytes, blank: range)
    host = KeptText(bytes)
    text = ByteCursor(bytes, end: range.upperBound)
    self.hostIsCode = hostIsCode
    var index = range.lowerBound
    while index < text.end {
      guard text[index] == UInt8(ascii: "{") else {
        index += 1
        continue
      }
      switch text[index + 1] {
      case UInt8(ascii: "{"): index = read(at: index, closing: "}}", isOutput: true)
      case UInt8(ascii: "%"): index = readStatement(at: index)
      case UInt8(ascii: "#"):
        let stop = min(text.end, (text.next("#}", from: index + 2) ?? text.end) + 2)
        host.blank(index..<stop)
        index = stop
      default: index += 1
      }
    }
  }

  private mutating func readStatement(at index: Int) -> Int {
    let word = text.afterSpaces(Self.isTrim(text[index + 2]) ? index + 3 : index + 2)
    let name = text.bytes[word..<max(word, text.wordEnd(from: word))]
    let stop = read(at: index, closing: "%}", isOutput: false)
    guard name.elementsEqual("raw".utf8) || name.elementsEqual("verbatim".utf8) else { return stop }
    // What stands between is text, marks and all.
    var end = stop
    while let mark = text.next("{%", from: end) {
      let close = text.afterSpaces(Self.isTrim(text[mark + 2]) ? mark + 3 : mark + 2)
      if text.has("endraw", at: close) || text.has("endverbatim", at: close) { return mark }
      end = mark + 2
    }
    return text.end
  }

  private mutating func read(at index: Int, closing: String, isOutput: Bool) -> Int {
    let close = text.next(closing, from: index + 2) ?? text.end
    let stop = min(close + 2, text.end)
    var first = min(index + 2, close)
    var last = close
    if Self.isTrim(text[first]) { first += 1 }
    if last > first, Self.isTrim(text[last - 1]) { last -= 1 }
    code.keep(min(first, last)..<last)
    code.put(UInt8(ascii: "\n"), at: index)
    if isOutput {
      host.fill(index..<stop, with: UInt8(ascii: "_"))
    } else {
      host.blank(index..<stop)
      if hostIsCode { host.put(UInt8(ascii: "\n"), at: index) }
    }
    return max(stop, index + 2)
  }

  /// `{%-` and `{{~` take the spaces around away.
  private static func isTrim(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "+")
  }
}
