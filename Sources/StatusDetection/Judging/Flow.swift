/// What is remembered of one text while its numbers are judged.
final class FlowMemory {
  /// Gathered when the first name has to be understood.
  lazy var facts: FileFacts = {
    let facts = FileFacts(list)
    facts.speaksHTTP = facts.speaksHTTP || isAmongHTTP
    return facts
  }()
  private let isAmongHTTP: Bool
  /// Built when the first name is followed.
  private lazy var index = NameIndex(list)
  /// Where the names of the text stand.
  var names: NameIndex {
    followsNames = true
    return index
  }
  /// Whether a name has been followed to wherever it stands, since this was taken back.
  var followsNames = false
  /// Built when the first name of a shell script is read.
  lazy var curlVariables = CurlVariables(list)
  /// Whether a name is being followed: one that leads to another is followed once more, and no further.
  var depth = 0
  /// How many names may still be followed: a bound for texts made of nothing else.
  var budget = 20_000
  /// The functions defined in the text, by the names that were called.
  var functions: [Word: [LocalFunction]] = [:]
  /// The names of lists in which no status is looked for.
  var plainLists: Set<Int> = []
  /// How many codes vote for one another in each bracket, 0 where they do not.
  var votes: [Place: Int] = [:]
  /// Whether the doubts are kept, for setting the weights.
  var recordsDoubts = false
  var doubts: [Doubt] = []
  /// The names that were looked for anywhere, and whether they were found; few.
  private(set) var mentions: [Mention] = []
  private let list: TokenList

  /// Whether a word, or a string that begins with it, stands anywhere; looked up once.
  func mentions(_ name: String) -> Bool {
    if let known = mentions.first(where: { $0.name == name }) { return known.isFound }
    let mention = Mention(name: name, isFound: mentions(name, among: 0..<list.count))
    mentions.append(mention)
    return mention.isFound
  }

  /// Takes it as known where a name stands, or that it stands nowhere.
  func remember(_ mention: Mention) {
    if !mentions.contains(mention) { mentions.append(mention) }
  }

  /// Whether it stands among some tokens.
  func mentions(_ name: String, among tokens: Range<Int>) -> Bool {
    let bytes = Array(name.utf8)
    return tokens.contains {
      switch list.kind($0) {
      case .word: list.text($0).elementsEqual(bytes)
      case .string: list.inner($0).starts(with: bytes)
      default: false
      }
    }
  }

  /// Whether a name stands anywhere.
  struct Mention: Equatable {
    let name: String
    let isFound: Bool
  }

  struct Place: Hashable {
    let open: Int
    let context: Context
  }

  /// - Parameter isAmongHTTP: whether what stands around the text speaks of HTTP.
  init(_ list: TokenList, isAmongHTTP: Bool = false) {
    self.list = list
    self.isAmongHTTP = isAmongHTTP
  }
}

extension Judge {
  /// How many names a number is followed through.
  private static let deepest = 2
  /// How many functions of one name are looked at.
  private static let overloads = 8
  /// How many tokens behind a local name it may still be the same.
  static let reachOfLocals = 400
  /// How many places of a name are looked at.
  static let places = 8

  /// A local function's argument: the parameter's name tells, or what the function's body does with it.
  func follow(_ call: CallSite, _ candidate: Candidate) -> Ruling {
    guard let tail = call.callee.links.first, list.kind(tail) == .word, call.callee.links.count <= 2, canFollow() else {
      return .open
    }
    memory.followsNames = true
    let functions = call.words.functions ?? functions(named: tail, call.words)
    guard let function = functions.first else { return .open }
    let shift = reader.takesItself(function) && call.callee.links.count > 1 ? 1 : 0
    guard let parameter = reader.parameterName(call.index + shift, of: function) else {
      return overloaded(functions, taking: call.index + shift, call, candidate)
    }
    return followParameter(parameter, of: function, call, candidate)
  }

  /// Another function of the same name that takes more arguments: in most languages the parameter's name alone tells.
  private func overloaded(
    _ functions: [LocalFunction], taking index: Int, _ call: CallSite, _ candidate: Candidate
  ) -> Ruling {
    guard candidate.isInRange, let function = functions.first(where: { reader.parameterName(index, of: $0) != nil }),
      let parameter = reader.parameterName(index, of: function)
    else { return .open }
    memory.budget -= 1
    // A function's type may stand before its equations.
    if language.isSubset(of: .applicative) { return followParameter(parameter, of: function, call, candidate) }
    guard
      let evidence = evidence(
        verdict(of: list.words(parameter)), hasReceiver: false, candidate, in: .labelledArgument)
    else { return .open }
    return .found(
      Verdict(
        context: .callArgument, evidence: evidence,
        why: "\(argumentText(call)), whose parameter is `\(self.name(parameter))`", isCompared: isExpected(parameter)))
  }

