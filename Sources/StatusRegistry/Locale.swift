/// A language in which texts for people are to be had.
public enum Locale: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case simplifiedChinese = "zh"
}

extension Locale {
  /// The language's segment in addresses of MDN, such as "en-US".
  var segmentOnMDN: String {
    switch self {
    case .english: "en-US"
    case .simplifiedChinese: "zh-CN"
    }
  }

  /// The registry's texts in this language.
  var texts: RegistryTexts {
    switch self {
    case .english, .simplifiedChinese: .english
    }
  }
}
