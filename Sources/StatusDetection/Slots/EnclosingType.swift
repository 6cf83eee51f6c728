/// A class, enumeration, module or the like whose body holds a token.
struct EnclosingType: Sendable {
  /// The token of its name.
  let name: Int
  /// The tokens from its name to its body: what it extends too.
  let head: Range<Int>
  /// The token of the keyword: `class`, `enum`.
  let keyword: Int
  /// The opening bracket of its body, nil where indentation tells.
  let body: Int?
}

extension SlotReader {
  /// The nearest class, enumeration, structure or module around a token.
  func enclosingType(of index: Int) -> EnclosingType? {
    if hasWordBlocks { return typeByIndentation(around: index) }
    var open = list.bracket(around: index)
    for _ in 0..<12 {
      guard let current = open else { return nil }
      if list.isBracket(current, "{"), let type = type(before: current) { return type }
      open = list.bracket(around: current)
    }
    return nil
  }

  private static let typeWords: StaticString =
    "class enum struct interface object trait impl extension namespace record module"

  /// `enum class Status : int {`, `type Job struct {`
  private func type(before open: Int) -> EnclosingType? {
    let limit = max(0, open - 24)
    var index = open - 1
    while index >= limit {
      if list.symbol(index) == .semicolon || list.kind(index) == .open || list.isBracket(index, "}") { return nil }
      if list.isWord(index, Self.typeWords), !list.isAccess(index - 1) {
        let name = language == .go ? index - 1 : index + 1
        guard list.kind(name) == .word else { return nil }
        return EnclosingType(name: name, head: name..<open, keyword: index, body: open)
      }
      index = list.kind(index) == .close ? (list.match(index) ?? index) - 1 : index - 1
    }
    return nil
  }

  private func typeByIndentation(around index: Int) -> EnclosingType? {
    guard let head = lineAbove(index, beginningWith: "class module defmodule") else { return nil }
    var name = head + 1
    while list.isAccess(name + 1), list.kind(name + 2) == .word { name += 2 }
    guard list.kind(name) == .word else { return nil }
    var end = name + 1
    while end < list.count, end < name + 24, list[end]?.startsLine == false { end += 1 }
    return EnclosingType(name: name, head: name..<end, keyword: head, body: nil)
  }

  /// The token of the type that a name is declared with further up or where it stands: `res *base.Response`,
  /// `status: WIN32_ERROR`, `OrderStatus status`.
  func declaredType(at place: Int) -> Int? {
    var type = place + 1
    if list.symbol(type) == .colon {
      type += 1
    } else if language == .go {
      let isDeclared =
        list.kind(place - 1) == .open || list.symbol(place - 1) == .comma || list.isWord(place - 1, "var")
      guard isDeclared else { return nil }
    } else {
      return typeBefore(place)
    }
    while list.symbol(type) == .arithmetic || list.symbol(type) == .other || list.isWord(type, "mut dyn const") {
      type += 1
    }
    guard type <= place + 5, list.kind(type) == .word, list[type]?.startsLine == false else { return nil }
    while list.isAccess(type + 1), list.kind(type + 2) == .word { type += 2 }
    return type
  }

  private func typeBefore(_ place: Int) -> Int? {
    guard language.isSubset(of: [.java, .cSharp, .php, .c, .cPlusPlus]), list.kind(place - 1) == .word,
      list[place]?.startsLine == false,
      !list.isWord(place - 1, "return new in is not and or throw case await echo")
    else { return nil }
    let before = place - 2
    let isDeclared =
      list.kind(before) == .open || list.symbol(before) == .comma || list.symbol(before) == .semicolon
      || list[place - 1]?.startsLine == true || list.isBracket(before, "{")
      || list.isWord(before, "final const private public protected static readonly ref")
    return isDeclared ? place - 1 : nil
  }
}
