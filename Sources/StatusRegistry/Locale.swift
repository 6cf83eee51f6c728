/// A language in which texts for people are to be had.
public enum Locale: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case simplifiedChinese = "zh"
}
