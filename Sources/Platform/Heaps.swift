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

/// Has all threads allocate from two heaps, before the first is started. GNU's C library gives nearly every thread its own
/// else, of which each keeps pages for a few bytes that are still in use.
///
/// Larger pieces may stand in them, as that library has it: each outside would cost a keystroke the faults of all its pages.
package func shareHeaps() {
  setHeaps(.count, to: 2)
}

/// Has heaps keep some megabytes that are free, for a process that soon ends: to give back what one file took, and ask for
/// it again for the next, costs as much as reading a file.
package func keepFreeMemory() {
  setHeaps(.leastOutside, to: 4 << 20)
  setHeaps(.mostKept, to: 4 << 20)
  setHeaps(.step, to: 1 << 20)
}
