/// Reads HCL (Terraform, OpenTofu, Packer, Nomad) as a tree: blocks by their types and labels, attributes, lists, objects.
struct HCLTree {
  let list: TokenList
  private(set) var nodes: [DataNode] = []
  private var frames: [Frame] = []

  /// What is open around a token.
  private enum Frame {
    /// A block or an object: attributes and blocks.
    case fields(Int)
    /// A list.
    case members(Int)
    /// The brackets of a call or around an expression.
    case group(Int)
    /// An expression that ends with its line or at a comma.
    case line(Int)

    var node: Int {
      switch self {
      case .fields(let node), .members(let node), .group(let node), .line(let node): node
      }
    }

    var isLine: Bool {
      if case .line = self { true } else { false }
    }

    var holdsFields: Bool {
      if case .fields = self { true } else { false }
    }
  }

  init(_ bytes: [UInt8], range: Range<Int>) {
    list = Lexer.lex(bytes, range: range, grammar: .hcl)
    var index = 0
    while index < list.count { index = read(index) }
  }

  private var parent: Int { frames.last?.node ?? -1 }

  /// Reads what begins at a token; returns the token behind it.
  private mutating func read(_ index: Int) -> Int {
    if frames.last?.isLine == true, list[index]?.startsLine == true || list.symbol(index) == .comma {
      frames.removeLast()
    }
    switch list.kind(index) {
    case .close:
      if frames.last?.isLine == true { frames.removeLast() }
      guard let closed = frames.popLast() else { return index + 1 }
      // `{ a = 1 }.a ? 204 : 400`: the expression goes on behind its first bracket.
      if frames.last?.holdsFields ?? true, nodes[closed.node].key != nil, !endsExpression(index + 1) {
        frames.append(.line(closed.node))
      }
      return index + 1
    case .open:
      let node = append(key: nil)
      frames.append(
        list.isBracket(index, "{") ? .fields(node) : list.isBracket(index, "[") ? .members(node) : .group(node))
      return index + 1
    default: break
    }
    if frames.last?.holdsFields ?? true { return readField(index) }
    if list.kind(index) == .number || list.kind(index) == .string, isResult(index) { appendValue(index, key: nil) }
    return index + 1
  }

  // MARK: Attributes and blocks

  private mutating func readField(_ index: Int) -> Int {
    guard let kind = list.kind(index), kind == .word || kind == .string || kind == .number else { return index + 1 }
    if list.symbol(index + 1) == .assign || list.symbol(index + 1) == .colon { return readExpression(index) }
    guard kind == .word else { return index + 1 }
    var open = index + 1
    while open < index + 5, list.kind(open) == .string || list.kind(open) == .word, list[open]?.startsLine == false {
      open += 1
    }
    guard list.isBracket(open, "{"), list.kind(open) == .open else { return index + 1 }
    var node = parent
    for label in index..<open {
      nodes.append(DataNode(parent: node, key: list[label]?.inner, keySpelling: list[label]?.range))
      node = nodes.count - 1
    }
    frames.append(.fields(node))
    return open + 1
  }

  /// `name = expression`; a value that is a list or an object is read by its members.
  private mutating func readExpression(_ key: Int) -> Int {
    let first = key + 2
    guard first < list.count else { return first }
    switch list.kind(first) {
    case .open where !list.isBracket(first, "("):
      let node = append(key: key)
      frames.append(list.isBracket(first, "{") ? .fields(node) : .members(node))
      return first + 1
    case .string, .number:
      guard endsExpression(first + 1) else { break }
      appendValue(first, key: key)
      return first + 1
    case .symbol where list.kind(first + 1) == .string && list.text(first).starts(with: "<<".utf8):
      nodes.append(
        DataNode(
          parent: parent, key: list[key]?.inner, keySpelling: list[key]?.range, text: list[first + 1]?.inner))
      return first + 2
    default: break
    }
    guard list[first]?.startsLine == false || list.isBracket(first, "(") else { return first }
    frames.append(.line(append(key: key)))
    return list.kind(first) == .open ? openGroup(first) : first
  }

  private mutating func openGroup(_ index: Int) -> Int {
    frames.append(.group(append(key: nil)))
    return index + 1
  }

  private func endsExpression(_ index: Int) -> Bool {
    guard let token = list[index] else { return true }
    return token.startsLine || token.kind == .close || token.symbol == .comma
  }

  /// Whether a number or string in an expression can be what the expression gives: no operand of an operator.
  private func isResult(_ index: Int) -> Bool {
    !Self.operators.contains(list.symbol(index - 1)) && !Self.operators.contains(list.symbol(index + 1))
      && list.symbol(index - 1) != .dot
  }

  private static let operators: [Symbol] = [.equality, .ordering, .arithmetic, .minus, .dot, .conjunction, .bang]

  // MARK: Nodes

  private mutating func append(key: Int?) -> Int {
    nodes.append(
      DataNode(parent: parent, key: key.flatMap { list[$0]?.inner }, keySpelling: key.flatMap { list[$0]?.range }))
    return nodes.count - 1
  }

  private mutating func appendValue(_ index: Int, key: Int?) {
    guard let token = list[index] else { return }
    nodes.append(
      DataNode(
        parent: parent, key: key.flatMap { list[$0]?.inner }, keySpelling: key.flatMap { list[$0]?.range },
        value: token.inner, valueSpelling: token.range))
  }

  // MARK: Comparisons

  /// Numbers that a status is compared with: `backend_response.status == 404`, `self.status_code >= 400`.
  func comparisons() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    for index in 0..<list.count {
      let symbol = list.symbol(index)
      guard symbol == .equality || symbol == .ordering, let candidate = Candidate(index + 1, in: list),
        candidate.isInRange, list.kind(index - 1) == .word
      else { continue }
      let verdict = NameVerdict(list.words(index - 1))
      let isOfResponse = list.symbol(index - 2) == .dot
      guard verdict == .sure || verdict == .status && isOfResponse else { continue }
      literals.append(
        StatusLiteral(
          candidate,
          Verdict(
            context: .comparison, evidence: verdict == .sure ? .strong : .medium,
            why: "compared with `\(list.string(index - 1))`", isCompared: true)))
    }
    return literals + contained()
  }

  /// The members of a list that a status is looked for in: `contains([201, 204], self.status_code)`.
  private func contained() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    for index in 0..<list.count where list.isWord(index, "contains") && list.isBracket(index + 2, "[") {
      guard let end = list.match(index + 1), let close = list.match(index + 2), list.symbol(close + 1) == .comma,
        list.kind(end - 1) == .word, NameVerdict(list.words(end - 1)) == .sure
      else { continue }
      for member in index + 3..<max(index + 3, close) {
        guard let candidate = Candidate(member, in: list), candidate.isInRange else { continue }
        literals.append(
          StatusLiteral(
            candidate,
            Verdict(
              context: .comparison, evidence: .strong, why: "compared with `\(list.string(end - 1))`",
              isCompared: true)))
      }
    }
    return literals
  }
}
