import Platform

/// Does one piece of work after the other, on a thread that is there only while there is work. Then what memory the work
/// has taken is given back.
final class BackgroundThread: Sendable {
  private struct State {
    var waiting: [@Sendable () -> Void] = []
    var isRunning = false
  }

  private let state = Shared(State())

  /// Has work done after what was given before.
  func start(_ work: @escaping @Sendable () -> Void) {
    let isFirst = state.update { state in
      state.waiting.append(work)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    guard isFirst else { return }
    let state = state
    let body: @Sendable () -> Void = {
      while let work = Self.next(state) { work() }
      releaseFreeMemory()
    }
    // Without a thread to be had the work is done all the same: every request gets its answer.
    if !SystemThread.start(name: "scan", body).isStarted { body() }
  }

  private static func next(_ state: Shared<State>) -> (@Sendable () -> Void)? {
    state.update { state in
      guard !state.waiting.isEmpty else {
        state.isRunning = false
        return nil
      }
      return state.waiting.removeFirst()
    }
  }
}
