/// What the registry says in one language.
///
/// Each list is in ascending order of its key, so that a text is found by halving.
struct RegistryTexts: Sendable {
  /// A text and the code it belongs to.
  typealias CodeText = (code: Int, text: String)

  /// What each code means.
  let summaries: [CodeText]
  /// What to use instead of a code.
  let replacements: [CodeText]
  /// What is often misunderstood or worth knowing beside the summary.
  let notes: [CodeText]
  /// The name and the summary of each class, from 1xx to 5xx.
  let classes: [(name: String, summary: String)]
  /// When a header field is asked for, where it is not always.
  let conditions: [(condition: StatusEntry.HeaderRequirement.Condition, text: String)]
}

extension RegistryTexts {
  /// The text of a code in a list: in the language itself, else in English.
  static func text(of code: StatusCode, in locale: Locale, from list: (RegistryTexts) -> [CodeText]) -> String? {
    if let texts = locale.texts, let text = text(of: code.value, among: list(texts)) {
      return text
    }
    return text(of: code.value, among: list(english))
  }

  /// Finds the text of a code in an ascending list.
  private static func text(of code: Int, among list: [CodeText]) -> String? {
    var low = list.startIndex
    var high = list.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if list[middle].code < code {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < list.endIndex, list[low].code == code else { return nil }
    return list[low].text
  }
}
