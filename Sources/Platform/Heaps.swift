/// What GNU's C library lets a program say of its heaps: the numbers of mallopt(3), from <malloc.h>.
enum HeapOption: Int32 {
  /// Of how much that is free at its end a heap gives some back: `M_TRIM_THRESHOLD`.
  case mostKept = -1
  /// By how much more than it needs a heap grows: `M_TOP_PAD`.
  case step = -2
  /// From which size on a piece of memory stands outside every heap: `M_MMAP_THRESHOLD`.
  case leastOutside = -3
  /// How many heaps there are at most: `M_ARENA_MAX`.
  case count = -8
}

/// How many heaps the threads of a server share.
private let sharedHeaps: Int32 = 2
/// A size that no piece of memory, and nothing that is free, comes to: 32 MiB is the largest that may be asked for.
private let never: Int32 = 32 << 20

/// Has all threads allocate from two heaps, before the first is started. GNU's C library gives nearly every thread its own
/// else, of which each keeps pages for a few bytes that are still in use.
///
/// Nothing is given back before `releaseFreeMemory`, and large pieces stand in the heaps too: a keystroke would pay else
/// for the faults of all pages of its arrays.
package func shareHeaps() {
  setHeaps(.count, to: sharedHeaps)
  setHeaps(.leastOutside, to: never)
  setHeaps(.mostKept, to: never)
}

/// Gives back what is free of the heaps of `shareHeaps`.
///
/// What is free inside a heap, and at the end of the first, the library gives back when it is told to. At the end of another
/// heap it does so only as a thread of that heap frees a large piece: new threads take the heaps in turn.
package func releaseFreeMemory() {
  guard setHeaps(.mostKept, to: 0) else { return trimHeaps() }
  for _ in 0..<sharedHeaps {
    SystemThread.start(name: "release") {
      UnsafeMutableRawPointer.allocate(byteCount: 1 << 17, alignment: 16).deallocate()
    }
    .join()
  }
  setHeaps(.mostKept, to: never)
  trimHeaps()
}

/// Has heaps keep some megabytes that are free, for a process that soon ends: to give back what one file took, and ask for
/// it again for the next, costs as much as reading a file.
package func keepFreeMemory() {
  setHeaps(.leastOutside, to: 4 << 20)
  setHeaps(.mostKept, to: 4 << 20)
  setHeaps(.step, to: 1 << 20)
  // What any run takes, asked for at once: each page by itself costs several times as much.
  let memory = UnsafeMutableRawPointer.allocate(byteCount: takenByAnyRun, alignment: 1 << 12)
  unsafe populatePages(memory, takenByAnyRun)
  unsafe memory.deallocate()
}

/// How many bytes a run takes that reads one small file.
private let takenByAnyRun = 512 << 10
