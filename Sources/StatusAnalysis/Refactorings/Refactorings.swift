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
  let chosen = literals.filter { literal in
    literal.context != .mention && literal.evidence > .weak && literal.spellingRange.lowerBound <= range.upperBound
      && range.lowerBound <= literal.spellingRange.upperBound
  }
  guard !chosen.isEmpty, let writer = ConstantWriter(bytes, language: language) else { return [] }
  return chosen.flatMap { literal in
    (writer.constants(for: literal) + [writer.number(for: literal)].compactMap { $0 }).map { fix($0, in: locale) }
  }
}

/// A rewriting as a fix that a person chooses: another reader of the number may want it as it is.
func fix(_ rewriting: Rewriting, in locale: Locale) -> Fix {
  let texts = Texts.rule(Rule.preferConstant.name, in: locale)
  let key = rewriting.addedLine == nil ? "fix" : "fix with import"
  return Fix(
    title: filled(
      texts.message(key), ["old": rewriting.old, "new": rewriting.new, "line": rewriting.addedLine ?? ""]),
    applicability: .suggested,
    edits: rewriting.edits)
}
