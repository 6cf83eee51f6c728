import StatusRegistry

/// Judges the keys and values of a tree: OpenAPI's `responses`, and fields whose names say that they hold a status.
struct DataJudge {
  let nodes: [DataNode]
  let bytes: [UInt8]
  let options: DetectionOptions
  /// Whether the text is an OpenAPI description: `openapi` or `swagger` at the top.
  let isOpenAPI: Bool

  init(_ nodes: [DataNode], bytes: [UInt8], options: DetectionOptions) {
    self.nodes = nodes
    self.bytes = bytes
    self.options = options
    isOpenAPI = nodes.contains { node in
      guard let key = node.key, node.parent < 0 || nodes[node.parent].parent < 0 else { return false }
      return bytes[key].elementsEqual("openapi".utf8) || bytes[key].elementsEqual("swagger".utf8)
    }
  }

  func literals() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    for index in nodes.indices {
      let node = nodes[index]
      if let key = node.key, let spelling = node.keySpelling, let literal = keyLiteral(key, spelling, of: index) {
        literals.append(literal)
      }
      if let value = node.value, let spelling = node.valueSpelling,
        let literal = valueLiteral(value, spelling, of: index)
      {
        literals.append(literal)
      }
    }
    return literals
  }

  // MARK: Keys

  /// A key under `responses` (OpenAPI 3.1, Responses Object).
  private func keyLiteral(_ key: Range<Int>, _ spelling: Range<Int>, of index: Int) -> StatusLiteral? {
    let parent = nodes[index].parent
    guard parent >= 0, let parentKey = nodes[parent].key, bytes[parentKey].elementsEqual("responses".utf8) else {
      return nil
    }
    let isBeneathComponents = nodes[parent].parent >= 0 && keyText(nodes[parent].parent) == "components"
    guard !isBeneathComponents, let number = number(in: key) else { return nil }
    let evidence: Evidence = isOpenAPI || holdsResponse(index) ? .strong : .medium
    guard evidence == .strong || number.isRegistered else { return nil }
    return literal(number, key, spelling, .tableKey, evidence, "key under `responses`")
  }

  /// Whether an entry is written like a Response Object.
  private func holdsResponse(_ index: Int) -> Bool {
    nodes[(index + 1)...].prefix(16).contains { node in
      guard node.parent == index, let key = node.key else { return false }
      return ["description", "$ref", "content", "schema"].contains(String(decoding: bytes[key], as: UTF8.self))
    }
  }

  // MARK: Values

  private func valueLiteral(_ value: Range<Int>, _ spelling: Range<Int>, of index: Int) -> StatusLiteral? {
    guard let number = number(in: value) else { return nil }
    let isMember = nodes[index].key == nil
    guard let named = namedAncestor(of: index), let key = nodes[named].key else { return nil }
    let verdict = verdict(of: NameWords(bytes[key]))
    let context: Context = isMember ? .listMember : .field
    let name = String(decoding: bytes[key], as: UTF8.self)
    let why = isMember ? "member of `\(name)`" : "value of `\(name)`"
    switch verdict {
    case .sure:
      guard number.isWildcard || abs(number.value) >= 100 else { return nil }
      return literal(number, value, spelling, context, .strong, why)
    case .status:
      guard number.isRegistered, standsBesideResponse(named) else { return nil }
      return literal(number, value, spelling, context, .medium, why)
    case .code:
      guard number.isRegistered, !number.isWildcard, standsBesideResponse(named) else { return nil }
      return literal(number, value, spelling, context, .medium, why)
    case .vague, .neutral, .foreign, .quantity:
      return nil
    }
  }

  private func verdict(of words: NameWords) -> NameVerdict {
    let spelled = words.words.joined()
    func isListed(_ names: [String]) -> Bool {
      names.contains { NameWords(Array($0.utf8)[...]).words.joined() == spelled }
    }
    if isListed(options.not) { return .foreign }
    return isListed(options.names) ? .sure : NameVerdict(words)
  }

  /// The entry whose key names a value: its own, or that of the list that it is a member of.
  private func namedAncestor(of index: Int) -> Int? {
    var current = index
    for _ in 0..<3 {
      if nodes[current].key != nil { return current }
      current = nodes[current].parent
      guard current >= 0 else { return nil }
    }
    return nil
  }

  /// Whether entries beside one have names that go with a response.
  private func standsBesideResponse(_ index: Int) -> Bool {
    let parent = nodes[index].parent
    let range = max(0, index - 12)..<min(nodes.count, index + 13)
    let beside = range.contains { other in
      guard other != index, nodes[other].parent == parent, let key = nodes[other].key else { return false }
      return Lexicon.responseFields.contains(String(decoding: bytes[key], as: UTF8.self).lowercased())
    }
    return beside || parent >= 0 && NameWords(bytes[nodes[parent].key ?? 0..<0]).containsAny(of: Lexicon.responseWords)
  }

  private func keyText(_ index: Int) -> String? {
    nodes[index].key.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  // MARK: Numbers

  private struct Number {
    let value: Int
    let wildcardClass: Int?
    var isWildcard: Bool { wildcardClass != nil }
    var isRegistered: Bool { isWildcard || StatusCode(value).isRegistered }
  }

  private func number(in range: Range<Int>) -> Number? {
    let text = bytes[range]
    if let wildcard = Candidate.wildcard(text) { return Number(value: 0, wildcardClass: wildcard) }
    guard let digits = Candidate.decimal(text), digits.count == text.count else { return nil }
    return Number(value: digits.value, wildcardClass: nil)
  }

  private func literal(
    _ number: Number, _ range: Range<Int>, _ spelling: Range<Int>, _ context: Context, _ evidence: Evidence,
    _ why: String
  ) -> StatusLiteral {
    StatusLiteral(
      value: number.wildcardClass.map(StatusLiteral.Value.statusClass) ?? .code(StatusCode(number.value)),
      spelling: number.isWildcard ? .wildcard : spelling == range ? .integer : .quoted, range: range,
      spellingRange: spelling,
      context: context, evidence: evidence, why: why)
  }
}
