/// The PHP of a Blade template: `{{ ... }}`, `@php`, and directives as the statements that they stand for.
struct BladeText: Sendable {
  private(set) var code: KeptText
  private let text: ByteCursor

  init(_ bytes: [UInt8], range: Range<Int>) {
    code = KeptText(bytes, blank: range)
    text = ByteCursor(bytes, end: range.upperBound)
    var index = range.lowerBound
    while index < text.end {
      switch text[index] {
      case UInt8(ascii: "{"): index = readBraces(at: index)
      case UInt8(ascii: "@"): index = readDirective(at: index)
      case UInt8(ascii: "<") where text[index + 1] == UInt8(ascii: "?"):
        let first = text.wordEnd(from: text[index + 2] == UInt8(ascii: "=") ? index + 3 : index + 2)
        index = keep(from: first, to: text.next("?>", from: first), closing: 2)
      default: index += 1
      }
    }
  }

  /// Keeps code up to a mark, or to the text's end.
  private mutating func keep(from first: Int, to close: Int?, closing: Int) -> Int {
    let last = max(first, close ?? text.end)
    code.keep(first..<last)
    guard close != nil else { return text.end }
    code.put(UInt8(ascii: ";"), at: last)
    return last + closing
  }

  private mutating func readBraces(at index: Int) -> Int {
    if text.has("{{--", at: index) { return (text.next("--}}", from: index + 4) ?? text.end) + 4 }
    if text.has("{!!", at: index) {
      return keep(from: index + 3, to: text.next("!!}", from: index + 3), closing: 3)
    }
    guard text.has("{{", at: index) else { return index + 1 }
    if text[index - 1] == UInt8(ascii: "@") { return index + 2 }
    return keep(from: index + 2, to: text.next("}}", from: index + 2), closing: 2)
  }

  private mutating func readDirective(at index: Int) -> Int {
    let first = index + 1
    let last = text.wordEnd(from: first)
    guard last > first, !ByteClass.isWordByte(text[index - 1]), text[index - 1] != UInt8(ascii: "@") else {
      return last
    }
    let name = String(decoding: text.bytes[first..<last], as: UTF8.self)
    if name == "endswitch" { code.put(UInt8(ascii: "}"), at: index) }
    if name == "verbatim" { return text.next("@endverbatim", from: last) ?? text.end }
    let open = text.afterSpaces(last)
    guard text[open] == UInt8(ascii: "("), !Self.ofStyleSheets.contains(name) else {
      return name == "php" ? keep(from: last, to: text.next("@endphp", from: last), closing: 7) : last
    }
    let close = text.balancedEnd(from: open)
    let end = close ?? text.lineEnd(from: open)
    code.keep(first..<end)
    if name == "case" { code.put(UInt8(ascii: " "), at: open) }
    guard close != nil else { return end }
    switch name {
    case "switch": code.put(UInt8(ascii: "{"), at: end)
    case "case": code.put(UInt8(ascii: ":"), at: end - 1)
    default: code.put(UInt8(ascii: ";"), at: end)
    }
    return end
  }

  private static let ofStyleSheets: Set<String> = ["media", "supports", "import", "container", "layer", "page"]
}
