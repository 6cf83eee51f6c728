import StatusRegistry

/// What speaks for or against a number's being a status where no rule decides.
package enum Clue: UInt8, Sendable, CaseIterable {
  /// One of the codes that most programs name: 200, 404, 500.
  case commonCode
  case registeredCode
  /// 100 and 300 are round numbers before they are statuses.
  case roundCode
  case unregisteredCode
  /// In no registry, but sent by some software: 499, 509.
  case unofficialCode
  /// A bound that is the first or last of a class: 200, 299.
  case edgeOfClass
  case compared, bounded, labelled, assigned, field, argument, member, key, otherPlace
  /// Its name is `status`, or ends so.
  case namedStatus
  /// Its name is `code`, or ends so.
  case namedCode
  /// What the name hangs on is called like a response.
  case ownedByResponse
  /// Its name is its own phrase, perhaps a word of every day: `GONE`.
  case ownPhrase
  /// The phrase is no word of every day: `NOT_FOUND`.
  case tellingPhrase
  /// The name of its list says what the codes stand for: `retryable`.
  case outcomeName
  /// The name of its list says nothing.
  case sayingNothing
  /// The callee is an error or an exception.
  case makesError
  /// The callee's name says that it answers a request.
  case answers
  /// The argument before is what a response is written to.
  case afterWriter
  /// The callee's name says that it writes something.
  case writes
  /// The class whose base is called is an error or an exception.
  case extendsError
  case httpInName
  case phraseBeside
  /// Another number close by has its own phrase as its name too.
  case phrasesAround
  /// The type around is called like one of statuses or errors.
  case typeOfStatuses
  /// Three or four distinct registered codes side by side.
  case fewCodesBeside
  /// Five or more.
  case manyCodesBeside
  case fileOnHTTP
  /// Five or more words of HTTP in the file.
  case muchHTTP
}

/// A number that no rule decided, with what spoke for it.
package struct Doubt: Sendable, Equatable {
  /// The bytes of the number.
  package let range: Range<Int>
  package let clues: [Clue]
  package let sum: Int
}

extension Judge {
  /// Medium evidence where the clues, with those of the number and the file, add up to enough; else nil.
  func weigh(_ clues: [Clue], _ candidate: Candidate) -> Evidence? {
    guard candidate.isInRange || candidate.wildcardClass != nil else { return nil }
    var all = clues
    // A phrase and the vote of others speak for this very number already.
    if !clues.contains(where: Self.tellNumber.contains) { all.append(valueClue(candidate, clues)) }
    var sum = all.reduce(0) { $0 + Self.weight(of: $1) }
    // What the file is about takes a look at all its names: it is asked where it can decide.
    guard sum + Self.mostOfFile >= Weights.threshold || memory.recordsDoubts, !facts.speaksForeignProtocol else {
      return nil
    }
    for (clue, holds) in [(Clue.fileOnHTTP, facts.speaksHTTP), (.muchHTTP, facts.httpWordCount >= 5)] where holds {
      all.append(clue)
      sum += Self.weight(of: clue)
    }
    if memory.recordsDoubts { memory.doubts.append(Doubt(range: candidate.range, clues: all, sum: sum)) }
    return sum >= Weights.threshold ? .medium : nil
  }

  private static let tellNumber: Set<Clue> = [.ownPhrase, .phraseBeside, .fewCodesBeside, .manyCodesBeside]

  private func valueClue(_ candidate: Candidate, _ clues: [Clue]) -> Clue {
    let isBound =
      clues.contains(.bounded) || list.symbol(candidate.last + 1) == .range
      || list.symbol(candidate.token - 1) == .range
    if isBound, candidate.value % 100 == 0 || candidate.value % 100 == 99 { return .edgeOfClass }
    if candidate.value == 100 || candidate.value == 300 { return .roundCode }
    if CommonCodes.values.contains(candidate.value) { return .commonCode }
    if candidate.isRegistered { return .registeredCode }
    return StatusCode(candidate.value).entry == nil ? .unregisteredCode : .unofficialCode
  }

  /// The most that the clues of a file add.
  private static let mostOfFile = max(0, weight(of: .fileOnHTTP)) + max(0, weight(of: .muchHTTP))

  private static func weight(of clue: Clue) -> Int { weights[Int(clue.rawValue)] }

  private static let weights: [Int] = Clue.allCases.map { clue in
    Weights.table.first { $0.clue == clue }?.weight ?? 0
  }
}

extension Clue {
  /// The kind of place that a context is.
  init(_ context: Context) {
    switch context {
    case .comparison, .caseLabel: self = .compared
    case .rangeBound: self = .bounded
    case .labelledArgument: self = .labelled
    case .assignment: self = .assigned
    case .field: self = .field
    case .tableKey: self = .key
    case .callArgument: self = .argument
    case .listMember: self = .member
    case .returnValue, .defaultValue, .directive, .statusLine, .constant, .mention: self = .otherPlace
    }
  }
}

/// The doubts of a text: each number that no rule decided, once for each place that was weighed. For setting the weights.
package func doubts(in text: [UInt8], language: Language) -> [Doubt] {
  Detector(bytes: text, language: language, options: DetectionOptions()).doubts()
}
