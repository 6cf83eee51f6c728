import JSONRPC
import StatusRegistry

/// What the server tells a person, in the client's log or in a message.
enum Notice {
  case framing(FramingProblem)
  case invalidParams(method: String)
  case changeOfUnopened(uri: String)
  case closeOfUnopened(uri: String)
  case openedTwice(uri: String)
  case outOfSync(uri: String)
  case tooLarge(uri: String)
  case configuration(path: String, line: Int, column: Int, message: String)
  case settings(message: String)
  case unknownSetting(key: String, nearest: String?)
  /// What a progress is called: without a full stop.
  case checkingWorkspace
  case lookingFor(code: Int)
  case filesSeen(Int)
  case checked(files: Int, findings: Int, filesWithFindings: Int)
  case answered(method: String, id: String, microseconds: Int)
  case begun(method: String, id: String)
  case taken(method: String, microseconds: Int)
}

extension Notice {
  /// The notice for a person.
  func text(in locale: Locale) -> String {
    switch locale {
    case .english: english
    case .simplifiedChinese: chinese
    }
  }

  /// The notice in English.
  private var english: String {
    switch self {
    case .framing(.malformedHeader):
      "Skipped bytes that are no header, up to the next Content-Length."
    case .framing(.missingContentLength):
      "Skipped a header without Content-Length."
    case .framing(.invalidContentLength):
      "Skipped a header whose Content-Length is no length."
    case .invalidParams(let method):
      "Ignored \(method): its parameters cannot be read."
    case .changeOfUnopened(let uri):
      "Ignored a change of \(uri), which is not open."
    case .closeOfUnopened(let uri):
      "Ignored the close of \(uri), which is not open."
    case .openedTwice(let uri):
      "\(uri) was opened twice; the second text counts."
    case .outOfSync(let uri):
      "An edit of \(uri) does not fit its text. It is left alone until its whole text is sent or it is opened again."
    case .tooLarge(let uri):
      "\(uri) is not analysed: it is over 10 MiB or has a line over 1 MiB."
    case .configuration(let path, let line, let column, let message):
      "\(path):\(line):\(column): \(message)"
    case .settings(let message):
      "The editor's settings under 'statuslsp' do not hold: \(message)."
    case .unknownSetting(let key, let nearest):
      "Unknown setting 'statuslsp.\(key)'" + (nearest.map { "; did you mean 'statuslsp.\($0)'?" } ?? ".")
    case .checkingWorkspace: "Checking the workspace"
    case .lookingFor(let code): "Looking for uses of \(code)"
    case .filesSeen(let count): "\(count) files and folders"
    case .checked(let files, let findings, let filesWithFindings):
      "Checked \(files) \(files == 1 ? "file" : "files"): \(findings) \(findings == 1 ? "finding" : "findings")"
        + (findings == 0 ? "." : " in \(filesWithFindings) \(filesWithFindings == 1 ? "file" : "files").")
    case .answered(let method, let id, let microseconds): "Answered \(method) (\(id)) in \(microseconds) µs."
    case .begun(let method, let id): "Began \(method) (\(id))."
    case .taken(let method, let microseconds): "Took \(method) in \(microseconds) µs."
    }
  }
}
