import StatusDetection

/// A change of an example's text that may not change the verdict.
enum Mutation: String, Sendable, CaseIterable {
  case emoji = "an emoji before"
  case carriageReturns = "CRLF line ends"
  case tabs = "tabs"
  case byteOrderMark = "a byte order mark"

  /// The marked text of an example, changed; nil where its language cannot bear the change.
  func applied(to example: Example) -> String? {
    let text = example.marked
    switch self {
    // What stands between two lines of hyphens has to stand at the very beginning.
    case .emoji where text.hasPrefix("---\n"): return nil
    // A table has neither comments nor room between its rows.
    case .emoji: return example.language.name == "csv" ? nil : Self.withEmoji(text, language: example.language)
    case .carriageReturns:
      return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    case .tabs: return example.language.name == "yaml" ? nil : Self.withTabs(text)
    case .byteOrderMark: return "\u{FEFF}" + text
    }
  }

  /// Languages that have comments which end on their line.
  private static let inlineCommented: Set<String> = [
    "javascript", "typescript", "go", "java", "kotlin", "csharp", "php", "rust", "swift", "json",
  ]

  /// Languages whose lines cannot bear a word more: there the emoji stands on a line before all.
  private static let strict: Set<String> = [
    "markdown", "restructuredtext", "asciidoc", "razor", "blade", "erb", "eex", "ejs", "jmeter", "vue", "svelte",
    "astro",
    "jinja", "twig", "xml",
  ]

  /// An emoji before each mark: in a comment on its line, else in a comment on a line before, else bare.
  private static func withEmoji(_ text: String, language: Language) -> String {
    guard !strict.contains(language.name) else { return "🚦\n" + text }
    let lines = lines(of: text)
    return zip(lines, [""] + lines).map { line, before in
      // Nothing can stand between a command and what goes on behind a backslash.
      guard line.contains("«"), !before.hasSuffix("\\") else { return line }
      let indentation = String(line.prefix { $0 == " " })
      if inlineCommented.contains(language.name) { return indentation + "/* 🚦 */ " + line.dropFirst(indentation.count) }
      if language.name == "ocaml" { return indentation + "(* 🚦 *) " + line.dropFirst(indentation.count) }
      return language.lineComment.map { "\(indentation)\($0) 🚦\n\(line)" } ?? "🚦 " + line
    }.joined(separator: "\n")
  }

  /// Each step of indentation a tab.
  private static func withTabs(_ text: String) -> String {
    let lines = lines(of: text)
    let indentations = lines.map { $0.prefix { $0 == " " }.count }
    guard let step = indentations.filter({ $0 > 1 }).min() else { return text }
    return zip(lines, indentations).map { line, count in
      String(repeating: "\t", count: count / step) + String(repeating: " ", count: count % step) + line.dropFirst(count)
    }.joined(separator: "\n")
  }

  /// Every line a comment; nil where the language has none. PHP's own tags stay outside.
  static func commented(_ example: Example) -> String? {
    guard let comment = example.language.lineComment, example.language.name != "http" else { return nil }
    return lines(of: example.marked).map { $0.hasPrefix("<?") ? $0 : "\(comment) \($0)" }.joined(separator: "\n")
  }

  /// Languages in which a line between double quotes is a string, and a backslash takes a quote's meaning away.
  private static let quoting: Set<String> = [
    "javascript", "typescript", "python", "go", "java", "kotlin", "scala", "groovy", "csharp", "ruby", "crystal",
    "rust",
    "swift", "c", "cpp", "objectivec", "dart", "elixir", "lua", "perl", "julia", "haskell", "zig", "gleam", "nim", "d",
  ]

  /// Every line a string; nil where the language writes them otherwise.
  static func quoted(_ example: Example) -> String? {
    guard quoting.contains(example.language.name) else { return nil }
    return lines(of: example.marked).map { line in
      let escaped = line.flatMap { (character: Character) -> [Character] in
        "\\\"$#@%".contains(character) ? ["\\", character] : [character]
      }
      return line.isEmpty ? line : "\"" + String(escaped) + "\""
    }.joined(separator: "\n")
  }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
