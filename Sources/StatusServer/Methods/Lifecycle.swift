import JSON
import JSONRPC
import LanguageServerProtocol

/// `shutdown`: no request is served any more; only `exit` follows.
enum ShutdownRequest: RequestHandler {
  static func run(_ params: NoParams, in session: inout Session) -> JSONValue {
    session.publishChanged()
    session.endWorks()
    session.phase = .shutDown
    return .null
  }
}

/// `exit`: the end, a clean one only after `shutdown`.
enum ExitNotification: NotificationHandler {
  static func run(_ params: NoParams, in session: inout Session) {
    session.end()
  }
}

/// `$/cancelRequest`: a request that is still running is answered at once; any other has its answer already.
enum CancelRequestNotification: NotificationHandler {
  static func run(_ params: CancelParams, in session: inout Session) {
    if let id = RequestID(params.id) { session.refuse(id, .requestCancelled()) }
  }
}

/// `window/workDoneProgress/cancel`: the user has had enough of a scan.
enum WorkDoneProgressCancelNotification: NotificationHandler {
  static func run(_ params: WorkDoneProgressCancelParams, in session: inout Session) {
    session.cancelProgress(params.token)
  }
}
