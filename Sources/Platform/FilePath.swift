#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A path as the system has it: bytes, not necessarily UTF-8.
package struct FilePath: Hashable, Sendable, Comparable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }
  package init(_ string: String) { self.bytes = Array(string.utf8) }

  /// The path for people: invalid UTF-8 repaired.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Orders by bytes.
  package static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension FilePath {
  private static let slash = UInt8(ascii: "/")

  /// Whether the path counts from the root of the file system.
  package var isAbsolute: Bool { bytes.first == Self.slash }

  /// The components, without empty ones: "a//b/" has two, "/" none.
  package var components: [ArraySlice<UInt8>] { bytes.split(separator: Self.slash) }

  /// The last component: "b" of "a/b/"; empty for "/" and "".
  package var lastComponent: [UInt8] {
    guard let end = bytes.lastIndex(where: { $0 != Self.slash }) else { return [] }
    let start = bytes[..<end].lastIndex(of: Self.slash).map { $0 + 1 } ?? 0
    return Array(bytes[start...end])
  }

  /// The path without its last component, by its letters alone: "a" of "a/b", "." of "a", "/" of "/a"; nil for "/".
  package var parent: FilePath? {
    guard let end = bytes.lastIndex(where: { $0 != Self.slash }) else { return bytes.isEmpty ? FilePath(".") : nil }
    guard let slash = bytes[..<end].lastIndex(of: Self.slash) else { return FilePath(".") }
    guard let last = bytes[...slash].lastIndex(where: { $0 != Self.slash }) else { return FilePath("/") }
    return FilePath(bytes: Array(bytes[...last]))
  }

  /// The path of an entry of this folder: "a/b"; the entry alone where this path is empty; never with two slashes.
  package func appending(_ name: [UInt8]) -> FilePath {
    let joined = [UInt8](unsafeUninitializedCapacity: bytes.count + name.count + 1) { buffer, count in
      count = buffer.initialize(fromContentsOf: bytes)
      if count > 0, buffer[count - 1] != Self.slash {
        buffer[count] = Self.slash
        count += 1
      }
      count += UnsafeMutableBufferPointer(rebasing: buffer[count...]).initialize(fromContentsOf: name)
    }
    return FilePath(bytes: joined)
  }

  /// The path of an entry of this folder.
  package func appending(_ name: ArraySlice<UInt8>) -> FilePath { appending(Array(name)) }

  /// The path of an entry of this folder.
  package func appending(_ name: String) -> FilePath { appending(Array(name.utf8)) }

  /// Calls with the bytes and a final NUL; a path that holds a NUL itself is refused.
  func withCString<Result>(
    _ body: (UnsafePointer<CChar>) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    try Platform.withCString(bytes, body)
  }
}

/// Calls with the bytes of a path or a name and a final NUL; bytes that hold a NUL themselves are refused.
func withCString<Result>(
  _ bytes: [UInt8], _ body: (UnsafePointer<CChar>) throws(SystemError) -> Result
) throws(SystemError) -> Result {
  // On the stack, unless it is long.
  try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 1) {
    (buffer) throws(SystemError) -> Result in
    let end = buffer.initialize(fromContentsOf: bytes)
    buffer.initializeElement(at: end, to: 0)
    guard let start = buffer.baseAddress, memchr(start, 0, end) == nil else { throw SystemError(number: EINVAL) }
    return try body(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
  }
}
