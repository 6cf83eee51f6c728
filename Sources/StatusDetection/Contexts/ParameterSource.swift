/// A value that a test is run with, written in an annotation above it: `[InlineData("/", 200)]`, `@ValueSource(ints = {404})`.
extension Judge {
  /// The ruling by the parameter that the value goes to; nil where the call is no such annotation.
  func judgeParameterSource(_ call: CallSite, _ candidate: Candidate, trail: Trail) -> Ruling? {
    guard call.callee.links.count == 1, call.traits.contains(.annotation), let tail = call.callee.links.first else {
      return nil
    }
    let source: (column: Int, parameters: Int)
    if let entry = entryOfTable(call) {
      source = entry
    } else if let column = column(of: call, trail: trail), let close = list.match(call.open),
      let parameters = parameters(after: close)
    {
      source = (column, parameters)
    } else {
      return nil
    }
    let (column, parameters) = source
    let function = LocalFunction(parameters: parameters, body: parameters..<parameters)
    guard let name = reader.parameterName(column, of: function) else { return nil }
    let verdict = verdict(of: list.words(name))
    if verdict == .foreign || verdict == .quantity { return .refused }
    if let evidence = evidence(verdict, hasReceiver: false, candidate, named: name, in: .listMember) {
      return .found(
        Verdict(
          context: .callArgument, evidence: evidence,
          why: "value of the parameter `\(self.name(name))` in `\(self.name(tail))`", isCompared: isExpected(name)))
    }
    let chain = Chain(links: [name], first: name, last: name)
    let followed = followVariable(chain, candidate, context: .callArgument)
    if case .open = followed { return nil }
    return followed
  }

  /// Ginkgo's `DescribeTable("files", func(path string, code int) {...}, Entry("a file", "/files/a", 200))`.
  private func entryOfTable(_ call: CallSite) -> (column: Int, parameters: Int)? {
    guard language == .go, call.index > 0, let tail = call.callee.links.first,
      list.isWord(tail, "Entry FEntry PEntry XEntry"), let around = list.bracket(around: tail),
      list.isBracket(around, "("), list.isWord(around - 1, "DescribeTable FDescribeTable PDescribeTable XDescribeTable")
    else { return nil }
    let limit = min(tail, around + 40)
    return (around..<limit).first { list.isWord($0, "func") && list.isBracket($0 + 1, "(") }.map {
      (call.index - 1, $0 + 1)
    }
  }

  /// Which parameter an argument goes to.
  private func column(of call: CallSite, trail: Trail) -> Int? {
    guard let tail = call.callee.links.first else { return nil }
    // An annotation's mark may be part of its word.
    let name = name(tail)
    switch name.hasPrefix("@") ? String(name.dropFirst()) : name {
    case "InlineData", "TestCase", "DataRow", "Arguments", "test_case": return call.label == nil ? call.index : nil
    case "case": return language == .rust ? call.index : nil
    case "ValueSource", "Values": return 0
    case "TestWith": return trail.isMember ? trail.cell ?? 0 : nil
    case "Test": return language == .swift && trail.isMember ? trail.cell ?? 0 : nil
    default: return nil
    }
  }

  /// The bracket of the parameters of the function that an annotation stands above.
  func parameters(after close: Int) -> Int? {
    var index = close + 1
    let limit = min(list.count, close + 600)
    while index < limit {
      if list.isBracket(index, "("), list.kind(index - 1) == .word, let end = list.match(index) {
        let isAnnotation =
          list.firstByte(index - 2) == UInt8(ascii: "@") || list.firstByte(index - 1) == UInt8(ascii: "@")
          || list.isBracket(index - 2, "[")
          || list.symbol(index - 2) == .dot
        if !isAnnotation { return index }
        index = end
      }
      if list.isBracket(index, "{") || list.symbol(index) == .semicolon { return nil }
      index += 1
    }
    return nil
  }
}
