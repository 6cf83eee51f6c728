extension SlotReader {
  /// The slot where the language's own shape tells it; nil where the common reading does.
  func stepInDialect(_ unit: Unit) -> Step? {
    switch list.grammar.dialect {
    case .c: stepInC(unit)
    case .clojure: stepInClojure(unit)
    case .elixir: stepInElixir(unit)
    case .lua: stepInLua(unit)
    case .perl: stepInPerl(unit)
    case .shell: language == .fish ? stepInFish(unit) : stepInShell(unit)
    case .powerShell: stepInPowerShell(unit)
    case .objectiveC: stepInObjectiveC(unit)
    case .r: stepInR(unit)
    case .julia: stepInJulia(unit)
    case .sql: stepInSQL(unit)
    case .scheme: stepInScheme(unit)
    case .visualBasic: stepInVisualBasic(unit)
    case .jinja: stepInJinja(unit)
    case .scala: stepInScala(unit)
    case .dart: stepInDart(unit)
    case .groovy: stepInGroovy(unit)
    case .haskell, .ml: stepInApplicative(unit)
    case .erlang: stepInErlang(unit)
    case .zig: stepInZig(unit)
    case .gleam: stepInGleam(unit)
    case .nim: stepInNim(unit)
    case .none, .d: nil
    }
  }

  /// Languages that can call without brackets: `halt 404`, `send_resp conn, 404, ""`.
  static let commandLanguages: LanguageSet = [.ruby, .perl, .elixir, .crystal, .groovy, .nim]

  /// Whether blocks end with a word, so that definitions are told by indentation.
  var hasWordBlocks: Bool {
    list.grammar.isIndented || !language.isDisjoint(with: [.ruby, .elixir, .lua, .julia, .crystal])
  }

  /// The first token of a line that is less indented than a token's own and that begins with one of these words.
  func lineAbove(_ index: Int, beginningWith words: StaticString) -> Int? {
    var indentation = list.indentation(index)
    if list[index]?.startsLine != true { indentation += 1 }
    for head in list.lineHeads(from: index - 1, limit: 400) {
      let own = list.indentation(head)
      guard own < indentation else { continue }
      if list.isWord(head, words) { return head }
      indentation = own
    }
    return nil
  }

  /// The slot of what a definition gives a name.
  func assigned(to name: Int) -> Step {
    (.assigned(to: Chain(links: [name], first: name, last: name)), nil)
  }
}
