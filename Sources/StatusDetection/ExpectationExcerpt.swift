import SourceText

/// What of a long text is read before all of it: an answer that there is nothing to complete must not take long.
struct ExpectationExcerpt {
  /// Texts of up to so many bytes are read as they are.
  static let limit = 40 * 1024

  let bytes: [UInt8]
  /// Where the cursor stands in it.
  let offset: Int

  /// The beginning of the text, where its imports stand, and what stands around the cursor, from a line that is not
  /// indented; nil for a text that is not long.
  init?(of text: [UInt8], at cursor: Int) {
    guard text.count > Self.limit, cursor <= text.count else { return nil }
    let head = Self.lineEnd(from: 4 * 1024, in: text)
    var start = max(head, cursor - 12 * 1024)
    // At the latest the cursor's own line.
    while start > head, start < cursor, !Self.beginsDeclaration(start, in: text) { start += 1 }
    let end = Self.lineEnd(from: min(text.count, cursor + 2 * 1024), in: text)
    guard head <= start, start <= cursor, cursor <= end else { return nil }
    bytes = Array(text[..<head]) + Array(text[start..<end])
    offset = head + (cursor - start)
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
