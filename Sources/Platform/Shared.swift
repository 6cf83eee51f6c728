#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A value shared between threads, under a mutex, with a condition to wait for.
///
/// Built on pthread: ThreadSanitizer does not see through Synchronization's Mutex on Linux.
package final class Shared<Value: Sendable>: Sendable {
  private nonisolated(unsafe) var value: Value
  private nonisolated(unsafe) let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private nonisolated(unsafe) let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  package init(_ value: Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
    makeCondition(changed)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(changed)
    mutex.deallocate()
    changed.deallocate()
  }

  /// Changes the value and wakes whoever waits.
  package func update<Result>(_ body: (inout Value) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_mutex_unlock(mutex)
      // Whoever wakes finds the mutex free.
      pthread_cond_broadcast(changed)
    }
    return body(&value)
  }

  /// Looks at the value, and wakes nobody.
  package func read<Result>(_ body: (Value) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body(value)
  }

  /// Waits until `take` returns something, and returns that.
  package func wait<Result>(_ take: (inout Value) -> Result?) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = take(&value) { return result }
      pthread_cond_wait(changed, mutex)
    }
  }

  /// Waits until `take` returns something, and returns that; nil where nothing has come of it after so many seconds.
  package func wait<Result>(atMost seconds: Int, _ take: (inout Value) -> Result?) -> Result? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    let end = monotonicNanoseconds() + UInt64(max(0, seconds)) * 1_000_000_000
    while true {
      if let result = take(&value) { return result }
      guard Platform.wait(for: changed, mutex, until: end) else { return take(&value) }
    }
  }
}
