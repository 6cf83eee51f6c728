/// What the numbers and strings of a long program have been found to be, kept for the texts that changes make of it.
///
/// What the judge says of a number follows from what stands around it, as far as steps from token to token and from
/// bracket to partner lead; from what the names of the whole text add up to; and, where a name is followed, from wherever
/// that name stands. So a number that stands far from a change and in other brackets, and for which no name was followed,
/// is what it was, as long as the names of the text add up to the same.
struct JudgedValues {
  /// What the judge has asked of the text as a whole.
  struct Whole: Equatable {
    /// Nil where nobody has asked.
    var facts: FactCounts?
    var httpWordCount: Int?
    var mentions: [FlowMemory.Mention] = []
    /// Whether the constants outside of all brackets are another protocol's; nil where nobody has asked.
    var isForeign: Bool?
  }

  /// What one number or string is.
  struct Outcome: Equatable {
    /// How many literals.
    var count: Int32
    /// Whether that may follow from any place of the text: a name was followed for it, or for one in the same brackets.
    var isOfNames: Bool
  }

  let options: DetectionOptions
  let whole: Whole
  /// One for each of the list's values.
  let outcomes: [Outcome]
  /// In the order of the values.
  let literals: [StatusLiteral]

  /// Shorter texts are judged in no time, and take less memory without.
  static let leastLength = 1 << 18

  /// Whether what is found with some options is worth keeping. Mentions and constants are looked for elsewhere.
  static func areWorthKeeping(_ length: Int, _ options: DetectionOptions) -> Bool {
    length >= leastLength && !options.findsConstants && options.leastEvidence > .weak
  }
}

extension JudgedValues.Whole {
  init(_ list: TokenList, _ judge: Judge) {
    facts = list.countedFacts
    httpWordCount = facts == nil ? nil : judge.facts.httpWordCount
    mentions = judge.memory.mentions
    isForeign = judge.memory.votes[FlowMemory.Place(open: Int.min, context: .constant)].map { $0 > 0 }
  }

  /// Whether the same holds of a text that a change has made; what was looked up for that the judge then knows.
  func holds(of list: TokenList, _ judge: Judge) -> Bool {
    if let facts, list.factCounts != facts || judge.facts.httpWordCount != httpWordCount { return false }
    for known in mentions {
      // What stood nowhere can only stand where the text was read again.
      let isNow =
        known.isFound ? judge.memory.mentions(known.name) : judge.memory.mentions(known.name, among: list.read)
      guard isNow == known.isFound else { return false }
      judge.memory.remember(known)
    }
    return isForeign == nil || isForeign == judge.isAmongForeignReplies(.outsideBrackets)
  }
}

extension Candidate {
  /// A number that stands in no bracket.
  fileprivate static let outsideBrackets = Candidate(
    token: -1, last: -1, value: 404, wildcardClass: nil, isQuoted: false, range: 0..<0, spellingRange: 0..<0)
}

extension [JudgedValues.Outcome] {
  /// Tells all values in the brackets of one for which a name was followed, up to the outermost: numbers in the same
  /// brackets speak for one another.
  mutating func spreadNames(in list: TokenList) {
    guard contains(where: \.isOfNames) else { return }
    var first = 0
    var end = 0
    var isOfNames = false
    for place in indices {
      let token = Int(list.values[place])
      if token >= end {
        if isOfNames { markNames(first..<place) }
        (first, isOfNames) = (place, false)
        end = list.outermost(around: token).upperBound
      }
      isOfNames = isOfNames || self[place].isOfNames
    }
    if isOfNames { markNames(first..<count) }
  }

  private mutating func markNames(_ places: Range<Int>) {
    for place in places { self[place].isOfNames = true }
  }
}
