import Foundation
import Platform
import StatusProject
import TestSupport
import Testing

/// The walk beside git itself, on a tree of many names and patterns.
@Suite struct GitComparisonTests {
  static let patterns: [String: String] = [
    ".gitignore": """
    # of every kind
    *.log
    !keep.log
    /only-here
    build/
    doc/*.txt
    **/tmp
    a/**/z
    deep/**
    !deep/kept
    [Mm]ade
    trail\\ \u{20}
    spaces   
    \\#hash
    \\!bang
    *.py[co]
    x/foo**
    q**/end
    ?ne
    *~
    node[[:digit:]]
    """,
    "sub/.gitignore": """
    !only-here
    !*.log
    own
    /here
    inner/there
    """,
    "sub/inner/.gitignore": "*\n!*.c\n!.gitignore\n",
    ".git/info/exclude": "excluded\n!one\nsub/own2\n",
  ]

  static let names = [
    "a.log", "keep.log", "only-here", "build", "doc/a.txt", "doc/a.md", "doc/in/a.txt", "tmp", "a/z", "a/b/z",
    "a/b/c/z",
    "a/zz", "deep/x", "deep/kept", "made", "Made", "trail ", "trail", "spaces", "#hash", "!bang", "m.pyc", "m.pyd",
    "x/foobar", "x/foo/z", "qx/y/end", "qend", "one", "bone", "b~", "node1", "nodex", "excluded", "own", "own2", "here",
    "inner/there", "inner/a.c", "inner/a.h", "inner/deep/a.c", ".hidden", ".gitignore2", "build.txt", "caf\u{E9}",
  ]

  @Test func readsWhatGitDoesNotIgnore() throws {
    let tree = try TemporaryTree()
    try git(["init", "-q"], in: tree)
    for (name, text) in Self.patterns { try tree.write(text, to: name) }
    for folder in ["", "sub/", "sub/build/", "other/sub/", "build/", "tmp/in/", "sub/inner/", "caf\u{E9}/"] {
      // A name may stand where a folder stands already.
      for name in Self.names { try? tree.write("text", to: folder + name) }
    }
    let listed = try git(["ls-files", "--others", "--exclude-standard", "-z"], in: tree)
      .split(separator: "\0").map(String.init).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    #expect(listed.count > 60)
    #expect(walked(tree.root).map { String($0.dropFirst(tree.root.bytes.count + 1)) } == listed)
    for folder in ["sub", "sub/inner", "other"] {
      let below = listed.filter { $0.hasPrefix(folder + "/") }.map { tree.path($0).string }
      #expect(walked(tree.path(folder)) == below)
    }
  }

  /// Random patterns of the bytes that mean something, some hundred folders with a `.gitignore` of their own.
  @Test func decidesLikeGitOnRandomPatterns() throws {
    var generator = SeededGenerator(seed: 20_261_121)
    func text(_ alphabet: [String], _ length: ClosedRange<Int>) -> String {
      (0..<Int.random(in: length, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? "" }
        .joined()
    }
    let tree = try TemporaryTree()
    try git(["init", "-q"], in: tree)
    var files: [String: IgnoreFile] = [:]
    var asked: [(folder: String, path: String)] = []
    for index in 0..<250 {
      let pattern = text(["a", "b", "a", "b", "*", "**", "/", "/**/", "?", "[ab]", "[!a]", "[", "\\", " ", "!"], 1...7)
      let lines = ["b*\n!", "", ""].randomElement(using: &generator).map { $0 + pattern } ?? pattern
      let folder = "p\(index)"
      try tree.write(lines, to: folder + "/.gitignore")
      files[folder] = IgnoreFile(Array(lines.utf8))
      for _ in 0..<40 {
        let path = text(["a", "b", "ab", " ", "a/", "b/"], 1...6)
        if !path.hasSuffix("/") { asked.append((folder, path)) }
      }
    }
    let answers = try git(["check-ignore", "--stdin", "-z"], in: tree, input: asked.map { "\($0)/\($1)\0" }.joined())
    let ignored = Set(answers.split(separator: "\0").map(String.init))
    #expect(ignored.count > 500)
    for (folder, path) in asked {
      let name = "\(folder)/\(path)"
      let isIgnored = files[folder].map { ignores($0, path: path) } ?? false
      #expect(isIgnored == ignored.contains(name), "\(name): \(String(describing: files[folder]))")
    }
  }

  /// Whether a file ignores a path or a folder above it.
  private func ignores(_ file: IgnoreFile, path: String) -> Bool {
    let names = path.split(separator: "/")
    return names.indices.contains { index in
      let ancestor = FilePath("/" + names[...index].joined(separator: "/"))
      let subject = IgnoreSubject(ancestor, isFolder: index + 1 < names.count)
      return file.verdict(on: subject, base: 1) == .ignored
    }
  }

  private func walked(_ path: FilePath) -> [String] {
    var options = RunOptions()
    options.paths = [path]
    options.ignoring.global = GlobalExcludes(path: FilePath(""), file: IgnoreFile([]))
    return run(options) { $0.path.string }.results
  }

  @discardableResult
  private func git(_ arguments: [String], in tree: TemporaryTree, input: String = "") throws -> String {
    let process = Process()
    let (standardInput, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", tree.root.string, "-c", "core.excludesFile=/dev/null"] + arguments
    process.standardInput = standardInput
    process.standardOutput = output
    try process.run()
    let writer = SystemThread.start(name: "input") {
      writeAll(standardInput.fileHandleForWriting.fileDescriptor, Array(input.utf8))
      try? standardInput.fileHandleForWriting.close()
    }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    writer.join()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}
