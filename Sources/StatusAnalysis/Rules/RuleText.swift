import StatusDetection
import StatusRegistry

/// A text as the rules see it.
package struct RuleText {
  let bytes: [UInt8]
  let language: Language
  /// All literals of the text, in its order.
  let literals: [StatusLiteral]
  /// For each literal, whether it is one row of a table of codes.
  let isInTable: [Bool]
  let options: AnalysisOptions
  private let memory = Memory()

  init(_ bytes: [UInt8], language: Language, literals: [StatusLiteral], options: AnalysisOptions) {
    self.bytes = bytes
    self.language = language
    self.literals = literals
    self.options = options
    isInTable = tableMembership(of: literals)
  }

  /// What stands around the literals; read once for all rules, and only if one asks.
  var surroundings: Surroundings {
    if let known = memory.surroundings { return known }
    let surroundings = Surroundings(bytes, language: language)
    memory.surroundings = surroundings
    return surroundings
  }

  /// What stands beside the literals and may be a wrong phrase; read once for all rules. Nil where nothing may.
  var phrasePlaces: PhrasePlaces? {
    if let known = memory.phrasePlaces { return known }
    let places = PhrasePlaces(self)
    memory.phrasePlaces = .some(places)
    return places
  }

  /// Whether a place is in a test that lies among the code it tests, where no finding is grave.
  func isInTest(_ range: Range<Int>) -> Bool {
    surroundings.isInTest(range)
  }

  /// Whether one of several words stands shortly before a literal: a look that costs little.
  func says(_ words: [String], before range: Range<Int>) -> Bool {
    let start = max(0, range.lowerBound - 300)
    guard range.lowerBound <= bytes.count, start < range.lowerBound else { return false }
    let window = bytes[start..<range.lowerBound]
    return words.contains { word in
      window.indices.contains { window[$0...].starts(with: word.utf8) }
    }
  }

  /// Where the codes begin that are keys, labels or members of a map, switch or list of ten or more.
  ///
  /// The responses of an operation are no table, however many: each is declared.
  var tableCodes: Set<Int> {
    if let known = memory.tableCodes { return known }
    var members: [CodeTable: [StatusLiteral]] = [:]
    for literal in literals where literal.code != nil && surroundings.openAPIVersion == nil {
      switch literal.context {
      case .tableKey, .caseLabel, .listMember, .comparison:
        guard let table = surroundings.table(of: literal.range, literal.context) else { continue }
        members[table, default: []].append(literal)
      default: continue
      }
    }
    var codes: Set<Int> = []
    for table in members.values where Set(table.compactMap(\.code)).count >= tableSize {
      codes.formUnion(table.map(\.range.lowerBound))
    }
    memory.tableCodes = codes
    return codes
  }

  /// The codes that only lead from one part of a server's configuration to another: nginx's `error_page 418 = @other`
  /// catches them before they are sent, as Varnish does where it compares them.
  var caughtCodes: Set<Int> {
    if let known = memory.caughtCodes { return known }
    var codes: Set<Int> = []
    for literal in literals {
      guard let code = literal.code, isCatching(literal) else { continue }
      codes.insert(code.value)
    }
    memory.caughtCodes = codes
    return codes
  }

  private func isCatching(_ literal: StatusLiteral) -> Bool {
    if language.name == "vcl" { return literal.isCompared }
    guard literal.vendor == "nginx", literal.context == .directive,
      let line = surroundings.directive(around: literal.range, isNginx: true)
    else { return false }
    return line.name == "error_page" && line.words.dropFirst(line.index + 1).contains { $0.hasPrefix("=") }
  }

  private final class Memory {
    var surroundings: Surroundings?
    /// Nil until asked for, then what was found, if anything.
    var phrasePlaces: PhrasePlaces??
    var tableCodes: Set<Int>?
    var caughtCodes: Set<Int>?
  }
}
