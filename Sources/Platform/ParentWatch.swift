#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Waits for the end of a process that is no child of ours, such as the editor that started the server.
package enum ParentWatch {
  /// Calls once, on a thread of its own, when the process ends; asks the system to be told and never polls.
  ///
  /// - Returns: false where the process is not alive or cannot be watched; `onExit` is never called then.
  @discardableResult
  package static func start(processID: Int32, onExit: @escaping @Sendable () -> Void) -> Bool {
    guard processID > 0, let descriptor = watchDescriptor(of: processID) else { return false }
    let thread = SystemThread.start(name: "parent-watch") {
      let hasEnded = waitForEnd(descriptor)
      close(descriptor)
      if hasEnded { onExit() }
    }
    if !thread.isStarted { close(descriptor) }
    return thread.isStarted
  }
}
