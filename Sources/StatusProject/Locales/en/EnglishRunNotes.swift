import StatusRegistry
import Platform

extension RunNote {
  /// The note in English, without the path that it is about.
  var english: String {
    switch self {
    case .system(let error): error.message
    case .brokenLink(let error): "broken link: \(error.message)"
    case .skippedByName(let reason): "skipped: \(reason.rawValue)"
    case .skipped(nil, _, _): "skipped: never entered"
    case .skipped(let reason?, nil, _): "skipped: \(reason.rawValue)"
    case .skipped(let reason?, let file?, let line): "skipped: \(reason.rawValue) (\(file.string):\(line))"
    case .baseline(let error): " \(error.english)"
    case .configuration(let error): "\(error.line):\(error.column): \(error.message)"
    }
  }
}
