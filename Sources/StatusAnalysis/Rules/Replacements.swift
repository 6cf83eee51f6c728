import SourceText
import StatusDetection
import StatusRegistry

extension RuleSubject {
  /// One fix for each code that the registry names as a replacement, most likely first; a person chooses.
  ///
  /// None inside a table of codes, where another number would only repeat a row.
  var replacements: [Fix] {
    guard !isListed, let entry = code.entry else { return [] }
    let title = Texts.texts(in: options.locale).fixes.replace
    return entry.replacementCodes.map { replacement in
      let phrase = replacement.entry?.displayPhrase ?? ""
      return Fix(
        title: filled(title, ["code": "\(code)", "replacement": "\(replacement)", "phrase": phrase]),
        applicability: .suggested,
        edits: [TextEdit(range: literal.range, replacement: "\(replacement)")]
      )
    }
  }
}
