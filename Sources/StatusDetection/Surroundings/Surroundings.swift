/// What stands around the literals of one text: its tokens where it is code, its entries where it is a tree of keys and
/// values. Made only where a rule asks, since most literals need no second look.
package struct Surroundings {
  let bytes: [UInt8]
  let language: Language
  /// The tokens of a text in a programming language; of others none.
  let list: TokenList
  /// The entries of JSON, YAML and settings, in the order of the text; of others none.
  let nodes: [DataNode]
  /// The entries that have a key, in the order of the text.
  let keyed: [Int32]
  /// The major version of the OpenAPI description that the text is; nil where it is none.
  package let openAPIVersion: Int?

  /// Whether the text is a tree of keys and values, and no program.
  package var isTree: Bool { !nodes.isEmpty }

  package init(_ bytes: [UInt8], language: Language) {
    self.bytes = bytes
    self.language = language
    let grammar = Grammar.of(language)
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let range = (hasMark ? 3 : 0)..<bytes.count
    var nodes: [DataNode] = []
    var isCode = false
    switch language.reading {
    case .code: isCode = true
    case .json: nodes = JSONTree.nodes(of: bytes, range: range, grammar: grammar)
    case .yaml: nodes = YAMLTree.nodes(of: bytes, range: range)
    case .settings(let dialect): nodes = SettingsTree.nodes(of: bytes, range: range, dialect: dialect)
    default: break
    }
    self.nodes = nodes
    keyed = nodes.indices.filter { nodes[$0].key != nil }.map { Int32(truncatingIfNeeded: $0) }
    openAPIVersion = Self.openAPIVersion(of: nodes, bytes: bytes)
    list = Lexer.lex(bytes, range: isCode ? range : 0..<0, grammar: grammar)
  }
}
