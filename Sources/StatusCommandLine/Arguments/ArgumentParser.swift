import Platform
import StatusAnalysis
import StatusDetection
import StatusProject
import StatusRegistry

/// Reads the arguments after the program's name, by the table of options.
///
/// `--` ends the options, and a dash before digits is a negative number: an operand, since no option is a digit.
package func parseArguments(_ arguments: [[UInt8]]) throws(ArgumentError) -> Invocation {
  var parser = ArgumentParser(arguments: arguments)
  return try parser.parse()
}

private struct ArgumentParser {
  let arguments: [[UInt8]]
  private var next = 0
  private var invocation = Invocation()
  /// The options given, in their order.
  private var given: [OptionKey] = []
  /// The words given for options that take words, in their order: the last one of an option counts.
  private var words: [(key: OptionKey, word: String)] = []

  init(arguments: [[UInt8]]) {
    self.arguments = arguments
  }

  mutating func parse() throws(ArgumentError) -> Invocation {
    var areOptionsOver = false
    while let argument = take() {
      if areOptionsOver || !isOption(argument) {
        invocation.operands.append(argument)
      } else if argument == Array("--".utf8) {
        areOptionsOver = true
      } else if argument.starts(with: Array("--".utf8)) {
        try readLong(argument)
      } else {
        try readShort(argument)
      }
    }
    try settle()
    return invocation
  }

  private mutating func take() -> [UInt8]? {
    guard arguments.indices.contains(next) else { return nil }
    defer { next += 1 }
    return arguments[next]
  }

