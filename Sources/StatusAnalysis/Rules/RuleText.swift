import StatusDetection
import StatusRegistry

/// A text as the rules see it, and what they have asked of it.
package final class RuleText {
  let bytes: [UInt8]
  let language: Language
  /// What has been read of it.
  let reading: TextReading
  /// All literals of the text, in its order.
  let literals: [StatusLiteral]
  /// For each literal, whether it is one row of a table of codes.
  let isInTable: [Bool]
  let options: AnalysisOptions
  /// The surroundings, once a rule has asked.
  private(set) lazy var surroundings = reading.surroundings

  init(_ reading: TextReading, literals: [StatusLiteral], options: AnalysisOptions) {
    self.reading = reading
    bytes = reading.bytes
    language = reading.language
    self.literals = literals
    self.options = options
    isInTable = tableMembership(of: literals)
  }

  /// What stands beside the literals and may be a wrong phrase; read once for all rules. Nil where nothing may.
  private(set) lazy var phrasePlaces: PhrasePlaces? = PhrasePlaces(self)

  /// Whether a place is in a test that lies among the code it tests, where no finding is grave.
  func isInTest(_ range: Range<Int>) -> Bool {
    surroundings.isInTest(range)
  }

  /// Whether a code is only named at a place; asked of one place by several rules.
  func isListed(_ range: Range<Int>, _ find: () -> Bool) -> Bool {
    if let known = listed, known.range == range { return known.isListed }
    let isListed = find()
    listed = (range, isListed)
    return isListed
  }

  /// Whether a word stands shortly before a literal: a look that costs little.
  func says(_ word: WordSearch, before range: Range<Int>) -> Bool {
    word.first(in: bytes, from: range.lowerBound - 300, to: range.lowerBound) != nil
  }

  /// A rule's message of a case, made once for all places that get the same.
  func message(_ rule: Rule, _ key: String, fill: (String) -> String) -> String {
    let place = Message(rule: rule.name, key: key)
    if let known = messages[place] { return known }
    let message = fill(Texts.rule(rule.name, in: options.locale).message(key))
    messages[place] = message
    return message
  }

  /// What may stand in place of a code.
  func replacements(of code: StatusCode) -> [Replacement] {
    if let known = knownReplacements[code] { return known }
    let replacements = code.replacements(in: options.locale)
    knownReplacements[code] = replacements
    return replacements
  }

  /// Whether a name that its library advises against may stand in the text.
  var mayHoldOutdatedConstant: Bool {
    StatusAnalysis.mayHoldOutdatedConstant(reading)
  }

  /// Where the codes begin that are keys, labels or members of a map, switch or list of ten or more.
  ///
  /// The responses of an operation are no table, however many: each is declared.
  private(set) lazy var tableCodes: Set<Int> = {
    var members: [CodeTable: [StatusLiteral]] = [:]
    let surroundings = self.surroundings
    for literal in surroundings.openAPIVersion == nil ? literals : [] {
      switch literal.context {
      case .tableKey, .caseLabel, .listMember, .comparison:
        guard literal.code != nil, let table = surroundings.table(of: literal.range, literal.context) else { continue }
        members[table, default: []].append(literal)
      default: continue
      }
    }
    var codes: Set<Int> = []
    for table in members.values where Set(table.compactMap(\.code)).count >= tableSize {
      codes.formUnion(table.map(\.range.lowerBound))
    }
    return codes
  }()

  /// The codes that only lead from one part of a server's configuration to another: nginx's `error_page 418 = @other`
  /// catches them before they are sent, as Varnish does where it compares them.
  private(set) lazy var caughtCodes: Set<Int> = {
    var codes: Set<Int> = []
    for literal in literals {
      guard let code = literal.code, isCatching(literal) else { continue }
      codes.insert(code.value)
    }
    return codes
  }()

  private func isCatching(_ literal: StatusLiteral) -> Bool {
    if language.name == "vcl" { return literal.isCompared }
    guard literal.vendor == "nginx", literal.context == .directive,
      let line = surroundings.directive(around: literal.range, isNginx: true)
    else { return false }
    return line.name == "error_page" && line.words.dropFirst(line.index + 1).contains { $0.hasPrefix("=") }
  }

  private struct Message: Hashable {
    let rule: String
    let key: String
  }

  private var messages: [Message: String] = [:]
  private var knownReplacements: [StatusCode: [Replacement]] = [:]
  /// The place that was asked about last, whether a code is only named there.
  private var listed: (range: Range<Int>, isListed: Bool)?
}

/// Whether a name that its library advises against may stand in a text that is asked about again.
func mayHoldOutdatedConstant(_ reading: TextReading) -> Bool {
  if let known = reading.mayHoldOutdatedConstant { return known }
  let answer = mayHoldOutdatedConstant(reading.bytes, language: reading.language)
  reading.mayHoldOutdatedConstant = answer
  return answer
}
