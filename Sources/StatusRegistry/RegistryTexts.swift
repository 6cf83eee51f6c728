/// What the registry says in one language.
///
/// Each list is in ascending order of its key, so that a text is found by halving.
struct RegistryTexts: Sendable {
  /// A text and the code it belongs to.
  typealias CodeText = (code: Int, text: String)

  /// What each code means, when to use it and when not.
  let summaries: [CodeText]
  /// What to use instead of a code.
  let replacements: [CodeText]
  /// What is worth knowing beside the summary.
  let notes: [CodeText]
  /// What is often read elsewhere about a code, put right.
  let misunderstandings: [CodeText]
  /// What a vendor means by a code, by the place of the meaning in ``VendorMeaning/all``.
  let meanings: [(code: Int, vendor: String, text: String)]
  /// How clients follow the redirects, by what becomes of the method.
  let redirects: [(treatment: StatusEntry.RedirectTreatment, text: String)]
  /// The name and the summary of each class, from 1xx to 5xx.
  let classes: [(name: String, summary: String)]
  /// When a header field is asked for, where it is not always.
  let conditions: [(condition: StatusEntry.HeaderRequirement.Condition, text: String)]
}

extension RegistryTexts {
  /// Finds the text of a code in an ascending list; nil where there is none.
  static func text(of code: Int, among list: [CodeText]) -> String? {
    let index = list.firstIndex(notBefore: { $0.code < code })
    guard index < list.endIndex, list[index].code == code else { return nil }
    return list[index].text
  }
}