  private func isOption(_ argument: [UInt8]) -> Bool {
    argument.count > 1 && argument[0] == UInt8(ascii: "-")
      && !argument.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// `--name`, `--name=value` or `--name value`.
  private mutating func readLong(_ argument: [UInt8]) throws(ArgumentError) {
    let equals = argument.firstIndex(of: UInt8(ascii: "="))
    let name = String(decoding: argument[..<(equals ?? argument.count)], as: UTF8.self)
    guard let row = OptionRow.all.first(where: { $0.key.name == name }) else {
      throw .unknownOption(name, nearest: nearestWord(to: name, among: OptionKey.allCases.map(\.name)))
    }
    let attached = equals.map { Array(argument[($0 + 1)...]) }
    if row.value == nil {
      guard attached == nil else { throw .unexpectedValue(row.key) }
      try apply(row, value: [])
    } else if row.isValueOptional, attached == nil {
      try apply(row, value: [])
    } else {
      guard let value = attached ?? take(), !value.isEmpty else { throw .missingValue(row.key) }
      try apply(row, value: value)
    }
  }

  /// `-q`, `-j 4`, `-j4`, `-qj4`.
  private mutating func readShort(_ argument: [UInt8]) throws(ArgumentError) {
    var letters = Substring(String(decoding: argument.dropFirst(), as: UTF8.self))
    while let letter = letters.popFirst() {
      guard let row = OptionRow.all.first(where: { $0.short == letter }) else {
        let word = String(decoding: argument, as: UTF8.self)
        throw .unknownOption(
          letters.isEmpty && argument.count == 2 ? word : "-\(letter)",
          nearest: nearestWord(to: "-" + word, among: OptionKey.allCases.map(\.name)))
      }
      guard row.value != nil else {
        try apply(row, value: [])
        continue
      }
      let value = letters.isEmpty ? take() : Array(letters.utf8)
      guard let value, !value.isEmpty else { throw .missingValue(row.key) }
      try apply(row, value: value)
      return
    }
  }

  private mutating func apply(_ row: OptionRow, value bytes: [UInt8]) throws(ArgumentError) {
    let value = String(decoding: bytes, as: UTF8.self)
    given.append(row.key)
    if !row.words.isEmpty, !row.words.contains(value) {
      throw .unknownWord(row.key, value, nearest: nearestWord(to: value, among: row.words))
    }
    words.append((row.key, value))
    switch row.key {
    case .stdio: invocation.isStandardIORequested = true
    case .fix: invocation.fixes = true
    case .diff: invocation.printsDiff = true
    case .constants: invocation.showsConstants = true
    case .quiet: invocation.isQuiet = true
    case .format: invocation.format = Invocation.Format(rawValue: value) ?? .text
    case .color: invocation.color = Invocation.Color(rawValue: value) ?? .auto
    case .output: try addOutput(bytes)
    case .root: invocation.root = bytes
    case .statistics: invocation.showsStatistics = true
    case .group: invocation.groupsByCode = true
    case .code:
      guard let codes = CodeFilter(value) else { throw .badCodes(value) }
      invocation.codes = codes
    case .failOn: invocation.failOn = Severity.allCases.first { $0.name == value }
    case .minimumSeverity: invocation.minimumSeverity = Severity.allCases.first { $0.name == value } ?? .hint
    case .evidence: invocation.evidence = Evidence.allCases.first { $0.name == value }
    case .baseline: invocation.baseline = FilePath(value)
    case .writeBaseline: invocation.writtenBaseline = FilePath(value)
    case .ignoreSuppressions: invocation.ignoresSuppressions = true
    case .locale: invocation.locale = Locale(rawValue: value)
    case .suggestHelpers: invocation.suggestsHelpers = true
    case .verbose: invocation.isVerbose = true
    case .errorOnEmpty: invocation.failsOnEmpty = true
    case .include: invocation.include.append(value)
    case .exclude: invocation.exclude.append(value)
    case .noIgnore: invocation.readsIgnored = true
    case .noHidden: invocation.skipsHidden = true
    case .forceExclude: invocation.forceExclude = true
    case .maximumSize: invocation.maximumSize = try size(value)
    case .filesFrom: invocation.filesFrom = bytes
    case .standardInputPath: invocation.standardInputPath = bytes
    case .changed: invocation.changed = bytes.isEmpty ? .head : .mergeBase(value)
    case .shard: invocation.shard = try shard(value)
    case .threads: invocation.threads = try number(value, of: row.key, in: 1...1024)
    case .clientProcessID:
      invocation.clientProcessID = Int32(try number(value, of: row.key, in: 1...Int(Int32.max)))
    case .completions: invocation.shell = Shell(rawValue: value) ?? .bash
    case .config: invocation.configuration = .file(FilePath(bytes: bytes))
    case .noConfig: invocation.configuration = .none
    case .check, .list, .files, .explain, .explainPath, .printConfig, .initialize, .configSchema, .manual, .help,
      .version:
      break
    }
  }

  /// `sarif=report.sarif`: the file's name need not be UTF-8.
  private mutating func addOutput(_ value: [UInt8]) throws(ArgumentError) {
    let text = String(decoding: value, as: UTF8.self)
    guard let equals = value.firstIndex(of: UInt8(ascii: "=")), equals + 1 < value.count else {
      throw .malformedOutput(text)
    }
    let name = String(decoding: value[..<equals], as: UTF8.self)
    let words = OptionRow.all.first { $0.key == .format }?.words(of: .check) ?? []
    guard words.contains(name), let format = Invocation.Format(rawValue: name) else {
      if let nearest = nearestWord(to: name, among: words) { throw .unknownWord(.output, name, nearest: nearest) }
      throw .misplacedWord(.output, name, expected: words)
    }
    let path = Array(value[(equals + 1)...])
    guard !invocation.outputs.contains(where: { $0.path == path }) else { throw .outputTwice(text) }
    invocation.outputs.append(Invocation.Output(format: format, path: path))
  }

  private func number(
    _ value: String, of key: OptionKey, in range: ClosedRange<Int>
  ) throws(ArgumentError) -> Int {
    guard value.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(value),
      range.contains(number)
    else { throw .badNumber(key, value, range) }
    return number
  }

  /// Chooses the mode and holds the options and operands against it; help and the version are given in any company.
  private mutating func settle() throws(ArgumentError) {
    if given.contains(.help) || given.contains(.version) {
      invocation.mode = given.contains(.help) ? .help : .version
      return
    }
    var command: OptionKey?
    for key in given {
      guard let mode = key.mode else { continue }
      if let command, command != key { throw .conflict(command, key) }
      command = key
      invocation.mode = mode
    }
    // Whoever wants files fixed wants them checked.
    if command == nil, invocation.fixes || invocation.printsDiff || invocation.writtenBaseline != nil {
      invocation.mode = .check
    }
    for key in [OptionKey.fix, .diff, .baseline] where given.contains(.writeBaseline) && given.contains(key) {
      throw .conflict(key, .writeBaseline)
    }
    for (first, second) in [
      (OptionKey.config, OptionKey.noConfig), (.quiet, .verbose), (.writeBaseline, .changed), (.writeBaseline, .shard),
    ] where given.contains(first) && given.contains(second) {
      throw .conflict(first, second)
    }
    for row in OptionRow.all where given.contains(row.key) && !row.modes.contains(invocation.mode) {
      throw .misplaced(row.key, invocation.mode)
    }
    for row in OptionRow.all {
      guard let expected = row.words(of: invocation.mode), let word = lastWord(of: row.key), !expected.contains(word)
      else { continue }
      if let nearest = nearestWord(to: word, among: expected) { throw .unknownWord(row.key, word, nearest: nearest) }
      throw .misplacedWord(row.key, word, expected: expected)
    }
    if invocation.showsStatistics, ![.text, .json, .jsonl].contains(invocation.format) {
      throw .misplacedWord(.format, invocation.format.rawValue, expected: ["text", "json", "jsonl"])
    }
    if invocation.fixes, invocation.printsDiff { throw .conflict(.fix, .diff) }
    if invocation.printsDiff, lastWord(of: .format) != nil { throw .conflict(.diff, .format) }
    if [.serve, .configSchema].contains(invocation.mode), let operand = invocation.operands.first {
      throw .operandWithoutCommand(String(decoding: operand, as: UTF8.self))
    }
    if invocation.mode == .explain, invocation.operands.isEmpty { throw .nothingToExplain }
    try checkStandardInput()
  }

  private func lastWord(of key: OptionKey) -> String? { words.last { $0.key == key }?.word }

  /// Holds against each other what is said of standard input, which can be read once and not be written.
  private func checkStandardInput() throws(ArgumentError) {
    guard [.check, .list, .files].contains(invocation.mode) else { return }
    let reads = invocation.operands.count { $0 == dash }
    if given.contains(.standardInputPath), reads == 0 { throw .standardInputUnread }
    if reads > 1 || reads == 1 && invocation.filesFrom == dash { throw .standardInputTwice }
    for key in [OptionKey.fix, .diff, .writeBaseline] where reads > 0 && given.contains(key) {
      throw .notForStandardInput(key)
    }
  }
}
