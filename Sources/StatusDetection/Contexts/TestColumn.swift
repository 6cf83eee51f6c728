extension Judge {
  /// A cell of a test table whose columns are named in a string: `@pytest.mark.parametrize("path, status", [("/", 200)])`.
  func judgeColumn(_ call: CallSite, _ candidate: Candidate, trail: Trail) -> Ruling? {
    guard call.index == 1, trail.isMember, let tail = call.callee.links.first, list.word(tail) == "parametrize",
      let column = columnName(trail.cell ?? 0, namesFrom: call.open + 1)
    else { return nil }
    let verdict = verdict(of: NameWords(column))
    if verdict == .foreign || verdict == .quantity { return .refused }
    guard let evidence = evidence(verdict, hasReceiver: false, candidate, in: .listMember) else {
      return followColumn(column, of: call, candidate)
    }
    let header = String(decoding: column, as: UTF8.self)
    return .found(
      Verdict(context: .listMember, evidence: evidence, why: "cell of the column `\(header)`", isCompared: true))
  }

  /// What the function below does with the parameter that has a column's name.
  private func followColumn(_ column: ArraySlice<UInt8>, of call: CallSite, _ candidate: Candidate) -> Ruling? {
    guard let close = list.match(call.open), let parameters = parameters(after: close) else { return nil }
    let function = LocalFunction(parameters: parameters, body: parameters..<parameters)
    let names = (0..<8).lazy.compactMap { self.reader.parameterName($0, of: function) }
    guard let name = names.first(where: { list.text($0).elementsEqual(column) }) else { return nil }
    let chain = Chain(links: [name], first: name, last: name)
    let followed = followVariable(chain, candidate, context: .listMember)
    return followed.isFound ? followed : nil
  }

  /// The name of a column, from "path, status" or from ("path", "status").
  private func columnName(_ column: Int, namesFrom first: Int) -> ArraySlice<UInt8>? {
    if list.kind(first) == .string {
      let names = list.inner(first).split(separator: UInt8(ascii: ","))
      // Of one name each member of the list is a value.
      let column = names.count == 1 ? 0 : column
      guard column < names.count else { return nil }
      return names[column].drop { ByteClass.table[Int($0)] == .space }
    }
    guard list.kind(first) == .open, let close = list.match(first) else { return nil }
    for index in first + 1..<max(first + 1, min(close, first + 24)) where list.kind(index) == .string {
      if list.ordinal(index) == column { return list.inner(index) }
    }
    return nil
  }

  /// A row of a table of structures that are declared on the spot: `[]struct{ path string; status int }{ {"/", 200} }`.
  func judgeStructureRow(column: Int, open: Int, _ candidate: Candidate) -> Ruling? {
    guard language == .go, let table = list.bracket(around: open), list.isBracket(table, "{"),
      list.isBracket(table - 1, "}"),
      let body = list.match(table - 1), list.isWord(body - 1, "struct"), let field = fieldName(column, in: body)
    else { return nil }
    let verdict = verdict(of: list.words(field))
    if verdict == .foreign || verdict == .quantity { return .refused }
    guard let evidence = evidence(verdict, hasReceiver: false, candidate, in: .listMember) else {
      let followed = followField(field, candidate, context: .listMember)
      if case .open = followed { return nil }
      return followed
    }
    return .found(
      Verdict(
        context: .listMember, evidence: evidence, why: "cell of the field `\(name(field))`",
        isCompared: isExpected(field)))
  }

  /// The token of a structure's field: each line names one or, before commas, several.
  private func fieldName(_ column: Int, in body: Int) -> Int? {
    let close = list.match(body) ?? body
    var count = 0
    var index = body + 1
    while index < min(close, body + 200) {
      let startsField = list[index]?.startsLine == true || list.symbol(index - 1) == .semicolon || index == body + 1
      if list.kind(index) == .word, startsField || list.symbol(index - 1) == .comma {
        if count == column { return index }
        count += 1
      }
      index = list.kind(index) == .open ? (list.match(index) ?? index) + 1 : index + 1
    }
    return nil
  }
}
