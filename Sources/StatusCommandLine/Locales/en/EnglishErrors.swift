extension EnglishTexts {
  package var errorPrefix: String { "error: " }

  package var helpHint: String { "Try 'statuslsp --help'." }

  package var terminalHint: [String] {
    [
      "statuslsp is a language server: an editor starts it and speaks to it.",
      "To check files in a terminal:  statuslsp --check [PATH ...]",
      "To read about every option:    statuslsp --help",
    ]
  }

  package func describe(_ error: ArgumentError) -> String {
    switch error {
    case .unknownOption(let word, let nearest):
      return "unknown option '\(word)'" + suggestion(nearest)
    case .missingValue(let key):
      return "\(key.name) needs a value: " + expected(by: key)
    case .unexpectedValue(let key):
      return "\(key.name) takes no value after '='"
    case .unknownWord(let key, let word, let nearest):
      return "\(key.name) cannot be '\(word)'" + suggestion(nearest, or: "it is one of " + expected(by: key))
    case .misplacedWord(let key, let word, let expected):
      return "\(key.name) cannot be '\(word)' here; it is one of " + expected.joined(separator: ", ")
    case .malformedOutput(let word):
      return "\(OptionKey.output.name) cannot be '\(word)'; it is a format and a file: sarif=report.sarif"
    case .outputTwice(let word):
      return "\(OptionKey.output.name) '\(word)' names a file that takes another report"
    case .badCodes(let word):
      return "\(OptionKey.code.name) cannot be '\(word)'; it is codes and classes between commas: 404,5xx"
    case .badSize(let word):
      return "\(OptionKey.maximumSize.name) cannot be '\(word)'; it is a number of bytes, up to 1G: 300, 64K, 10M"
    case .badShard(let word):
      return "\(OptionKey.shard.name) cannot be '\(word)'; it is a part and how many there are: 1/4"
    case .standardInputUnread:
      return "\(OptionKey.standardInputPath.name) goes with the path '-'"
    case .standardInputTwice:
      return "standard input can be read once only"
    case .notForStandardInput(let key):
      return "\(key.name) does not go with the path '-'"
    case .badNumber(let key, let word, let range):
      return "\(key.name) cannot be '\(word)'; it is a number from \(range.lowerBound) to \(range.upperBound)"
    case .conflict(let first, let second):
      return "\(first.name) and \(second.name) exclude each other"
    case .misplaced(let key, .serve):
      let modes = OptionRow.all.first { $0.key == key }?.modes ?? []
      let commands = OptionKey.allCases.filter { $0.mode.map(modes.contains) ?? false }.map(\.name)
      return "\(key.name) goes with a command: " + commands.joined(separator: ", ")
    case .misplaced(let key, let mode):
      let command = OptionKey.allCases.first { $0.mode == mode }?.name ?? ""
      return "\(key.name) does not go with \(command)"
    case .operandWithoutCommand(let word):
      return "what is to be done with '\(word)'? To check it: statuslsp --check '\(word)'"
    case .nothingToExplain:
      return "--explain needs a code (404), a class (4xx), a phrase, a constant, a vendor, a rule or 'all'"
    }
  }

  /// What an option's value may be.
  private func expected(by key: OptionKey) -> String {
    let row = OptionRow.all.first { $0.key == key }
    guard let row, row.words.isEmpty else { return (row?.words ?? []).joined(separator: ", ") }
    if row.value == "FILE" || row.value == "NAME" { return "a file" }
    return row.value.flatMap { $0 == "N" ? nil : $0 } ?? "a number"
  }
}
