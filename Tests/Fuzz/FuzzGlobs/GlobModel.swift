/// What a glob means, told by trying every way: a place in the pattern and a place in the text either match or not, and
/// each pair is looked at once.
struct GlobModel {
  private enum Part {
    case one((UInt8) -> Bool)
    case star
    case folders
    case everything
  }

  private var parts: [Part] = []

  /// Nil for a pattern that can match nothing.
  init?(_ pattern: [UInt8], crossesFolders: Bool) {
    var index = 0
    // A literal beginning is compared by itself: what follows it counts as a beginning.
    let special = pattern.firstIndex { "*?[\\".utf8.contains($0) } ?? pattern.count
    while index < pattern.count {
      let byte = pattern[index]
      switch byte {
      case UInt8(ascii: "*"):
        let start = index
        while index < pattern.count, pattern[index] == byte { index += 1 }
        let isDouble = index - start > 1 && crossesFolders
        let opens = start == special || start == 0 || pattern[start - 1] == UInt8(ascii: "/")
        let isEscaped = start > 1 && pattern[start - 1] == UInt8(ascii: "/") && pattern[start - 2] == UInt8(ascii: "\\")
        if isDouble, opens, !isEscaped, index == pattern.count {
          parts.append(.everything)
        } else if isDouble, opens, !isEscaped, pattern[index] == UInt8(ascii: "/") {
          index += 1
          parts.append(.folders)
        } else {
          parts.append(.star)
        }
      case UInt8(ascii: "?"):
        index += 1
        parts.append(.one { $0 != UInt8(ascii: "/") })
      case UInt8(ascii: "["):
        guard let set = Self.set(pattern, &index) else { return nil }
        parts.append(.one { $0 != UInt8(ascii: "/") && set.contains($0) })
      case UInt8(ascii: "\\"):
        guard index + 1 < pattern.count else { return nil }
        let escaped = pattern[index + 1]
        index += 2
        parts.append(.one { $0 == escaped })
      default:
        index += 1
        parts.append(.one { $0 == byte })
      }
    }
  }

  func matches(_ text: [UInt8]) -> Bool {
    // From the end: whether the parts from each on match the text from each place on.
    var next = [Bool](repeating: false, count: text.count + 2)
    next[text.count] = true
    for part in parts.reversed() {
      var here = [Bool](repeating: false, count: text.count + 2)
      for place in stride(from: text.count, through: 0, by: -1) {
        switch part {
        case .everything: here[place] = true
        case .one(let takes): here[place] = place < text.count && takes(text[place]) && next[place + 1]
        case .star:
          let goesOn = place < text.count && text[place] != UInt8(ascii: "/") && here[place + 1]
          here[place] = next[place] || goesOn
        case .folders:
          // Nothing, or any folders: the rest begins here or behind a slash further on.
          here[place] = next[place]
          var slash = place
          while !here[place], slash < text.count {
            if text[slash] == UInt8(ascii: "/"), next[slash + 1] { here[place] = true }
            slash += 1
          }
        }
      }
      next = here
    }
    return next[0]
  }

  /// What stands in brackets (POSIX, 2.13.1), from the one that opens; nil where none closes or a class is unknown.
  private static func set(_ pattern: [UInt8], _ index: inout Int) -> Set<UInt8>? {
    var members: Set<UInt8> = []
    var rest = Array(pattern[(index + 1)...])
    let isNegated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
    if isNegated { rest.removeFirst() }
    var isFirst = true
    while let byte = rest.first, byte != UInt8(ascii: "]") || isFirst {
      isFirst = false
      if byte == UInt8(ascii: "["), rest.count > 1, rest[1] == UInt8(ascii: ":") {
        guard let close = rest.dropFirst(2).firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let name = rest[2..<close]
        if name.last == UInt8(ascii: ":"), !name.isEmpty {
          guard let known = classes[String(decoding: name.dropLast(), as: UTF8.self)] else { return nil }
          members.formUnion((UInt8.min..<0x80).filter { known(Unicode.Scalar($0)) })
          rest.removeSubrange(...close)
          continue
        }
        members.insert(byte)
        rest.removeFirst()
        continue
      }
      guard let low = member(&rest) else { return nil }
      guard rest.count > 1, rest[0] == UInt8(ascii: "-"), rest[1] != UInt8(ascii: "]") else {
        members.insert(low)
        continue
      }
      rest.removeFirst()
      guard let high = member(&rest) else { return nil }
      if low <= high { members.formUnion(low...high) }
    }
    guard !rest.isEmpty else { return nil }
    index = pattern.count - rest.count + 1
    return isNegated ? Set(UInt8.min ... .max).subtracting(members) : members
  }

  private static func member(_ rest: inout [UInt8]) -> UInt8? {
    guard let byte = rest.first else { return nil }
    rest.removeFirst()
    guard byte == UInt8(ascii: "\\") else { return byte }
    return rest.isEmpty ? nil : rest.removeFirst()
  }

  nonisolated(unsafe) private static let classes: [String: (Unicode.Scalar) -> Bool] = [
    "alpha": { $0.properties.isAlphabetic }, "digit": { ("0"..."9").contains($0) },
    "alnum": { $0.properties.isAlphabetic || ("0"..."9").contains($0) },
    "upper": { $0.properties.isUppercase }, "lower": { $0.properties.isLowercase },
    "space": { $0.properties.isWhitespace }, "blank": { $0 == " " || $0 == "\t" },
    "cntrl": { $0.properties.generalCategory == .control }, "graph": { $0 > " " && $0 < "\u{7F}" },
    "print": { $0 >= " " && $0 < "\u{7F}" }, "xdigit": { $0.properties.isASCIIHexDigit },
    "punct": { $0 > " " && $0 < "\u{7F}" && !$0.properties.isAlphabetic && !("0"..."9").contains($0) },
  ]
}
