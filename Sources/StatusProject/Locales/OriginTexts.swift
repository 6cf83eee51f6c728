import StatusRegistry

/// What is said of the places where values come from.
struct OriginTexts: Sendable {
  let configuration: String
  let none: String
  let standard: String
  let environment: String
  let editor: String
  let testFiles: String
  let holds: String
  let doesNotHold: String
  let separator: String
  /// A severity, where it comes from, the gravest that is kept, and where that comes from.
  let limited: @Sendable (String, String, String, String) -> String

  static func texts(in locale: Locale) -> OriginTexts {
    switch locale {
    case .english: english
    case .simplifiedChinese: simplifiedChinese
    }
  }
}
