extension ImportList {
  /// The statement whose keyword stands at an index, or nil.
  static func statement(at index: Int, in list: TokenList) -> Statement? {
    guard isKeyword(index, in: list) else { return nil }
    let isCall = list.isBracket(index + 1, "(") && list[index + 1]?.spaceBefore == false
    let startsStatement = list[index]?.startsLine == true || isBehindMark(index, in: list)
    if list.isWord(index, "require import"), isCall {
      return head(of: index, in: list)...end(after: index, in: list)
    }
    guard startsStatement, !isName(index, in: list) else { return nil }
    return index...end(after: index, in: list)
  }

  /// The words that begin such a statement in some language.
  static func isKeyword(_ index: Int, in list: TokenList) -> Bool {
    switch list.firstByte(index) {
    case UInt8(ascii: "i"), UInt8(ascii: "f"), UInt8(ascii: "u"), UInt8(ascii: "r"), UInt8(ascii: "o"),
      UInt8(ascii: "I"), UInt8(ascii: "a"), UInt8(ascii: "@"):
      list.isWord(
        index,
        "import from use using require require_relative include open Imports alias @import @testable")
    default: false
    }
  }

  /// Whether the word is a name that something is hung on: `require.Equal(...)`, `open(...)`, `from = 1`.
  private static func isName(_ index: Int, in list: TokenList) -> Bool {
    guard let next = list[index + 1] else { return true }
    if next.symbol == .assign || next.symbol == .colon { return true }
    // `#include<x.h>`
    guard !next.spaceBefore, list.firstByte(index - 1) != UInt8(ascii: "#") else { return false }
    return next.kind != .string && next.kind != .word
  }

  /// Whether `#`, `;` or a word such as `pub` stands before the keyword, so that it begins a statement all the same.
  private static func isBehindMark(_ index: Int, in list: TokenList) -> Bool {
    let before = index - 1
    return list.firstByte(before) == UInt8(ascii: "#") || list.firstByte(before) == UInt8(ascii: "@")
      || list.symbol(before) == .semicolon
      || list.isWord(before, "pub global export public @testable @_exported @preconcurrency")
  }

  /// The first token of the line, or of what a bracket that closes on it began.
  private static func head(of index: Int, in list: TokenList) -> Int {
    var current = index
    var steps = 0
    while current > 0, steps < 40, list[current]?.startsLine == false || list.kind(current) == .close {
      current = list.kind(current) == .close ? list.match(current) ?? current - 1 : current - 1
      steps += 1
    }
    return current
  }

  /// The last token: before `;`, or before a line that does not go on with it; what stands in brackets belongs to it.
  private static func end(after index: Int, in list: TokenList) -> Int {
    var last = index
    var steps = 0
    while let next = list[last + 1], steps < 80 {
      steps += 1
      if next.symbol == .semicolon || next.kind == .close { break }
      if next.startsLine, !goesOn(behind: last, in: list) { break }
      last += 1
      if next.kind == .open, let close = list.match(last) { last = close }
    }
    return last
  }

  private static func goesOn(behind index: Int, in list: TokenList) -> Bool {
    list.symbol(index) == .comma || list.firstByte(index) == UInt8(ascii: "\\") || list.isAccess(index)
  }
}
