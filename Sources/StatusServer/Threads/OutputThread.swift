import Platform

/// Writes messages on a thread of its own, so that a client that does not read holds up nobody but itself.
final class OutputThread: Sendable {
  private struct State {
    var waiting: [OutgoingMessage] = []
    var isWriting = false
    /// Whether nobody reads any more, or nobody cares.
    var isClosed = false
  }

  private enum Step {
    case write([OutgoingMessage])
    case end
  }

  private let state = Shared(State())

  /// - Parameter onClosed: called once, on the thread, when the other side has stopped reading.
  init(fileDescriptor: Int32, onClosed: @escaping @Sendable () -> Void) {
    let state = state
    let thread = SystemThread.start(name: "output") {
      while case .write(let messages) = Self.next(state) {
        let result = writeAll(fileDescriptor, messages.flatMap(\.frame))
        state.update { state in
          state.isWriting = false
          if result != .written { state.isClosed = true }
        }
        if result != .written { onClosed() }
      }
    }
    if !thread.isStarted {
      abandon()
      onClosed()
    }
  }

  private static func next(_ state: Shared<State>) -> Step {
    state.wait { state in
      if state.isClosed { return .end }
      guard !state.waiting.isEmpty else { return nil }
      defer { state.waiting = [] }
      state.isWriting = true
      return .write(state.waiting)
    }
  }

  /// Takes a message to write after those before it; never blocks.
  func send(_ message: OutgoingMessage) {
    state.update { $0.waiting.append(message) }
  }

  /// Gives up whatever is not written yet.
  func abandon() {
    state.update { $0.isClosed = true }
  }

  /// Waits until all is written, or until nobody reads any more.
  func drain() {
    state.wait { $0.isClosed || ($0.waiting.isEmpty && !$0.isWriting) ? () : nil }
  }
}
