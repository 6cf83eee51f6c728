/// Reads AsciiDoc: listings in the languages that their attributes name; prose only mentions.
struct AsciiDocReader {
  let detector: Detector
  private let document: CodeDocument
  private let text: ByteCursor
  private var literals: [StatusLiteral] = []
  private var proseStart: Int
  /// The language of listings that name none, by the attribute `source-language`.
  private var standard = ""
  /// What the attributes before a block say of it: the language of a listing.
  private var pending: String?

  private init(_ detector: Detector) {
    self.detector = detector
    document = CodeDocument(detector)
    text = ByteCursor(detector.bytes, end: detector.range.upperBound)
    proseStart = detector.range.lowerBound
  }

  static func literals(_ detector: Detector) -> [StatusLiteral] {
    var reader = AsciiDocReader(detector)
    reader.read()
    return reader.literals
  }

  private mutating func read() {
    var line = proseStart
    while line < text.end {
      let first = text.afterSpaces(line)
      line = readLine(first..<max(first, text.trimmedEnd(of: first..<text.lineEnd(from: first))), line: line)
    }
    literals += detector.proseLiterals(in: proseStart..<max(proseStart, text.end))
  }

  /// Reads what begins at a line and gives the offset behind it.
  private mutating func readLine(_ content: Range<Int>, line: Int) -> Int {
    let next = text.lineEnd(from: content.upperBound) + 1
    guard !content.isEmpty else { return next }
    if let mark = delimiter(content) {
      let name = mark.language ?? pending ?? standard
      defer { pending = nil }
      let close = closing(content.lowerBound..<mark.end, from: next)
      let block = min(next, text.end)..<max(min(next, text.end), close)
      finishProse(before: line)
      switch mark.byte {
      case UInt8(ascii: "/"): literals += Mention.literals(in: detector.bytes, range: block)
      case UInt8(ascii: "+"): break
      default: literals += document.literals { $0.literals(ofBlock: block, named: name.lowercased()) }
      }
      return finish(at: text.lineEnd(from: close) + 1)
    }
    if text[content.lowerBound] == UInt8(ascii: "["), text[content.upperBound - 1] == UInt8(ascii: "]") {
      pending = languageOfAttributes(content) ?? pending
      return next
    }
    // A title stands between the attributes and the block.
    if text[content.lowerBound] == UInt8(ascii: "."), text[content.lowerBound + 1] != UInt8(ascii: " ") { return next }
    if text.has(":source-language:", at: content.lowerBound) {
      let value = text.afterSpaces(content.lowerBound + 17)
      standard = String(decoding: detector.bytes[min(value, content.upperBound)..<content.upperBound], as: UTF8.self)
      return next
    }
    guard let name = pending else { return next }
    pending = nil
    var end = next
    while end < text.end, !text.isBlankLine(at: end) { end = text.lineEnd(from: end) + 1 }
    finishProse(before: line)
    let block = line..<min(end, text.end)
    literals += document.literals { $0.literals(ofBlock: block, named: name.lowercased()) }
    return finish(at: end)
  }

  private mutating func finishProse(before line: Int) {
    literals += detector.proseLiterals(in: proseStart..<max(proseStart, line))
  }

  private mutating func finish(at end: Int) -> Int {
    proseStart = min(end, text.end)
    return end
  }

  private struct Delimiter {
    let byte: UInt8
    /// The end of the delimiter itself.
    let end: Int
    /// The language, where the delimiter names it.
    let language: String?
  }

  /// `----`, `....`, `////`, `++++`, three backquotes and a language, or `--` behind the attributes of a listing.
  private func delimiter(_ content: Range<Int>) -> Delimiter? {
    let byte = text[content.lowerBound]
    guard Self.delimiters.contains(byte) else { return nil }
    var end = content.lowerBound
    while end < content.upperBound, text[end] == byte { end += 1 }
    let length = end - content.lowerBound
    if byte == UInt8(ascii: "`") {
      guard length >= 3, !detector.bytes[end..<content.upperBound].contains(byte) else { return nil }
      let language = String(decoding: detector.bytes[end..<content.upperBound], as: UTF8.self)
      return Delimiter(byte: byte, end: end, language: language.isEmpty ? nil : language)
    }
    guard end == content.upperBound else { return nil }
    let isOpenBlock = byte == UInt8(ascii: "-") && length == 2 && pending != nil
    return length >= 4 || isOpenBlock ? Delimiter(byte: byte, end: end, language: nil) : nil
  }

  private static let delimiters: [UInt8] = [
    UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "`"),
  ]

  /// The beginning of the line that repeats a delimiter, or the text's end.
  private func closing(_ delimiter: Range<Int>, from start: Int) -> Int {
    var line = start
    while line < text.end {
      let first = text.afterSpaces(line)
      let end = text.lineEnd(from: first)
      let content = first..<max(first, text.trimmedEnd(of: first..<end))
      if content.count == delimiter.count, detector.bytes[content].elementsEqual(detector.bytes[delimiter]) {
        return line
      }
      line = end + 1
    }
    return text.end
  }

  /// `[source,java]`, `[,ruby]`, `[source%linenums,http,options="nowrap"]`: the language, empty where a listing names none.
  private func languageOfAttributes(_ line: Range<Int>) -> String? {
    let inner = detector.bytes[line.lowerBound + 1..<line.upperBound - 1]
    let parts = inner.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard let style = parts.first?.prefix(while: { ByteClass.isWordByte($0) }) else { return nil }
    guard style.isEmpty || style.elementsEqual("source".utf8) || style.elementsEqual("listing".utf8) else { return nil }
    guard parts.count > 1 else { return style.isEmpty ? nil : standard }
    let value = parts[1].filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\"") }
    return value.contains(UInt8(ascii: "=")) ? standard : String(decoding: value, as: UTF8.self)
  }
}
