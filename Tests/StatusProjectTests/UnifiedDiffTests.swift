import Foundation
import Platform
import SourceText
import StatusProject
import TestSupport
import Testing

@Suite struct UnifiedDiffTests {
  private static func diff(_ text: String, _ edits: (Range<Int>, String)..., path: String = "a.js") -> String {
    let edits = edits.map { TextEdit(range: $0.0, replacement: $0.1) }
    return String(decoding: UnifiedDiff(of: FilePath(path), Array(text.utf8), edits).bytes, as: UTF8.self)
  }

  @Test func showsThreeLinesAround() {
    #expect(
      Self.diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", (8..<9, "five")) == """
        --- a/a.js
        +++ b/a.js
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test(arguments: [
    ("a\nb\nc\n", 2..<4, "", "@@ -1,3 +1,2 @@\n a\n-b\n c\n"),
    ("a\nb\n", 2..<2, "x\n", "@@ -1,2 +1,3 @@\n a\n+x\n b\n"),
    ("a\n", 2..<2, "x\n", "@@ -1 +1,2 @@\n a\n+x\n"),
    ("a", 0..<1, "b", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"),
    ("a\nb", 0..<1, "c", "@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n"),
    ("a", 1..<1, "\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
    ("a\n", 0..<2, "", "@@ -1 +0,0 @@\n-a\n"),
    ("a\r\nb\r\n", 0..<1, "c", "@@ -1,2 +1,2 @@\n-a\r\n+c\r\n b\r\n"),
    ("a\nb\nc\n", 1..<2, " ", "@@ -1,3 +1,2 @@\n-a\n-b\n+a b\n c\n"),
  ])
  func oneHunk(_ text: String, _ range: Range<Int>, _ replacement: String, _ hunk: String) {
    #expect(Self.diff(text, (range, replacement)) == "--- a/a.js\n+++ b/a.js\n" + hunk)
  }

  @Test func nearChangesShareAHunk() {
    let lines = (1...30).map { "\($0)\n" }.joined()
    let near = Self.diff(lines, (0..<1, "x"), (14..<15, "y"))
    #expect(near.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -1,11 +1,11 @@"])
    let far = Self.diff(lines, (0..<2, ""), (16..<17, "y"))
    #expect(far.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -1,4 +1,3 @@", "@@ -6,7 +5,7 @@"])
  }

  @Test func nothingForNothing() {
    #expect(Self.diff("a\n") == "")
    #expect(Self.diff("a\n", (0..<1, "a")) == "")
  }

  @Test(arguments: [
    ("src/a.js", "--- a/src/a.js\n"), ("a b.js", "--- a/a b.js\t\n"), ("caf\u{E9}", "--- \"a/caf\\303\\251\"\n"),
    ("a\"b\\", "--- \"a/a\\\"b\\\\\"\n"), ("a\nb\tc\r\u{1}", "--- \"a/a\\nb\\tc\\r\\001\"\n"),
  ])
  func quotesNamesAsGitDoes(_ path: String, _ line: String) {
    #expect(Self.diff("a\n", (0..<1, "b"), path: path).hasPrefix(line))
  }

  @Test(arguments: [
    ("/w/src/a.js", "/w", "src/a.js"), ("/w/a.js", "/w/src", "w/a.js"), ("/wide/a.js", "/w", "wide/a.js"),
    ("/a.js", "/", "a.js"),
  ])
  func namesCountFromTheFolder(_ path: String, _ folder: String, _ name: String) {
    #expect(FilePath(path).named(from: FilePath(folder)) == FilePath(name))
  }

  /// Many files with random texts and edits in one diff: git and patch make of them what the edits do.
  @Test(arguments: [["git", "apply", "--whitespace=nowarn"], ["patch", "-p1", "--quiet"]], [1, 2] as [UInt64])
  func othersApplyWhatItSays(_ tool: [String], seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let tree = try TemporaryTree()
    var diff: [UInt8] = []
    var expected: [String: [UInt8]] = [:]
    for number in 0..<250 {
      let name = "\(number % 5)/\(["f", "odd name ", "caf\u{E9}", "q\"", "b\\s"][number % 5])\(number)"
      let text = Self.text(&generator)
      let edits = Self.edits(of: text, &generator)
      try tree.write(text, to: name)
      let part = UnifiedDiff(of: FilePath(name), text, edits).bytes
      diff += part
      let edited = try #require(Source(text).applying(edits)).bytes
      // What holds nothing is removed by such a diff, as git and patch understand it.
      if !edited.isEmpty || part.isEmpty { expected[name] = edited }
    }
    let output = try ChildProcess.run(
      URL(fileURLWithPath: "/usr/bin/env"), tool, input: diff, directory: URL(fileURLWithPath: tree.root.string))
    try #require(output.exitCode == 0, "\(output.errorText)\(output.outputText)")
    for (name, bytes) in expected {
      #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: tree.path(name).string))) == bytes, "\(name)")
    }
  }

  /// Few different lines, so that many are alike; line ends of both kinds; a last line that does not end now and then.
  private static func text(_ generator: inout SeededGenerator) -> [UInt8] {
    var text = ""
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      text += ["a", "b", "", "cc", "\u{E9}", "\t", "-- x", "++ y", "@@"].randomElement(using: &generator) ?? ""
      text += Int.random(in: 0..<4, using: &generator) == 0 ? "\r\n" : "\n"
    }
    if Int.random(in: 0..<3, using: &generator) == 0 { text += "end" }
    return Array(text.utf8)
  }

  private static func edits(of text: [UInt8], _ generator: inout SeededGenerator) -> [TextEdit] {
    var edits: [TextEdit] = []
    var offset = 0
    while offset < text.count, edits.count < 6 {
      let start = Int.random(in: offset...text.count, using: &generator)
      let end = min(text.count, start + Int.random(in: 0...6, using: &generator))
      let replacement = ["", "x", "\n", "y\n", "z\nz", "a\n", "a"].randomElement(using: &generator) ?? ""
      edits.append(TextEdit(range: start..<end, replacement: replacement))
      offset = end + 1
    }
    return edits
  }
}
