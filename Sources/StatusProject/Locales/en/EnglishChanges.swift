import Platform

extension ChangesError {
  /// What is wrong, in English.
  var english: String {
    switch self {
    case .noGit(let error): "git cannot be run: \(error.message)"
    case .noRepository: "this folder lies in no work tree of git"
    case .unknownRevision(let name): "git knows no commit '\(name)'"
    case .noMergeBase(let name): "'\(name)' and HEAD have no commit in common; was the whole history fetched?"
    case .failed(let message): "git failed: \(message)"
    }
  }
}
