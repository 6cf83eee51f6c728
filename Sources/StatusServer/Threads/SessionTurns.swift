import Platform

/// The session between threads. Whoever brings an event has the session act on it at once, where no other thread does so;
/// else it is left to that one. So a message waits for no thread that would have to wake up first.
final class SessionTurns: @unchecked Sendable {
  private struct State {
    var waiting: [Event] = []
    /// Whether a thread has the session act.
    var isTaken = false
    /// How often a thread has done so.
    var turns = 0
    /// Whether whoever waits for the end knows that something has happened since it rested.
    var isAwake = false
  }

  private struct News {
    var hasTurned = false
    var exitCode: Int32?
  }

  private let state = Shared(State())
  private let news = Shared(News())
  /// Belongs to the thread whose turn it is, as what follows does.
  private var session: Session?
  private var beforeLongWork: () -> Void = {}

  /// Sets the session, before anything is taken.
  func begin(_ session: Session) {
    self.session = session
  }

  /// Has the session act on events, after those that came before.
  ///
  /// - Parameter beforeLongWork: called on this thread, as often as it is about to be held up for long.
  func take(_ events: [Event], beforeLongWork: @escaping () -> Void = {}) {
    let isMine = state.update { state in
      state.waiting += events
      defer { state.isTaken = true }
      return !state.isTaken
    }
    guard isMine else { return }
    self.beforeLongWork = beforeLongWork
    while let events = next() {
      guard let exitCode = session?.handle(events) else { continue }
      // The turn never ends: nothing counts any more.
      return news.update { $0.exitCode = exitCode }
    }
  }

  /// Tells the thread whose turn it is that it is about to be held up for long.
  func prepareForLongWork() { beforeLongWork() }

  /// The events that wait; nil where there are none, which ends the turn.
  private func next() -> [Event]? {
    let (events, wakes) = state.update { state -> ([Event]?, Bool) in
      guard state.waiting.isEmpty else {
        defer { state.waiting = [] }
        return (state.waiting, false)
      }
      state.isTaken = false
      state.turns &+= 1
      defer { state.isAwake = true }
      return (nil, !state.isAwake)
    }
    if wakes { news.update { $0.hasTurned = true } }
    return events
  }

  /// Waits for the session's end and gives its exit code. Where nothing happens for so many seconds, does something once.
  func waitForEnd(restingAfterSeconds seconds: Int, _ rest: () -> Void) -> Int32 {
    while true {
      let exitCode: Int32?? = news.wait { news in
        guard news.exitCode == nil else { return .some(news.exitCode) }
        guard news.hasTurned else { return nil }
        news.hasTurned = false
        return .some(nil)
      }
      if case .some(.some(let exitCode)) = exitCode { return exitCode }
      var isQuiet = false
      while !isQuiet {
        let before = state.update { $0.turns }
        if let exitCode = news.wait(atMost: seconds, { $0.exitCode }) { return exitCode }
        isQuiet = state.update { state in
          guard state.turns == before, !state.isTaken else { return false }
          state.isAwake = false
          return true
        }
      }
      rest()
    }
  }
}
