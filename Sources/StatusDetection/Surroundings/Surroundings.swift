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

  /// What has been asked already.
  let memory = Memory()

  init(_ reading: TextReading) {
    bytes = reading.bytes
    language = reading.language
    list = reading.list
    let nodes = reading.nodes
    self.nodes = nodes
    keyed = nodes.indices.filter { nodes[$0].key != nil }.map { Int32(truncatingIfNeeded: $0) }
    openAPIVersion = Self.openAPIVersion(of: nodes, bytes: reading.bytes)
  }

  final class Memory {
    /// The names that were compared with the phrases of codes, and whether they say them.
    var named: [NamedPhrase: Bool] = [:]
  }

  struct NamedPhrase: Hashable {
    let name: Word
    let length: Int
    let code: Int
  }
}
