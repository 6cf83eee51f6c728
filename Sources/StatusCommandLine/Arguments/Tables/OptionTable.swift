import StatusRegistry

extension OptionRow {
  /// The modes that walk through folders.
  private static let walking: [Mode] = [.check, .list, .files]

  /// Every option, in the order of the help.
  package static let all: [OptionRow] = [
    OptionRow(.check, operands: "[PATH ...]", group: .commands),
    OptionRow(.list, operands: "[PATH ...]", group: .commands),
    OptionRow(.files, operands: "[PATH ...]", group: .commands),
    OptionRow(.explain, operands: "WORD ...", group: .commands),
    OptionRow(.explainPath, operands: "PATH ...", group: .commands),
    OptionRow(.printConfig, operands: "PATH ...", group: .commands),
    OptionRow(.initialize, operands: "[FOLDER]", group: .commands),
    OptionRow(.configSchema, group: .commands),
    OptionRow(
      .format, value: "FORMAT",
      words: [
        "text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "csv", "markdown",
      ],
      wordsOfModes: [
        .check: ["text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle"],
        .list: ["text", "json", "jsonl", "csv", "markdown"], .explain: ["text", "json", "markdown"],
      ],
      group: .reports, modes: [.check, .list, .explain]
    ),
    OptionRow(.fix, group: .reports, modes: [.check]),
    OptionRow(.diff, group: .reports, modes: [.check]),
    OptionRow(.output, value: "FORMAT=FILE", group: .reports, modes: [.check]),
    OptionRow(.root, value: "FOLDER", group: .reports, modes: [.check]),
    OptionRow(.statistics, group: .reports, modes: [.check]),
    OptionRow(
      .failOn, value: "SEVERITY", words: ["error", "warning", "information", "hint", "never"], group: .reports,
      modes: [.check]
    ),
    OptionRow(
      .minimumSeverity, value: "SEVERITY", words: ["error", "warning", "information", "hint"], group: .reports,
      modes: [.check]
    ),
    OptionRow(.baseline, value: "FILE", group: .reports, modes: [.check]),
    OptionRow(.writeBaseline, value: "FILE", group: .reports, modes: [.check]),
    OptionRow(.ignoreSuppressions, group: .reports, modes: [.check]),
    OptionRow(
      .evidence, value: "LEVEL", words: ["strong", "medium", "weak"], group: .reports,
      modes: [.list, .printConfig]
    ),
    OptionRow(.code, value: "CODES", group: .reports, modes: [.list]),
    OptionRow(.group, value: "KEY", words: ["code"], group: .reports, modes: [.list]),
    OptionRow(.constants, group: .reports, modes: [.list, .explain]),
    OptionRow(.suggestHelpers, group: .reports, modes: [.list]),
    OptionRow(
      .color, value: "WHEN", words: ["auto", "always", "never"], group: .reports,
      modes: [.check, .list, .files, .explain]
    ),
    OptionRow(.locale, value: "LANGUAGE", words: Locale.allCases.map(\.rawValue), group: .reports),
    OptionRow(.include, value: "GLOB", group: .files, modes: walking),
    OptionRow(.exclude, value: "GLOB", group: .files, modes: walking),
    OptionRow(.noIgnore, group: .files, modes: walking),
    OptionRow(.noHidden, group: .files, modes: walking),
    OptionRow(.forceExclude, group: .files, modes: walking),
    OptionRow(.maximumSize, value: "SIZE", group: .files, modes: walking),
    OptionRow(.filesFrom, value: "FILE", group: .files, modes: walking),
    OptionRow(.standardInputPath, value: "NAME", group: .files, modes: walking),
    OptionRow(.changed, value: "REF", isValueOptional: true, group: .files, modes: walking),
    OptionRow(.shard, value: "K/N", group: .files, modes: walking),
    OptionRow(.errorOnEmpty, group: .runs, modes: walking),
    OptionRow(.verbose, short: "v", group: .runs, modes: walking),
    OptionRow(.quiet, short: "q", group: .runs, modes: [.check, .list, .files]),
    OptionRow(.threads, short: "j", value: "N", group: .runs, modes: [.check, .list, .files]),
    OptionRow(
      .config, value: "FILE", group: .runs, modes: [.serve, .check, .list, .files, .explainPath, .printConfig]
    ),
    OptionRow(.noConfig, group: .runs, modes: [.serve, .check, .list, .files, .explainPath, .printConfig]),
    OptionRow(.stdio, group: .server, modes: [.serve]),
    OptionRow(.clientProcessID, value: "N", group: .server, modes: [.serve]),
    OptionRow(.completions, value: "SHELL", words: Shell.allCases.map(\.rawValue), group: .other),
    OptionRow(.manual, group: .other),
    OptionRow(.help, short: "h", group: .other),
    OptionRow(.version, short: "V", group: .other),
  ]
}
