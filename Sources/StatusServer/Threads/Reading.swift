import JSONRPC
import Platform

/// Reads a descriptor to its end, and has a session act on what comes, on the thread that has read it. Before that is held
/// up for long it leaves the reading to another, so that what comes meanwhile is known when it is done.
final class Reading: @unchecked Sendable {
  private struct State {
    /// Whether a thread reads, or will when the session has acted.
    var isRead = false
    var hasEnded = false
    var threads = 0
  }

  private let descriptor: Int32
  private let turns: SessionTurns
  private let state = Shared(State())
  /// Belongs to the thread that reads.
  private var framer = MessageFramer()

  init(_ descriptor: Int32, for turns: SessionTurns) {
    self.descriptor = descriptor
    self.turns = turns
  }

  /// Starts a thread that reads. Where there is none to be had the input has ended.
  func start() {
    if !startThread() { turns.take([.endOfInput]) }
  }

  private func startThread() -> Bool {
    state.update { $0.threads &+= 1 }
    return SystemThread.start(name: "input") {
      while self.begin() { self.read() }
    }.isStarted
  }

  /// Waits until nobody else reads; false where there is nothing more to read.
  private func begin() -> Bool {
    state.wait { state in
      if state.hasEnded { return false }
      if state.isRead { return nil }
      state.isRead = true
      return true
    }
  }

  /// Reads until another thread does, or there is no more.
  private func read() {
    while let bytes = try? readAvailable(descriptor), !bytes.isEmpty {
      let events = framer.feed(bytes).map(Event.init)
      guard !events.isEmpty else { continue }
      var isOurs = true
      turns.take(events) {
        if isOurs { self.leave() }
        isOurs = false
      }
      if !isOurs { return }
    }
    state.update { $0.hasEnded = true }
    turns.take([.endOfInput])
  }

  /// Has another thread read on: the first time one that is to be started.
  private func leave() {
    let isFirst = state.update { state in
      state.isRead = false
      return state.threads < 2
    }
    // Without a second thread to be had this one reads on when the session has acted.
    if isFirst { _ = startThread() }
  }
}

extension Event {
  init(_ event: FramingEvent) {
    switch event {
    case .body(let body): self = .message(Message.decode(body))
    case .problem(let problem): self = .framing(problem)
    case .oversized(let length): self = .oversized(length)
    }
  }
}
