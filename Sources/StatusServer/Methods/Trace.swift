import JSON
import JSONRPC
import LanguageServerProtocol
import Platform

/// `$/setTrace`: how much the client wants to hear of what the server does.
enum SetTraceNotification: NotificationHandler {
  static func run(_ params: SetTraceParams, in session: inout Session) {
    session.trace = params.value
  }
}

extension Session {
  /// Does what a message asks for, and tells of it by `$/logTrace` where the client wants that.
  mutating func traced(_ method: String, id: RequestID?, _ params: JSONValue?, _ body: (inout Session) -> Void) {
    guard phase == .running, trace != .off else { return body(&self) }
    let start = monotonicNanoseconds()
    body(&self)
    let microseconds = Int(clamping: (monotonicNanoseconds() &- start) / 1000)
    guard phase == .running, exitCode == nil, trace != .off else { return }
    let notice: Notice
    if let id {
      notice =
        works[id] == nil
        ? .answered(method: method, id: String(decoding: id.json.bytes, as: UTF8.self), microseconds: microseconds)
        : .begun(method: method, id: String(decoding: id.json.bytes, as: UTF8.self))
    } else {
      notice = .taken(method: method, microseconds: microseconds)
    }
    let details =
      trace == .verbose ? params.map { String(decoding: $0.bytes.prefix(Self.longestTrace), as: UTF8.self) } : nil
    let log = LogTraceParams(message: notice.text(in: locale), verbose: details)
    send(.notification(method: "$/logTrace", params: log.json))
  }

  /// In bytes: of a whole document's text the beginning says enough.
  private static var longestTrace: Int { 2_000 }
}
