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
    let isNamed = isText("tests", key) || isText("testScript", key) || isText("preRequestScript", key)
    return nodes[index].value != nil && isNamed
  }

  /// Whether the text is a collection: it says so at its top.
  private var isCollection: Bool {
    for index in 0..<min(nodes.count, 400) {
      guard let key = nodes[index].key else { continue }
      if isText("preRequestScript", key) || isText("exec", key) { return true }
      guard index < 64 else { continue }
      if isText("_postman_id", key) || isText("_postman_exported_at", key) { return true }
      guard isText("schema", key), let value = nodes[index].value else { continue }
      let text = ByteCursor(detector.bytes, end: value.upperBound)
      if text.next("getpostman.com", from: value.lowerBound) != nil { return true }
    }
    return false
  }

  private func isText(_ text: StaticString, _ range: Range<Int>) -> Bool {
    range.count == text.utf8CodeUnitCount && detector.bytes[range].begin(with: text)
  }
}
