import Foundation
import TestSupport
import Testing

/// The tests notice when the binary they drive is not that of the sources.
@Suite struct BuiltBinaryTests {
  /// A checkout with one source, its module's mark and a binary, with the ages given in seconds; nil leaves it out.
  private func checkout(source: Double, mark: Double?, binary: Double?, _ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { root in
      func put(_ path: String, _ age: Double?) throws {
        guard let age else { return }
        let url = root.appendingPathComponent(path)
        let manager = FileManager.default
        try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("x".utf8).write(to: url)
        try manager.setAttributes(
          [.modificationDate: Date(timeIntervalSinceNow: -age), .posixPermissions: 0o755], ofItemAtPath: url.path)
      }
      try put("Sources/JSON/Deep/A.swift", source)
      try put(".build/release/JSON.build/JSON.d", mark)
      try put(".build/release/statuslsp", binary)
      try body(root)
    }
  }

  @Test func takesABinaryThatWasBuiltAfterItsSources() throws {
    // The binary itself may be older: a change in a comment links nothing.
    try checkout(source: 20, mark: 10, binary: 30) { root in
      let binary = try BuiltBinary.locate(root: root, override: nil)
      #expect(binary.lastPathComponent == "statuslsp")
    }
  }

  @Test func refusesAMissingBinary() throws {
    try checkout(source: 20, mark: 10, binary: nil) { root in
      #expect(throws: Failure(".build/release/statuslsp is missing: run swift build -c release first")) {
        try BuiltBinary.locate(root: root, override: nil)
      }
    }
  }

  @Test(arguments: [30.0, nil]) func refusesAStaleBinary(mark: Double?) throws {
    try checkout(source: 20, mark: mark, binary: 10) { root in
      let sentence =
        ".build/release/statuslsp is older than Sources/JSON/Deep/A.swift: run swift build -c release first"
      #expect(throws: Failure(sentence)) { try BuiltBinary.locate(root: root, override: nil) }
    }
  }

  @Test func takesANamedBinaryAsItIs() throws {
    try checkout(source: 10, mark: nil, binary: 30) { root in
      let binary = try BuiltBinary.locate(root: root, override: "/bin/sh")
      #expect(binary.path == "/bin/sh")
      #expect(throws: Failure.self) { try BuiltBinary.locate(root: root, override: "/no/such/file") }
    }
  }
}
