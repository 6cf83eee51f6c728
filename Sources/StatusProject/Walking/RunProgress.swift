import Platform

/// A line on a terminal that tells how far a long run has come.
package final class RunProgress: Sendable {
  private struct State: Sendable {
    var files = 0
    var isShown = false
    var isOver = false
  }

  private let state = Shared(State())
  private let descriptor: Int32
  private let line: @Sendable (Int) -> String

  /// In milliseconds: what is done sooner is not spoken of.
  private static var patience: Int { 500 }
  private static var interval: Int { 100 }

  /// - Parameters:
  ///   - descriptor: of the terminal.
  ///   - line: the words for a number of files that are read; no control characters.
  package init(descriptor: Int32, line: @escaping @Sendable (Int) -> String) {
    self.descriptor = descriptor
    self.line = line
  }

  func countFile() {
    state.update { $0.files &+= 1 }
  }

  /// Tells from a thread of its own, which nobody waits for.
  func start() {
    SystemThread.start(name: "progress") { [self] in
      pause(milliseconds: Self.patience)
      while show() { pause(milliseconds: Self.interval) }
    }
  }

  /// Whether the run goes on.
  private func show() -> Bool {
    state.update { state in
      if state.isOver { return false }
      state.isShown = true
      Interruption.erasesLine(of: descriptor)
      writeAll(descriptor, Array("\r\(line(state.files))\u{1B}[K".utf8))
      return true
    }
  }

  /// Erases the line, before anything else is said.
  func end() {
    state.update { state in
      state.isOver = true
      if state.isShown { writeAll(descriptor, Array("\r\u{1B}[K".utf8)) }
    }
  }
}
