// swift-format-ignore-file

extension Grammar {
  private static let cComments = [Pair(open: "/*", close: "*/")]
  private static let parenthesised = [Pair(open: "(*", close: "*)")]
  private static let doubleQuoted = StringForm(open: "\"", close: "\"")
  private static let singleQuoted = StringForm(open: "'", close: "'")
  private static let overLines = StringForm(open: "\"", close: "\"", isMultiline: true)
  private static let triple = StringForm(open: "\"\"\"", close: "\"\"\"", escape: .none, isMultiline: true)

  static let scala = Grammar(
    lineComments: ["//"], blockComments: cComments, nestsComments: true,
    strings: [
      StringForm(open: "\"\"\"", close: "\"\"\"", escape: .none, isMultiline: true, interpolation: "${"),
      StringForm(open: "\"", close: "\"", interpolation: "${"), singleQuoted,
    ],
    stringPrefixes: "sfrawuj", wordBytes: "@$", hasLifetimes: true, newlineEndsStatement: true, dialect: .scala)

  static let haskell = Grammar(
    lineComments: ["--"], blockComments: [Pair(open: "{-", close: "-}")], nestsComments: true,
    strings: [StringForm(open: "\"\"\"", close: "\"\"\"", isMultiline: true), doubleQuoted], wordBytes: "'",
    newlineEndsStatement: true, dialect: .haskell)

  static let fSharp = Grammar(
    lineComments: ["//"], blockComments: parenthesised, nestsComments: true,
    strings: [
      StringForm(open: "$$\"\"\"", close: "\"\"\"", escape: .none, isMultiline: true),
      StringForm(open: "$\"\"\"", close: "\"\"\"", escape: .none, isMultiline: true, interpolation: "{"),
      triple, StringForm(open: "$@\"", close: "\"", escape: .doubled, isMultiline: true, interpolation: "{"),
      StringForm(open: "@$\"", close: "\"", escape: .doubled, isMultiline: true, interpolation: "{"),
      StringForm(open: "@\"", close: "\"", escape: .doubled, isMultiline: true),
      StringForm(open: "$\"", close: "\"", isMultiline: true, interpolation: "{"), overLines,
    ],
    wordBytes: "'", newlineEndsStatement: true, hasAnonymousRecords: true, dialect: .ml)

  static let oCaml = Grammar(
    blockComments: parenthesised, nestsComments: true, strings: [overLines], wordBytes: "'", dialect: .ml)

  static let erlang = Grammar(
    lineComments: ["%"], strings: [StringForm(open: "\"\"\"", close: "\"\"\"", isMultiline: true), overLines],
    wordBytes: "@", colonReaches: true, dialect: .erlang)

  static let gleam = Grammar(
    lineComments: ["//"], strings: [overLines], newlineEndsStatement: true, dialect: .gleam)

  static let dart = Grammar(
    lineComments: ["//"], blockComments: cComments, nestsComments: true,
    strings: [
      StringForm(open: "\"\"\"", close: "\"\"\"", isMultiline: true, interpolation: "${"),
      StringForm(open: "'''", close: "'''", isMultiline: true, interpolation: "${"),
      StringForm(open: "\"", close: "\"", interpolation: "${"), StringForm(open: "'", close: "'", interpolation: "${"),
    ],
    wordBytes: "@$", dialect: .dart)

  static let groovy = Grammar(
    lineComments: ["//", "#!"], blockComments: cComments,
    strings: [
      StringForm(open: "\"\"\"", close: "\"\"\"", isMultiline: true, interpolation: "${"),
      StringForm(open: "'''", close: "'''", isMultiline: true), StringForm(open: "\"", close: "\"", interpolation: "${"), singleQuoted,
    ],
    wordBytes: "@$", hasRegularExpressions: true, newlineEndsStatement: true, dialect: .groovy)

  static let zig = Grammar(
    lineComments: ["//"], strings: [doubleQuoted, singleQuoted], wordBytes: "@", dialect: .zig)

  static let crystal = Grammar(
    lineComments: ["#"],
    strings: [
      StringForm(open: "\"", close: "\"", isMultiline: true, interpolation: "#{"), singleQuoted,
      StringForm(open: "`", close: "`", interpolation: "#{"),
    ],
    wordBytes: "@$", wordEndings: "?!", hasRegularExpressions: true, heredoc: .ruby, hasPercentLiterals: true,
    newlineEndsStatement: true)

  static let nim = Grammar(
    lineComments: ["#"], blockComments: [Pair(open: "##[", close: "]##"), Pair(open: "#[", close: "]#")], nestsComments: true,
    strings: [triple, doubleQuoted, singleQuoted], newlineEndsStatement: true, isIndented: true, dialect: .nim)

  static let d = Grammar(
    lineComments: ["//"], blockComments: cComments,
    strings: [overLines, StringForm(open: "`", close: "`", escape: .none, isMultiline: true), singleQuoted],
    wordBytes: "@", dialect: .d)
}
