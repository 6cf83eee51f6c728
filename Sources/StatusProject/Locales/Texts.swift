package import StatusRegistry

extension ConfigurationFault {
  /// The fault for a person, without a full stop.
  func text(in locale: Locale) -> String {
    switch locale {
    case .english: english
    case .simplifiedChinese: chinese
    }
  }
}

extension RunNote {
  /// The note for a person, without the path that it is about.
  func text(in locale: Locale) -> String {
    switch locale {
    case .english: english
    case .simplifiedChinese: chinese
    }
  }
}

extension Setting {
  /// What the key is for, in a sentence or two.
  package func documentation(in locale: Locale) -> String {
    switch locale {
    case .english: english
    case .simplifiedChinese: chinese
    }
  }
}
