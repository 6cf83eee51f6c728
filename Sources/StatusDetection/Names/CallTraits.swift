/// What the last name of a callee can say of an argument: found out once for each name of a text, since every number in a
/// call asks for all of it, and most names say nothing.
struct CallTraits: OptionSet, Sendable {
  let rawValue: UInt32

  // Of the whole name, with its capitals.

  /// A word of a language that stands before a bracket and calls nothing.
  static let keyword = CallTraits(rawValue: 1 << 0)
  /// A word that stands before a function's parameters where it is defined.
  static let definition = CallTraits(rawValue: 1 << 1)
  /// The constructor of the same class, or of the one that it extends.
  static let baseCall = CallTraits(rawValue: 1 << 2)
  static let query = CallTraits(rawValue: 1 << 3)
  /// Compares, or gives another value: what `judgeAssertion` looks at.
  static let assertion = CallTraits(rawValue: 1 << 4)
  /// An annotation with the values of a test's parameters.
  static let annotation = CallTraits(rawValue: 1 << 5)
  static let listing = CallTraits(rawValue: 1 << 6)
  static let transparent = CallTraits(rawValue: 1 << 7)
  static let hamcrest = CallTraits(rawValue: 1 << 8)
  static let schema = CallTraits(rawValue: 1 << 9)
  static let bounding = CallTraits(rawValue: 1 << 10)
  static let shape = CallTraits(rawValue: 1 << 11)
  /// A row of the catalogue is for it.
  static let known = CallTraits(rawValue: 1 << 12)

  // Of any of its words.

  static let http = CallTraits(rawValue: 1 << 16)
  static let error = CallTraits(rawValue: 1 << 17)
  static let answering = CallTraits(rawValue: 1 << 18)
  static let writing = CallTraits(rawValue: 1 << 19)
  static let foreign = CallTraits(rawValue: 1 << 20)
  static let quantity = CallTraits(rawValue: 1 << 21)
  static let log = CallTraits(rawValue: 1 << 22)
  static let redirect = CallTraits(rawValue: 1 << 23)
  /// It compares two of its arguments: `IsEqualInt`, `requireEqual`.
  static let comparing = CallTraits(rawValue: 1 << 27)

  // Of its first or its last word.

  /// First: it adds an entry to a map.
  static let adding = CallTraits(rawValue: 1 << 24)
  /// Last: it makes a pair of a name and a value.
  static let pair = CallTraits(rawValue: 1 << 25)
  /// First: a matcher of a test, where it stands behind `expect(...)`: `toBeOneOfValues`.
  static let matcher = CallTraits(rawValue: 1 << 28)
  /// Last: what holds a response or writes one.
  static let writer = CallTraits(rawValue: 1 << 26)

  /// What makes `judgeCalleeName` look closer.
  static let telling: CallTraits = [.shape, .http, .error, .answering, .redirect]
  /// What `passOn` asks for.
  static let passing: CallTraits = [.transparent, .hamcrest, .schema, .bounding]

  private static let ofFirst: CallTraits = [.adding, .matcher]
  private static let ofLast: CallTraits = [.pair, .writer]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ name: NameWords) {
    self.init(rawValue: Self.names[name.name])
    for (index, word) in name.words.enumerated() {
      var said = CallTraits(rawValue: Self.words[word])
      if index > 0 { said.subtract(Self.ofFirst) }
      if index < name.words.count - 1 { said.subtract(Self.ofLast) }
      formUnion(said)
    }
    if Catalogue.shared.knows(name.name) { insert(.known) }
  }

  private static let names = table([
    (WordSet(parting: SlotReader.keywords), keyword), (WordSet(parting: SlotReader.definitionWords), definition),
    (CallWords.baseCalls, baseCall),
    (CallWords.queries, query), (CallWords.matchers, assertion), (CallWords.comparers, assertion),
    (CallWords.defaults, assertion), (CallWords.alternatives, assertion), (CallWords.subjects, assertion),
    (CallWords.annotations, annotation), (CallWords.listing, listing), (CallWords.transparent, transparent),
    (["range"], transparent), (CallWords.hamcrest, hamcrest), (CallWords.schemas, schema),
    (CallWords.bounding, bounding), (CallWords.shapes, shape),
  ])

  private static let words = table([
    (Lexicon.httpWords, http), (Lexicon.errorWords, error), (Lexicon.answering, answering),
    (Lexicon.writing, writing), (Lexicon.foreign, foreign), (Lexicon.quantities, quantity),
    (Lexicon.logWords, log), (["redirect"], redirect), (["equal", "equals", "eq", "cmp"], comparing),
    (["to"], matcher), (CallWords.adding, adding), (CallWords.pairs, pair),
    (Lexicon.responseReceivers, writer), (["c", "ctx", "context", "app"], writer),
  ])

  /// What the words of many lists say.
  private static func table(_ lists: [(words: WordSet, trait: CallTraits)]) -> WordNumbers {
    var table = WordNumbers(capacity: lists.reduce(0) { $0 + $1.words.words.count })
    for list in lists {
      for word in list.words.words { table[word] |= list.trait.rawValue }
    }
    return table
  }
}
