import Foundation
import Platform
import SourceText
import StatusProject
import TestSupport
import Testing

/// Which lines have changed, as git tells.
@Suite struct ChangesTests {
  private func git(_ arguments: [String], in tree: TemporaryTree) throws {
    let common = ["-C", tree.root.string, "-c", "user.name=x", "-c", "user.email=x@example.org"]
    let output = try ChildProcess.run(InstalledTool.need("git"), common + arguments)
    if output.exitCode != 0 { throw Failure(output.errorText) }
  }

  /// The lines of a file that count, from 0, of its text as it is now.
  private func lines(_ changes: Changes, _ name: String, of tree: TemporaryTree) throws -> [Int] {
    let set = changes.lines(of: tree.path(name))
    let source = Source(try readFile(tree.path(name), limit: 1_000_000))
    return (0..<source.lineCount).filter { line in
      let start = source.lineRange(line).lowerBound
      return start < source.bytes.count && set.meets(start..<(start + 1), of: source)
    }
  }

  @Test func tellsTheLinesThatDiffer() throws {
    let numbered = (0..<9).map { "\($0)\n" }
    let tree = try TemporaryTree(["a": numbered.joined(), "b": "0\n", "gone": "0\n", "mode": "0\n", "sub/c": "0\n1"])
    try git(["init", "-q"], in: tree)
    try tree.write("x -diff\n", to: ".gitattributes")
    try tree.write("0\n1\n", to: "x")
    try git(["add", "."], in: tree)
    try git(["commit", "-qm", "x"], in: tree)
    // What a repository's configuration says of differences changes nothing.
    for setting in [
      "diff.noprefix", "diff.mnemonicPrefix", "color.ui=always", "diff.relative", "diff.external=false",
      "diff.interHunkContext=9", "diff.context=9", "core.fsmonitor=false",
    ] {
      let parts = setting.split(separator: "=").map(String.init)
      try git(["config", parts[0], parts.count > 1 ? parts[1] : "true"], in: tree)
    }
    var changed = numbered
    changed[2] = "++ b/sub/c\n"
    changed.remove(at: 5)
    changed.insert("new\nnew\n", at: 7)
    try tree.write(changed.joined(), to: "a")
    try tree.write("0\n1", to: "x")
    try tree.write("0\n1\n2", to: "sub/c")
    for name in ["new", "new\nline \"quoted\"\t", "é", "sub/new"] { try tree.write("0\n1", to: name) }
    try FileManager.default.removeItem(atPath: tree.path("gone").string)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tree.path("mode").string)
    for folder in ["", "sub"] {
      let changes = try Changes(in: tree.path(folder))
      #expect(try lines(changes, "a", of: tree) == [2, 7, 8])
      #expect(try lines(changes, "b", of: tree) == [])
      #expect(try lines(changes, "mode", of: tree) == [])
      #expect(try lines(changes, "sub/c", of: tree) == [1, 2])
      #expect(try lines(changes, "x", of: tree) == [0, 1])
      for name in ["new", "new\nline \"quoted\"\t", "é", "sub/new"] {
        #expect(try lines(changes, name, of: tree) == [0, 1], "\(name)")
      }
      #expect(!changes.concern(tree.path("b")) && changes.concern(tree.path("sub")))
    }
  }

  @Test func countsFromTheMergeBase() throws {
    let tree = try TemporaryTree(["a": "0\n1\n", "é \"q\"": "0\n"])
    try git(["init", "-q", "-b", "main"], in: tree)
    #expect(try lines(Changes(in: tree.root), "a", of: tree) == [0, 1])
    try git(["add", "."], in: tree)
    #expect(try lines(Changes(in: tree.root), "a", of: tree) == [0, 1])
    try git(["commit", "-qm", "x"], in: tree)
    try git(["checkout", "-qb", "branch"], in: tree)
    try tree.write("0\n1\n2\n", to: "a")
    try tree.write("0\n1\n", to: "é \"q\"")
    try git(["commit", "-qam", "y"], in: tree)
    try git(["checkout", "-q", "main"], in: tree)
    try tree.write("other\n", to: "b")
    try git(["add", "."], in: tree)
    try git(["commit", "-qm", "z"], in: tree)
    try git(["checkout", "-q", "branch"], in: tree)
    #expect(try lines(Changes(in: tree.root), "a", of: tree) == [])
    let changes = try Changes(in: tree.root, since: "main")
    #expect(try lines(changes, "a", of: tree) == [2])
    #expect(try lines(changes, "é \"q\"", of: tree) == [1])
    for name in ["nowhere", "--output=x", "-h", "main^{tree}", ""] {
      #expect(throws: ChangesError.unknownRevision(name)) { try Changes(in: tree.root, since: name) }
    }
    #expect(!FileManager.default.fileExists(atPath: tree.path("x").string))
    try git(["checkout", "-q", "--orphan", "alone"], in: tree)
    try git(["commit", "-qm", "w"], in: tree)
    #expect(throws: ChangesError.noMergeBase("main")) { try Changes(in: tree.root, since: "main") }
  }

  @Test func needsARepository() throws {
    let tree = try TemporaryTree()
    #expect(throws: ChangesError.noRepository) { try Changes(in: tree.root) }
  }
}
