package import StatusRegistry

extension LeftAlone {
  /// The reason for a person, without a full stop and without the path.
  package func text(in locale: Locale) -> String {
    switch locale {
    case .english: english
    case .simplifiedChinese: chinese
    }
  }
}
