/// The blocks of a file of Bruno's: a name and a bracket at the beginning of a line, up to the bracket that stands there.
struct BrunoBlocks: Sendable {
  struct Block: Sendable {
    /// "assert", "script:post-response".
    let name: String
    let inner: Range<Int>
  }

  private(set) var blocks: [Block] = []

  init(_ bytes: [UInt8], range: Range<Int>) {
    let text = ByteCursor(bytes, end: range.upperBound)
    var line = range.lowerBound
    while line < text.end {
      let end = text.lineEnd(from: line)
      let last = text.trimmedEnd(of: line..<end)
      let start = line
      line = end + 1
      guard last - start > 2, text[last - 1] == UInt8(ascii: "{"), ByteClass.table[Int(text[start])] == .letter else {
        continue
      }
      let close = text.next("\n}", from: end) ?? text.end
      let name = String(decoding: bytes[start..<text.trimmedEnd(of: start..<last - 1)], as: UTF8.self)
      let inner = min(end + 1, close)..<close
      blocks.append(Block(name: name, inner: inner))
      line = close + 1
    }
  }

  /// The language of what a block holds; nil where that is Bruno's own.
  static func language(of name: String) -> Language? {
    switch name {
    case "tests", "script:pre-request", "script:post-response": Language.named("javascript")
    case "body:json", "body": LanguageTable.json
    case "docs": Language.named("markdown")
    default: nil
    }
  }
}
