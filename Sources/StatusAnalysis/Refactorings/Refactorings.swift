package import StatusDetection
package import StatusRegistry

/// What a person may have rewritten at a place without anything being wrong there: a number to a constant and back.
///
/// - Parameters:
///   - literals: all literals of the text, constants included.
///   - range: the bytes that the person selected; an empty range is a cursor.
package func refactorings(
  at range: Range<Int>, of literals: [StatusLiteral], in bytes: [UInt8], language: Language, locale: Locale
) -> [Fix] {
  []
}
