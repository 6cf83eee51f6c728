/// Calls of languages in which a function and its arguments stand side by side: `status 404`, `mkStatus 404 "Gone"`.
extension SlotReader {
  /// How many atoms of one call are read to either side.
  private static let longest = 12

  /// A call: its function's atom, the atoms of its arguments, and which of them the piece is.
  struct Application {
    let function: Unit
    let arguments: [Unit]
    let index: Int
  }

  /// The call that a piece is an argument of, the arguments behind it left out; nil where a sign or a word of the
  /// language stands before it.
  func application(around unit: Unit) -> Application? {
    var atoms: [Unit] = []
    var first = unit.lowerBound
    while atoms.count < Self.longest, let previous = atom(endingAt: first - 1), goesOn(first, after: previous) {
      atoms.insert(previous, at: 0)
      first = previous.lowerBound
    }
    guard let function = atoms.first else { return nil }
    return Application(function: function, arguments: Array(atoms.dropFirst()), index: atoms.count - 1)
  }

  /// The atoms that stand behind a piece in the same call.
  func argumentsBehind(_ unit: Unit) -> [Unit] {
    var atoms: [Unit] = []
    var last = unit.upperBound
    while atoms.count < Self.longest, let next = atom(startingAt: last + 1), goesOn(next.lowerBound, after: unit) {
      atoms.append(next)
      last = next.upperBound
    }
    return atoms
  }

  /// Whether a token belongs to the statement of what stands before it: on its line, or further in on a later one.
  private func goesOn(_ index: Int, after previous: Unit) -> Bool {
    guard list[index]?.startsLine == true else { return true }
    if language == .ocaml { return list.bracket(around: index) == list.bracket(around: previous.lowerBound) }
    return list.indentation(index) > list.indentation(previous.lowerBound)
  }

  /// A name with its module, a literal or a bracket that ends at a token.
  func atom(endingAt last: Int) -> Unit? {
    guard let token = list[last] else { return nil }
    var first = last
    switch token.kind {
    case .number, .string: break
    case .word:
      guard !isInfixName(last), !list.isWord(last, Self.reserved) else { return nil }
      while list.isAccess(first - 1), list[first]?.spaceBefore == false, list.kind(first - 2) == .word { first -= 2 }
      if list.isAccess(first - 1), list.isBracket(first - 2, ")"), list[first - 1]?.spaceBefore == false,
        let chain = list.chain(endingAt: first)
      {
        first = chain.first
      }
    case .close:
      guard let open = list.match(last) else { return nil }
      first = open
      if list[open]?.spaceBefore == false {
        // `Assert.Equal(200, x)`, `Alcotest.(check int)`
        var before = open - 1
        if list.isAccess(before) { before -= 1 }
        if list.kind(before) == .word, let name = atom(nameEndingAt: before) { first = name.lowerBound }
      }
    case .open, .symbol: return nil
    }
    // `'POST`, `'[JSON]`
    if language == .haskell, list.symbol(first - 1) == .other, list.firstByte(first - 1) == UInt8(ascii: "'"),
      list[first]?.spaceBefore == false
    {
      first -= 1
    }
    // `@Text`
    if language == .haskell, list.matches(first - 1, "@"), list[first]?.spaceBefore == false { first -= 1 }
    // `~headers:[]`
    if list.symbol(first - 1) == .colon, list[first]?.spaceBefore == false, isLabel(first - 2) { first -= 2 }
    return first...last
  }

  private func atom(nameEndingAt last: Int) -> Unit? {
    guard !list.isWord(last, Self.reserved) else { return nil }
    var first = last
    while list.isAccess(first - 1), list.kind(first - 2) == .word { first -= 2 }
    return first...last
  }

  private func atom(startingAt first: Int) -> Unit? {
    guard let token = list[first], !isLabel(first) else { return nil }
    var last = first
    switch token.kind {
    case .number, .string: break
    case .word:
      guard !isInfixName(first), !list.isWord(first, Self.reserved) else { return nil }
      while list.isAccess(last + 1), list.kind(last + 2) == .word { last += 2 }
      if list.isBracket(last + 1, "("), list[last + 1]?.spaceBefore == false, let close = list.match(last + 1) {
        last = close
      }
    case .open:
      guard let close = list.match(first) else { return nil }
      last = close
    case .close, .symbol: return nil
    }
    return first...last
  }

  /// OCaml's `~status`, before its colon.
  func isLabel(_ index: Int) -> Bool {
    guard list.kind(index) == .word else { return false }
    return list.firstByte(index) == UInt8(ascii: "~") || list.firstByte(index) == UInt8(ascii: "?")
  }

  /// A name between back quotes stands between its arguments.
  func isInfixName(_ index: Int) -> Bool {
    language == .haskell && list.kind(index) == .word && list.firstByte(index) == UInt8(ascii: "`")
  }

  private static let reserved: StaticString =
    """
    then else if elif in of let where do return return! match with when case begin end fun function and \
    or not rec assert yield type data newtype module open import val mutable to downto for while as try \
    lazy new use raise instance deriving class member static override default abstract inline mod done
    """
}

/// What stands on the other side of a comparison.
extension SlotReader {
  /// The names of a call or a value that ends at a token: `statusCode (responseStatus r)` is [statusCode, responseStatus, r].
  func appliedChain(endingAt last: Int) -> Chain? {
    var last = last
    for _ in 0..<3 {
      guard let atom = atom(endingAt: last) else { return nil }
      guard let call = application(around: atom) else {
        // Brackets around the whole.
        if list.isBracket(atom.lowerBound, "("), list.isBracket(atom.upperBound, ")") {
          last = atom.upperBound - 1
          continue
        }
        return list.chain(endingAt: last)
      }
      guard var chain = list.chain(endingAt: call.function.upperBound) else { return nil }
      for argument in call.arguments + [atom] {
        let isBracket = list.kind(argument.upperBound) == .close
        let names =
          isBracket
          ? argument.filter { list.kind($0) == .word }
          : list.chain(endingAt: argument.upperBound).map { Array($0.links) }
        for name in names ?? [] { chain.links.append(name) }
      }
      return Chain(links: chain.links, first: call.function.lowerBound, last: last)
    }
    return nil
  }

  /// The names of one argument, which may be a call in brackets.
  func chain(of atom: Unit) -> Chain? {
    list.isBracket(atom.lowerBound, "(") && list.isBracket(atom.upperBound, ")")
      ? appliedChain(endingAt: atom.upperBound - 1) : list.chain(endingAt: atom.upperBound)
  }

  /// The names of a call or a value that begins at a token.
  func appliedChain(startingAt first: Int) -> Chain? {
    var first = first
    while list.isBracket(first, "("), first < list.count { first += 1 }
    return list.chain(startingAt: first)
  }

  /// The name of the function in what a match is made on: `status` of `match Response.status resp with`.
  func subjectName(endingAt last: Int) -> Range<Int>? {
    guard let chain = appliedChain(endingAt: last) else { return nil }
    for link in chain.links where !CallWords.shapes.contains(list.word(link)) {
      guard let name = list.chain(endingAt: link) else { continue }
      return min(name.first, link)..<link + 1
    }
    return nil
  }
}
