import Foundation
import Platform
import StatusAnalysis
import StatusProject
import Testing

@Suite(.timeLimit(.minutes(5))) struct ProjectRunTests {
  /// The paths read below a tree, from its root, and what was said besides.
  private func walk(
    _ tree: TemporaryTree, _ paths: [String], change: (inout RunOptions) -> Void = { _ in }
  ) -> (paths: [String], notes: [String], summary: RunSummary) {
    var options = RunOptions()
    options.paths = paths.map(tree.path)
    change(&options)
    let prefix = tree.root.string + "/"
    func shortened(_ text: String) -> String { text.replacingOccurrences(of: prefix, with: "") }
    let (results, summary) = run(options) { $0.path.string }
    return (results.map(shortened), summary.notes.map(shortened), summary)
  }

  @Test func readsInTheOrderOfThePaths() throws {
    let files = (0..<300).map { "d\($0 % 7)/e\($0 % 3)/f\($0).js" } + (0..<100).map { "flat/\($0).js" }
    let tree = try TemporaryTree(Dictionary(uniqueKeysWithValues: files.map { ($0, "x") }))
    let expected = files.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    for threads in [1, 2, 8] {
      let result = walk(tree, [""]) { $0.threads = threads }
      #expect(result.paths == expected)
      #expect(result.summary.filesRead == 400)
    }
    #expect(walk(tree, ["flat/7.js", "d1", "flat/5.js"]).paths.first == "flat/7.js")
    #expect(walk(tree, ["flat/7.js", "d1", "flat/5.js"]).paths.last == "flat/5.js")
  }

  /// The last folder of a run is not left to the thread that came upon it.
  @Test func sharesFilesWithThreadsThatWait() throws {
    let names = (0..<30).map { "b/f\($0).js" } + ["a/g.js"]
    let tree = try TemporaryTree(Dictionary(uniqueKeysWithValues: names.map { ($0, "x") }))
    var options = RunOptions()
    options.paths = [tree.path("")]
    options.threads = 2
    let threads = Shared<Set<UInt>>([])
    let results = run(options) { file in
      guard file.path.string.contains("/b/") else { return file.path.string }
      let count = threads.update { threads in
        threads.insert(UInt(bitPattern: ObjectIdentifier(Thread.current).hashValue))
        return threads.count
      }
      if count < 2 { Thread.sleep(forTimeInterval: 0.05) }
      return file.path.string
    }.results
    #expect(threads.update(\.count) == 2)
    #expect(results.count == names.count)
  }

  @Test func skipsWhatIsNotToBeRead() throws {
    let tree = try TemporaryTree([
      "a.js": "x", ".hidden/.b.js": "x", ".git/config": "x", "node_modules/c.js": "x", ".build/d.js": "x",
      "third_party/e.js": "x", "vendor/modules.txt": "", "vendor/f.js": "x", "own/vendor/g.js": "x", "h.min.js": "x",
      "yarn.lock": "", "i.go": "// @generated", "j.png": "\0", ".gitignore": "*.log", "k.log": "",
      ".statuslsp.json": "{}",
      "large.js": String(repeating: "\n", count: 2_000),
    ])
    let result = walk(tree, [""]) { $0.maximumFileSize = 1_000 }
    #expect(result.paths == [".gitignore", ".hidden/.b.js", "a.js", "own/vendor/g.js"])
    #expect(
      result.summary.skipped == [
        .vendored: 2, .minified: 1, .lockFile: 1, .generated: 1, .binary: 1, .ignored: 1, .ownFile: 1, .tooLarge: 1,
      ])
    #expect(result.notes.isEmpty)
    #expect(!result.summary.hasUsageError)
  }

  @Test func readsWhatIsNamedAllTheSame() throws {
    let tree = try TemporaryTree([
      ".git/": "", ".gitignore": "*.log\nbuild/", "a.log": "x", "build/b.js": "x", "node_modules/c.js": "x",
      "i.go": "// @generated", "j.png": "\0", "vendor/modules.txt": "x", "large.js": "12345",
    ])
    let names = ["a.log", "build", "build/b.js", "i.go", "j.png", "large.js", "node_modules", "vendor"]
    let result = walk(tree, names) { $0.maximumFileSize = 20 }
    #expect(
      result.paths == [
        "a.log", "build/b.js", "build/b.js", "i.go", "large.js", "node_modules/c.js", "vendor/modules.txt",
      ])
    #expect(result.notes == ["j.png: skipped: binary"])
    let small = walk(tree, ["large.js"]) { $0.maximumFileSize = 4 }
    #expect(small.notes == ["large.js: skipped: too large"])
    let forced = walk(tree, names) {
      $0.maximumFileSize = 20
      $0.forceExclude = true
    }
    #expect(forced.paths == ["large.js"] + forced.paths.dropFirst())
    #expect(forced.summary.skipped[.ignored] == 3)
    #expect(forced.notes.isEmpty)
  }

  @Test func heedsTheConfigurationOfEachFolder() throws {
    let tree = try TemporaryTree([
      ".statuslsp.json": "{\"exclude\": [\"*.snap\", \"/gen\"], \"rules\": {\"reserved-code\": \"off\"}}", "a.snap": "",
      "b.js": "", "gen/c.js": "", "sub/gen/d.js": "", "sub/e.snap": "", "inner/.statuslsp.json": "{}",
      "inner/f.snap": "",
      "repository/.git/": "", "repository/g.snap": "",
    ])
    #expect(walk(tree, [""]).paths == ["b.js", "inner/f.snap", "repository/g.snap", "sub/gen/d.js"])
    #expect(walk(tree, ["sub"]).paths == ["sub/e.snap", "sub/gen/d.js"])
  }

  @Test func goesOnWithTheDefaultsWhereAConfigurationIsWrong() throws {
    let tree = try TemporaryTree([
      "a.js": "", ".statuslsp.json": "{\n  \"exclud\": []\n}", "sub/.statuslsp.json": "{", "sub/b.js": "",
    ])
    let result = walk(tree, [""])
    #expect(result.paths == ["a.js", "sub/b.js"])
    #expect(
      result.notes == [
        ".statuslsp.json:2:3: unknown key `exclud`; did you mean `exclude`?",
        "sub/.statuslsp.json:1:2: the file ends too early",
      ])
    #expect(result.summary.hasUsageError)
    #expect(walk(tree, ["a.js", "missing", "a.js", "sub"]).notes.count == 3)
  }

  @Test func tellsMissingPaths() throws {
    let tree = try TemporaryTree(["a.js": ""])
    #expect(mkfifo(tree.path("pipe").string, 0o600) == 0)
    let result = walk(tree, ["missing", "a.js", "a.js/b", "pipe", "new\nline"])
    #expect(result.paths == ["a.js"])
    #expect(
      result.notes == [
        "missing: No such file or directory", "a.js/b: Not a directory", "pipe: Not a regular file",
        "new\\x0aline: No such file or directory",
      ])
    #expect(result.summary.hasUsageError)
  }

  @Test func followsOnlyLinksThatAreNamed() throws {
    let tree = try TemporaryTree(["dir/a.js": "x", "b.js": "x"])
    try tree.link("dir/loop", to: "..")
    try tree.link("dir/link.js", to: "../b.js")
    try tree.link("dir/broken", to: "nowhere")
    try tree.link("dir/self", to: "self")
    #expect(mkfifo(tree.path("dir/pipe").string, 0o600) == 0)
    let result = walk(tree, [""])
    #expect(result.paths == ["b.js", "dir/a.js"])
    #expect(
      result.notes == [
        "dir/broken: broken link: No such file or directory",
        "dir/self: broken link: Too many levels of symbolic links",
      ])
    #expect(result.summary.skipped == [.notRegular: 5])
    #expect(!result.summary.hasUsageError)
    #expect(walk(tree, ["dir/link.js"]).paths == ["dir/link.js"])
    #expect(walk(tree, ["dir/loop/dir/loop"]).paths == ["dir/loop/dir/loop/b.js", "dir/loop/dir/loop/dir/a.js"])
    #expect(walk(tree, ["dir/broken"]).notes == ["dir/broken: No such file or directory"])
  }

  @Test func keepsNamesThatAreNotUTF8() throws {
    let tree = try TemporaryTree()
    let name: [UInt8] = [0x61, 0xFF, 0x0A, 0x62]
    let path = (tree.root.appending(name).bytes + [0]).map { CChar(bitPattern: $0) }
    close(open(path, O_CREAT | O_WRONLY, 0o600))
    try tree.write([0x34, 0xFF, 0xFE, 0x30], to: "bytes.js")
    var options = RunOptions()
    options.paths = [tree.root]
    let (results, summary) = run(options) { $0.path }
    #expect(results == [tree.root.appending(name), tree.path("bytes.js")])
    #expect(summary.notes.isEmpty)
  }

  @Test(arguments: [
    ("", "Sources/"), (".", "./Sources/"), ("Sources", "Sources/"), ("Sources/", "Sources/"),
    ("./Sources//", "./Sources/"),
    ("Sources//StatusProject", "Sources/StatusProject/"), ("Sources/../Sources", "Sources/../Sources/"),
  ])
  func printsPathsAsGiven(path: String, prefix: String) {
    // Tests run in the package's folder.
    var options = RunOptions()
    options.paths = path.isEmpty ? [] : [FilePath(path)]
    let (results, _) = run(options) { $0.path.string.hasSuffix("/ProjectRun.swift") ? $0.path.string : nil }
    #expect(results == [prefix + (path.contains("StatusProject") ? "" : "StatusProject/") + "Walking/ProjectRun.swift"])
  }

  @Test func readsAnEmptyFolder() throws {
    let result = walk(try TemporaryTree(), [""])
    #expect(result.paths.isEmpty && result.notes.isEmpty && !result.summary.hasUsageError)
  }
}