  /// The first functions of a name that the text defines, however often it is called before; looked for once.
  private func functions(named name: Int, _ words: NameWords) -> [LocalFunction] {
    if let known = memory.functions[words.name] {
      words.functions = known
      return known
    }
    var found: [LocalFunction] = []
    for place in memory.names.places(of: name, limit: list.count) where place != name {
      guard let function = reader.definition(at: place) else { continue }
      found.append(function)
      if found.count == Self.overloads { break }
    }
    memory.functions[words.name] = found
    words.functions = found
    return found
  }

  private func followParameter(
    _ parameter: Int, of function: LocalFunction, _ call: CallSite, _ candidate: Candidate
  ) -> Ruling {
    let verdict = verdict(of: list.words(parameter))
    if verdict == .foreign || verdict == .quantity { return .refused }
    if let evidence = evidence(verdict, hasReceiver: false, candidate, in: .labelledArgument) {
      return .found(
        Verdict(
          context: .callArgument, evidence: evidence,
          why: "\(argumentText(call)), whose parameter is `\(name(parameter))`", isCompared: isExpected(parameter)))
    }
    let uses = memory.names.places(of: parameter, from: function.body.lowerBound, limit: Self.places)
    return follow(uses.filter { function.body.contains($0) }, candidate) { verdict in
      Verdict(
        context: .callArgument, evidence: verdict.evidence,
        why: "passed to `\(text(of: call.callee))`, where it is \(verdict.why)")
    }
  }

  /// A variable or constant with a name that says nothing: what is done with it further down.
  func followVariable(_ name: Chain, _ candidate: Candidate, context: Context) -> Ruling {
    guard let tail = name.links.first, list.kind(tail) == .word, canFollow() else { return .open }
    let isLocal = name.links.count == 1
    let uses = memory.names.places(of: tail, from: isLocal ? tail + 1 : 0, limit: Self.places).filter { place in
      let isSame = isLocal ? place < tail + Self.reachOfLocals : place != tail
      return isSame && list.isAccess(place - 1) != isLocal
    }
    return follow(uses, candidate) { verdict in
      Verdict(context: context, evidence: verdict.evidence, why: "`\(self.name(tail))` is \(verdict.why)")
    }
  }

  /// A field of a test table: what is done with `row.field`. Structures are full of ports and sizes: no number of another
  /// length than a status is followed.
  func followField(_ field: Int, _ candidate: Candidate, context: Context) -> Ruling {
    guard candidate.wildcardClass != nil || (100...999).contains(candidate.value), list.kind(field) == .word,
      canFollow()
    else { return .open }
    let uses = memory.names.places(of: field, limit: 3 * Self.places).filter { list.isAccess($0 - 1) }
    return follow(Array(uses.prefix(Self.places)), candidate) { verdict in
      Verdict(context: context, evidence: verdict.evidence, why: "`\(self.name(field))` is \(verdict.why)")
    }
  }

  /// Whether a name says that its value is what a test expects: `expectedStatus`, `wantCode`.
  func isExpected(_ link: Int) -> Bool {
    list.words(link).containsAny(of: Lexicon.expectations)
  }

  func canFollow() -> Bool {
    memory.depth < Self.deepest && memory.budget > 0
  }

  /// Judges each use of a name as if the number stood there; the first that tells decides.
  private func follow(_ uses: [Int], _ candidate: Candidate, verdict: (Verdict) -> Verdict) -> Ruling {
    memory.depth += 1
    defer { memory.depth -= 1 }
    for use in uses {
      guard memory.budget > 0 else { return .open }
      memory.budget -= 1
      let chain = list.chain(endingAt: use) ?? Chain(first: use, last: use)
      // What is called or reached into is no number.
      if list.isAccess(use + 1) || list.isBracket(use + 1, "("), list[use + 1]?.spaceBefore == false { continue }
      switch ruling(on: candidate.moved(to: chain.first...use)) {
      case .found(let found) where found.evidence >= .medium:
        var passed = verdict(found)
        passed.isCompared = found.isCompared || [.comparison, .caseLabel, .rangeBound].contains(found.context)
        return .found(passed)
      case .refused: return .refused
      case .found, .open: continue
      }
    }
    return .open
  }
}

extension Candidate {
  /// The same number at another place.
  func moved(to unit: ClosedRange<Int>) -> Candidate {
    Candidate(
      token: unit.lowerBound, last: unit.upperBound, value: value, wildcardClass: wildcardClass, isQuoted: isQuoted,
      range: range, spellingRange: spellingRange)
  }
}
