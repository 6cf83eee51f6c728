/// An option; its raw value is the long name without the dashes.
package enum OptionKey: String, Sendable, CaseIterable {
  case check
  case list
  case files
  case explain
  case fix
  case diff
  case explainPath = "explain-path"
  case printConfig = "print-config"
  case initialize = "init"
  case configSchema = "config-schema"
  case stdio
  case clientProcessID = "clientProcessId"
  case format
  case minimumSeverity = "min-severity"
  case output
  case root
  case statistics
  case failOn = "fail-on"
  case baseline
  case writeBaseline = "write-baseline"
  case ignoreSuppressions = "ignore-suppressions"
  case evidence
  case code
  case group
  case constants
  case suggestHelpers = "suggest-helpers"
  case color
  case locale
  case quiet
  case verbose
  case errorOnEmpty = "error-on-empty"
  case threads
  case include
  case exclude
  case noIgnore = "no-ignore"
  case noHidden = "no-hidden"
  case forceExclude = "force-exclude"
  case maximumSize = "max-size"
  case filesFrom = "files-from"
  case standardInputPath = "stdin-path"
  case changed
  case shard
  case config
  case noConfig = "no-config"
  case completions
  case manual = "man"
  case help
  case version

  /// As it is typed: "--check".
  package var name: String { "--" + rawValue }

  /// The mode that the option chooses, if it chooses one.
  package var mode: Mode? {
    switch self {
    case .check: .check
    case .list: .list
    case .files: .files
    case .explain: .explain
    case .explainPath: .explainPath
    case .printConfig: .printConfig
    case .initialize: .initialize
    case .configSchema: .configSchema
    case .completions: .completions
    case .manual: .manual
    case .help: .help
    case .version: .version
    default: nil
    }
  }
}

/// What the program does when it is run.
package enum Mode: Sendable, Equatable, CaseIterable {
  /// Serves LSP on standard input and output.
  case serve
  case check
  case list
  case files
  case explain
  /// Says what is done with paths, and why.
  case explainPath
  /// Prints the settings that hold for files.
  case printConfig
  /// Writes a configuration file to begin with.
  case initialize
  case configSchema
  /// Prints the completions of a shell.
  case completions
  /// Prints the manual page.
  case manual
  case help
  case version
}

/// A section of the help.
package enum OptionGroup: Sendable, CaseIterable {
  case commands
  case reports
  case files
  case runs
  case server
  case other
}

/// One row of the table from which both the parser and the help are made.
package struct OptionRow: Sendable {
  package let key: OptionKey
  /// The letter after a single dash.
  package let short: Character?
  /// What the help calls the option's value, or nil where it takes none: "N".
  package let value: String?
  /// Whether the option may stand without its value, which then has to follow an equals sign.
  package let isValueOptional: Bool
  /// The words that the value may be; empty where it is a number.
  package let words: [String]
  /// The words of a mode where it does not take all of them.
  package let wordsOfModes: KeyValuePairs<Mode, [String]>
  /// What follows a command, for the help: "[PATH ...]".
  package let operands: String?
  package let group: OptionGroup
  /// The modes that the option makes sense in.
  package let modes: [Mode]

  package init(
    _ key: OptionKey, short: Character? = nil, value: String? = nil, isValueOptional: Bool = false,
    words: [String] = [],
    wordsOfModes: KeyValuePairs<Mode, [String]> = [:], operands: String? = nil, group: OptionGroup,
    modes: [Mode] = Mode.allCases
  ) {
    self.key = key
    self.short = short
    self.value = value
    self.isValueOptional = isValueOptional
    self.words = words
    self.wordsOfModes = wordsOfModes
    self.operands = operands
    self.group = group
    self.modes = modes
  }

  /// The words of a mode that does not take all of them.
  func words(of mode: Mode) -> [String]? { wordsOfModes.first { $0.key == mode }?.value }
}
