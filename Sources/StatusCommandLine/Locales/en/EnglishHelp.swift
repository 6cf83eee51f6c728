extension EnglishTexts {
  package var introduction: String {
    "statuslsp finds numeric HTTP status codes in source code and configuration, for editors and for the command line."
  }

  package var usageTitle: String { "Usage" }

  package var usage: [(command: String, meaning: String)] {
    [
      ("statuslsp", "Serve the Language Server Protocol on standard input and output."),
      ("statuslsp COMMAND", "Run one of the commands below."),
    ]
  }

  package var examplesTitle: String { "Examples" }

  package var examples: [(command: String, meaning: String)] {
    [
      ("statuslsp --check", "Check this folder."),
      ("statuslsp --check --fail-on error src", "Fail on errors only."),
      ("statuslsp --check --fix src", "Fix what can be fixed safely, and report the rest."),
      ("statuslsp --check --changed=main", "Report on the lines that a branch changes."),
      ("statuslsp --check - --stdin-path a.js", "Check what an editor has not saved."),
      ("statuslsp --list --format jsonl api", "Every status code below api, for a program."),
      ("statuslsp --explain 404 5xx", "What 404 and the class 5xx mean."),
      ("statuslsp --explain 'payload too large'", "What has, or had, that phrase."),
    ]
  }

  package var exitCodesTitle: String { "Exit codes" }

  package var exitCodes: [(code: String, meaning: String)] {
    [
      ("0", "Nothing to complain about."),
      ("1", "--check found something as severe as --fail-on says, or worse; --diff printed a diff."),
      ("2", "The arguments are wrong, or a path that they name cannot be read."),
      ("130", "Interrupted (143: asked to end)."),
    ]
  }

  package func title(of group: OptionGroup) -> String {
    switch group {
    case .commands: "Commands"
    case .reports: "What is reported"
    case .files: "What is read"
    case .runs: "How it runs"
    case .server: "For editors"
    case .other: "Other"
    }
  }

  package func help(for key: OptionKey) -> String {
    switch key {
    case .check: "Report findings in files and folders; this folder if no path is given."
    case .list: "List every status code found, with its context and the evidence for it."
    case .files: "List the files that would be read."
    case .explain:
      "Say what a code (404), a class (4xx), a phrase, a constant, a vendor's codes or a rule mean; 'all' lists the "
        + "registry."
    case .explainPath: "Say which language and configuration files have, whether they are read, and why."
    case .printConfig: "Print the settings that hold for files, and where each comes from."
    case .initialize: "Write a commented .statuslsp.json into a folder, this one if none is given; never over another."
    case .configSchema: "Print the JSON schema of .statuslsp.json."
    case .format:
      "Print text, json or jsonl; with --check also sarif, github, gitlab, junit or checkstyle; with --list also csv or "
        + "markdown; with --explain text, json or markdown (default: text)."
    case .output: "With --check, write a report to a file as well, whole or not at all; may be given several times."
    case .root:
      "The folder that the paths of sarif, github and gitlab count from (default: the nearest that holds .git)."
    case .statistics: "With --check, print how many findings each rule, code and folder has, not the findings."
    case .code: "With --list, these codes and classes only: 404,5xx."
    case .group: "With --list, one row for each code: how often it stands where."
    default: reportHelp(for: key)
    }
  }

  /// The help of options that say what is reported.
  private func reportHelp(for key: OptionKey) -> String {
    switch key {
    case .fix: "Apply the fixes that are safe to run unattended; report, and exit by, what remains."
    case .diff: "Print what --fix would change, for 'git apply' or 'patch -p1'; exit 1 if there is anything."
    case .constants:
      "With --list, list the names that libraries give codes too; with --explain, tell those of all libraries."
    case .failOn:
      "Exit 1 on a finding this severe or worse: error, warning, information, hint or never (default: warning)."
    case .minimumSeverity: "Print findings this severe or worse: error, warning, information or hint (default: hint)."
    case .baseline: "Leave out the findings that FILE knows; only new ones count."
    case .writeBaseline: "Write all findings to FILE, a baseline for --baseline, instead of reporting them."
    case .ignoreSuppressions: "Report what comments suppress, too."
    case .evidence:
      "With --list, the weakest evidence to print: strong, medium or weak (default: what the configuration says, "
        + "else medium)."
    case .suggestHelpers:
      "With --list, print functions of yours that pass a status on, as 'helpers' for .statuslsp.json."
    case .color: "Use colours: auto, always or never (default: auto, on a terminal unless NO_COLOR is set)."
    case .locale:
      "Write texts for people in en (English) or zh (Simplified Chinese) (default: what the configuration says, then "
        + "LC_ALL, LC_MESSAGES, LANG)."
    default: runHelp(for: key)
    }
  }

  /// The help of all other options.
  private func runHelp(for key: OptionKey) -> String {
    switch key {
    case .quiet: "Print no summary and no notes on standard error."
    case .verbose: "Tell what is skipped, too, and why."
    case .errorOnEmpty: "Exit 2 if no file was read."
    case .include: "Read only files that GLOB names, as in .gitignore; may be given several times."
    case .exclude: "Do not read files and folders that GLOB names; may be given several times."
    case .noIgnore: "Read what .gitignore, .ignore, .statuslspignore and git's excludes leave out, too."
    case .noHidden: "Do not read files and folders whose names begin with a dot."
    case .forceExclude: "Skip what is ignored, excluded or generated even where it is named."
    case .maximumSize: "Skip files of more than SIZE bytes: 300, 64K, 10M (default: 10M)."
    case .filesFrom: "Read the paths in FILE, '-' for standard input, one a line or each with a NUL after it."
    case .standardInputPath: "Treat standard input, which the path '-' stands for, as the file NAME."
    case .changed:
      "Only lines that differ from HEAD, or from the merge base with REF; files that git does not know count as a whole."
    case .shard: "Do part K of N; the parts together report what one run reports."
    case .threads: "Use N threads, 1 to 1024 (default: what suits the machine)."
    case .config: "Use this configuration file for everything, in place of the nearest .statuslsp.json."
    case .noConfig: "Use no configuration file."
    case .stdio: "Serve on standard input and output even in a terminal."
    case .clientProcessID: "Stop serving when the process N ends."
    case .completions: "Print completions for bash, zsh or fish."
    case .manual: "Print the manual page."
    case .help: "Print this help."
    case .version: "Print the version."
    default: ""
    }
  }
}
