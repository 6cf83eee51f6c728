extension OriginTexts {
  static let english = OriginTexts(
    configuration: "configuration: ", none: "none", standard: "default", environment: "environment", editor: "editor",
    testFiles: "default for test files", holds: "holds here", doesNotHold: "does not hold here", separator: ", ",
    limited: { "\($0) (\($1)), at most \($2) (\($3))" })
}
