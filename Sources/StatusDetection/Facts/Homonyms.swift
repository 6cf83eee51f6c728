extension Grammar.Dialect {
  /// Whether frameworks of the language have names that are common words elsewhere: `mist`, `gun`, `Dream`.
  var hasHomonyms: Bool {
    switch self {
    case .scala, .dart, .groovy, .haskell, .ml, .erlang, .zig, .gleam, .nim, .d: true
    default: false
    }
  }

  /// Whether the strings tell that name modules.
  var namesModules: Bool { [.lua, .c, .objectiveC, .dart].contains(self) }
}
