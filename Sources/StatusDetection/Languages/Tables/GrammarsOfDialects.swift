// swift-format-ignore-file

extension Grammar {
  private static let doubleQuoted = StringForm(open: "\"", close: "\"")
  private static let singleQuoted = StringForm(open: "'", close: "'")
  private static let cComments = [Pair(open: "/*", close: "*/")]

  static let c = Grammar(
    lineComments: ["//"], blockComments: cComments, strings: [doubleQuoted, singleQuoted], stringPrefixes: "LuU8",
    arrowReaches: true, dialect: .c)

  static let clojure = Grammar(
    lineComments: [";", "#!"], strings: [StringForm(open: "\"", close: "\"", isMultiline: true)],
    wordBytes: "-*+!?<>=./:&%$'#|", dialect: .clojure)

  static let elixir = Grammar(
    lineComments: ["#"],
    strings: [
      StringForm(open: "\"\"\"", close: "\"\"\"", isMultiline: true), StringForm(open: "'''", close: "'''", isMultiline: true),
      StringForm(open: "\"", close: "\"", isMultiline: true, interpolation: "#{"),
      StringForm(open: "'", close: "'", isMultiline: true, interpolation: "#{"),
    ],
    wordBytes: "@", wordEndings: "?!", newlineEndsStatement: true, dialect: .elixir)

  static let lua = Grammar(
    lineComments: ["--"], strings: [doubleQuoted, singleQuoted], newlineEndsStatement: true, colonReaches: true,
    dialect: .lua)

  static let perl = Grammar(
    lineComments: ["#"],
    strings: [
      StringForm(open: "\"", close: "\"", isMultiline: true), StringForm(open: "'", close: "'", isMultiline: true),
      StringForm(open: "`", close: "`", isMultiline: true),
    ],
    hasRegularExpressions: true, heredoc: .shell, arrowReaches: true, dialect: .perl)

  static let shell = Grammar(
    lineComments: ["#"],
    strings: [
      StringForm(open: "\"", close: "\"", isMultiline: true, interpolation: "$("),
      StringForm(open: "'", close: "'", escape: .none, isMultiline: true),
    ],
    heredoc: .shell, commentsNeedSpace: true, newlineEndsStatement: true, dialect: .shell)
}
