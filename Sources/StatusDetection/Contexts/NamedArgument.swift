/// Arguments that another argument of the same call, or the callee's receiver, names.
extension Judge {
  /// What no label and no row of the catalogue says: a version, a key, a format or a described status stands beside.
  func judgeNamedArgument(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard call.label == nil, candidate.isInRange,
      let ruling = judgeBehindVersion(call, candidate) ?? judgeBehindKey(call, candidate)
        ?? judgeFormatted(call, candidate) ?? judgeDescribed(call, candidate) ?? judgeOwnedByStatus(call, candidate)
        ?? judgeSent(call, candidate)
    else { return nil }
    // Last, since it takes the whole text to know.
    return facts.speaksForeignProtocol ? nil : ruling
  }

  /// `Net::HTTPResponse.new("1.1", 200, nil)`: a version of HTTP stands first.
  private func judgeBehindVersion(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard call.index == 1, candidate.isRegistered, !candidate.isQuoted, list.symbol(call.open + 2) == .comma,
      list.kind(call.open + 1) == .string || list.kind(call.open + 1) == .number,
      ["1.0", "1.1", "2", "2.0", "HTTP/1.0", "HTTP/1.1"].contains(name(call.open + 1)),
      call.callee.links.contains(where: { list.words($0).containsAny(of: "http response resp") })
    else { return nil }
    return .found(Verdict(context: .callArgument, evidence: .strong, why: "behind a version of HTTP"))
  }

  /// `Attributes.of(stringKey("status"), "200")`, `SpanAttribute(statusCode, "200")`: the argument before names it.
  private func judgeBehindKey(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard call.index > 0, candidate.isRegistered, list.symbol(candidate.token - 1) == .comma else { return nil }
    let before = candidate.token - 2
    var key: Int?
    if list.isBracket(before, ")"), let open = list.match(before), open + 2 == before, open > call.open,
      list.kind(open + 1) == .string, list.kind(open - 1) == .word, list.words(open - 1).last == "key"
    {
      key = open + 1
    } else if list.kind(before) == .string, list.symbol(before - 1) == .comma,
      verdict(of: list.words(before)) == .sure
    {
      // `TestCheckResourceAttr("data.http.notes", "status_code", "200")`
      key = before
    } else if call.index == 1, call.arity == 2, list.kind(before) == .word, call.traits.contains(.pair),
      verdict(of: list.words(before)) == .sure
    {
      key = before
    }
    guard let key,
      let evidence = evidence(verdict(of: list.words(key)), hasReceiver: false, candidate, named: key, in: .field)
    else { return nil }
    return .found(Verdict(context: .field, evidence: evidence, why: "value of `\(name(key))`"))
  }

  /// `t.Fatalf("Expected status code %d, got %d", 200, rec.Code)`: the text before its mark names it.
  private func judgeFormatted(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard call.index > 0, !candidate.isQuoted, candidate.isRegistered, call.arity <= 8 else { return nil }
    var format = call.open + 1
    var marks = call.index - 1
    // `fmt.Fprintf(w, "...", 200)`, `assert.Equal(t, a, b, "...")`
    if list.kind(format) == .word, list.symbol(format + 1) == .comma {
      format += 2
      marks -= 1
    }
    guard marks >= 0, list.kind(format) == .string, format < candidate.token else { return nil }
    let text = list.inner(format)
    guard text.count < 400, let before = Self.text(beforeMark: marks, of: text) else { return nil }
    let words = NameWords.cut(before).suffix(3).filter { !["is", "of", "be", "was", "a", "to", "got"].contains($0) }
    guard let last = words.last, !words.contains(where: { ["exit", "process", "command", "job"].contains($0) }) else {
      return nil
    }
    let isCode = last == "code" && (words.dropLast().last.map { ["status", "response", "http"].contains($0) } ?? false)
    guard isCode || facts.speaksHTTP && last == "status" else { return nil }
    return .found(Verdict(context: .callArgument, evidence: .medium, why: "what a text calls a status"))
  }

  /// What stands in a format before one of its marks, from the mark before it on.
  private static func text(beforeMark wanted: Int, of format: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var count = 0
    var start = format.startIndex
    var index = format.startIndex
    while index + 1 < format.endIndex {
      let isPercent = format[index] == UInt8(ascii: "%") && "dvsi".utf8.contains(format[index + 1])
      let isBraces = format[index] == UInt8(ascii: "{") && format[index + 1] == UInt8(ascii: "}")
      if isPercent || isBraces {
        if count == wanted { return format[start..<index] }
        count += 1
        start = index + 2
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// `getStatusCodeColor(404)`: what a status is shown as.
  private func judgeDescribed(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard call.index == 0, call.arity <= 2, candidate.isRegistered, !candidate.isQuoted else { return nil }
    let words = call.words.words
    guard words.count > 2, let last = words.last, Self.descriptions.contains(last),
      !words.contains(where: { ["set", "update", "add"].contains($0) }),
      NameVerdict(Array(words.dropLast())) == .sure || words.suffix(2) == ["reason", "phrase"]
    else { return nil }
    return .found(
      Verdict(context: .callArgument, evidence: facts.speaksHTTP ? .strong : .medium, why: argumentText(call)))
  }

  /// What a status has for people.
  private static let descriptions: WordSet = [
    "color", "colour", "class", "family", "category", "icon", "emoji", "badge", "style", "variant", "label", "text",
    "message", "phrase", "reason", "description", "name", "title", "string", "meaning", "group", "type",
    "assertion", "matcher", "expectation", "condition", "predicate", "filter", "handler", "check", "validator", "rule",
  ]

  /// `res.send(201)`: a number alone is what Express up to its fourth version sends as the status.
  private func judgeSent(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard language.isSubset(of: .ecmaScript), call.index == 0, call.arity == 1, candidate.isRegistered,
      !candidate.isQuoted, call.callee.links.count > 1, name(call.callee.links[0]) == "send",
      ["res", "resp", "response", "reply"].contains(name(call.callee.links[1]))
    else { return nil }
    return .found(Verdict(context: .callArgument, evidence: .medium, why: argumentText(call)))
  }

  /// `HttpStatusRange.parse(404)`: a function of a type that is called after a status.
  private func judgeOwnedByStatus(_ call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard call.callee.links.count > 1, call.arity <= 2, !candidate.isQuoted else { return nil }
    let owner = call.callee.links[1]
    guard list.kind(owner) == .word, ByteClass.isCapital(list.firstByte(owner)) else {
      return nil
    }
    let words = list.words(owner)
    guard words.containsAny(of: Lexicon.httpWords), words.containsAny(of: Lexicon.statusWords),
      !words.containsAny(of: Lexicon.foreign), !call.traits.contains(.quantity),
      candidate.isRegistered || call.words.containsAny(of: "match matches parse valid validate resolve in")
    else { return nil }
    return .found(Verdict(context: .callArgument, evidence: .medium, why: argumentText(call)))
  }
}
