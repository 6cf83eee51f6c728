import SourceText
package import StatusRegistry

extension Surroundings {
  /// Whether a code only gets its name here: a constant, a member of an enumeration or a row of a table that is called
  /// after its phrase. `IM_A_TEAPOT = 418`, `UseProxy(305, "Use Proxy")`, `418: "I'm a teapot"`.
  package func isNamedAfterPhrase(_ range: Range<Int>, _ code: StatusCode) -> Bool {
    guard let entry = code.entry, let token = list.index(at: range.lowerBound),
      list[token]?.range.contains(range.lowerBound) == true
    else { return false }
    return names(before: token).contains { isPhrase($0, of: entry) } || isPhraseOfRow(after: token, entry)
  }

  /// Whether a number is what a member of an enumeration is made of: `NO_STATUS_CODE(1005)`, in capitals.
  package func isMember(_ range: Range<Int>) -> Bool {
    guard let token = list.index(at: range.lowerBound), list.isBracket(token - 1, "("), list.kind(token - 2) == .word,
      !list.isAccess(token - 3)
    else { return false }
    let name = list.inner(token - 2)
    return name.count > 2
      && name.allSatisfy {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || ByteClass.isDigit($0) || $0 == UInt8(ascii: "_")
      }
  }

  /// The tokens that may name a number.
  private func names(before token: Int) -> [Int] {
    var index = token - 1
    // Lisp's and Erlang's brackets, `HttpStatus(`, a quote before the number.
    switch list.symbol(index) {
    case .assign, .colon, .fatArrow, .thinArrow, .comma, .equality: index -= 1
    default:
      guard list.isBracket(index, "(") || list.kind(index) == .word else { return [] }
      if list.isBracket(index, "(") { index -= 1 }
    }
    // A type may stand between: `StatusTeapot int = 418`, `val Teapot = HttpStatus(418)`, `new Status(418)`.
    var names: [Int] = []
    let limit = max(0, index - 4)
    while index >= limit {
      if list.kind(index) == .word || list.kind(index) == .string { names.append(index) }
      if list.kind(index) == .close || list.symbol(index) == .semicolon || list.symbol(index) == .comma { break }
      if list[index]?.startsLine == true { break }
      index -= 1
    }
    return names
  }

  /// `418: "I'm a teapot"`, `418 => ImATeapot`, `{418, <<"I'm a teapot">>}`
  private func isPhraseOfRow(after token: Int, _ entry: StatusEntry) -> Bool {
    switch list.symbol(token + 1) {
    case .colon, .fatArrow, .thinArrow, .assign: break
    case .comma:
      guard list.isBracket(token - 1, "{") || list.isBracket(token - 1, "(") && list.kind(token - 2) != .word else {
        return false
      }
    default:
      guard list.isBracket(token + 1, "]"), list.symbol(token + 2) == .assign else { return false }
    }
    let limit = min(list.count, token + 8)
    for index in min(token + 2, limit)..<limit {
      if list.symbol(index) == .comma || list.symbol(index) == .semicolon { return false }
      guard list.kind(index) == .string || list.kind(index) == .word else { continue }
      if isPhrase(index, of: entry) { return true }
    }
    return false
  }

  private func isPhrase(_ token: Int, of entry: StatusEntry) -> Bool {
    let name = list.inner(token)
    guard name.count <= 60 else { return saysPhrase(token, of: entry) }
    let place = NamedPhrase(name: Word(name), length: name.count, code: entry.code.value)
    if let known = memory.named[place] { return known }
    let answer = saysPhrase(token, of: entry)
    memory.named[place] = answer
    return answer
  }

  private func saysPhrase(_ token: Int, of entry: StatusEntry) -> Bool {
    let text = list.inner(token)
    guard text.count >= 2, text.count <= 60 else { return false }
    if entry.isNamed(String(decoding: text, as: UTF8.self)) { return true }
    let number = Word(entry.code.description.utf8)
    var words = NameWords(text).words.filter { $0 != number }[...]
    for _ in 0..<5 {
      var core = words
      for _ in 0..<3 where !core.isEmpty {
        let name = core.map(\.text).joined(separator: " ")
        if entry.isNamed(name) || Self.alsoCalled(entry.code.value).contains(name) { return true }
        guard let last = core.last, Lexicon.phraseEndings.contains(last) else { break }
        core.removeLast()
      }
      guard words.count > 1 else { return false }
      words.removeFirst()
    }
    return false
  }

  /// What programs call a code whose phrase says nothing.
  private static func alsoCalled(_ code: Int) -> [String] {
    switch code {
    case 306: ["switch proxy", "unused", "reserved", "http unused"]
    case 418:
      ["teapot", "i am a teapot", "im a teapot", "im a tea pot", "i am a tea pot", "iam a teapot", "ima teapot"]
    default: []
    }
  }
}

extension Surroundings {
  /// Whether a number's name says that it is a bound: `STATUS_CODE_MAX = 599`.
  package func isNamedAsBound(_ range: Range<Int>) -> Bool {
    guard let token = list.index(at: range.lowerBound),
      list.symbol(token - 1) == .assign || list.symbol(token - 1) == .colon
    else { return false }
    return names(before: token).contains {
      list.words($0).containsAny(of: "max min maximum minimum upper lower highest lowest limit end bound")
    }
  }

  /// Whether a value's field is called `statusCode` or `httpStatus`, perhaps with words before.
  package func isStatusCodeField(_ range: Range<Int>) -> Bool {
    let words: NameWords
    if nodes.isEmpty {
      guard let token = list.index(at: range.lowerBound) else { return false }
      let name = [token - 1, token - 2, token - 3].first { list.kind($0) == .word || list.kind($0) == .string }
      guard let name else { return false }
      words = list.words(name)
    } else {
      guard let entry = entry(holding: range.lowerBound), let key = nodes[entry].key else { return false }
      words = NameWords(bytes[key])
    }
    return words.words.count > 1
      && (words.last == "code" || words.last == "status") && words.containsAny(of: "status http")
  }

  /// The last entry with a key that begins before a byte.
  private func entry(holding offset: Int) -> Int? {
    let next = (0..<keyed.count).firstOrdered { (nodes[Int(keyed[$0])].key?.lowerBound ?? 0) > offset }
    return next > 0 ? Int(keyed[next - 1]) : nil
  }
}
