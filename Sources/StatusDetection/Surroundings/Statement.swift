/// What one statement says besides its status: the call that takes the status, the fields or members beside it.
package struct Statement: Sendable {
  /// A call by name, with what it is given.
  package struct Call: Sendable {
    /// The callee's names from the last outwards: `http.Error` is [Error, http].
    package let names: [String]
    package let arguments: [Argument]

    package var name: String { names.first ?? "" }
  }

  /// How the status is handed over.
  package enum Place: Sendable, Equatable {
    /// As an argument, with its index from 0 and its label.
    case argument(index: Int, label: String?)
    /// As a field of an object that is itself an argument, with the object's index and the field's name.
    case field(of: Int, name: String)
  }

  /// The call that takes the status, and where; nil where none does.
  package internal(set) var call: Call?
  package internal(set) var place = Place.argument(index: -1, label: nil)
  /// The calls before and after in the same chain, from near to far: `response(x).code(204)`, `status(204).json(x)`.
  package internal(set) var before: [Call] = []
  package internal(set) var after: [Call] = []
  /// The name of the field that the status is, and the fields beside it.
  package internal(set) var field: String?
  package internal(set) var fields: [Argument] = []
  /// The members of the list or tuple that the status is one of, and its index.
  package internal(set) var members: [Argument] = []
  package internal(set) var member = -1
  /// Whether a function returns the list or tuple.
  package internal(set) var isReturned = false
}

extension Surroundings {
  /// How many slots are looked at from a literal outwards.
  private static let longestPath = 4

  /// What the statement around a literal says; nil where the text is no program.
  package func statement(around range: Range<Int>) -> Statement? {
    guard let token = list.index(at: range.lowerBound), list[token]?.range.contains(range.lowerBound) == true else {
      return nil
    }
    let reader = SlotReader(list: list, language: language.set)
    var statement = Statement()
    var unit = token...token
    for _ in 0..<Self.longestPath {
      let step = reader.step(from: unit)
      var outer = step.outer
      switch step.slot {
      case .argument(let callee, let index, let label, _, let open):
        if let whole = wrapper(callee, open: open) {
          outer = whole
          statement.after = calls(after: whole.upperBound)
          break
        }
        take(callee, index: index, label: label, open: open, at: unit, into: &statement)
        return statement
      case .value(let name, let open):
        guard statement.field == nil else { return statement }
        statement.field = String(decoding: list.inner(name), as: UTF8.self)
        if let open, let close = list.match(open) { statement.fields = arguments(from: open + 1, to: close) }
      case .item(let index, _, let open):
        guard statement.member < 0, statement.field == nil, let close = list.match(open) else { return statement }
        statement.member = index
        statement.members = arguments(from: open + 1, to: close)
      case .returned(_, let index):
        let start = reader.statementStart(of: unit.lowerBound)
        statement.isReturned = list.isWord(start, "return")
        if statement.member < 0, statement.isReturned, index > 0 {
          statement.member = index
          statement.members = arguments(from: start + 1, to: end(ofStatementAt: unit.upperBound))
        }
        return statement
      case .fallback, nil: break
      default: return statement
      }
      guard let outer, outer != unit, outer.lowerBound <= unit.lowerBound, outer.upperBound >= unit.upperBound else {
        break
      }
      unit = outer
    }
    return statement
  }

  /// `HttpStatus.valueOf(204)`: a call that only turns a number into a status, as a whole.
  private func wrapper(_ callee: Chain, open: Int) -> ClosedRange<Int>? {
    guard let tail = callee.links.first, list.isWord(tail, "valueOf fromValue from_u16 HttpStatusCode init int"),
      let close = list.match(open), close == open + 2
    else { return nil }
    return callee.first...close
  }

  private func take(
    _ callee: Chain, index: Int, label: Int?, open: Int, at unit: ClosedRange<Int>, into statement: inout Statement
  ) {
    let names = callee.links.prefix(4).map { String(decoding: list.inner($0), as: UTF8.self) }
    let close = list.kind(open) == .open ? list.match(open) : nil
    let end = close ?? end(ofStatementAt: unit.upperBound)
    let first = list.kind(open) == .open ? open + 1 : callee.last + 1
    statement.call = Statement.Call(names: names, arguments: arguments(from: first, to: end))
    if let field = statement.field {
      statement.place = .field(of: index, name: field)
    } else {
      statement.place = .argument(
        index: index, label: label.map { String(decoding: list.inner($0), as: UTF8.self) })
    }
    guard let tail = callee.links.first else { return }
    statement.before = calls(before: tail)
    if let close { statement.after = calls(after: close) }
  }

  /// The token after a statement that needs no bracket: at the end of the line, unless it goes on with a comma.
  private func end(ofStatementAt index: Int) -> Int {
    var current = index + 1
    let limit = min(list.count, index + 60)
    while current < limit {
      if list.kind(current) == .close || list.symbol(current) == .semicolon { break }
      if list[current]?.startsLine == true, list.symbol(current - 1) != .comma { break }
      if list.isWord(current, "if unless") { break }
      if list.kind(current) == .open, let close = list.match(current) { current = close }
      current += 1
    }
    return min(current, list.count)
  }

  /// How many calls of a chain are looked at.
  private static let longestChain = 8

  private func calls(before tail: Int) -> [Statement.Call] {
    var calls: [Statement.Call] = []
    var name = tail
    while calls.count < Self.longestChain, list.isAccess(name - 1), list.isBracket(name - 2, ")"),
      let open = list.match(name - 2), list.kind(open - 1) == .word
    {
      calls.append(Statement.Call(names: [list.string(open - 1)], arguments: arguments(from: open + 1, to: name - 2)))
      name = open - 1
    }
    return calls
  }

  private func calls(after close: Int) -> [Statement.Call] {
    var calls: [Statement.Call] = []
    var last = close
    // `StatusCode(204)!`, `try build()?`
    if list.symbol(last + 1) == .bang || list.symbol(last + 1) == .question { last += 1 }
    while calls.count < Self.longestChain {
      let name = last + 2
      let isPipe = list.matches(last + 1, "|>")
      guard list.isAccess(last + 1) || isPipe, list.kind(name) == .word else { break }
      var callee = name
      while isPipe, list.isAccess(callee + 1), list.kind(callee + 2) == .word { callee += 2 }
      guard list.isBracket(callee + 1, "("), let end = list.match(callee + 1) else { break }
      calls.append(
        Statement.Call(names: [list.string(callee)], arguments: arguments(from: callee + 2, to: end)))
      last = end
    }
    return calls
  }
}
