import Platform

/// What is still to be done, for all threads of a run.
final class WorkList: Sendable {
  /// One piece of work.
  enum Item: Sendable {
    /// A folder to be listed.
    case folder(WalkedFolder)
    /// Files of a folder that has been listed.
    case files(ListedFolder, [[UInt8]])
    /// A file that a person named.
    case file(NamedFile)
    /// A text that stands for such a file.
    case text(NamedFile, [UInt8])
  }

  private struct State: Sendable {
    /// The last is done first: depth before breadth keeps few folders open.
    var items: [Item]
    var busyThreads = 0
    var waitingThreads = 0
  }

  private enum Next: Sendable {
    case item(Item)
    case end
  }

  private let state: Shared<State>

  init(_ items: [Item]) {
    state = Shared(State(items: items.reversed()))
  }

  func add(_ items: [Item]) {
    state.update { $0.items += items }
  }

  /// Whether a thread waits for work, and there is none for it.
  var isWaitedFor: Bool {
    state.read { $0.items.isEmpty && $0.waitingThreads > 0 }
  }

  /// The next item, or nil at the end of the run: nothing waits, and nobody works who could add something. Whoever takes
  /// an item calls `finish` after it.
  func take() -> Item? {
    var isWaiting = false
    let next = state.wait { state -> Next? in
      if let item = state.items.popLast() {
        if isWaiting { state.waitingThreads -= 1 }
        state.busyThreads += 1
        return .item(item)
      }
      if !isWaiting, state.busyThreads > 0 {
        isWaiting = true
        state.waitingThreads += 1
      }
      return state.busyThreads == 0 ? .end : nil
    }
    if case .item(let item) = next { return item }
    return nil
  }

  func finish() {
    state.update { $0.busyThreads -= 1 }
  }
}
