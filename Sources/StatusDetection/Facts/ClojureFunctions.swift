extension SlotReader {
  /// `(defn handler [status] ...)`: the parameters stand in the first vector after the name.
  func definitionInClojure(at name: Int) -> LocalFunction? {
    guard list.isWord(name - 1, "defn defn- defmacro"), let around = list.bracket(around: name) else {
      return nil
    }
    let close = list.match(around) ?? list.count
    var open = name + 1
    while open < min(close, name + 8), !list.isBracket(open, "[") { open += 1 }
    guard list.isBracket(open, "[") else { return nil }
    let start = (list.match(open) ?? open) + 1
    return LocalFunction(parameters: open, body: start..<max(start, min(close, start + 600)))
  }

  /// The parameter at a place of the vector, if it is a bare name.
  func clojureParameter(_ index: Int, of function: LocalFunction) -> Int? {
    guard let start = formStart(index, in: function.parameters), list.kind(start) == .word,
      !list.isWord(start, "&")
    else { return nil }
    return start
  }
}
