import StatusRegistry
import Platform

extension RunNote {
  /// The note in English, without the path that it is about.
  var english: String {
    switch self {
    case .system(let error): error.message
    case .brokenLink(let error): "broken link: \(error.message)"
    case .skippedByName(let reason): "skipped: \(reason.rawValue)"
    case .baseline(let error): " \(error.english)"
    case .configuration(let error): "\(error.line):\(error.column): \(error.message)"
    }
  }
}
