import SourceText

/// What of a long text is read before all of it: an answer that there is nothing to complete must not take long.
struct ExpectationExcerpt {
  /// Texts of up to so many bytes are read as they are.
  static let limit = 40 * 1024
  /// The same of trees of keys and values.
  static let limitOfTrees = 8 * 1024

  let bytes: [UInt8]
  /// Where the cursor stands in it.
  let offset: Int

  /// The part of a long text that tells what is expected at a cursor; nil for a text that is not long, or of a format
  /// that is read as a whole.
  init?(of source: Source, at cursor: Int, language: Language) {
    let text = source.bytes
    var found: (bytes: [UInt8], offset: Int)?
    switch language.reading {
    case .code where text.count > Self.limit: found = Self.excerpt(ofProgram: text, at: cursor)
    case .json where text.count > Self.limitOfTrees, .yaml where text.count > Self.limitOfTrees:
      found = TreeExcerpt(of: source, at: cursor, isYAML: language.reading == .yaml).map { ($0.bytes, $0.offset) }
    default: break
    }
    guard let found else { return nil }
    (bytes, offset) = found
  }

  /// The beginning of the text, where its imports stand, and what stands around the cursor, from a line that is not
  /// indented, where there is one.
  private static func excerpt(ofProgram text: [UInt8], at cursor: Int) -> (bytes: [UInt8], offset: Int)? {
    let head = lineEnd(from: 4 * 1024, in: text)
    let first = lineEnd(from: max(head, cursor - 12 * 1024), in: text)
    var start = min(first, cursor)
    while start < cursor, !beginsDeclaration(start, in: text) {
      start = min(ByteScan.next(UInt8(ascii: "\n"), in: text, from: start, to: cursor) + 1, cursor)
    }
    if start == cursor { start = min(first, cursor) }
    let end = lineEnd(from: min(text.count, cursor + 2 * 1024), in: text)
    guard head <= start, start <= cursor, cursor <= end else { return nil }
    return (Array(text[..<head]) + Array(text[start..<end]), head + (cursor - start))
  }

  /// Whether a line begins at an offset with a word.
  private static func beginsDeclaration(_ offset: Int, in text: [UInt8]) -> Bool {
    text[offset - 1] == UInt8(ascii: "\n") && ByteClass.isWordByte(text[offset])
  }

  private static func lineEnd(from offset: Int, in text: [UInt8]) -> Int {
    var index = min(offset, text.count)
    while index < text.count, index == 0 || text[index - 1] != UInt8(ascii: "\n") { index += 1 }
    return index
  }
}
