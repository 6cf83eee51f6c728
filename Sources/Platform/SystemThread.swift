#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A thread of the system's.
package final class SystemThread: Sendable {
  /// The handle until somebody has joined; nil from the beginning where the system refused to make a thread.
  private let handle: Shared<ThreadHandle?>
  /// Whether the system made the thread; false where it has no more to give.
  package let isStarted: Bool

  private init(_ handle: ThreadHandle?) {
    self.handle = Shared(handle)
    isStarted = handle != nil
  }

  deinit {
    if let handle = handle.update({ $0 }) { pthread_detach(handle.value) }
  }

  /// Starts a thread that runs the body once and ends.
  ///
  /// - Parameter name: what debuggers and `top` show; Linux keeps 15 bytes of it.
  @discardableResult
  package static func start(name: String, _ body: @escaping @Sendable () -> Void) -> SystemThread {
    let context = Unmanaged.passRetained(ThreadBody(name: name, body: body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    guard let handle = makeThread(&attributes, context.toOpaque()) else {
      context.release()
      return SystemThread(nil)
    }
    return SystemThread(ThreadHandle(value: handle))
  }

  /// Has the calling thread, for the rest of its life, let others of the process go first where processors are scarce.
  package static func stepBack() { lowerPriority() }

  /// Waits until the body has returned. A second call returns at once.
  package func join() {
    let taken = handle.update { handle in
      defer { handle = nil }
      return handle
    }
    if let taken { pthread_join(taken.value, nil) }
  }
}

/// The same on every system: musl gives a thread 128 KiB and Darwin 512 where nothing is said.
private let stackSize = 4 * 1024 * 1024

/// What names a thread: an integer or a pointer.
private struct ThreadHandle: @unchecked Sendable {
  let value: pthread_t
}

/// What a new thread is given.
private final class ThreadBody: Sendable {
  let name: String
  let body: @Sendable () -> Void

  init(name: String, body: @escaping @Sendable () -> Void) {
    self.name = name
    self.body = body
  }
}

/// Runs, on the new thread, the body that was retained for it.
func runThread(_ context: UnsafeMutableRawPointer) {
  let taken = Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue()
  nameThread(taken.name)
  taken.body()
}
