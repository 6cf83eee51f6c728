package import StatusDetection
import StatusRegistry

/// What a person may have rewritten at a place without anything being wrong there: a number to a constant and back.
///
/// - Parameters:
///   - range: the bytes that the person selected; an empty range is a cursor.
///   - literals: all literals of the text; of constants those at the place are looked for.
package func refactorings(
  at range: Range<Int>, of literals: [StatusLiteral], in reading: TextReading, options: AnalysisOptions
) -> [Fix] {
  guard ConstantWriter.knows(reading.language) else { return [] }
  let numbers = literals.filter { literal in
    literal.spelling != .constant && literal.context != .mention && literal.evidence > .weak
      && literal.spellingRange.lowerBound <= range.upperBound && range.lowerBound <= literal.spellingRange.upperBound
  }
  let chosen = numbers + constants(touching: range, in: reading, options: options.detection)
  guard !chosen.isEmpty, let writer = ConstantWriter(reading) else { return [] }
  return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }.flatMap { literal in
    (writer.constants(for: literal) + [writer.number(for: literal)].compactMap { $0 }).map {
      fix($0, in: options.locale)
    }
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
