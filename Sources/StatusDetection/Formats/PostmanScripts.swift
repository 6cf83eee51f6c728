/// The scripts of a Postman collection: JavaScript, a string for each line.
struct PostmanScripts {
  private let detector: Detector
  private let nodes: [DataNode]

  init(_ detector: Detector, _ nodes: [DataNode]) {
    self.detector = detector
    self.nodes = nodes
  }

  func literals() -> [StatusLiteral] {
    guard detector.depth < Detector.deepest, isCollection, let javaScript = Language.named("javascript") else {
      return []
    }
    var literals: [StatusLiteral] = []
    var options = detector.options
    options.speaksHTTP = true
    for index in nodes.indices {
      guard let key = nodes[index].key, isScript(key, of: index) else { continue }
      var text = DecodedText()
      if let value = nodes[index].value { text.append(value, of: detector.bytes) }
      var member = index + 1
      while member < nodes.count, nodes[member].parent == index {
        if let value = nodes[member].value { text.append(value, of: detector.bytes) }
        text.endLine(at: nodes[member].value?.upperBound ?? 0)
        member += 1
      }
      guard mayHoldStatus(text.bytes) else { continue }
      let part = Detector(bytes: text.bytes, language: javaScript, options: options, depth: detector.depth + 1)
      literals += text.placed(part.literals())
    }
    return literals
  }

  /// `exec` below `script`; in the format's first version `tests` and `preRequestScript`; Hoppscotch's `testScript`.
  private func isScript(_ key: Range<Int>, of index: Int) -> Bool {
    let parent = nodes[index].parent
    guard parent >= 0 else { return false }
    if isText("exec", key) { return nodes[parent].key.map { isText("script", $0) } ?? false }
    return nodes[index].value != nil && ["tests", "testScript", "preRequestScript"].contains { isText($0, key) }
  }

  /// Whether the text is a collection: it says so at its top.
  private var isCollection: Bool {
    nodes.prefix(64).contains { node in
      guard let key = node.key else { return false }
      if isText("_postman_id", key) || isText("_postman_exported_at", key) { return true }
      guard isText("schema", key), let value = node.value else { return false }
      return ByteCursor(detector.bytes, end: value.upperBound).next("getpostman.com", from: value.lowerBound) != nil
    } || nodes.prefix(400).contains { $0.key.map { isText("preRequestScript", $0) || isText("exec", $0) } ?? false }
  }

  private func isText(_ text: String, _ range: Range<Int>) -> Bool {
    detector.bytes[range].elementsEqual(text.utf8)
  }
}
