import StatusRegistry

/// All texts of this target that people read, in one language.
struct Texts: Sendable {
  let rules: [RuleTexts]
  let fixes: FixTexts
  let explanations: ExplanationTexts
  let constants: ConstantTexts

  /// The texts of a locale.
  static func texts(in locale: Locale) -> Texts {
    switch locale {
    case .english: .english
    case .simplifiedChinese: .simplifiedChinese
    }
  }

  /// The texts of a rule: those of the locale, else the English ones, else none.
  static func rule(_ name: String, in locale: Locale) -> RuleTexts {
    texts(in: locale).rules.first { $0.rule == name }
      ?? Texts.english.rules.first { $0.rule == name }
      ?? RuleTexts(rule: name, rationale: "", messages: [:])
  }
}

/// What people read of one rule.
struct RuleTexts: Sendable {
  /// The rule's name.
  let rule: String
  /// What the rule finds and why it matters; a blank line parts paragraphs.
  let rationale: String
  /// The messages, by case, with `{code}` and others to be filled in.
  let messages: [String: String]

  /// The message of a case; the rule's name where there is none.
  func message(_ key: String) -> String {
    messages[key] ?? rule
  }
}

/// The titles of fixes.
struct FixTexts: Sendable {
  /// With `{code}`, `{replacement}` and `{phrase}`.
  let replace: String
}

/// The text with each `{name}` that has a value replaced by it.
func filled(_ template: String, _ values: [String: String]) -> String {
  var text = ""
  var rest = template[...]
  while let open = rest.firstIndex(of: "{") {
    text += rest[..<open]
    rest = rest[open...]
    guard let close = rest.firstIndex(of: "}") else { break }
    let name = rest[rest.index(after: open)..<close]
    text += values[String(name)] ?? String(rest[open...close])
    rest = rest[rest.index(after: close)...]
  }
  return text + rest
}
