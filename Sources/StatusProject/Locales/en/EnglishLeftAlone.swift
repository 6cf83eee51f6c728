import Platform

extension LeftAlone {
  /// The reason in English.
  var english: String {
    switch self {
    case .leadsOut: "left alone: a link leads out of the paths given"
    case .changed: "left alone: it was changed meanwhile"
    case .otherLinks: "left alone: it has other hard links"
    case .readOnly: "left alone: it may not be written to"
    case .readOnlyFolder: "left alone: its folder may not be written to"
    case .attributes: "left alone: its owner, mode or extended attributes could not be kept"
    case .form: "left alone: its byte order mark or line ends would not be kept"
    case .system(let error): "left alone: \(error.message)"
    }
  }
}
