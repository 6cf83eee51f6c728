import Platform
import StatusProject
import StatusRegistry

/// What the commands on configurations and paths say to people, in one language.
struct ConfigurationCommandTexts: Sendable {
  let language: String
  let configuration: String
  let overrides: String
  let read: String
  let noConfiguration: String
  let wrongConfiguration: String
  let testFiles: String
  let separator: String
  let standsAlready: String
  let readsFile: String
  let entersFolder: String
  /// The words around a reason for leaving a file out that is read where it is named; and where it is not even then.
  let unlessNamed: @Sendable (String) -> String
  let evenIfNamed: @Sendable (String) -> String
  let leavesFolder: @Sendable (String) -> String
  let neverEntered: @Sendable (String) -> String
  /// A reason with the file and line that it comes from.
  let byLine: @Sendable (String, String) -> String
  let written: @Sendable (String) -> String
  let reason: @Sendable (SkipReason) -> String
  let sign: @Sendable (String, PathExplanation.LanguageSign) -> String

  static func texts(in locale: Locale) -> ConfigurationCommandTexts {
    switch locale {
    case .english: english
    case .simplifiedChinese: simplifiedChinese
    }
  }

  /// Whether a path is read, and why not.
  func verdict(_ explanation: PathExplanation, here: FilePath) -> String {
    guard let reason = explanation.reason else { return explanation.isFolder ? entersFolder : readsFile }
    let words =
      switch reason {
      case .skipped(let skip): self.reason(skip)
      case .line(let skip, let file, let line): byLine(self.reason(skip), "\(file.relative(to: here).string):\(line)")
      case .neverEntered(let name): neverEntered(name)
      }
    if explanation.isFolder { return leavesFolder(words) }
    guard let named = explanation.reasonIfNamed else { return unlessNamed(words) }
    return evenIfNamed(self.reason(named))
  }
}
