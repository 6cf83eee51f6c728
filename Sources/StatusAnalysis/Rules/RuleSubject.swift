package import StatusDetection
package import StatusRegistry

/// A literal as a rule sees it.
package struct RuleSubject {
  package let literal: StatusLiteral
  package let code: StatusCode
  /// Whether the literal is one row of a table of codes: a map, an enumeration, a switch or a list that names codes
  /// and sends none.
  package let isInTable: Bool
  /// The text that the literal stands in.
  let text: RuleText

  var options: AnalysisOptions { text.options }

  /// Whether the place only asks for a code that somebody else sent.
  var isCompared: Bool {
    literal.isCompared
  }
}

/// How many codes in a row make a table.
private let tableSize = 10

/// For each literal, whether it stands in a table: ten or more codes that fill the same kind of slot one after the
/// other and ascend.
///
/// Ascent tells a table from a document whose many operations each list their few responses.
func tableMembership(of literals: [StatusLiteral]) -> [Bool] {
  var membership = [Bool](repeating: false, count: literals.count)
  var run: [Int] = []
  var last: (context: Context, code: StatusCode)?
  func endRun() {
    if run.count >= tableSize {
      for index in run { membership[index] = true }
    }
    run = []
  }
  for (index, literal) in literals.enumerated() where literal.context.isOfRules {
    guard let code = literal.code else { continue }
    if let previous = last, previous.context != literal.context || previous.code >= code { endRun() }
    run.append(index)
    last = (literal.context, code)
  }
  endRun()
  return membership
}

extension Context {
  /// Whether rules look at such a literal: not at a mention in prose, nor at a name, for which its library answers.
  var isOfRules: Bool { self != .mention && self != .constant }
}
