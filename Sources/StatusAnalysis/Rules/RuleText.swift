import StatusDetection

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

  private final class Memory {
    var surroundings: Surroundings?
  }
}
