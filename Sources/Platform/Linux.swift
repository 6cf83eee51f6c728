#if !canImport(Darwin)
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

// What Linux has otherwise than macOS; the other half stands in Darwin.swift.

/// An open folder of the C library's.
typealias DirectoryStream = OpaquePointer

/// A new thread that runs `runThread` with the context, or nil where the system has none to give.
func makeThread(_ attributes: UnsafePointer<pthread_attr_t>, _ context: UnsafeMutableRawPointer) -> pthread_t? {
  #if canImport(Musl)
  var thread: pthread_t?
  #else
  var thread = pthread_t()
  #endif
  let result = pthread_create(
    &thread, attributes,
    { context in
      if let context { runThread(context) }
      return nil
    }, context)
  return result == 0 ? thread : nil
}

@_silgen_name("pthread_setname_np")
private func setName(_ thread: pthread_t, _ name: UnsafePointer<CChar>) -> Int32

/// Names the calling thread.
func nameThread(_ name: String) {
  _ = String(decoding: name.utf8.prefix(15), as: UTF8.self).withCString { setName(pthread_self(), $0) }
}

@_silgen_name("syscall")
private func systemCall(_ number: Int, _ first: Int, _ second: Int) -> Int

/// A descriptor that `waitForEnd` waits on, or nil where the process is not alive or cannot be watched (before Linux 5.3).
func watchDescriptor(of processID: Int32) -> Int32? {
  let pidfdOpen = 434  // The same number on every architecture (pidfd_open(2)).
  return Int32(exactly: systemCall(pidfdOpen, Int(processID), 0)).flatMap { $0 >= 0 ? $0 : nil }
}

/// Waits until the process behind the descriptor has ended; false where waiting failed.
func waitForEnd(_ descriptor: Int32) -> Bool {
  waitUntilReady(descriptor, for: Int16(POLLIN))
}
#endif
