/// A function that a text defines: where its parameters and its body stand.
struct LocalFunction: Sendable {
  /// The opening bracket of the parameters.
  let parameters: Int
  /// The tokens of the body.
  let body: Range<Int>
}

extension SlotReader {
  /// The function whose name stands at a token, if it is defined there.
  func definition(at name: Int) -> LocalFunction? {
    if language == .clojure { return definitionInClojure(at: name) }
    if language.isSubset(of: .applicative) { return definitionInLayout(at: name) }
    if language == .perl, let function = definitionInPerl(at: name) { return function }
    if language == .shell { return definitionInShell(at: name) }
    var open = name + 1
    if list.symbol(open) == .assign || list.symbol(open) == .colon {
      open += 1
      if list.isWord(open, "async function func") { open += 1 }
      guard list.isBracket(open, "("), let close = list.match(open) else { return nil }
      let isArrow = list.symbol(close + 1) == .fatArrow
      guard isArrow || list.isWord(open - 1, "function func") else { return nil }
      return LocalFunction(parameters: open, body: body(after: isArrow ? close + 1 : close))
    }
    // A type's parameters may stand between: `fn check<T>(...)`.
    if list.symbol(open) == .ordering, list.firstByte(open) == UInt8(ascii: "<") {
      while open < name + 12, !list.isBracket(open, "(") { open += 1 }
    }
    guard list.isBracket(open, "("), let close = list.match(open), isParameterList(open) else { return nil }
    return LocalFunction(parameters: open, body: body(after: close))
  }

  private func body(after close: Int) -> Range<Int> {
    var start = close + 1
    let longest = 600
    if hasWordBlocks {
      let indentation = list.indentation(close)
      var end = start
      while end < min(list.count, start + longest) {
        if list[end]?.startsLine == true, list.indentation(end) <= indentation, list.symbol(end) == .none,
          list.kind(end) != .close
        {
          break
        }
        end += 1
      }
      return start..<max(start, end)
    }
    while start < close + 16, start < list.count, !list.isBracket(start, "{"), list.symbol(start) != .semicolon {
      start += 1
    }
    guard list.isBracket(start, "{") else { return close + 1..<min(list.count, close + 40) }
    let end = list.match(start) ?? list.count
    return start..<max(start, min(end, start + longest))
  }

  /// The token of a parameter's name.
  func parameterName(_ index: Int, of function: LocalFunction) -> Int? {
    if language == .clojure { return clojureParameter(index, of: function) }
    if language.isSubset(of: .applicative) { return parameterInLayout(index, of: function) }
    if language == .shell { return shellParameter(index, of: function) }
    if list.isBracket(function.parameters, "{") { return parametersInPerl(of: function).dropFirst(index).first }
    let end = list.match(function.parameters) ?? function.parameters
    var words: [Int] = []
    var current = function.parameters + 1
    while current < end {
      if list.kind(current) == .open {
        current = (list.match(current) ?? current) + 1
        continue
      }
      if list.ordinal(current) == index {
        // What follows a colon is a type, what follows `=` a default; before them stands the name.
        if list.symbol(current) == .colon || list.symbol(current) == .assign { return words.last }
        if list.kind(current) == .word { words.append(current) }
      } else if list.ordinal(current) > index {
        break
      }
      current += 1
    }
    return language == .go ? words.first : words.last
  }

  /// Whether the first parameter is the object itself: Python's `self`, Rust's `&self`.
  func takesItself(_ function: LocalFunction) -> Bool {
    if language == .shell { return false }
    if list.isBracket(function.parameters, "{") {
      return parametersInPerl(of: function).first.map { ["self", "class"].contains(list.word($0)) } ?? false
    }
    var first = function.parameters + 1
    while list.kind(first) == .symbol || list.isWord(first, "mut") { first += 1 }
    return list.isWord(first, "self cls")
  }
}
