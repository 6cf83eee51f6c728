/// One of several values that stand side by side: an argument, a field, a member of a list.
package struct Argument: Sendable, Equatable {
  /// What a value is, as far as its own text tells.
  package enum Content: Sendable, Equatable {
    /// Nothing: `null`, an empty text, an empty list.
    case empty
    /// Something for certain: a text, a number, a list or map that has members.
    case full
    /// A call, with arguments that are not all empty.
    case made
    /// What a variable holds.
    case named
    /// A function, which is no content.
    case function
  }

  /// The name before it, if it has one: `status=204`, `"status" => 204`, `status: 204`.
  package let label: String?
  package let content: Content
  /// The bytes of the value without its label.
  package let range: Range<Int>
}

extension Surroundings {
  /// How many values of one call, list or map are looked at.
  private static let mostArguments = 40
  /// How many tokens are looked at, what stands within brackets left out.
  private static let mostTokens = 600

  /// The values between two tokens, parted by commas.
  func arguments(from first: Int, to end: Int) -> [Argument] {
    var arguments: [Argument] = []
    var start = first
    var index = first
    var steps = 0
    while index < end, arguments.count < Self.mostArguments, steps < Self.mostTokens {
      steps += 1
      if list.kind(index) == .open, let close = list.match(index), close < end {
        index = close
      } else if list.symbol(index) == .comma {
        if start < index { arguments.append(argument(start..<index)) }
        start = index + 1
      }
      index += 1
    }
    if start < index, arguments.count < Self.mostArguments { arguments.append(argument(start..<index)) }
    return arguments
  }

  private func argument(_ tokens: Range<Int>) -> Argument {
    var tokens = tokens
    var label: String?
    let first = tokens.lowerBound
    if tokens.count > 1, list.kind(first) == .word || list.kind(first) == .string {
      switch list.symbol(first + 1) {
      case .colon, .assign, .fatArrow:
        label = String(decoding: list.inner(first), as: UTF8.self)
        tokens = first + 2..<tokens.upperBound
      default: break
      }
    }
    return Argument(label: label, content: content(of: tokens, depth: 0), range: bytes(of: tokens))
  }

  private func bytes(of tokens: Range<Int>) -> Range<Int> {
    guard let first = list[tokens.lowerBound], let last = list[tokens.upperBound - 1] else { return 0..<0 }
    return Int(first.start)..<max(Int(first.start), Int(last.end))
  }

  // MARK: What a value holds

  private static let nothing: StaticString = "null nil None undefined Nil NULL nullptr Nothing NoBody nothing void"
  private static let functions: StaticString = "function async lambda fn fun next done cb callback"
  /// Calls that give nothing where they are given nothing.
  private static let makers: StaticString =
    "jsonify dict list array stringify dumps empty new default json_encode Empty object Array Object str String bytes"

  /// What stands between two tokens.
  private func content(of tokens: Range<Int>, depth: Int) -> Argument.Content {
    guard var first = tokens.first, let last = tokens.last else { return .empty }
    if list.symbol(first) == .other || list.symbol(first) == .dot, first < last { first += 1 }
    if list.isWord(first, "new"), first < last { first += 1 }
    if list.isWord(first, Self.functions) { return .function }
    if tokens.prefix(40).contains(where: { list.symbol($0) == .fatArrow }), !list.isBracket(first, "["),
      !list.isBracket(first, "{")
    {
      return .function
    }
    if first == last {
      switch list.kind(first) {
      case .string: return list.inner(first).isEmpty ? .empty : .full
      case .number: return .full
      case .word: return list.isWord(first, Self.nothing) ? .empty : .named
      default: return .empty
      }
    }
    // `"text".to_string()`
    if list.kind(first) == .string, list.isAccess(first + 1) { return list.inner(first).isEmpty ? .empty : .full }
    if list.isWord(last, Self.nothing), list.isAccess(last - 1) { return .empty }
    if list.kind(last) == .close, let open = list.match(last), open >= first {
      return content(between: open, and: last, from: first, depth: depth)
    }
    // Texts that are joined, a value that is chosen: something, but who knows what.
    return list.kind(first) == .string && !list.inner(first).isEmpty ? .full : .named
  }

  private func content(between open: Int, and close: Int, from first: Int, depth: Int) -> Argument.Content {
    let isEmpty = close == open + 1
    guard list.isBracket(close, ")") else {
      // `{}`, `gin.H{}`, `vec![]`
      if isEmpty { return .empty }
      guard list.isBracket(close, "]"), depth < 3 else { return .full }
      return arguments(from: open + 1, to: close, depth: depth + 1).allSatisfy { $0 == .empty } ? .empty : .full
    }
    if open == first { return isEmpty ? .empty : content(of: open + 1..<close, depth: depth + 1) }
    let isMaker = list.isWord(open - 1, Self.makers)
    if isEmpty { return isMaker ? .empty : .named }
    guard depth < 3 else { return .made }
    let inner = arguments(from: open + 1, to: close, depth: depth + 1)
    return inner.allSatisfy { $0 == .empty } ? .empty : .made
  }

  private func arguments(from first: Int, to end: Int, depth: Int) -> [Argument.Content] {
    var contents: [Argument.Content] = []
    var start = first
    var index = first
    var steps = 0
    while index < end, contents.count < 8, steps < Self.mostTokens {
      steps += 1
      if list.kind(index) == .open, let close = list.match(index), close < end {
        index = close
      } else if list.symbol(index) == .comma {
        contents.append(content(of: start..<index, depth: depth))
        start = index + 1
      }
      index += 1
    }
    if start < index { contents.append(content(of: start..<index, depth: depth)) }
    return contents
  }
}
