import SourceText
import StatusDetection
import StatusRegistry

/// What the rules have said of each literal of a long text, kept for the texts that changes make of it.
///
/// Of a literal that is what it was, far from the change, a rule says what it said, unless what it says follows from other
/// literals, as of a table of codes.
struct LiteralRulings {
  private let options: AnalysisOptions
  private let isInTable: [Bool]
  /// For each literal how many findings there are of those up to it.
  private var ends: [Int32] = []
  /// For each literal whether all that its findings speak of is the literal.
  private var areOwn: [Bool] = []
  private var findings: [Finding] = []

  init(_ text: RuleText) {
    options = text.options
    isInTable = text.isInTable
    ends.reserveCapacity(isInTable.count)
    areOwn.reserveCapacity(isInTable.count)
  }

  /// Whether a rule may be told by the literal and what stands around it.
  private static func standsAlone(_ literal: StatusLiteral) -> Bool {
    switch literal.context {
    case .tableKey, .caseLabel, .listMember, .comparison: false
    default: literal.vendor == nil
    }
  }

  /// Notes what has been found of the next literal.
  fileprivate mutating func note(_ found: ArraySlice<Finding>, of literal: StatusLiteral) {
    ends.append((ends.last ?? 0) &+ Int32(truncatingIfNeeded: found.count))
    areOwn.append(Self.standsAlone(literal) && found.allSatisfy { $0.speaksOnly(of: literal) })
  }

  fileprivate mutating func keep(_ findings: [Finding]) { self.findings = findings }

  /// Whether what was said with some options of one literal holds of another.
  fileprivate func holds(of place: Int, for text: RuleText, at index: Int) -> Bool {
    areOwn.indices.contains(place) && areOwn[place] && isInTable[place] == text.isInTable[index]
  }

  fileprivate func isMade(with options: AnalysisOptions) -> Bool {
    self.options == options && findings.count == Int(ends.last ?? 0)
  }

  /// The findings of literals.
  fileprivate func findings(of places: Range<Int>) -> Range<Int> {
    guard places.upperBound <= ends.count, !places.isEmpty else { return 0..<0 }
    return (places.lowerBound > 0 ? Int(ends[places.lowerBound - 1]) : 0)..<Int(ends[places.upperBound - 1])
  }

  /// Takes over what was said of literals that stood side by side.
  fileprivate mutating func takeOver(_ places: Range<Int>, of former: LiteralRulings, to findings: inout [Finding]) {
    let found = former.findings(of: places)
    findings.append(contentsOf: former.findings[found])
    let shift = (ends.last ?? 0) &- Int32(truncatingIfNeeded: found.lowerBound)
    for place in places {
      ends.append(former.ends[place] &+ shift)
      areOwn.append(former.areOwn[place])
    }
  }

  /// Moves what is said of the literals that stand further in the text now.
  fileprivate mutating func move(_ kept: [KeptLiterals]) {
    for literals in kept where literals.shift != 0 {
      for index in findings(of: literals.former..<literals.former + literals.places.count) {
        findings[index].move(by: literals.shift)
      }
    }
  }
}

/// Takes over what the rules have said of the literals of an earlier text, and notes what they say of those of this one.
struct LiteralRuler {
  private let text: RuleText
  private let kept: [KeptLiterals]
  /// The first of those that the next literal may be among.
  private var next = 0
  /// Up to where they have been taken over.
  private var end = 0
  private let former: LiteralRulings?
  /// Nil where nothing is worth keeping.
  private var rulings: LiteralRulings?

  init(_ text: RuleText) {
    self.text = text
    let reading = text.reading
    // Varnish's codes are caught by what stands anywhere.
    guard text.language.name != "vcl", reading.areJudged(text.literals) else {
      (kept, former) = ([], nil)
      return
    }
    rulings = LiteralRulings(text)
    kept = reading.keptLiterals
    // Nobody else holds it any more, so that it is changed in place.
    var former = reading.formerRulings as? LiteralRulings
    reading.formerRulings = nil
    if former?.isMade(with: text.options) != true { former = nil }
    former?.move(kept)
    self.former = former
  }

  /// Appends what was said of a literal where that holds, and of those behind it. To be asked of the literals in their
  /// order.
  mutating func takeOver(_ index: Int, to findings: inout [Finding]) -> Bool {
    if index < end { return true }
    guard let former else { return false }
    while next < kept.count, kept[next].places.upperBound <= index { next += 1 }
    guard next < kept.count, kept[next].places.contains(index) else { return false }
    let offset = kept[next].former - kept[next].places.lowerBound
    end = index
    while end < kept[next].places.upperBound, former.holds(of: end + offset, for: text, at: end) { end += 1 }
    guard end > index else { return false }
    rulings?.takeOver(index + offset..<end + offset, of: former, to: &findings)
    return true
  }

  /// Notes what is said of a literal: of each, in their order.
  mutating func note(_ index: Int, _ found: ArraySlice<Finding>) {
    rulings?.note(found, of: text.literals[index])
  }

  /// Keeps all that is said of the literals.
  mutating func keep(_ findings: [Finding]) {
    rulings?.keep(findings)
    if let rulings { text.reading.rulings = rulings }
  }
}

extension Finding {
  /// Whether the finding and its fixes are of a literal's own bytes.
  fileprivate func speaksOnly(of literal: StatusLiteral) -> Bool {
    let own = literal.spellingRange
    func isOwn(_ range: Range<Int>) -> Bool { own.lowerBound <= range.lowerBound && range.upperBound <= own.upperBound }
    return isOwn(range) && related.isEmpty && fixes.allSatisfy { $0.edits.allSatisfy { isOwn($0.range) } }
  }

  /// The same finding in a text that holds more before it.
  fileprivate mutating func move(by shift: Int) {
    range = range.lowerBound + shift..<range.upperBound + shift
    for fix in fixes.indices {
      for edit in fixes[fix].edits.indices {
        let known = fixes[fix].edits[edit]
        fixes[fix].edits[edit] = TextEdit(
          range: known.range.lowerBound + shift..<known.range.upperBound + shift, replacement: known.replacement)
      }
    }
  }
}
