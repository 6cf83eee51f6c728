/// A template taken apart: the pieces of code alone, and the text around them alone.
struct TemplateText: Sendable {
  private(set) var code: KeptText
  private(set) var host: KeptText
  private let text: ByteCursor
  private let start: Int
  /// Whether the text around is a program: there a line's end parts statements.
  private let hostIsCode: Bool

  init(
    _ bytes: [UInt8], range: Range<Int>, marks: Template.Marks, hostIsCode: Bool = false, hasAttributes: Bool = false
  ) {
    code = KeptText(bytes, blank: range)
    host = KeptText(bytes)
    text = ByteCursor(bytes, end: range.upperBound)
    start = range.lowerBound
    self.hostIsCode = hostIsCode
    switch marks {
    case .percent:
      readPercent()
      if hasAttributes { readAttributes() }
    case .braces: readBraces()
    case .blade: code = BladeText(bytes, range: range).code
    case .razor: code = RazorText(bytes, range: range).code
    case .html, .vue, .svelte, .astro: code = ComponentText(bytes, range: range, marks: marks).code
    case .statements:
      let parts = JinjaText(bytes, range: range, hostIsCode: hostIsCode)
      code = parts.code
      host = parts.host
    case .dockerfile: code = DockerfileText(bytes, range: range).code
    }
  }

  private mutating func readPercent() {
    var index = start
    while let open = text.next("<%", from: index) {
      // `<%%` stands for `<%` itself.
      if text[open + 2] == UInt8(ascii: "%") {
        index = open + 3
        continue
      }
      let close = text.next("%>", from: open + 2) ?? text.end
      let stop = min(close + 2, text.end)
      if text[open + 2] != UInt8(ascii: "#"), text[open + 2] != UInt8(ascii: "!") {
        var first = open + 2
        while first < close,
          [UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: "_")].contains(text[first])
        {
          first += 1
        }
        let last =
          close > first && [UInt8(ascii: "-"), UInt8(ascii: "_")].contains(text[close - 1]) ? close - 1 : close
        code.keep(first..<last)
        if close < text.end { code.put(UInt8(ascii: "\n"), at: close) }
      }
      takeOut(open..<stop, isOutput: text[open + 2] == UInt8(ascii: "="))
      if hostIsCode { giveToHost(open..<stop) }
      index = stop
    }
  }

  /// HEEx: `:if={@status == 404}` and `class={...}` in a tag.
  private mutating func readAttributes() {
    var index = start
    while let equals = text.next("={", from: index) {
      index = equals + 2
      guard ByteClass.isWordByte(text[equals - 1]) else { continue }
      let close = text.balancedEnd(from: equals + 1) ?? text.lineEnd(from: equals)
      let isClosed = text[close - 1] == UInt8(ascii: "}")
      let inner = equals + 2..<max(equals + 2, isClosed ? close - 1 : close)
      code.keep(inner)
      code.put(UInt8(ascii: ";"), at: inner.upperBound)
      index = max(index, close)
    }
  }

  /// A choice that is written into a program belongs to its expression: `equal(<%- isSession ? '401' : '400' %>)`.
  private mutating func giveToHost(_ piece: Range<Int>) {
    guard piece.count < 200,
      text[piece.lowerBound + 2] == UInt8(ascii: "=") || text[piece.lowerBound + 2] == UInt8(ascii: "-"),
      let question = text.next(" ? ", from: piece.lowerBound, limit: piece.count),
      text.next(" : ", from: question, limit: piece.upperBound - question) != nil
    else { return }
    code.blank(piece)
    host.keep(piece.lowerBound + 3..<piece.upperBound - 2)
    for mark in [piece.lowerBound..<piece.lowerBound + 3, piece.upperBound - 2..<piece.upperBound] { host.blank(mark) }
  }

  private mutating func readBraces() {
    var index = start
    while let open = text.next("{{", from: index) {
      guard let close = text.next("}}", from: open + 2, limit: 1_000) else {
        index = open + 2
        continue
      }
      var first = text.afterSpaces(open + 2)
      if text[first] == UInt8(ascii: "-") { first = text.afterSpaces(first + 1) }
      let word = String(decoding: text.bytes[first..<text.wordEnd(from: first)], as: UTF8.self)
      takeOut(open..<close + 2, isOutput: !word.isEmpty && !Self.statements.contains(word))
      index = close + 2
    }
  }

  private static let statements: Set<String> = ["if", "else", "end", "range", "with", "define", "block", "break"]

  /// Takes a piece out of the text around: one that prints leaves a name behind.
  private mutating func takeOut(_ piece: Range<Int>, isOutput: Bool) {
    guard !isOutput else {
      host.fill(piece, with: UInt8(ascii: "_"))
      return
    }
    host.blank(piece)
    if hostIsCode { host.put(UInt8(ascii: "\n"), at: piece.lowerBound) }
  }
}
