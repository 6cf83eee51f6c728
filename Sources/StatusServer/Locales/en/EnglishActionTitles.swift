extension ActionTitle {
  /// The title in English.
  var english: String {
    switch self {
    case .fixAll: "Fix all that can be fixed safely in this file"
    case .ignoreInProject(let rule): "Ignore `\(rule)` in this project"
    case .why(let literal): "Why is `\(literal)` a status code?"
    }
  }
}
