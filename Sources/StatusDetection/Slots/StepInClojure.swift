extension SlotReader {
  /// The slot in a language whose calls, tests and maps are told by the bracket around them and the place within.
  func stepInClojure(_ unit: Unit) -> Step? {
    guard let open = list.bracket(around: unit.lowerBound) else { return (nil, nil) }
    let outer = formUnit(open)
    let place = formIndex(of: unit.lowerBound, in: open)
    if list.isBracket(open, "{") {
      if list.string(open - 1) == "#" {
        // `(#{301 302} status)`: the set is asked whether it holds the status.
        if let call = list.bracket(around: open), list.isBracket(call, "("), call == open - 2,
          let asked = formStart(1, in: call)
        {
          return (.comparand(other: formChain(at: asked)), nil)
        }
        return (.item(index: place, count: 8, open: open), outer)
      }
      if place % 2 == 1, let key = formStart(place - 1, in: open) {
        return (.value(name: lastToken(of: key), open: open), outer)
      }
      return (.key(value: unit.upperBound + 1), outer)
    }
    if list.isBracket(open, "[") { return inVector(unit, open: open, place: place, outer: outer) }
    return inClojureCall(unit, open: open, place: place, outer: outer)
  }

  private func inVector(_ unit: Unit, open: Int, place: Int, outer: Unit) -> Step {
    if let around = list.bracket(around: open), list.isBracket(around, "("), formIndex(of: open, in: around) == 1,
      list.isWord(around + 1, Self.binders)
    {
      guard place % 2 == 1, let name = formStart(place - 1, in: open) else { return (nil, nil) }
      return assigned(to: name)
    }
    return (.item(index: place, count: 8, open: open), outer)
  }

  private static let binders: StaticString =
    "let when-let if-let binding loop with-redefs let* if-some when-some for doseq"

  private func inClojureCall(_ unit: Unit, open: Int, place: Int, outer: Unit) -> Step {
    let head = open + 1
    guard place > 0, list.kind(head) == .word else { return (nil, nil) }
    switch list.string(head) {
    case "=", "==", "not=", "is=", "clojure.core/=": return (.comparand(other: otherForm(than: place, in: open)), nil)
    case "<", ">", "<=", ">=": return (.bound(of: otherForm(than: place, in: open)), nil)
    case "+", "-", "*", "/", "mod", "rem", "quot", "inc", "dec", "nth", "range", "repeat", "take", "drop":
      return (.refused, nil)
    case "if", "when", "do", "if-not", "when-not", "and", "some->", "try", "cond", "testing", "constantly", "int",
      "str":
      return (nil, outer)
    case "let", "fn", "loop", "when-let", "if-let", "binding": return (nil, outer)
    case "or", "if-some":
      guard place > 1, let first = formStart(1, in: open), let name = formChain(at: first) else { return (nil, outer) }
      return (.fallback(for: name), outer)
    case "case":
      return place >= 2 && place % 2 == 0 && formStart(place + 1, in: open) != nil
        ? (.arm(subject: head + 1..<(formEnd(head + 1) + 1)), nil) : (nil, outer)
    case "def", "defonce": return assigned(to: nameAfter(head))
    case "defn", "defn-", "defmethod": return (.returned(function: nameAfter(head), index: 0), nil)
    case "->", "->>", "cond->":
      return (nil, outer)
    case "hash-map", "array-map", "assoc", "assoc-in":
      if place > 1, let key = formStart(place - 1, in: open) {
        return (.value(name: clojureName(in: key), open: nil), nil)
      }
      return (nil, nil)
    case "list", "vector", "set", "hash-set", "vec", "sorted-set":
      return (.item(index: place - 1, count: 8, open: open), outer)
    case "are":
      guard let names = formStart(1, in: open), place > 2, let name = columnOfRow(place - 3, named: names) else {
        return (nil, nil)
      }
      return assigned(to: name)
    case "partial":
      guard place > 1, list.kind(head + 1) == .word else { return (nil, nil) }
      let callee = Chain(links: [head + 1], first: head + 1, last: head + 1)
      return (.argument(callee: callee, index: place - 2, label: nil, arity: place - 1, open: open), nil)
    default: break
    }
    if place > 1, let key = formStart(place - 1, in: open), list.firstByte(key) == UInt8(ascii: ":") {
      return (.value(name: key, open: nil), nil)
    }
    let callee = Chain(links: [head], first: head, last: head)
    let count = place + (formStart(place + 1, in: open) == nil ? 0 : 1)
    return (.argument(callee: callee, index: place - 1, label: nil, arity: count, open: open), nil)
  }

  /// The name of the column of a cell, where rows follow one another behind what is asked of each.
  private func columnOfRow(_ cell: Int, named names: Int) -> Int? {
    guard list.isBracket(names, "["), let close = list.match(names), close > names + 1 else { return nil }
    return formStart(cell % formIndex(of: close, in: names), in: names)
  }

  /// The name that is defined, marks of the reader and their forms left out: `(def ^:private ok 200)`.
  private func nameAfter(_ head: Int) -> Int {
    var name = head + 1
    while list.symbol(name) == .other { name = formEnd(name + 1) + 1 }
    return name
  }

  // MARK: Forms

  /// A bracket pair with the marks before it: `#{200 404}`, `'(200 404)`.
  func formUnit(_ open: Int) -> Unit {
    var first = open
    while first > 0, list.symbol(first - 1) == .other, list[first]?.spaceBefore == false { first -= 1 }
    return first...max(open, list.match(open) ?? list.count - 1)
  }

  /// The last token of the form that begins at one.
  func formEnd(_ start: Int) -> Int {
    var index = start
    while list.symbol(index) == .other || list.symbol(index) == .minus, index < start + 6 { index += 1 }
    return list.kind(index) == .open ? list.match(index) ?? list.count - 1 : index
  }

  /// How many forms stand before a token in a bracket; no more than some are counted.
  func formIndex(of token: Int, in open: Int) -> Int {
    var index = open + 1
    var count = 0
    while index < token, count < 400 {
      index = formEnd(index) + 1
      if index <= token { count += 1 }
    }
    return count
  }

  /// The first token of a form of a bracket by its place.
  func formStart(_ place: Int, in open: Int) -> Int? {
    let close = list.match(open) ?? list.count
    var index = open + 1
    var count = 0
    while index < close, count < 400 {
      if count == place { return index }
      index = formEnd(index) + 1
      count += 1
    }
    return nil
  }

  /// The last name of a path: `[:response :status]`.
  private func clojureName(in form: Int) -> Int {
    guard list.isBracket(form, "["), let close = list.match(form), close > form + 1 else { return lastToken(of: form) }
    return close - 1
  }

  private func lastToken(of form: Int) -> Int {
    list.kind(form) == .symbol ? formEnd(form) : form
  }

  /// What a comparison's other side is called; in a thread, the form before the comparison.
  private func otherForm(than place: Int, in open: Int) -> Chain? {
    let other = place == 1 ? 2 : place == 2 ? 1 : place - 1
    if let form = formStart(other, in: open), other > 0 { return formChain(at: form) }
    guard place == 1, let thread = list.bracket(around: open), list.isWord(thread + 1, "-> ->> some->") else {
      return nil
    }
    return formStart(formIndex(of: open, in: thread) - 1, in: thread).flatMap(formChain)
  }

  /// The names of a form: `status`, `(:status response)`, `(get response :status)`, `(-> response :status)`.
  func formChain(at form: Int) -> Chain? {
    guard list.kind(form) == .open else {
      return list.kind(form) == .word ? Chain(links: [form], first: form, last: form) : nil
    }
    let last = list.match(form) ?? form
    let head = form + 1
    var links = Links()
    if list.isWord(head, "get get-in -> some-> ->>") {
      var index = head + 1
      while index < last, links.count < Chain.longest {
        if list.kind(index) == .word { links.prepend(index) }
        index += 1
      }
    } else if list.kind(head) == .word {
      links = [head]
      var index = head + 1
      while index < last, links.count < Chain.longest {
        if list.kind(index) == .word { links.append(index) }
        index += 1
      }
    }
    return links.isEmpty ? nil : Chain(links: links, first: form, last: last)
  }
}
