import SourceText

/// A response of an OpenAPI description: the entry of a code under `responses`.
package struct DescribedResponse: Sendable, Equatable {
  /// The major version of OpenAPI: 2 or 3.
  package let version: Int
  /// Whether it has content with at least one media type, or a schema in OpenAPI 2.
  package let hasContent: Bool
  /// The names of its header fields as written.
  package let headers: [String]
  /// Whether it is a reference to a response that stands elsewhere.
  package let isReference: Bool
}

extension Surroundings {
  /// The major version of the OpenAPI description that the text is; nil where it is none.
  static func openAPIVersion(of nodes: [DataNode], bytes: [UInt8]) -> Int? {
    guard OpenAPIContent.isOpenAPI(nodes, bytes: bytes) else { return nil }
    for node in nodes {
      guard let key = node.key else { continue }
      if bytes[key].elementsEqual("swagger".utf8) { return 2 }
      if bytes[key].elementsEqual("openapi".utf8) {
        return node.value.flatMap { bytes[$0].first } == UInt8(ascii: "2") ? 2 : 3
      }
    }
    return nil
  }

  /// The entry whose key begins at a byte; nil where there is none.
  func entry(withKeyAt offset: Int) -> Int? {
    let place = (0..<keyed.count).firstOrdered { (nodes[Int(keyed[$0])].key?.lowerBound ?? 0) >= offset }
    guard place < keyed.count, nodes[Int(keyed[place])].key?.lowerBound == offset else { return nil }
    return Int(keyed[place])
  }

  /// The entry that holds the entry whose key begins at a byte, as a number that tells it from others.
  package func holder(ofKeyAt offset: Int) -> Int? {
    entry(withKeyAt: offset).map { nodes[$0].parent }
  }

  /// The response that a key under `responses` declares; nil where the text is no OpenAPI description.
  package func response(withKeyAt offset: Int) -> DescribedResponse? {
    guard let version = openAPIVersion, let entry = entry(withKeyAt: offset), nodes[entry].parent >= 0,
      let holder = nodes[nodes[entry].parent].key, bytes[holder].elementsEqual("responses".utf8)
    else { return nil }
    var hasContent = false
    var headers: [String] = []
    var isReference = false
    for child in children(of: entry) {
      switch text(ofKey: child) {
      case "content" where version > 2, "schema" where version == 2:
        hasContent = hasContent || !children(of: child).isEmpty
      case "headers": headers += children(of: child).map(text(ofKey:))
      case "$ref": isReference = true
      default: break
      }
    }
    return DescribedResponse(version: version, hasContent: hasContent, headers: headers, isReference: isReference)
  }

  private func text(ofKey index: Int) -> String {
    nodes[index].key.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
  }

  /// The entries right below one; a longer response than any is not read to its end.
  private func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var current = index + 1
    let limit = min(nodes.count, index + 4_000)
    while current < limit, nodes[current].parent >= index {
      if nodes[current].parent == index { children.append(current) }
      current += 1
    }
    return children
  }
}
