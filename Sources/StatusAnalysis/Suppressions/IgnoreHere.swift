import SourceText
package import StatusDetection
package import StatusRegistry

/// The fix that has a comment silence one finding, in the comment syntax of its place; nil where nothing can be a
/// comment.
///
/// Whatever it proposes it has tried: with the edit the comment silences the rule at the finding, and every literal of
/// the text stays what it was.
///
/// - Parameter detection: the options with which the finding was made.
package func ignoreHere(
  _ finding: Finding, in bytes: [UInt8], language: Language, locale: Locale,
  detection: DetectionOptions = DetectionOptions()
) -> Fix? {
  guard finding.range.lowerBound >= 0, finding.range.upperBound <= bytes.count else { return nil }
  let places = IgnorePlaces(finding, in: bytes, language: language)
  let source = Source(bytes)
  var literals: [StatusLiteral]?
  for edit in places.edits() {
    guard let edited = source.applying([edit])?.bytes else { continue }
    let shift = edit.range.lowerBound <= finding.range.lowerBound ? edit.replacement.utf8.count - edit.range.count : 0
    guard var suppressions = Suppressions(edited, language: language),
      suppressions.suppress(finding.rule, at: finding.range.lowerBound + shift, onlyByName: true)
    else { continue }
    let before = literals ?? statusLiterals(in: bytes, language: language, options: detection)
    literals = before
    let after = statusLiterals(in: edited, language: language, options: detection)
    guard isSame(after, as: before, edit: edit) else { continue }
    let texts = Texts.rule(Rule.unknownSuppression.name, in: locale)
    return Fix(
      title: filled(texts.message("ignore here"), ["name": finding.rule]), applicability: .suggested, edits: [edit])
  }
  return nil
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
