#if !canImport(Darwin)
#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
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

/// Makes a condition whose waiting is timed by the clock that only goes on.
func makeCondition(_ condition: UnsafeMutablePointer<pthread_cond_t>) {
  var attributes = pthread_condattr_t()
  pthread_condattr_init(&attributes)
  pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
  pthread_cond_init(condition, &attributes)
  pthread_condattr_destroy(&attributes)
}

/// Waits for a condition up to a moment of `monotonicNanoseconds`; false once that has come.
func wait(
  for condition: UnsafeMutablePointer<pthread_cond_t>, _ mutex: UnsafeMutablePointer<pthread_mutex_t>, until end: UInt64
) -> Bool {
  var moment = timespec(tv_sec: Int(end / 1_000_000_000), tv_nsec: Int(end % 1_000_000_000))
  return pthread_cond_timedwait(condition, mutex, &moment) == 0
}

#if canImport(Glibc)
@_silgen_name("malloc_trim") private func trim(_ rest: Int) -> Int32
@_silgen_name("mallopt") private func setAllocation(_ option: Int32, _ value: Int32) -> Int32

/// Sets what GNU's C library lets a program say of its heaps; false for others, which have nothing of the kind.
@discardableResult
func setHeaps(_ option: HeapOption, to value: Int32) -> Bool { setAllocation(option.rawValue, value) != 0 }

/// Gives back freed memory inside the heaps, which GNU's C library keeps else.
func trimHeaps() { _ = trim(0) }
#else
@discardableResult func setHeaps(_ option: HeapOption, to value: Int32) -> Bool { false }
func trimHeaps() {}
#endif

/// Has the system make pages ready to be written: `MADV_POPULATE_WRITE`, which Linux before 5.14 does not know and refuses.
func populatePages(_ start: UnsafeMutableRawPointer, _ count: Int) { _ = unsafe madvise(start, count, 23) }

/// What a new process is to do with its descriptors, before it is told.
func makeSpawnActions() -> posix_spawn_file_actions_t { posix_spawn_file_actions_t() }

/// The variables of this process, for another.
func processEnvironment() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? { environ }

@_silgen_name("pthread_setname_np") private func setName(_ thread: pthread_t, _ name: UnsafePointer<CChar>) -> Int32

/// Has the calling thread wait for others: on Linux, against POSIX, the number 0 means the thread, not the process.
func lowerPriority() {
  // `PRIO_PROCESS`, of which the C libraries have different types.
  let process: Int32 = 0
  _ = setpriority(process, 0, 10)
}

/// Names the calling thread.
func nameThread(_ name: String) {
  _ = String(decoding: name.utf8.prefix(15), as: UTF8.self).withCString { setName(pthread_self(), $0) }
}

@_silgen_name("syscall") private func systemCall(_ number: Int, _ first: Int, _ second: Int) -> Int

/// A descriptor that `waitForEnd` waits on, or nil where the process is not alive or cannot be watched (before Linux 5.3).
func watchDescriptor(of processID: Int32) -> Int32? {
  let pidfdOpen = 434  // The same number on every architecture (pidfd_open(2)).
  guard let descriptor = Int32(exactly: systemCall(pidfdOpen, Int(processID), 0)), descriptor >= 0 else { return nil }
  // One that has ended and that its parent has not asked about yet can still be opened.
  var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  guard poll(&state, 1, 0) == 0 else {
    close(descriptor)
    return nil
  }
  return descriptor
}

/// Waits until the process behind the descriptor has ended; false where waiting failed.
func waitForEnd(_ descriptor: Int32) -> Bool { waitUntilReady(descriptor, for: Int16(POLLIN)) }

@_silgen_name("renameat2")
private func rename(
  _ from: Int32, _ old: UnsafePointer<CChar>, _ to: Int32, _ new: UnsafePointer<CChar>, _ flags: UInt32
) -> Int32

/// Has two entries of a folder change names; -1 where they cannot, as on some file systems of a network.
func exchangeNames(_ folder: Int32, _ one: UnsafePointer<CChar>, _ other: UnsafePointer<CChar>) -> Int32 {
  rename(folder, one, folder, other, 2)  // RENAME_EXCHANGE (renameat2(2)).
}

// <sys/xattr.h>, which the C library's module leaves out. Access lists are extended attributes here.
@_silgen_name("flistxattr")
private func listAttributes(_ file: Int32, _ names: UnsafeMutableRawPointer?, _ size: Int) -> Int
@_silgen_name("fgetxattr")
private func getAttribute(
  _ file: Int32, _ name: UnsafePointer<CChar>, _ value: UnsafeMutableRawPointer?, _ size: Int
) -> Int
@_silgen_name("fsetxattr")
private func setAttribute(
  _ file: Int32, _ name: UnsafePointer<CChar>, _ value: UnsafeRawPointer?, _ size: Int, _ flags: Int32
) -> Int32
@_silgen_name("fremovexattr") private func removeAttribute(_ file: Int32, _ name: UnsafePointer<CChar>) -> Int32

/// Gives an open file the extended attributes and the access list of another, and no others; false where it cannot.
func copyExtendedAttributes(from old: Int32, to new: Int32) -> Bool {
  guard let wanted = attributes(of: old), let made = attributes(of: new) else { return false }
  for name in made.keys where wanted[name] == nil {
    guard (try? withCString(name) { removeAttribute(new, $0) }) == 0 else { return false }
  }
  for (name, value) in wanted where made[name] != value {
    guard (try? withCString(name) { setAttribute(new, $0, value, value.count, 0) }) == 0 else { return false }
  }
  return attributes(of: new) == wanted
}

/// The extended attributes of an open file; nil where they cannot be read.
private func attributes(of file: Int32) -> [[UInt8]: [UInt8]]? {
  guard let names = grown({ listAttributes(file, $0, $1) }) else { return errno == ENOTSUP ? [:] : nil }
  var attributes: [[UInt8]: [UInt8]] = [:]
  for name in names.split(separator: 0).map(Array.init) {
    guard let value = (try? withCString(name) { name in grown { getAttribute(file, name, $0, $1) } }) ?? nil else {
      return nil
    }
    attributes[name] = value
  }
  return attributes
}
#endif
