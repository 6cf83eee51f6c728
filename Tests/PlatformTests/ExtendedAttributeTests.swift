#if os(Linux)
import Foundation
import Platform
import Testing

/// Extended attributes, of which access lists are some, stay with a file that is replaced.
@Suite struct ExtendedAttributeTests {
  /// Runs Python, which has the system's calls.
  private func python(_ script: String, _ path: FilePath) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", "import os, sys\npath = sys.argv[1]\n" + script, path.string]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "the file system has no such attributes")
    return String(decoding: data, as: UTF8.self)
  }

  private let shown = "print(sorted((name, os.getxattr(path, name)) for name in os.listxattr(path)))"

  @Test(arguments: [
    "os.setxattr(path, 'user.one', b'1'); os.setxattr(path, 'user.empty', b'')",
    "os.setxattr(path, 'user.long', bytes(range(256)) * 8)",
  ])
  func areKept(_ script: String) throws {
    let folder = try TemporaryFolder()
    let path = try canonicalPath(of: folder.write("old", to: "file"))
    let before = try python(script + "\n" + shown, path)
    try ReplaceableFile(path, expecting: Array("old".utf8)).replace(with: Array("new".utf8))
    #expect(try python(shown, path) == before)
    #expect(before.contains("user."))
  }

  /// An access list for user 1234, spelled as the kernel has it; what the folder gives to new files is another.
  @Test func accessListsAreKept() throws {
    let folder = try TemporaryFolder()
    let path = try canonicalPath(of: folder.write("old", to: "file"))
    let list = """
      import struct
      def list(user):
        entries = [(1, 6, -1), (2, user, 1234), (4, 4, -1), (16, 6, -1), (32, 4, -1)]
        return struct.pack('<I', 2) + b''.join(struct.pack('<HHi', *entry) for entry in entries)

      """
    let before = try python(
      list + "os.setxattr(path, 'system.posix_acl_access', list(6))\n"
        + "os.setxattr(os.path.dirname(path), 'system.posix_acl_default', list(4))\n" + shown, path)
    try ReplaceableFile(path, expecting: Array("old".utf8)).replace(with: Array("new".utf8))
    #expect(try python(shown, path) == before)
    #expect(before.contains("posix_acl_access"))
  }

  /// A folder that gives every new file an access list, and a file that has none.
  @Test func noneAreAdded() throws {
    let folder = try TemporaryFolder()
    let path = try canonicalPath(of: folder.write("old", to: "file"))
    let script = """
      import struct
      entries = [(1, 6, -1), (2, 6, 1234), (4, 4, -1), (16, 6, -1), (32, 4, -1)]
      value = struct.pack('<I', 2) + b''.join(struct.pack('<HHi', *entry) for entry in entries)
      os.setxattr(os.path.dirname(path), 'system.posix_acl_default', value)

      """
    let before = try python(script + shown, path)
    try ReplaceableFile(path, expecting: Array("old".utf8)).replace(with: Array("new".utf8))
    #expect(try python(shown, path) == before)
    #expect(before == "[]\n")
  }
}
#endif
