/// A name with what stands left of it: `resp.Result().StatusCode` is [StatusCode, Result, resp].
struct Chain: Sendable {
  /// The tokens of the names from the last outwards: words, or strings between brackets (`row["status"]`).
  var links = Links()
  /// The first and last token of the whole chain, brackets included.
  var first: Int
  var last: Int

  /// No longer chain is read: what stands further left says nothing of the number.
  static let longest = 8
}

extension TokenList {
  /// The chain whose last token stands at an index, read to the left; nil where no name stands there.
  func chain(endingAt last: Int) -> Chain? {
    if let converted = conversion(endingAt: last) { return converted }
    return plainChain(endingAt: last)
  }

  /// What stands within a conversion: `int(response.status)`, `CInt(response.StatusCode)`.
  private func conversion(endingAt last: Int) -> Chain? {
    guard isBracket(last, ")"), let open = match(last), isWord(open - 1, TokenList.conversions), !isAccess(open - 2),
      var chain = plainChain(endingAt: last - 1), chain.first == open + 1
    else { return nil }
    chain.first = open - 1
    chain.last = last
    return chain
  }

  private static let conversions: StaticString =
    "int Int Number parseInt str String CInt CStr CLng intval Integer as.integer as.character"

  private func plainChain(endingAt last: Int) -> Chain? {
    var chain = Chain(first: last, last: last)
    var index = last
    for _ in 0..<2 * Chain.longest where chain.links.count < Chain.longest {
      index = skippingPostfix(index)
      guard let link = link(endingAt: index) else { break }
      if let name = link.name { chain.links.append(name) }
      chain.first = link.first
      guard isAccess(link.first - 1) else {
        if link.continues {
          index = link.first - 1
          continue
        }
        break
      }
      index = link.first - 2
    }
    return chain.links.isEmpty ? nil : chain
  }

  /// The chain whose first token stands at an index, read to the right.
  func chain(startingAt first: Int) -> Chain? {
    // `400 <= (info["code"] ?? 0)`
    if isBracket(first, "("), kind(first + 1) == .word, let close = match(first),
      var whole = chain(startingAt: first + 1), symbol(whole.last + 1) == .fallback || whole.last + 1 == close
    {
      whole.first = first
      whole.last = close
      return whole
    }
    var index = first
    while isWord(index, "await not new typeof !") || symbol(index) == .bang || symbol(index) == .other {
      index += 1
      if index > first + 3 { return nil }
    }
    guard kind(index) == .word else { return nil }
    var chain = Chain(links: [index], first: index, last: index)
    while chain.links.count < Chain.longest {
      let next = chain.last + 1
      if isAccess(next), kind(next + 1) == .word {
        chain.links.prepend(next + 1)
        chain.last = next + 1
      } else if isBracket(next, "(") || isBracket(next, "["), self[next]?.startsLine == false, let close = match(next) {
        if isBracket(next, "["), let key = keyString(in: next) { chain.links.prepend(key) }
        chain.last = close
      } else if symbol(next) == .bang || symbol(next) == .question, isAccess(next + 1) {
        chain.last = next
      } else {
        break
      }
    }
    return chain
  }

  /// Whether a token reaches into what stands left of it: `.`, `?.`, `::`, in some languages `->`.
  func isAccess(_ index: Int) -> Bool {
    switch symbol(index) {
    case .dot, .optionalDot, .doubleColon: true
    case .thinArrow: grammar.arrowReaches
    case .colon: grammar.colonReaches
    default: false
    }
  }

  private func skippingPostfix(_ index: Int) -> Int {
    let isPostfix = symbol(index) == .bang || symbol(index) == .question
    return isPostfix && self[index]?.spaceBefore == false ? index - 1 : index
  }

  private func link(endingAt index: Int) -> (name: Int?, first: Int, continues: Bool)? {
    switch kind(index) {
    case .word:
      return (index, index, false)
    case .string where grammar.dialect == .shell:
      // "$http_code"
      // "$http_code", "`$command`"
      let text = inner(index).first == UInt8(ascii: "`") ? inner(index).dropFirst() : inner(index)
      return firstByte(index) == UInt8(ascii: "\"") && text.first == UInt8(ascii: "$") ? (index, index, false) : nil
    case .close:
      guard let open = match(index) else { return nil }
      let before = open - 1
      if isBracket(index, "}"), grammar.dialect == .perl {
        // `$row->{status}`, `$row{status}`
        guard self[open]?.spaceBefore == false, index == open + 2 else { return nil }
        return isAccess(before) ? (open + 1, open, false) : (open + 1, open, kind(before) == .word)
      }
      if isBracket(index, "]") {
        let isAttached = self[open]?.spaceBefore == false
        // `[response statusCode]`
        if grammar.dialect == .objectiveC, kind(index - 1) == .word, index > open + 2,
          !isAttached || kind(before) != .word && kind(before) != .close
        {
          return (index - 1, open, false)
        }
        // `$res->[0]`
        if grammar.dialect == .perl, isAttached, symbol(before) == .thinArrow, kind(before - 1) == .word {
          return (keyString(in: open) ?? before - 1, before - 1, false)
        }
        guard isAttached, kind(before) == .word || kind(before) == .close else { return nil }
        // `row["status"]`: the key is a name; `rows[0]`: the name is further left.
        return (keyString(in: open), open, true)
      }
      guard isBracket(index, ")") else { return nil }
      if symbol(before) == .bang, kind(before - 1) == .word { return (before - 1, before - 1, false) }
      // `json.get("status")`: the key is the name, the getter says nothing.
      if kind(before) == .word, isAccess(before - 1), let key = keyString(in: open),
        CallWords.getters.contains(string(before))
      {
        return (key, before, false)
      }
      if kind(before) == .word { return (before, before, false) }
      if symbol(before) == .ordering, let name = genericName(closingAt: before) { return (name, name, false) }
      return nil
    default:
      return nil
    }
  }

  /// The word before `<...>` whose `>` stands at an index.
  private func genericName(closingAt index: Int) -> Int? {
    var depth = 0
    var current = index
    let limit = max(0, index - 16)
    while current > limit {
      if symbol(current) == .ordering {
        if firstByte(current) == UInt8(ascii: ">") { depth += 1 } else { depth -= 1 }
        if depth == 0 { return kind(current - 1) == .word ? current - 1 : nil }
      }
      current -= 1
    }
    return nil
  }

  /// Whether a string reads like a name: no path, no sentence; that of an annotation may stand behind a host.
  private func isName(_ index: Int) -> Bool {
    var text = inner(index)
    if let slash = text.firstIndex(of: UInt8(ascii: "/")), text[..<slash].contains(UInt8(ascii: ".")) {
      text = text[(slash + 1)...]
    }
    return !text.isEmpty
      && text.allSatisfy {
        ByteClass.isWordByte($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "$")
      }
  }

  /// The string or symbol that stands alone between brackets.
  private func keyString(in open: Int) -> Int? {
    guard let close = match(open) else { return nil }
    if close == open + 2, kind(open + 1) == .string, isName(open + 1) { return open + 1 }
    // Julia's `reply[:status]`
    if close == open + 2, kind(open + 1) == .word, firstByte(open + 1) == UInt8(ascii: ":") { return open + 1 }
    if close == open + 3, symbol(open + 1) == .colon, kind(open + 2) == .word { return open + 2 }
    return nil
  }
}
