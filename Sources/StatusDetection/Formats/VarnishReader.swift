import StatusRegistry

/// Reads VCL, Varnish's and Fastly's language: comparisons with `beresp.status`, `synth(404)`, `error 404`.
struct VarnishReader {
  let list: TokenList

  init(_ list: TokenList) {
    self.list = list
  }

  func literals() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    for index in 0..<list.count {
      if let candidate = Candidate(index, in: list), !candidate.isQuoted, candidate.isInRange {
        if let verdict = verdict(on: candidate.token) { literals.append(StatusLiteral(candidate, verdict)) }
      } else if list.kind(index) == .string, let token = list[index], matchesStatus(index) {
        literals += CodeScan.statuses(in: list.bytes, range: token.inner).map { code in
          StatusLiteral(
            value: code.value, spelling: code.isClass ? .wildcard : .embedded, range: code.range,
            spellingRange: code.range, context: code.isBound ? .rangeBound : .listMember, evidence: .strong,
            why: "compared with a status", isCompared: true)
        }
      }
    }
    return literals
  }

  private func verdict(on index: Int) -> Verdict? {
    let symbol = list.symbol(index - 1)
    if symbol == .equality || symbol == .ordering, let name = statusName(endingAt: index - 2) {
      return Verdict(context: .comparison, evidence: .strong, why: "compared with `\(name)`", isCompared: true)
    }
    let next = list.symbol(index + 1)
    if next == .equality || next == .ordering, list.isWord(index + 4, "status") {
      return Verdict(context: .comparison, evidence: .strong, why: "compared with a status", isCompared: true)
    }
    if symbol == .assign {
      if let name = statusName(endingAt: index - 2) {
        return Verdict(context: .assignment, evidence: .strong, why: "assigned to `\(name)`")
      }
      guard list.isWord(index - 2, "expected_response") else { return nil }
      return Verdict(context: .field, evidence: .strong, why: "value of `.expected_response`", isCompared: true)
    }
    if list.isBracket(index - 1, "("), list.isWord(index - 2, "synth error synthetic") {
      return Verdict(
        context: .callArgument, evidence: .strong, why: "first argument of `\(list.string(index - 2))(...)`")
    }
    // Of a test: `txresp -status 404`.
    if list.isWord(index - 1, "status"), list.symbol(index - 2) == .minus {
      return Verdict(context: .labelledArgument, evidence: .strong, why: "value of `-status`")
    }
    if list.isWord(index - 1, "error"), list[index]?.startsLine == false {
      return Verdict(context: .directive, evidence: .strong, why: "status of `error`")
    }
    return nil
  }

  /// `beresp.status` and its like, as text.
  private func statusName(endingAt index: Int) -> String? {
    guard list.isWord(index, "status"), list.symbol(index - 1) == .dot,
      list.isWord(index - 2, "beresp resp obj res response")
    else { return nil }
    return list.string(index - 2) + ".status"
  }

  /// Whether a string is a list of statuses: `http_status_matches(beresp.status, "404,410")`, `beresp.status ~ "^5"`.
  private func matchesStatus(_ index: Int) -> Bool {
    if list.symbol(index - 1) == .comma {
      return list.bracket(around: index).map { list.isWord($0 - 1, "http_status_matches") } ?? false
    }
    return list.matches(index - 1, "~") && statusName(endingAt: index - 2) != nil
  }
}
