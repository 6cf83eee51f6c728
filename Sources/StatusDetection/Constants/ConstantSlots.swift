import StatusRegistry

/// Where a constant may stand in place of a number.
extension ConstantWriter {
  /// Whether a number is a value of its own: no bound, no operand, no part of a type, no key that must be a literal.
  func isPlainValue(_ index: Int) -> Bool {
    for neighbour in [index - 1, index + 1] {
      switch list.symbol(neighbour) {
      case .ordering, .arithmetic, .minus, .range, .bar: return false
      case .other where list.grammar.dialect != .elixir: return false
      default: break
      }
    }
    return !isObjectKey(index) && !isPartOfType(index) && !isAccessed(index)
  }

  private func isAccessed(_ index: Int) -> Bool {
    list.isAccess(index + 1) && list.symbol(index + 1) != .colon
      || list.isAccess(index - 1) && list.symbol(index - 1) != .colon
  }

  /// A key of JavaScript's objects: only in brackets would it be an expression.
  private func isObjectKey(_ index: Int) -> Bool {
    !language.isDisjoint(with: .ecmaScript) && list.symbol(index + 1) == .colon && !list.isWord(index - 1, "case")
      && list.symbol(index - 1) != .question
  }

  /// Whether a number stands in the declaration of a type: `interface Failure { status: 404 }`, `Literal[404]`.
  private func isPartOfType(_ index: Int) -> Bool {
    var current = index
    for _ in 0..<8 {
      guard let open = list.bracket(around: current) else { break }
      if list.isBracket(open, "["), list.isWord(open - 1, "Literal") { return true }
      if list.isBracket(open, "{") {
        for before in 1...4 where list.isWord(open - before, "interface type") { return true }
      }
      current = open
    }
    return list.lineHeads(from: index, limit: 1).contains { list.isWord($0, "type declare") }
  }

  /// The bytes that a constant of a style takes the place of; nil where it may not stand there.
  func place(of index: Int, _ style: ConstantStyle) -> Range<Int>? {
    guard let range = list[index]?.range else { return nil }
    switch style.slot {
    case .integer: return range
    case .value: return isConstantExpression(index) ? nil : range
    case .rackSymbol: return isRackArgument(index) ? range : nil
    case .plugAtom: return isPlugArgument(index) ? range : nil
    case .made(let parts):
      guard let before = parts.first, let after = parts.last, range.lowerBound >= before.utf8.count else { return nil }
      let start = range.lowerBound - before.utf8.count
      let isNamed = start == 0 || !ByteClass.isWordByte(bytes[start - 1]) && bytes[start - 1] != UInt8(ascii: ".")
      guard isNamed, bytes[start..<range.lowerBound].elementsEqual(before.utf8),
        bytes[range.upperBound...].starts(with: after.utf8)
      else { return nil }
      return start..<range.upperBound + after.utf8.count
    }
  }

  /// Whether the compiler has to know the value: a case label, a constant, an annotation.
  private func isConstantExpression(_ index: Int) -> Bool {
    if list.isWord(index - 1, "case") || list.symbol(index + 1) == .thinArrow { return true }
    guard let open = list.bracket(around: index) else { return false }
    if list.isBracket(open, "("),
      list.firstByte(open - 2) == UInt8(ascii: "@") || list.firstByte(open - 1) == UInt8(ascii: "@")
    {
      return true
    }
    return list.lineHeads(from: index, limit: 1).contains { head in
      (head..<index).contains { list.isWord($0, "const final static") } || list.firstByte(head) == UInt8(ascii: "@")
    }
  }

  /// Spring's `ResponseEntity.status` takes the constant itself.
  func needsValue(_ index: Int, _ style: ConstantStyle) -> Bool {
    !(style.library == .javaSpring && list.isBracket(index - 1, "(") && list.isWord(index - 2, "status")
      && list.isAccess(index - 3) && list.isWord(index - 4, "ResponseEntity"))
  }

  /// Rails' and Rack's calls that look a name up; a route's `redirect(status: 301)` does not.
  private func isRackArgument(_ index: Int) -> Bool {
    let isFirst = list.isBracket(index - 1, "(") ? index - 2 : index - 1
    if list.isWord(isFirst, "head assert_response have_http_status"), list.symbol(isFirst - 1) != .dot { return true }
    let isLabelled =
      list.symbol(index - 1) == .colon && list.isWord(index - 2, "status")
      || list.symbol(index - 1) == .fatArrow && list.matches(index - 2, ":status")
    guard isLabelled || list.matches(index - 1, "status:") else { return false }
    let within = list.bracket(around: index)
    if let within { return list.isBracket(within, "(") && list.isWord(within - 1, "render redirect_to") }
    // Without brackets the call begins the statement, which may go on behind a comma at a line's end.
    var head = index
    for line in list.lineHeads(from: index, limit: 6) {
      head = line
      if list.symbol(line - 1) != .comma { break }
    }
    return (head..<index).contains { current in
      list.isWord(current, "render redirect_to") && list.bracket(around: current) == within
        && list.symbol(current - 1) != .dot
    }
  }

  private func isPlugArgument(_ index: Int) -> Bool {
    guard let open = list.bracket(around: index), list.isBracket(open, "("),
      list.isWord(
        open - 1, "put_status send_resp resp send_file send_chunked json_response html_response text_response response")
    else { return false }
    return list.ordinal(index) <= 1 && (list.kind(index - 1) == .open || list.symbol(index - 1) == .comma)
      && (list.kind(index + 1) == .close || list.symbol(index + 1) == .comma)
  }
}
