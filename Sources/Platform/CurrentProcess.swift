#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The folder that relative paths count from; nil where it has been removed.
package func currentDirectory() -> FilePath? {
  guard let path = getcwd(nil, 0) else { return nil }
  defer { free(path) }
  return FilePath(bytes: bytes(of: path))
}

/// A variable of the environment; nil where it is not set.
package func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// The number of the user whose rights the process has.
package func effectiveUser() -> UInt32 {
  UInt32(truncatingIfNeeded: geteuid())
}

/// Ends the process, whatever its threads are doing.
package func exitProcess(_ code: Int32) -> Never {
  exit(code)
}

/// How many processors are at work; at least 1.
package func processorCount() -> Int {
  max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}

/// How many files the process may have open at once, the standard streams among them.
package func openFileLimit() -> Int {
  let limit = sysconf(Int32(_SC_OPEN_MAX))
  return limit < 0 ? Int.max : limit
}

/// Nanoseconds of a clock that never goes back, from a moment of no meaning.
package func monotonicNanoseconds() -> UInt64 {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return UInt64(clamping: now.tv_sec) &* 1_000_000_000 &+ UInt64(clamping: now.tv_nsec)
}
