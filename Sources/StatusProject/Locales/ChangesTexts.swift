package import StatusRegistry

extension ChangesError {
  /// What is wrong, for a person, without a full stop.
  package func message(in locale: Locale) -> String {
    switch locale {
    case .english: english
    case .simplifiedChinese: chinese
    }
  }
}
