import StatusProject

extension ConfigurationCommandTexts {
  static let english = ConfigurationCommandTexts(
    language: "language:", configuration: "configuration:", overrides: "overrides:", read: "read:",
    noConfiguration: "none, the defaults hold", wrongConfiguration: "wrong, the defaults hold",
    testFiles: "default for test files", separator: ", ", standsAlready: "stands there already and is left as it is",
    readsFile: "yes", entersFolder: "yes, with what is in it",
    unlessNamed: { "no: \($0); yes where it is named" },
    evenIfNamed: { "no: \($0), even where it is named" },
    leavesFolder: { "no: \($0); yes where it is named" },
    neverEntered: { "below `\($0)`, which is never entered" },
    byLine: { "\($0) by \($1)" },
    written: { "wrote \($0)" },
    reason: { $0.rawValue },
    sign: { name, sign in
      switch sign {
      case .name: "\(name), by its name"
      case .content: "\(name), by its content"
      case .nothing: "\(name): only status lines count"
      }
    })
}
