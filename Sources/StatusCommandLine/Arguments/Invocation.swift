package import Platform
package import StatusAnalysis
package import StatusDetection
package import StatusProject
package import StatusRegistry

/// The arguments, understood.
package struct Invocation: Sendable, Equatable {
  /// How results are printed.
  package enum Format: String, Sendable {
    case text
    /// One JSON object a line.
    case jsonl
    /// One JSON text.
    case json
    case markdown
    case csv
    case sarif
    /// Workflow commands of GitHub Actions.
    case github
    /// GitLab's code quality report.
    case gitlab
    case junit
    case checkstyle
  }

  /// A report and the file that takes it: `sarif=report.sarif`.
  package struct Output: Sendable, Equatable {
    package let format: Format
    package let path: [UInt8]

    package init(format: Format, path: [UInt8]) {
      self.format = format
      self.path = path
    }
  }

  /// Since when lines have changed.
  package enum Changed: Sendable, Equatable {
    case head
    /// Since the merge base of HEAD and a revision.
    case mergeBase(String)
  }

  /// When the output is coloured.
  package enum Color: String, Sendable {
    /// On a terminal, unless NO_COLOR is set or TERM is "dumb".
    case auto
    case always
    case never
  }

  package var mode: Mode = .serve
  /// Whether what can be fixed unattended is.
  package var fixes = false
  /// Whether what that would do is printed instead.
  package var printsDiff = false
  /// The words after the options, as bytes: paths need not be UTF-8.
  package var operands: [[UInt8]] = []
  /// Whether `--stdio` was given: standard input may then be a terminal.
  package var isStandardIORequested = false
  /// The process whose end ends the server.
  package var clientProcessID: Int32?
  package var format: Format = .text
  /// Reports that files take, besides the one on standard output.
  package var outputs: [Output] = []
  /// The folder that the paths of sarif, github and gitlab count from; nil: the nearest that holds `.git`.
  package var root: [UInt8]?
  /// Whether findings are counted instead of printed.
  package var showsStatistics = false
  /// Whether the inventory is a table of codes.
  package var groupsByCode = false
  /// Which codes the inventory has.
  package var codes = CodeFilter()
  /// The weakest evidence that is listed; nil where the configuration says it.
  package var evidence: Evidence?
  /// Whether the names that libraries give codes are listed, or explained, too.
  package var showsConstants = false
  /// Whether functions that pass a status on are listed instead of literals.
  package var suggestsHelpers = false
  /// The least severity that is printed.
  package var minimumSeverity: Severity = .hint
  /// The least severity that fails the run; nil where none does.
  package var failOn: Severity? = .warning
  /// The file whose findings stay silent; nil where the configuration says it.
  package var baseline: FilePath?
  /// The file that all findings are written to instead of being reported.
  package var writtenBaseline: FilePath?
  /// Whether findings that comments suppress are reported.
  package var ignoresSuppressions = false
  /// The shell whose completions are printed.
  package var shell: Shell = .bash
  package var color: Color = .auto
  /// The language asked for; nil where none is.
  package var locale: Locale?
  package var isQuiet = false
  /// Whether all that is skipped is told, too.
  package var isVerbose = false
  /// Whether a run that read nothing fails.
  package var failsOnEmpty = false
  /// Globs of the files that are read, where it is not all of them.
  package var include: [String] = []
  /// Globs of files and folders that are not read.
  package var exclude: [String] = []
  package var readsIgnored = false
  package var skipsHidden = false
  package var forceExclude = false
  /// In bytes; nil where the program chooses.
  package var maximumSize: Int?
  /// The file that names more paths, "-" for standard input.
  package var filesFrom: [UInt8]?
  /// By which name standard input goes, which the path "-" stands for.
  package var standardInputPath: [UInt8]?
  /// Whether only lines that have changed are spoken of.
  package var changed: Changed?
  /// The part of the run that is done; nil for all.
  package var shard: Shard?
  /// How many threads analyse; nil where the program chooses.
  package var threads: Int?
  /// What has been read of what the arguments name; nil before.
  package var inputs: RunInputs?
  /// Which configuration holds.
  package var configuration = ConfigurationChoice.nearest

  package init() {}
}

/// Why arguments cannot be understood. Words are as they were typed, not yet fit for a terminal.
package enum ArgumentError: Error, Sendable, Equatable {
  case unknownOption(String, nearest: String?)
  case missingValue(OptionKey)
  /// `--check=yes`: the option takes no value.
  case unexpectedValue(OptionKey)
  case unknownWord(OptionKey, String, nearest: String?)
  /// A word that the option takes in other modes alone; with those that it takes here.
  case misplacedWord(OptionKey, String, expected: [String])
  /// Not `FORMAT=FILE`.
  case malformedOutput(String)
  /// Two reports into one file.
  case outputTwice(String)
  /// Neither codes nor classes.
  case badCodes(String)
  /// Not a number of bytes, with or without K, M or G.
  case badSize(String)
  /// Not `K/N`.
  case badShard(String)
  /// `--stdin-path` without the path "-".
  case standardInputUnread
  /// Both the path "-" and `--files-from -`.
  case standardInputTwice
  /// An option that has no meaning for standard input.
  case notForStandardInput(OptionKey)
  case badNumber(OptionKey, String, ClosedRange<Int>)
  /// Two commands in one call.
  case conflict(OptionKey, OptionKey)
  /// The option has no meaning in the mode.
  case misplaced(OptionKey, Mode)
  /// A word without a command that takes it.
  case operandWithoutCommand(String)
  /// `--explain` without a word.
  case nothingToExplain
}
