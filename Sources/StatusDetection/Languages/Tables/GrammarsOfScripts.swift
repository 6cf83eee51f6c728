// swift-format-ignore-file

extension Grammar {
  private static let doubleQuoted = StringForm(open: "\"", close: "\"")
  private static let singleQuoted = StringForm(open: "'", close: "'")

  static let powerShell = Grammar(
    lineComments: ["#"], blockComments: [Pair(open: "<#", close: "#>")],
    strings: [
      StringForm(open: "'", close: "'", escape: .doubled, isMultiline: true),
      StringForm(open: "\"", close: "\"", escape: .doubled, isMultiline: true, interpolation: "$("),
    ],
    newlineEndsStatement: true, dialect: .powerShell)

  static let objectiveC = Grammar(
    lineComments: ["//"], blockComments: [Pair(open: "/*", close: "*/")],
    strings: [StringForm(open: "@\"", close: "\""), doubleQuoted, singleQuoted],
    arrowReaches: true, dialect: .objectiveC)

  static let r = Grammar(
    lineComments: ["#"],
    strings: [
      StringForm(open: "\"", close: "\"", isMultiline: true), StringForm(open: "'", close: "'", isMultiline: true),
      StringForm(open: "`", close: "`"),
    ],
    wordBytes: ".", newlineEndsStatement: true, dialect: .r)

  static let julia = Grammar(
    lineComments: ["#"], blockComments: [Pair(open: "#=", close: "=#")], nestsComments: true,
    strings: [
      StringForm(open: "\"\"\"", close: "\"\"\"", isMultiline: true, interpolation: "$("),
      StringForm(open: "\"", close: "\"", isMultiline: true, interpolation: "$("),
      StringForm(open: "`", close: "`", isMultiline: true),
    ],
    stringPrefixes: "rbvsm", wordBytes: "@", wordEndings: "!", newlineEndsStatement: true, dialect: .julia)

  static let sql = Grammar(
    lineComments: ["--"], blockComments: [Pair(open: "/*", close: "*/")], nestsComments: true,
    strings: [StringForm(open: "'", close: "'", escape: .doubled, isMultiline: true)],
    wordBytes: "#", dialect: .sql)

  static let fish = Grammar(
    lineComments: ["#"],
    strings: [
      StringForm(open: "\"", close: "\"", isMultiline: true, interpolation: "$("),
      StringForm(open: "'", close: "'", isMultiline: true),
    ],
    commentsNeedSpace: true, newlineEndsStatement: true, dialect: .shell)

  static let scheme = Grammar(
    lineComments: [";"], blockComments: [Pair(open: "#|", close: "|#")], nestsComments: true,
    strings: [StringForm(open: "\"", close: "\"", isMultiline: true)],
    wordBytes: "-*+!?<>=./:&%$^~|@", dialect: .scheme)

  static let visualBasic = Grammar(
    lineComments: ["'"],
    strings: [
      StringForm(open: "$\"", close: "\"", escape: .doubled, isMultiline: true, interpolation: "{"),
      StringForm(open: "\"", close: "\"", escape: .doubled),
    ],
    newlineEndsStatement: true, dialect: .visualBasic)

  /// What stands between the marks of Jinja and Twig.
  static let jinja = Grammar(
    strings: [doubleQuoted, singleQuoted], newlineEndsStatement: true, dialect: .jinja)
}
