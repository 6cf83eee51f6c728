package import SourceText

/// A function that a text defines, and which of its arguments it passes on as a status.
package struct LocalHelper: Sendable, Equatable {
  /// What a call names: the function, or for an initialiser its type.
  package let name: String
  /// Indexes from 0, as a call counts them; empty where it passes none on.
  package let arguments: [Int]
  /// Those among them that no configuration need name: the name alone tells.
  package let known: [Int]
  /// Where the name stands, in bytes.
  package let offset: Int
}

/// The functions that a program defines, in the order of the text.
package func localHelpers(
  in source: Source, language: Language, options: DetectionOptions = DetectionOptions()
) -> [LocalHelper] {
  guard language.reading == .code, !options.isSilent else { return [] }
  let list = Lexer.lex(source.bytes, grammar: Grammar.of(language))
  let judge = Judge(list, language: language.set, options: options)
  return (0..<list.count).compactMap { judge.helper(definedAt: $0) }
}

extension Judge {
  /// How many parameters of a function are looked at, and how many places of each.
  private static let parameters = 8

  fileprivate func helper(definedAt index: Int) -> LocalHelper? {
    guard list.kind(index) == .word, !list.isAccess(index - 1), let token = list[index],
      let function = reader.definition(at: index), let name = calledName(of: index), !isType(index, of: function)
    else { return nil }
    let shift = reader.takesItself(function) ? 1 : 0
    var arguments: [Int] = []
    for parameter in shift..<Self.parameters {
      guard let place = reader.parameterName(parameter, of: function), list.kind(place) == .word else { break }
      if passesStatus(place, of: function) { arguments.append(parameter - shift) }
    }
    let known = arguments.filter { isKnown(name, argument: $0) }
    return LocalHelper(name: name, arguments: arguments, known: known, offset: token.range.lowerBound)
  }

  /// Whether a name is the type of what a function gives, not the function's: `Answer<Body> reply(int status) {`.
  private func isType(_ index: Int, of function: LocalFunction) -> Bool {
    list.symbol(index + 1) == .ordering && list.firstByte(function.parameters - 1) != UInt8(ascii: ">")
  }

  /// Whether a parameter's name says that it holds a status, or the function's body uses it as one.
  private func passesStatus(_ parameter: Int, of function: LocalFunction) -> Bool {
    switch verdict(of: list.words(parameter)) {
    case .sure: return true
    case .foreign, .quantity: return false
    case .status, .code, .vague, .neutral: break
    }
    let candidate = Candidate(
      token: parameter, last: parameter, value: 404, wildcardClass: nil, isQuoted: false, range: 0..<0,
      spellingRange: 0..<0)
    let uses = memory.names.places(of: parameter, from: function.body.lowerBound, limit: Self.parameters)
    for use in uses where function.body.contains(use) && !list.isAccess(use - 1) && memory.budget > 0 {
      memory.budget -= 1
      if list.isAccess(use + 1) || list.isBracket(use + 1, "("), list[use + 1]?.spaceBefore == false { continue }
      // What is handed to the class above may be its message.
      if let open = list.bracket(around: use), list.isWord(open - 1, "super") { continue }
      switch ruling(on: candidate.moved(to: use...use)) {
      case .found(let verdict) where verdict.evidence == .strong: return true
      case .refused: return false
      case .found, .open: continue
      }
    }
    return false
  }

  /// What a call of a function names; nil for words that define none. An initialiser is called by its type's name.
  private func calledName(of index: Int) -> String? {
    let name = name(index)
    if Self.initialisers.contains(name) {
      for before in stride(from: index - 1, through: max(0, index - 2_000), by: -1)
      where list.isWord(before, "class struct") && list.kind(before + 1) == .word {
        return self.name(before + 1)
      }
      return nil
    }
    return Self.notNames.contains(name) || name.utf8.count < 3 ? nil : name
  }

  private static let initialisers: Set<String> = ["constructor", "__init__", "init", "initialize", "__construct"]

  /// Keywords, and names that too many functions have for one to speak for all.
  private static let notNames: Set<String> = [
    "if", "for", "while", "switch", "catch", "function", "func", "return", "with", "match", "unless", "until", "main",
    "get", "set", "run", "call", "send", "add", "push", "put", "post", "delete", "handle", "handler", "test", "then",
    "done",
    "next", "log", "print", "open", "close", "read", "write", "emit", "apply", "map", "filter", "new", "value",
    "default",
    "lambda", "async", "await", "else", "using", "lock", "foreach", "elseif", "def", "end", "process", "execute",
    "update",
  ]

  /// Whether a call is judged a status without the user's help: by the catalogue, by the callee's name, or since the user
  /// has named it already.
  private func isKnown(_ name: String, argument: Int) -> Bool {
    if options.calls.contains(where: { $0.name == name && $0.argument == argument }) { return true }
    if options.not.contains(name) { return true }
    let known = Catalogue.shared.call(named: Word(name.utf8), receiver: nil, argument: argument, in: language) {
      if case .nothing = $0.needs { true } else { false }
    }
    if known != nil { return true }
    return argument == 0 && NameVerdict(NameWords(Array(name.utf8)[...])) == .sure
  }
}
