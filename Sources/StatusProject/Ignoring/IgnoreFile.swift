/// The lines of an ignore file, such as `.gitignore`, or globs of the same kind.
package struct IgnoreFile: Sendable, Equatable {
  /// What the lines say of a path.
  package enum Verdict: Sendable, Equatable {
    case ignored
    /// A line with `!` takes it back.
    case included
  }

  private let rules: [IgnoreRule]
  /// Which rules, by their numbers modulo 64, may speak of a path that ends in a byte: most speak of others.
  private let speaking: [UInt64]
  /// The line of each rule, from 1.
  private let lines: [Int]

  var isEmpty: Bool { rules.isEmpty }

  /// A file without lines.
  static let none = IgnoreFile([])

  /// Reads the text of a file: lines end with LF or CR LF, a byte order mark at the start is passed over.
  package init(_ text: [UInt8]) {
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var (rules, lines): ([IgnoreRule], [Int]) = ([], [])
    for (index, line) in text[start...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let rule = IgnoreRule(line.last == UInt8(ascii: "\r") ? line.dropLast() : line) else { continue }
      rules.append(rule)
      lines.append(index + 1)
    }
    (self.rules, self.lines) = (rules, lines)
    speaking = Self.speaking(rules)
  }

  /// Reads globs, one each.
  package init(globs: [String]) {
    rules = globs.compactMap { IgnoreRule(Array($0.utf8)[...]) }
    lines = Array(0..<rules.count)
    speaking = Self.speaking(rules)
  }

  private static func speaking(_ rules: [IgnoreRule]) -> [UInt64] {
    var (all, speaking): (UInt64, [UInt64]) = (0, [])
    if rules.isEmpty { return speaking }
    speaking = Array(repeating: 0, count: 256)
    for (index, rule) in rules.enumerated() {
      let bit = UInt64(1) &<< UInt64(index & 63)
      if let last = rule.last { speaking[Int(last)] |= bit } else { all |= bit }
    }
    return speaking.map { $0 | all }
  }

  /// The last rule that speaks of a path.
  private func decidingRule(on subject: IgnoreSubject, base: Int) -> Int? {
    guard !rules.isEmpty else { return nil }
    let last = subject.end > 0 ? subject.bytes[subject.end - 1] : 0
    let all = speaking[Int(last)]
    var upper = rules.count
    while upper > 0 {
      // The rules of which 64 have their bits in one number.
      let lower = (upper - 1) & ~63
      var some = upper - lower == 64 ? all : all & (1 &<< UInt64(upper - lower) &- 1)
      while some != 0 {
        let bit = 63 - some.leadingZeroBitCount
        if rules[lower + bit].matches(subject, base: base) { return lower + bit }
        some ^= 1 &<< UInt64(bit)
      }
      upper = lower
    }
    return nil
  }

  /// The last line that speaks of a path, from 1, and what it says.
  func decidingLine(on subject: IgnoreSubject, base: Int) -> (line: Int, verdict: Verdict)? {
    guard let index = decidingRule(on: subject, base: base) else { return nil }
    return (lines[index], rules[index].isNegated ? .included : .ignored)
  }

  /// What the last line that speaks of the path says; nil where none does. The folders above are not looked at.
  ///
  /// - Parameter base: where the path from the file's folder begins in the subject's bytes.
  package func verdict(on subject: IgnoreSubject, base: Int) -> Verdict? {
    guard let index = decidingRule(on: subject, base: base) else { return nil }
    return rules[index].isNegated ? .included : .ignored
  }
}
