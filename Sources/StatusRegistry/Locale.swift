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

  /// The usual names of codes beside their phrases, in ascending order; none in English, where the phrase
  /// itself is what people call a code.
  ///
  /// Apart from the other texts, since every text with a code is searched for names.
  var names: [RegistryTexts.CodeText] {
    switch self {
    case .english: []
    case .simplifiedChinese: Chinese.names
    }
  }

  /// The registry's texts in this language.
  var texts: RegistryTexts {
    switch self {
    case .english: .english
    case .simplifiedChinese: .simplifiedChinese
    }
  }
}

extension Locale {
  /// The language of a tag as editors and environments write it: "zh-CN", "zh_CN.UTF-8", "en", "C"; nil where there are
  /// no texts in it.
  public init?(languageTag tag: some StringProtocol) {
    let language = tag.prefix { !"-_.@".contains($0) }.lowercased()
    switch language {
    // The portable locale of POSIX, whose messages are English.
    case "c", "posix": self = .english
    default: self.init(rawValue: language)
    }
  }
}
