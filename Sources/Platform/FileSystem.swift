/// Why a file or folder could not be used: the system's error number and its words.
package struct SystemError: Error, Equatable, Sendable {
  package let number: Int32
  /// Such as "No such file or directory".
  package let message: String
}

/// A path as the system has it: bytes, not necessarily UTF-8.
package struct FilePath: Hashable, Sendable, Comparable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }
  package init(_ string: String) { self.bytes = Array(string.utf8) }

  /// The path for people: invalid UTF-8 repaired.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
