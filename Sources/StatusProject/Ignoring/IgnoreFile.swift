/// The lines of an ignore file, such as `.gitignore`, or globs of the same kind.
package struct IgnoreFile: Sendable, Equatable {
  /// What the lines say of a path.
  package enum Verdict: Sendable, Equatable {
    case ignored
    /// A line with `!` takes it back.
    case included
  }

  private let rules: [IgnoreRule]
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
  }

  /// Reads globs, one each.
  package init(globs: [String]) {
    rules = globs.compactMap { IgnoreRule(Array($0.utf8)[...]) }
    lines = Array(0..<rules.count)
  }

  /// The last line that speaks of a path, from 1, and what it says.
  func decidingLine(on subject: IgnoreSubject, base: Int) -> (line: Int, verdict: Verdict)? {
    guard let index = rules.lastIndex(where: { $0.matches(subject, base: base) }) else { return nil }
    return (lines[index], rules[index].isNegated ? .included : .ignored)
  }

  /// What the last line that speaks of the path says; nil where none does. The folders above are not looked at.
  ///
  /// - Parameter base: where the path from the file's folder begins in the subject's bytes.
  package func verdict(on subject: IgnoreSubject, base: Int) -> Verdict? {
    for rule in rules.reversed() where rule.matches(subject, base: base) {
      return rule.isNegated ? .included : .ignored
    }
    return nil
  }
}
