import JSON
import LanguageServerProtocol

/// `shutdown`: no request is served any more; only `exit` follows.
enum ShutdownRequest: RequestHandler {
  static func run(_ params: NoParams, in session: inout Session) -> JSONValue {
    session.publishChanged()
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

/// `$/cancelRequest`: every request is answered before the next message is taken, so there is nothing left to cancel.
enum CancelRequestNotification: NotificationHandler {
  static func run(_ params: NoParams, in session: inout Session) {}
}

/// `$/setTrace`: accepted; nothing is traced.
enum SetTraceNotification: NotificationHandler {
  static func run(_ params: NoParams, in session: inout Session) {}
}
