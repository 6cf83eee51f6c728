import Platform

/// Writes messages in their order, so that a client that does not read holds up nobody but itself: at once what it has room
/// for, the rest on a thread. Long answers, which nobody waits for at a key, let pass whatever comes before they are begun.
final class OutputThread: Sendable {
  private enum Piece {
    case message(OutgoingMessage)
    case bytes([UInt8])

    var bytes: [UInt8] {
      switch self {
      case .message(let message): message.frame
      case .bytes(let bytes): bytes
      }
    }
  }

  private struct State {
    var waiting: [Piece] = []
    var longAnswers: [OutgoingMessage] = []
    /// A long answer that is ready to be written.
    var ready: [UInt8]?
    var isPreparing = false
    var isWriting = false
    /// Whether nobody reads any more, or nobody cares.
    var isClosed = false

    /// Whether a message may be written by whoever has one.
    var isFree: Bool { waiting.isEmpty && !isWriting && !isClosed }
    var isDone: Bool { isFree && longAnswers.isEmpty && ready == nil && !isPreparing }
  }

  private enum Step {
    case write([Piece])
    case prepare(OutgoingMessage)
    case end
  }

  private let descriptor: Int32
  private let onClosed: @Sendable () -> Void
  private let state = Shared(State())

  /// - Parameter onClosed: called when the other side has stopped reading.
  init(fileDescriptor: Int32, onClosed: @escaping @Sendable () -> Void) {
    descriptor = fileDescriptor
    self.onClosed = onClosed
    let thread = SystemThread.start(name: "output") { [self] in
      while step() {}
    }
    if !thread.isStarted {
      abandon()
      onClosed()
    }
  }

  /// Does one thing on the thread; false at the end.
  private func step() -> Bool {
    switch next() {
    case .end: return false
    case .prepare(let message):
      let frame = message.frame
      state.update { state in
        state.ready = frame
        state.isPreparing = false
      }
    case .write(let pieces):
      let result = writeAll(descriptor, pieces.count == 1 ? pieces[0].bytes : pieces.flatMap(\.bytes))
      state.update { state in
        state.isWriting = false
        if result != .written { state.isClosed = true }
      }
      if result != .written { onClosed() }
    }
    return true
  }

  private func next() -> Step {
    state.wait { state in
      if state.isClosed { return .end }
      if state.isWriting { return nil }
      var pieces = state.waiting
      state.waiting = []
      if pieces.isEmpty, let ready = state.ready {
        pieces = [.bytes(ready)]
        state.ready = nil
      }
      if !pieces.isEmpty {
        state.isWriting = true
        return .write(pieces)
      }
      guard !state.longAnswers.isEmpty else { return nil }
      state.isPreparing = true
      return .prepare(state.longAnswers.removeFirst())
    }
  }

  /// Takes a message to write after those before it; never blocks. One thread at a time may call this.
  func send(_ message: OutgoingMessage) {
    guard !message.isLongAnswer else { return state.update { $0.longAnswers.append(message) } }
    // To ask wakes nobody.
    guard !message.isLong, begin() else { return state.update { $0.waiting.append(.message(message)) } }
    let frame = message.frame
    let (count, result) = writeAvailable(descriptor, frame)
    end(with: count < frame.count ? Array(frame[count...]) : [], result)
  }

  /// Whether the caller may write: then nobody else does until `end`. To ask wakes nobody.
  private func begin() -> Bool {
    state.wait { state in
      guard state.isFree else { return false }
      state.isWriting = true
      return true
    }
  }

  /// Leaves the rest of a message, and whatever else there is to write by now, to the thread, which only wakes up for that.
  private func end(with rest: [UInt8], _ result: WriteResult) {
    let isDone = state.wait { state -> Bool? in
      state.isWriting = false
      if result != .written { state.isClosed = true }
      if !rest.isEmpty { state.waiting.insert(.bytes(rest), at: 0) }
      return state.isDone
    }
    if !isDone { state.update { _ in } }
    if result != .written { onClosed() }
  }

  /// Gives up whatever is not written yet.
  func abandon() {
    state.update { $0.isClosed = true }
  }

  /// Waits until all is written, or until nobody reads any more.
  func drain() {
    state.wait { $0.isClosed || $0.isDone ? () : nil }
  }
}
