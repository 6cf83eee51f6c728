import SourceText
import StatusDetection
import StatusRegistry

extension RuleSubject {
  /// One fix for each code that the registry names as a replacement, most likely first; a person chooses.
  ///
  /// None inside a table of codes, where another number would only repeat a row.
  var replacements: [Fix] {
    guard !isListed else { return [] }
    return text.replacements(of: code).map { replacement in
      Fix(
        title: replacement.title, applicability: .suggested,
        edits: [TextEdit(range: literal.range, replacement: replacement.code)])
    }
  }
}

/// A code that may stand in place of another, as it is written, and how that is offered.
struct Replacement {
  let code: String
  let title: String
}

extension StatusCode {
  /// What may stand in its place, most likely first.
  func replacements(in locale: Locale) -> [Replacement] {
    guard let entry else { return [] }
    let title = Texts.texts(in: locale).fixes.replace
    return entry.replacementCodes.map { replacement in
      let phrase = replacement.entry?.displayPhrase ?? ""
      return Replacement(
        code: "\(replacement)",
        title: filled(title, ["code": "\(self)", "replacement": "\(replacement)", "phrase": phrase]))
    }
  }
}
