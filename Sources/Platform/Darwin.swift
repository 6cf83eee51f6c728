#if canImport(Darwin)
import Darwin

// What macOS has otherwise than Linux; the other half stands in Linux.swift.

/// An open folder of the C library's.
typealias DirectoryStream = UnsafeMutablePointer<DIR>

/// A new thread that runs `runThread` with the context, or nil where the system has none to give.
func makeThread(_ attributes: UnsafePointer<pthread_attr_t>, _ context: UnsafeMutableRawPointer) -> pthread_t? {
  var thread: pthread_t?
  let result = pthread_create(
    &thread, attributes,
    { context in
      runThread(context)
      return nil
    }, context)
  return result == 0 ? thread : nil
}

/// Makes a condition; its waiting is timed by how long it takes.
func makeCondition(_ condition: UnsafeMutablePointer<pthread_cond_t>) { pthread_cond_init(condition, nil) }

/// Waits for a condition up to a moment of `monotonicNanoseconds`; false once that has come.
func wait(
  for condition: UnsafeMutablePointer<pthread_cond_t>, _ mutex: UnsafeMutablePointer<pthread_mutex_t>, until end: UInt64
) -> Bool {
  let now = monotonicNanoseconds()
  guard now < end else { return false }
  var rest = timespec(tv_sec: Int((end - now) / 1_000_000_000), tv_nsec: Int((end - now) % 1_000_000_000))
  return pthread_cond_timedwait_relative_np(condition, mutex, &rest) == 0
}

/// Sets what a program may say of its heaps: here it is nothing.
@discardableResult
func setHeaps(_ option: HeapOption, to value: Int32) -> Bool { false }

/// Gives back to the system what memory has been freed: here it goes back by itself.
func trimHeaps() {}

/// Has the system make pages ready to be written: here it is never asked.
func populatePages(_ start: UnsafeMutableRawPointer, _ count: Int) {}

/// What a new process is to do with its descriptors, before it is told.
func makeSpawnActions() -> posix_spawn_file_actions_t? { nil }

/// The variables of this process, for another.
func processEnvironment() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? { _NSGetEnviron().pointee }

/// Has the calling thread wait for others.
func lowerPriority() { _ = pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0) }

/// Names the calling thread.
func nameThread(_ name: String) {
  pthread_setname_np(name)
}

/// A descriptor that `waitForEnd` waits on, or nil where the process is not alive or cannot be watched.
func watchDescriptor(of processID: Int32) -> Int32? {
  let queue = kqueue()
  guard queue >= 0 else { return nil }
  var change = kevent(
    ident: UInt(processID), filter: Int16(EVFILT_PROC), flags: UInt16(EV_ADD | EV_ONESHOT),
    fflags: UInt32(truncatingIfNeeded: NOTE_EXIT), data: 0, udata: nil)
  guard kevent(queue, &change, 1, nil, 0, nil) == 0 else {
    close(queue)
    return nil
  }
  return queue
}

/// Waits until the process behind the descriptor has ended; false where waiting failed.
func waitForEnd(_ descriptor: Int32) -> Bool {
  var event = kevent()
  while true {
    let count = kevent(descriptor, nil, 0, &event, 1, nil)
    if count > 0 { return true }
    if count < 0, errno != EINTR { return false }
  }
}

/// Has two entries of a folder change names; -1 where they cannot.
func exchangeNames(_ folder: Int32, _ one: UnsafePointer<CChar>, _ other: UnsafePointer<CChar>) -> Int32 {
  renameatx_np(folder, one, folder, other, UInt32(RENAME_SWAP))
}

/// Gives an open file the extended attributes and the access list of another; false where it cannot.
func copyExtendedAttributes(from old: Int32, to new: Int32) -> Bool {
  fcopyfile(old, new, nil, copyfile_flags_t(COPYFILE_ACL | COPYFILE_XATTR)) == 0
}
#endif
