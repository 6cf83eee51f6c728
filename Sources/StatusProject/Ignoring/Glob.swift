/// A glob as `.gitignore` has it, compiled; it matches in time proportional to its length times the text's.
struct Glob: Sendable, Equatable {
  private enum Token: Sendable, Equatable {
    case byte(UInt8)
    /// `?`: any byte but a slash.
    case anyByte
    case oneOf(ByteSet)
    /// `*`: any bytes but slashes.
    case star
    /// `**/`: nothing, or any folders with the slash after them.
    case folders
    /// `**` at the end: everything.
    case everything
  }

  private let tokens: [Token]
  /// The byte that every match begins with, if there is one.
  private let first: UInt8?
  /// The byte that every match ends in, if there is one.
  let last: UInt8?
  /// The longest run of bytes that stands in every match, where the glob begins with `*`; else none.
  private let literal: [UInt8]

  /// Compiles a glob.
  ///
  /// - Parameter crossesFolders: whether `**` beside slashes stands for folders; if not, it is a `*`.
  /// - Returns: nil for a glob that can match nothing: an open bracket, or a backslash at the end.
  init?(_ pattern: ArraySlice<UInt8>, crossesFolders: Bool) {
    var tokens: [Token] = []
    var rest = pattern
    var hasOnlyLiterals = true
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "*"):
        let isDouble = rest.first == byte
        rest = rest.drop { $0 == byte }
        // Git compares a literal beginning by itself, so that the rest counts as a beginning too: `a**/b` takes "ax/y/b".
        let isAtStart = hasOnlyLiterals || tokens.last == .byte(UInt8(ascii: "/")) || tokens.last == .folders
        if isDouble, crossesFolders, isAtStart, rest.isEmpty {
          tokens.append(.everything)
        } else if isDouble, crossesFolders, isAtStart, rest.first == UInt8(ascii: "/") {
          rest = rest.dropFirst()
          tokens.append(.folders)
        } else {
          tokens.append(.star)
        }
        hasOnlyLiterals = false
      case UInt8(ascii: "?"):
        tokens.append(.anyByte)
        hasOnlyLiterals = false
      case UInt8(ascii: "["):
        guard let set = ByteSet(bracket: &rest) else { return nil }
        tokens.append(.oneOf(set))
        hasOnlyLiterals = false
      case UInt8(ascii: "\\"):
        guard let escaped = rest.popFirst() else { return nil }
        tokens.append(.byte(escaped))
        hasOnlyLiterals = false
      default:
        tokens.append(.byte(byte))
      }
    }
    self.tokens = tokens
    first = if case .byte(let byte)? = tokens.first { byte } else { nil }
    last = if case .byte(let byte)? = tokens.last { byte } else { nil }
    // Any other glob fails at its first byte, or at the first folder.
    literal = tokens.first == .star ? Self.longestRun(in: tokens) : []
  }

  private static func longestRun(in tokens: [Token]) -> [UInt8] {
    var (run, longest): ([UInt8], [UInt8]) = ([], [])
    for token in tokens {
      if case .byte(let byte) = token { run.append(byte) } else { run = [] }
      if run.count > longest.count { longest = run }
    }
    return longest
  }

  /// Whether the run of bytes that every match holds stands in a part of a text.
  private func mayMatch(_ text: [UInt8], in range: Range<Int>) -> Bool {
    guard let first = literal.first else { return true }
    let end = range.upperBound - literal.count
    var index = range.lowerBound
    while index <= end {
      if text[index] == first {
        var offset = 1
        while offset < literal.count, text[index + offset] == literal[offset] { offset += 1 }
        if offset == literal.count { return true }
      }
      index += 1
    }
    return false
  }

  /// Whether the glob matches a part of a text.
  ///
  /// Only the last `*` and the last `**` are ever tried again: what an earlier one could gain, the later one can too.
  func matches(_ text: [UInt8], in range: Range<Int>) -> Bool {
    if let last, range.isEmpty || text[range.upperBound - 1] != last { return false }
    if let first, range.isEmpty || text[range.lowerBound] != first { return false }
    guard mayMatch(text, in: range) else { return false }
    var steps = 0
    return matches(text, in: range, steps: &steps)
  }

  /// The same, counting what it takes: each step looks at one token, or at one byte in search of a slash.
  func matches(_ text: [UInt8], in range: Range<Int>, steps: inout Int) -> Bool {
    var (position, index) = (range.lowerBound, 0)
    let end = range.upperBound
    var star: (position: Int, index: Int)?
    var folders: (position: Int, index: Int)?
    while true {
      steps &+= 1
      if index < tokens.count {
        switch tokens[index] {
        case .everything: return true
        case .star:
          star = (position, index + 1)
          index += 1
          continue
        case .folders:
          folders = (position, index + 1)
          star = nil
          index += 1
          continue
        case let token:
          if position < end, Self.takes(token, text[position]) {
            if text[position] == UInt8(ascii: "/") { star = nil }
            position += 1
            index += 1
            continue
          }
        }
      } else if position >= end {
        return true
      }
      if let again = star, again.position < end, text[again.position] != UInt8(ascii: "/") {
        star = (again.position + 1, again.index)
        (position, index) = (again.position + 1, again.index)
      } else if let again = folders,
        let slash = text[min(again.position, end)..<end].firstIndex(of: UInt8(ascii: "/"))
      {
        steps &+= slash &- again.position
        star = nil
        folders = (slash + 1, again.index)
        (position, index) = (slash + 1, again.index)
      } else {
        return false
      }
    }
  }

  private static func takes(_ token: Token, _ byte: UInt8) -> Bool {
    switch token {
    case .byte(let wanted): wanted == byte
    case .anyByte: byte != UInt8(ascii: "/")
    case .oneOf(let set): byte != UInt8(ascii: "/") && set.contains(byte)
    case .star, .folders, .everything: false
    }
  }
}
