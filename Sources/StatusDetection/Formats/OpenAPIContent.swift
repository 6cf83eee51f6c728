/// Tells an OpenAPI description by its content.
enum OpenAPIContent {
  private static let marks: WordSet = ["openapi", "swagger"]
  private static let beside: WordSet = ["paths", "webhooks", "components", "definitions", "info"]

  /// Whether `openapi` or `swagger` stands at the top of a tree, beside `paths` or another part of a description.
  static func isOpenAPI(_ nodes: [DataNode], bytes: [UInt8]) -> Bool {
    var isMarked = false
    var isDescription = false
    for node in nodes {
      guard isTop(node, in: nodes), let key = node.key, key.count <= 10 else { continue }
      let name = Word(bytes[key])
      isMarked = isMarked || marks.contains(name)
      isDescription = isDescription || beside.contains(name)
      if isMarked, isDescription { return true }
    }
    return false
  }

  /// Whether a description says of itself that it is one of OpenAPI 3 or later, near its beginning.
  static func isVersion3(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    let name = Array("openapi".utf8)
    return head.indices.contains { head[$0] == name[0] && head[$0...].starts(with: name) }
  }

  /// Whether an entry stands at the top, or in the one object that is the whole of a JSON text.
  private static func isTop(_ node: DataNode, in nodes: [DataNode]) -> Bool {
    node.parent < 0 || nodes[node.parent].parent < 0 && nodes[node.parent].key == nil
  }
}
