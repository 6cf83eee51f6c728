/// Directives of nginx that take statuses from variables or put them there: `map`, `if`, `set`.
extension NginxReader {
  /// What the entries of a block are, by the words before it.
  func block(_ tokens: Range<Int>) -> Block {
    guard list.matches(tokens.lowerBound, "map"), tokens.count >= 3 else { return .other }
    return .map(keys: statusVariable(tokens.lowerBound + 1) != nil, values: statusVariable(tokens.upperBound - 1))
  }

  /// How sure it is that a variable holds a status; nil where its name says no such thing.
  private func statusVariable(_ token: Int) -> Evidence? {
    let name = list.inner(token)
    guard name.first == UInt8(ascii: "$") else { return nil }
    switch NameVerdict(NameWords(name)) {
    case .sure: return .strong
    case .status: return name.count == 7 ? .strong : .medium
    default: return nil
    }
  }

  private func name(_ token: Int) -> String {
    String(decoding: list.inner(token), as: UTF8.self)
  }

  /// An entry of a map: `404 0;`, `~^(502|503)$ 1;`, `default 200;`.
  ///
  /// - Parameter isCut: whether the text ends within the entry, so that its value may be missing.
  func entry(_ tokens: Range<Int>, keys: Bool, values: Evidence?, isCut: Bool) -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    let last = tokens.upperBound - 1
    for token in tokens where token < last || isCut {
      if keys, let range = list[token]?.inner { literals += codes(range, .tableKey, "key of a map of statuses") }
    }
    if let values, last > tokens.lowerBound, list.kind(last) == .number, let range = list[last]?.range {
      literals += codes(range, .field, "value of a map to a status", evidence: values)
    }
    return literals
  }

  /// `if ($status = 404)`, `if ($status ~ "^(502|503)$")`.
  func condition(_ tokens: Range<Int>) -> [StatusLiteral] {
    guard let variable = tokens.first(where: { statusVariable($0) != nil }), let evidence = statusVariable(variable)
    else {
      return []
    }
    let why = "compared with `\(name(variable))`"
    return (variable + 1..<tokens.upperBound).flatMap { token in
      list[token].map { codes($0.inner, .comparison, why, evidence: evidence) } ?? []
    }
  }

  /// `set $status_code 503;`
  func assignment(_ tokens: Range<Int>) -> [StatusLiteral] {
    guard tokens.count == 3, let evidence = statusVariable(tokens.lowerBound + 1),
      let value = list[tokens.lowerBound + 2]
    else { return [] }
    return codes(value.inner, .assignment, "assigned to `\(name(tokens.lowerBound + 1))`", evidence: evidence)
  }
}
