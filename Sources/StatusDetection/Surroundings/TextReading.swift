/// What has been read of one text, each piece once, for all who ask: detection, rules, refactorings.
///
/// Not to be shared by threads.
package final class TextReading {
  package let bytes: [UInt8]
  package let language: Language
  /// The text without a byte order mark.
  let range: Range<Int>
  /// Whether changes may make other texts of this one, for which it is worth remembering what is found.
  let mayChange: Bool

  /// The offset before which nothing could denote a status, once somebody has looked for one and found it.
  package var firstPlace: Int?

  /// Whether a comment may suppress something, once the analysis has looked.
  package var mayHoldSuppression: Bool?

  /// Whether a name that its library advises against may stand in the text, once the analysis has looked.
  package var mayHoldOutdatedConstant: Bool?

  package init(_ bytes: [UInt8], language: Language) {
    self.bytes = bytes
    self.language = language
    mayChange = false
    range = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<bytes.count
  }

  /// Reads a text that a change has made of another, of which as much is taken over as is the same.
  ///
  /// - Parameter former: what has been read of the other text, nil where that is the first; it is used up.
  package init(_ bytes: [UInt8], language: Language, after former: inout TextReading?) {
    self.bytes = bytes
    self.language = language
    mayChange = true
    range = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<bytes.count
    // Whoever else holds what has been read would see it change.
    guard former?.language == language, isKnownUniquelyReferenced(&former), let change = former?.change(to: bytes)
    else {
      former = nil
      return
    }
    phraseLooks = PhraseLooks(former?.phraseLooks, after: change)
    var list = former?.readList
    let judged = former?.judged
    let rulings = former?.rulings
    former = nil
    guard language.reading == .code, isKnownUniquelyReferenced(&list) else { return }
    readList = list?.changed(by: change, to: bytes, range: range)
    guard readList != nil else { return }
    formerlyJudged = judged.map { ($0, change.shift) }
    formerRulings = rulings
  }

  private func change(to bytes: [UInt8]) -> TextChange? {
    // A byte order mark that comes or goes is no change of a part.
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) == (range.lowerBound == 3) ? TextChange(from: self.bytes, to: bytes) : nil
  }

  private var readList: TokenList?

  /// What the numbers of a long program are, once somebody has asked, and what those of the earlier text were.
  private var judged: JudgedValues?
  private var formerlyJudged: (values: JudgedValues, shift: Int)?
  /// The literals that are those of the earlier text; none where nobody has asked, or nothing is known of that.
  package private(set) var keptLiterals: [KeptLiterals] = []

  /// What the rules have said of the literals of a long text, and what they had said of those of the earlier one.
  package var rulings: Any?
  package var formerRulings: Any?

  /// What the numbers of the earlier text were, found with the same options; to be asked for once.
  func takeFormerlyJudged(with options: DetectionOptions) -> (values: JudgedValues, shift: Int)? {
    guard let former = formerlyJudged, former.values.options == options else { return nil }
    formerlyJudged = nil
    return former
  }

  /// Whether literals are those that were found in the text, and are worth remembering.
  package func areJudged(_ literals: [StatusLiteral]) -> Bool {
    guard let judged, judged.literals.count == literals.count else { return false }
    return literals.indices.allSatisfy { index in
      judged.literals[index].range == literals[index].range && judged.literals[index].context == literals[index].context
        && judged.literals[index].evidence == literals[index].evidence
    }
  }

  /// Keeps what the numbers were found to be, the first time.
  func keep(_ judged: JudgedValues?, _ kept: [KeptLiterals]) {
    guard self.judged == nil, let judged else { return }
    self.judged = judged
    keptLiterals = kept
  }

  /// The tokens of a text in a programming language; of others none.
  var list: TokenList {
    if let readList { return readList }
    let isCode = language.reading == .code
    let list = Lexer.lex(bytes, range: isCode ? range : 0..<0, grammar: Grammar.of(language))
    readList = list
    return list
  }

  /// Which literals have a phrase near them that may disagree.
  private(set) var phraseLooks = PhraseLooks()

  /// The entries of JSON, YAML and settings, in the order of the text; of others none.
  private(set) lazy var nodes: [DataNode] =
    switch language.reading {
    case .json: JSONTree.nodes(of: bytes, range: range, grammar: Grammar.of(language))
    case .yaml: YAMLTree.nodes(of: bytes, range: range)
    case .settings(let dialect): SettingsTree.nodes(of: bytes, range: range, dialect: dialect)
    default: []
    }

  /// The elements of JSX in a program.
  private(set) lazy var markup = MarkupInCode.mayStand(in: list.grammar) ? MarkupInCode.ranges(in: list) : []

  /// What a text in a programming language imports.
  private(set) lazy var imports = ImportList(list)

  /// The same of its beginning, where most imports stand.
  private(set) lazy var importsAtBeginning = ImportList(list, limit: 32_768)

  /// What stands around the literals.
  package private(set) lazy var surroundings = Surroundings(self)
}
