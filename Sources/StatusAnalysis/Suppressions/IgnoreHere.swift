import SourceText
package import StatusDetection
import StatusRegistry

/// The fix that has a comment silence one finding, in the comment syntax of its place; nil where nothing can be a
/// comment.
///
/// Whatever it proposes it has tried: with the edit the comment silences the rule at the finding, and every literal of
/// the text stays what it was.
///
/// - Parameters:
///   - literals: those of the text, as the options have them; nil where they are not known.
///   - options: those with which the finding was made.
package func ignoreHere(
  _ finding: Finding, in reading: TextReading, literals: [StatusLiteral]? = nil,
  options: AnalysisOptions = AnalysisOptions()
) -> Fix? {
  let bytes = reading.bytes
  guard finding.range.lowerBound >= 0, finding.range.upperBound <= bytes.count else { return nil }
  guard let edit = editInExcerpt(finding, in: reading) ?? edit(finding, in: reading, literals, options) else {
    return nil
  }
  let texts = Texts.rule(Rule.unknownSuppression.name, in: options.locale)
  return Fix(
    title: filled(texts.message("ignore here"), ["name": finding.rule]), applicability: .suggested, edits: [edit])
}

private func edit(
  _ finding: Finding, in reading: TextReading, _ literals: [StatusLiteral]?, _ options: AnalysisOptions
) -> TextEdit? {
  let source = Source(reading.bytes)
  var literals = literals
  return IgnorePlaces(finding, in: reading).edits().first { edit in
    guard let edited = source.applying([edit]).map({ TextReading($0.bytes, language: reading.language) }),
      silences(edit, finding, edited)
    else { return false }
    let before = literals ?? statusLiterals(in: reading, options: options.detection)
    literals = before
    let after = statusLiterals(in: edited, options: options.detection)
    return isSame(after, as: before, edit: edit)
  }
}

/// The same by a look at the lines around: in a long program where nothing is suppressed yet. Nil where that is not
/// enough.
private func editInExcerpt(_ finding: Finding, in reading: TextReading) -> TextEdit? {
  guard let excerpt = ProgramExcerpt(around: finding.range, in: reading), !mayHoldSuppression(reading) else {
    return nil
  }
  let start = excerpt.range.lowerBound
  var own = finding
  own.range = finding.range.lowerBound - start..<finding.range.upperBound - start
  let source = Source(excerpt.reading.bytes)
  let edit = IgnorePlaces(own, in: excerpt.reading).edits().first { edit in
    guard let edited = source.applying([edit]).map({ TextReading($0.bytes, language: reading.language) }),
      silences(edit, own, edited)
    else { return false }
    return excerpt.onlyGainsComment(edited, at: edit.range)
  }
  return edit.map {
    TextEdit(range: $0.range.lowerBound + start..<$0.range.upperBound + start, replacement: $0.replacement)
  }
}

/// Whether the comment that an edit makes silences a finding by its rule's name.
private func silences(_ edit: TextEdit, _ finding: Finding, _ edited: TextReading) -> Bool {
  let shift = edit.range.lowerBound <= finding.range.lowerBound ? edit.replacement.utf8.count - edit.range.count : 0
  var suppressions = Suppressions(edited)
  return suppressions?.suppress(finding.rule, at: finding.range.lowerBound + shift, onlyByName: true) ?? false
}

/// Whether an edit moves literals and does nothing else to them.
private func isSame(_ after: [StatusLiteral], as before: [StatusLiteral], edit: TextEdit) -> Bool {
  let after = after.filter { $0.evidence > .weak }
  let before = before.filter { $0.evidence > .weak }
  guard after.count == before.count else { return false }
  let shift = edit.replacement.utf8.count - edit.range.count
  return zip(after, before).allSatisfy { new, old in
    let offset = edit.range.lowerBound <= old.range.lowerBound ? shift : 0
    return new.range.lowerBound == old.range.lowerBound + offset && new.range.count == old.range.count
      && new.value == old.value && new.context == old.context && new.evidence == old.evidence
  }
}
