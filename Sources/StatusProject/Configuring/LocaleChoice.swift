import Platform
package import StatusRegistry

/// In which language people are spoken to. A language asked for on the command line comes first, then the one that the
/// configuration names, the client's, the one of the environment, and English.
package struct LocaleChoice: Sendable, Equatable {
  /// From `--locale`.
  package var asked: Locale?
  /// From the client's `initialize`; on the command line from the configuration of the working directory, which also
  /// counts for what belongs to no file.
  package var client: Locale?
  /// From LC_ALL, LC_MESSAGES or LANG.
  package var environment: Locale?

  package init(asked: Locale? = nil, client: Locale? = nil, environment: Locale? = nil) {
    self.asked = asked
    self.client = client
    self.environment = environment
  }

  /// The language where a configuration names one, or none.
  package func locale(configured: Locale?) -> Locale {
    asked ?? configured ?? client ?? environment ?? .english
  }

  /// The language of the environment, as POSIX has it: the first of LC_ALL, LC_MESSAGES and LANG that is set and not
  /// empty decides, even for a language without texts; nil where that is so or none is set.
  package static func ofEnvironment(_ variable: (String) -> String? = Platform.environment) -> Locale? {
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
    return tag.flatMap { Locale(languageTag: $0) }
  }
}
