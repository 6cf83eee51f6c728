import JSON
import JSONRPC
import LanguageServerProtocol
import Platform

/// A request whose answer comes later.
struct Work {
  /// What the answer is made of.
  enum Purpose {
    /// The places that have been found, unless the client takes them as they come.
    case references
    /// With what the client knows of each document.
    case workspaceDiagnostics(previous: [DocumentURI: String])
    /// What has been found, and how many files were read.
    case check
  }

  let id: RequestID
  var purpose: Purpose
  /// Nil while the request is held open.
  var scan: Scan?
  /// What the scan looks at again, where it is for reports on the workspace.
  var scope = StaleFiles.nothing
  var found: [ScannedFile] = []
  /// What has been found for a report on the workspace, by its place: put together while it comes.
  var foundByPlace: [FilePath: ScannedFile] = [:]
  /// The documents that the client has been told of, in parts of a report on the workspace.
  var told: Set<DocumentURI> = []
  /// Where the client takes parts of the answer.
  var partialResults: ProgressToken?
  var progress: Progress?
  /// What the progress is called.
  var title: Notice
  /// Whether a scan has been begun for it: its progress begins and ends once.
  var hasBegun = false

  /// What the client is told of how far the work has come.
  struct Progress {
    enum State {
      /// The client has been asked whether it takes that.
      case asked(RequestID)
      case begun
      /// The client does not take it, or has been told of the end.
      case over
    }

    let token: ProgressToken
    var state: State
  }

  init(_ id: RequestID, _ purpose: Purpose, title: Notice, workDoneToken: ProgressToken?) {
    self.id = id
    self.purpose = purpose
    self.title = title
    progress = workDoneToken.map { Progress(token: $0, state: .over) }
  }
}
