import Foundation
import TestSupport
import Testing

/// Files and folders that `--fix` may not write, or not without losing something: they are left alone with a message.
@Suite struct FixTreeTests {
  private static let fixable = FixTests.fixable

  /// Runs the binary with `--fix` and `--diff`, which would change nothing either, and says what remains of a file.
  private func check(
    _ arguments: [String], in folder: URL, leaves file: URL, because reason: String, fixed: Int = 0
  ) throws {
    let diff = try BuiltBinary.run(["--diff"] + arguments, directory: folder)
    #expect(diff.errorText.contains(reason), "\(diff.errorText)")
    let output = try BuiltBinary.run(["--fix"] + arguments, directory: folder)
    #expect(try FixTests.text(file) == Self.fixable)
    #expect(output.errorText.contains(reason), "\(output.errorText)")
    #expect(output.errorText.contains(" left 1 file alone; "), "\(output.errorText)")
    #expect(output.outputText.contains("hint[unknown-suppression]"), "what remains is reported")
    let quiet = try BuiltBinary.run(["--fix", "--quiet"] + arguments, directory: folder)
    #expect(quiet.errorText == "statuslsp: \(reason)\n")
  }

  @Test func aLinkOutOfTheFolderIsNotFollowed() throws {
    try withTemporaryFolder { folder in
      let outside = folder.appendingPathComponent("outside.js")
      try FixTests.write(Self.fixable, to: outside)
      let root = folder.appendingPathComponent("root")
      try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: root.appendingPathComponent("a.js").path, withDestinationPath: "../outside.js")
      try check(
        ["a.js"], in: root, leaves: outside, because: "a.js: left alone: a link leads out of the paths given")
      let walked = try BuiltBinary.run(["--fix"], directory: root)
      #expect(walked.errorText.contains("fixed nothing"))
      #expect(try FixTests.text(outside) == Self.fixable)
    }
  }

  @Test func aLinkWithinTheFolderStaysALink() throws {
    try withTemporaryFolder { folder in
      let real = folder.appendingPathComponent("deep/real.js")
      try FixTests.write(Self.fixable, to: real)
      let link = folder.appendingPathComponent("a.js").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "deep/real.js")
      let output = try BuiltBinary.run(["--fix", "a.js"], directory: folder)
      #expect(output.errorText == FixTests.summary)
      #expect(try FixTests.text(real) == FixTests.fixed)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "deep/real.js")
    }
  }

  @Test func otherHardLinksAreNotTornOff() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.js")
      try FixTests.write(Self.fixable, to: file)
      try FileManager.default.linkItem(at: file, to: folder.appendingPathComponent("b.txt"))
      try check([], in: folder, leaves: file, because: "a.js: left alone: it has other hard links")
      #expect(try FixTests.text(folder.appendingPathComponent("b.txt")) == Self.fixable)
    }
  }

  @Test func aFileThatNobodyMayWriteStays() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.js")
      try FixTests.write(Self.fixable, to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file.path)
      try check([], in: folder, leaves: file, because: "a.js: left alone: it may not be written to")
    }
  }

  @Test func leftoversOfAnInterruptedRunGo() throws {
    try withTemporaryFolder { folder in
      try FixTests.write(Self.fixable, to: folder.appendingPathComponent("a.js"))
      let leftover = folder.appendingPathComponent(".statuslsp-fix-00000000deadbeef")
      try FixTests.write(Self.fixable, to: leftover)
      let listed = try BuiltBinary.run(["--files"], directory: folder)
      #expect(listed.outputText == "a.js\n")
      _ = try BuiltBinary.run(["--diff"], directory: folder)
      #expect(FileManager.default.fileExists(atPath: leftover.path), "a diff changes nothing")
      _ = try BuiltBinary.run(["--fix"], directory: folder)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.js"])
    }
  }

  @Test func modeAndExtendedAttributesAreKept() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.js")
      try FixTests.write(Self.fixable, to: file)
      func python(_ script: String) throws -> String {
        let output = try ChildProcess.run(
          URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-c", "import os\npath = 'a.js'\n" + script],
          directory: folder)
        try #require(output.exitCode == 0, "\(output.errorText)")
        return output.outputText
      }
      let shown = "print(oct(os.stat(path).st_mode), os.stat(path).st_uid, os.stat(path).st_gid)\n"
      let attributes = shown + "print([(name, os.getxattr(path, name)) for name in sorted(os.listxattr(path))])"
      let owner = getuid() == 0 ? "os.chown(path, 1234, 4321)\n" : ""
      let before = try python(
        owner + "os.chmod(path, 0o751)\nos.setxattr(path, 'user.note', b'mine')\n" + attributes)
      let output = try BuiltBinary.run(["--fix"], directory: folder)
      #expect(output.errorText == FixTests.summary)
      #expect(try python(attributes) == before)
      #expect(try FixTests.text(file) == FixTests.fixed)
      #expect(before.contains("user.note") && before.contains("751"))
    }
  }

  /// Root writes everywhere, so the binary runs as somebody else where the tests run as root.
  @Test(arguments: ["file of another", "folder of another", "unreadable file"])
  func aStrangerChangesNothing(_ kind: String) throws {
    try withTemporaryFolder { folder in
      let tree = folder.appendingPathComponent("tree")
      let file = tree.appendingPathComponent("a.js")
      try FixTests.write(Self.fixable, to: file)
      let binary = folder.appendingPathComponent("statuslsp")
      try BuiltBinary.copy(to: binary)
      func setMode(_ mode: Int, _ url: URL) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
      }
      for url in [folder, binary] { try setMode(0o755, url) }
      let isRoot = getuid() == 0
      // Whoever owns what may not be written to, this user is not allowed to.
      try setMode(kind == "folder of another" ? 0o555 : 0o777, tree)
      try setMode(kind == "unreadable file" ? 0 : kind == "folder of another" ? 0o666 : isRoot ? 0o644 : 0o444, file)
      let setpriv = URL(fileURLWithPath: "/usr/bin/setpriv")
      let identity = ["--reuid=65534", "--regid=65534", "--clear-groups", binary.path]
      let arguments = ["--fix", "tree"]
      let output =
        try isRoot
        ? ChildProcess.run(setpriv, identity + arguments, directory: folder)
        : ChildProcess.run(binary, arguments, directory: folder)
      let messages = [
        "file of another": "tree/a.js: left alone: it may not be written to",
        "folder of another": "tree/a.js: left alone: its folder may not be written to",
        "unreadable file": "tree/a.js: Permission denied",
      ]
      #expect(output.errorText.contains(try #require(messages[kind])), "\(output.errorText)")
      #expect((output.outputText == "") == (kind == "unreadable file"), "the file could be read")
      try setMode(0o755, tree)
      try setMode(0o644, file)
      #expect(try FixTests.text(file) == Self.fixable)
      #expect(try FileManager.default.contentsOfDirectory(atPath: tree.path) == ["a.js"])
    }
  }

  /// Somebody who may write to folder and file but cannot give the new file to its owner.
  @Test(.enabled(if: getuid() == 0, "only root gives files away"))
  func aFileOfAnotherOwnerIsNotTakenOver() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("a.js")
      try FixTests.write(Self.fixable, to: file)
      let binary = folder.appendingPathComponent("statuslsp")
      try BuiltBinary.copy(to: binary)
      for (url, mode) in [(folder, 0o777), (file, 0o666), (binary, 0o755)] {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
      }
      let output = try ChildProcess.run(
        URL(fileURLWithPath: "/usr/bin/setpriv"),
        ["--reuid=65534", "--regid=65534", "--clear-groups", binary.path, "--fix", "a.js"], directory: folder)
      #expect(output.errorText.contains("a.js: left alone: its owner, mode or extended attributes could not be kept"))
      #expect(try FixTests.text(file) == Self.fixable)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.js", "statuslsp"])
    }
  }
}
