// swift-format-ignore-file

extension Grammar {
  private static let slashes = ["//"]
  private static let cComments = [Pair(open: "/*", close: "*/")]
  private static let doubleQuoted = StringForm(open: "\"", close: "\"")
  private static let singleQuoted = StringForm(open: "'", close: "'")
  private static let tripleQuoted = StringForm(open: "\"\"\"", close: "\"\"\"", isMultiline: true)

  static let ecmaScript = Grammar(
    lineComments: slashes, blockComments: cComments,
    strings: [
      doubleQuoted, singleQuoted,
      StringForm(open: "`", close: "`", isMultiline: true, interpolation: "${"),
    ],
    wordBytes: "$", hasRegularExpressions: true, newlineEndsStatement: true)

  static let python = Grammar(
    lineComments: ["#"],
    strings: [
      tripleQuoted, StringForm(open: "'''", close: "'''", isMultiline: true), doubleQuoted, singleQuoted,
    ],
    stringPrefixes: "rbfuRBFUtT", newlineEndsStatement: true, isIndented: true)

  static let ruby = Grammar(
    lineComments: ["#"], blockComments: [Pair(open: "=begin", close: "=end")],
    strings: [
      StringForm(open: "\"", close: "\"", isMultiline: true, interpolation: "#{"),
      StringForm(open: "'", close: "'", isMultiline: true),
      StringForm(open: "`", close: "`", interpolation: "#{"),
    ],
    wordBytes: "@$", wordEndings: "?!", hasRegularExpressions: true, heredoc: .ruby, hasPercentLiterals: true,
    newlineEndsStatement: true)

  static let php = Grammar(
    lineComments: ["//", "#"], blockComments: cComments,
    strings: [
      StringForm(open: "\"", close: "\"", isMultiline: true), StringForm(open: "'", close: "'", isMultiline: true),
    ],
    wordBytes: "$", heredoc: .php, island: Pair(open: "<?", close: "?>"), arrowReaches: true,
    hasHashAttributes: true)

  static let go = Grammar(
    lineComments: slashes, blockComments: cComments,
    strings: [doubleQuoted, StringForm(open: "`", close: "`", escape: .none, isMultiline: true), singleQuoted],
    newlineEndsStatement: true)

  static let java = Grammar(
    lineComments: slashes, blockComments: cComments, strings: [tripleQuoted, doubleQuoted, singleQuoted],
    wordBytes: "@")

  static let kotlin = Grammar(
    lineComments: slashes, blockComments: cComments, nestsComments: true,
    strings: [
      StringForm(open: "\"\"\"", close: "\"\"\"", escape: .none, isMultiline: true, interpolation: "${"),
      StringForm(open: "\"", close: "\"", interpolation: "${"), singleQuoted,
    ],
    wordBytes: "@", newlineEndsStatement: true)

  static let cSharp = Grammar(
    lineComments: slashes, blockComments: cComments,
    strings: [
      StringForm(open: "$@\"", close: "\"", escape: .doubled, isMultiline: true, interpolation: "{"),
      StringForm(open: "@$\"", close: "\"", escape: .doubled, isMultiline: true, interpolation: "{"),
      StringForm(open: "@\"", close: "\"", escape: .doubled, isMultiline: true),
      StringForm(open: "$\"\"\"", close: "\"\"\"", escape: .none, isMultiline: true),
      StringForm(open: "$\"", close: "\"", interpolation: "{"), tripleQuoted, doubleQuoted, singleQuoted,
    ])

  static let rust = Grammar(
    lineComments: slashes, blockComments: cComments, nestsComments: true,
    strings: [StringForm(open: "\"", close: "\"", isMultiline: true), singleQuoted],
    stringPrefixes: "rbc", hashQuotes: .rust, hasLifetimes: true)

  static let swift = Grammar(
    lineComments: slashes, blockComments: cComments, nestsComments: true,
    strings: [
      StringForm(open: "\"\"\"", close: "\"\"\"", isMultiline: true, interpolation: "\\("),
      StringForm(open: "\"", close: "\"", interpolation: "\\("),
    ],
    hashQuotes: .swift, wordBytes: "@", newlineEndsStatement: true)

  static let json = Grammar(
    lineComments: slashes, blockComments: cComments, strings: [doubleQuoted, singleQuoted], wordBytes: "$")

  static let escapedJSON = Grammar(strings: [StringForm(open: "\\\"", close: "\\\"", escape: .none)], wordBytes: "$")

  static let yaml = Grammar(
    lineComments: ["#"],
    strings: [
      StringForm(open: "\"", close: "\"", isMultiline: true), StringForm(open: "'", close: "'", escape: .doubled, isMultiline: true),
    ],
    wordBytes: "-$/.*", commentsNeedSpace: true, newlineEndsStatement: true, isIndented: true)

  static let nginx = Grammar(
    lineComments: ["#"],
    strings: [StringForm(open: "\"", close: "\"", isMultiline: true), StringForm(open: "'", close: "'", isMultiline: true)],
    wordBytes: "$/.*^~-=:@", commentsNeedSpace: true)

  static let toml = Grammar(
    lineComments: ["#"],
    strings: [
      tripleQuoted, StringForm(open: "'''", close: "'''", escape: .none, isMultiline: true), doubleQuoted,
      StringForm(open: "'", close: "'", escape: .none),
    ],
    wordBytes: "-.")

  /// PHP without the marks around it.
  static let barePHP: Grammar = {
    var grammar = php
    grammar.island = nil
    return grammar
  }()

  static let ini = Grammar(lineComments: [";", "#"], strings: [doubleQuoted])

  static let hashComments = Grammar(lineComments: ["#"])

  static let http = Grammar(lineComments: ["#"], commentsNeedSpace: true, newlineEndsStatement: true)
}
