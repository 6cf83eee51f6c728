/// The code of a page: its scripts, and the expressions of its markup where it is a component's. HTML, Vue, Svelte, Astro.
struct ComponentText: Sendable {
  private(set) var code: KeptText
  private let text: ByteCursor
  private let marks: Template.Marks

  init(_ bytes: [UInt8], range: Range<Int>, marks: Template.Marks) {
    code = KeptText(bytes, blank: range)
    text = ByteCursor(bytes, end: range.upperBound)
    self.marks = marks
    var index = marks == .astro ? afterFrontMatter(from: range.lowerBound) : range.lowerBound
    while index < text.end {
      switch text[index] {
      case UInt8(ascii: "<"): index = readTag(at: index)
      case UInt8(ascii: "{") where marks == .html: index += 1
      case UInt8(ascii: "{"): index = marks == .vue ? readMustache(at: index) : readExpression(at: index)
      default: index += 1
      }
    }
  }

  /// Astro's script between two lines of three hyphens.
  private mutating func afterFrontMatter(from start: Int) -> Int {
    var first = start
    while ByteClass.table[Int(text[first])] == .space || text[first] == UInt8(ascii: "\n") { first += 1 }
    guard text.has("---", at: first) else { return start }
    let inner = first + 3
    let close = text.next("\n---", from: inner) ?? text.end
    code.keep(inner..<max(inner, close))
    return min(text.end, close + 4)
  }

  /// A script is kept, a style sheet and a comment are not; of other tags Vue's directives are.
  private mutating func readTag(at index: Int) -> Int {
    if text.has("<!--", at: index) { return (text.next("-->", from: index + 4) ?? text.end) + 3 }
    if isTag("script", at: index) { return readElement(at: index, closing: "</script", keeps: true) }
    if isTag("style", at: index) { return readElement(at: index, closing: "</style", keeps: false) }
    return marks == .vue ? readDirectives(from: index + 1) : index + 1
  }

  private func isTag(_ name: String, at index: Int) -> Bool {
    text.has(name, at: index + 1) && !ByteClass.isWordByte(text[index + 1 + name.utf8.count])
  }

  private mutating func readElement(at index: Int, closing: String, keeps: Bool) -> Int {
    guard let open = text.next(">", from: index) else { return text.end }
    let close = text.next(closing, from: open) ?? text.end
    let tag = text.bytes[index..<open]
    let attributes = ByteCursor(Array(tag), end: tag.count)
    // Data, and templates of a library.
    let isData = ["json", "text/template", "text/x-", "text/html"].contains { attributes.next($0, from: 0) != nil }
    // `<script src="..." />` has no end of its own.
    if text[open - 1] == UInt8(ascii: "/") { return open + 1 }
    let script = open + 1..<max(open + 1, close)
    if keeps, !isData, marks != .html || !isPacked(script) { code.keep(script) }
    return min(text.end, close + closing.utf8.count)
  }

  /// Whether a script of a page is a library that has been packed into it: most of it stands in lines that nobody writes.
  private func isPacked(_ script: Range<Int>) -> Bool {
    var line = script.lowerBound
    var packed = 0
    while line < script.upperBound {
      let end = min(text.lineEnd(from: line), script.upperBound)
      if end - line > Self.longestLine { packed += end - line }
      line = end + 1
    }
    return 2 * packed > script.count
  }

  /// People write no longer lines of a script, but for data.
  private static let longestLine = 2_000

  // MARK: Vue

  /// `{{ expression }}`
  private mutating func readMustache(at index: Int) -> Int {
    guard text[index + 1] == UInt8(ascii: "{") else { return index + 1 }
    let close = text.next("}}", from: index + 2, limit: 4_000) ?? text.lineEnd(from: index)
    keep(index + 2..<close)
    return min(text.end, close + 2)
  }

  private mutating func keep(_ piece: Range<Int>) {
    guard !piece.isEmpty else { return }
    code.keep(piece)
    code.put(UInt8(ascii: ";"), at: piece.lowerBound - 1)
    code.put(UInt8(ascii: ";"), at: piece.upperBound)
  }

  /// `v-if="..."`, `:status="..."`, `@click="..."`, `#default="..."` of one tag.
  private mutating func readDirectives(from start: Int) -> Int {
    var index = start
    guard ByteClass.table[Int(text[index])] == .letter else { return index }
    while index < text.end {
      let byte = text[index]
      if byte == UInt8(ascii: ">") { return index + 1 }
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else {
        index += 1
        continue
      }
      var close = index + 1
      while close < text.end, text[close] != byte { close += 1 }
      if text[index - 1] == UInt8(ascii: "="), isDirective(endingAt: index - 1) { keep(index + 1..<close) }
      index = close + 1
    }
    return index
  }

  private func isDirective(endingAt end: Int) -> Bool {
    var first = end
    while first > 0, end - first < 64, !ByteCursor.isSpace(text[first - 1]), text[first - 1] != UInt8(ascii: "\n") {
      first -= 1
    }
    let byte = text[first]
    return byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#")
      || text.has("v-", at: first)
  }

  // MARK: Svelte and Astro

  /// `{expression}`, `{#if expression}`, `name={expression}`, up to the bracket that closes it.
  private mutating func readExpression(at index: Int) -> Int {
    var first = index + 1
    if [UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "/")].contains(text[first]),
      ByteClass.table[Int(text[first + 1])] == .letter
    {
      first = text.wordEnd(from: first + 1)
      let next = text.afterSpaces(first)
      if text.has("if ", at: next) { first = next + 2 }
    }
    var depth = 1
    var close = first
    while close < text.end {
      switch text[close] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        close = text.quoteEnd(from: close) - 1
      case UInt8(ascii: "<") where isTag("style", at: close) || isTag("script", at: close): depth = 0
      default: break
      }
      if depth == 0 { break }
      close += 1
    }
    keep(first..<max(first, min(close, text.end)))
    keepName(before: index)
    return text[close] == UInt8(ascii: "<") ? close : close + 1
  }

  /// The name in `status={404}`.
  private mutating func keepName(before brace: Int) {
    guard text[brace - 1] == UInt8(ascii: "=") else { return }
    var name = brace - 1
    while name > 0, brace - name < 40, ByteClass.isWordByte(text[name - 1]) { name -= 1 }
    guard name < brace - 1, ByteCursor.isSpace(text[name - 1]) || text[name - 1] == UInt8(ascii: "\n") else { return }
    code.keep(name..<brace)
    code.put(UInt8(ascii: " "), at: brace)
  }
}
