import StatusRegistry

/// What actions that belong to no rule are called in a menu.
enum ActionTitle {
  case fixAll
  case ignoreInProject(rule: String)
  /// Of a literal as it is spelled.
  case why(String)

  func text(in locale: Locale) -> String {
    switch locale {
    case .english: english
    case .simplifiedChinese: chinese
    }
  }
}
