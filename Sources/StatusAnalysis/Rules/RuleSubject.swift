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

  /// Whether the code is only named here and sent by nobody: a row of a table of codes, or a constant that is called
  /// after the code's phrase.
  var isListed: Bool {
    text.isListed(literal.range) {
      isInTable || text.tableCodes.contains(literal.range.lowerBound)
        || text.surroundings.isNamedAfterPhrase(literal.range, code) || text.surroundings.isMember(literal.range)
    }
  }

  /// Whether the place sends the code or promises it: not where it is compared, a bound, a row of a table or a member
  /// of a list, nor where nginx catches it before it is sent.
  var isSent: Bool {
    guard !isCompared, literal.context != .rangeBound, literal.context != .listMember else { return false }
    return !isCaught && !isListed && !text.surroundings.isNamedAsBound(literal.range)
  }

  /// Whether nginx or Varnish only jumps with the code: it is caught before it is sent.
  var isCaught: Bool {
    (literal.vendor == "nginx" || text.language.name == "vcl") && text.caughtCodes.contains(code.value)
  }

  /// Whether the project says that the code is its own.
  var isOfProject: Bool {
    options.codes.contains(code)
  }

  /// Whether the code is a vendor's in that vendor's own file, or in a project that names the vendor.
  var isAtHome: Bool {
    guard let entry = code.entry, !entry.vendors.isEmpty else { return false }
    if let vendor = literal.vendor, entry.isOwned(byVendor: vendor) { return true }
    return entry.isOwned(byAnyOf: options.vendors)
  }

  /// Whether the place only asks for a code that somebody else sent.
  var isCompared: Bool {
    literal.isCompared
  }
}

/// How many codes in a row make a table.
let tableSize = 10

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
    run.removeAll(keepingCapacity: true)
  }
  // Each literal is looked at in place: to take it out costs more than to look.
  for index in literals.indices where literals[index].context.isOfRules {
    guard case .code(let code) = literals[index].value else { continue }
    let context = literals[index].context
    if let previous = last, previous.context != context || previous.code >= code { endRun() }
    run.append(index)
    last = (context, code)
  }
  endRun()
  return membership
}

extension Context {
  /// Whether rules look at such a literal: not at a mention in prose, nor at a name, for which its library answers.
  var isOfRules: Bool { self != .mention && self != .constant }
}
