import Foundation
import Platform
import StatusProject
import Testing

/// Where rules about files come from besides `.gitignore`.
@Suite struct IgnoreSourceTests {
  /// The names of the files read below a folder of a tree.
  private func walked(
    _ tree: TemporaryTree, _ folder: String = "", change: (inout RunOptions) -> Void = { _ in }
  ) -> [String] {
    var options = RunOptions()
    options.paths = [tree.path(folder)]
    options.ignoring.global = GlobalExcludes(path: FilePath(""), file: IgnoreFile([]))
    change(&options)
    return run(options) { String(decoding: $0.path.lastComponent, as: UTF8.self) }.results
  }

  @Test func weighsFilesByTheirNames() throws {
    let tree = try TemporaryTree([
      ".git/info/exclude": "a\nb\nc\nd", ".gitignore": "!a\nb\nc", ".ignore": "!b\nc", ".statuslspignore": "!c\nw",
      "sub/.gitignore": "!d\nw", "sub/.ignore": "!w", "a": "", "b": "", "c": "", "d": "", "w": "", "sub/d": "",
      "sub/w": "",
    ])
    let own = [".gitignore", ".ignore", ".statuslspignore"]
    #expect(walked(tree) == own + ["a", "b", "c", ".gitignore", ".ignore", "d"])
    #expect(walked(tree, "sub") == [".gitignore", ".ignore", "d"])
    #expect(walked(tree) { $0.ignoring.areRead = false }.count == own.count + 9)
  }

  @Test func readsTheUsersOwnExcludes() throws {
    let tree = try TemporaryTree([".git/": "", "a.o": "", "b.c": "", "in/c.o": "", "outside/d.o": ""])
    let excludes = GlobalExcludes(path: FilePath("ignore"), file: IgnoreFile(Array("*.o\n/in".utf8)))
    #expect(walked(tree) { $0.ignoring.global = excludes } == ["b.c"])
    #expect(walked(tree, "outside") { $0.ignoring.global = excludes } == [])
    let plain = try TemporaryTree(["a.o": ""])
    #expect(walked(plain) { $0.ignoring.global = excludes } == ["a.o"])
  }

  @Test(
    arguments: [
      (["home/.gitconfig": "[core]\n\texcludesFile = ~/mine"], "home/mine"),
      (["home/.gitconfig": "[Core] # x\nEXCLUDESFILE=\"~/mi\\\"ne\" ; y"], "home/mi\"ne"),
      (["home/.gitconfig": "[core]\nexcludesfile = ~/mi\\\nne  # y\n[user]\nexcludesfile = z"], "home/mine"),
      (["home/.gitconfig": "[core \"x\"]\nexcludesfile = ~/mine"], "xdg/git/ignore"),
      (["home/.gitconfig": "[core]\nexcludesfile = ~/a\nexcludesfile = ~/mine"], "home/mine"),
      (["home/.gitconfig": "[core]\neditor = vi", "xdg/git/config": "[core]excludesfile=~/mine"], "home/mine"),
      ([:], "xdg/git/ignore"),
    ] as [([String: String], String)])
  func findsTheUsersOwnExcludes(_ files: [String: String], _ expected: String) throws {
    let tree = try TemporaryTree(files.merging([expected: "*.o"]) { $1 })
    let variables = ["HOME": tree.path("home").string, "XDG_CONFIG_HOME": tree.path("xdg").string]
    try #require(GlobalExcludes { variables[$0] } != nil)
    try FileManager.default.removeItem(atPath: tree.path(expected).string)
    #expect(GlobalExcludes { variables[$0] } == nil)
  }

  @Test func readsTheExcludesOfWorktreesAndSubmodules() throws {
    let tree = try TemporaryTree([
      "main/.git/info/exclude": "a", "main/.git/worktrees/w/commondir": "../..\n",
      "main/.git/modules/m/info/exclude": "b",
      "w/a": "", "w/b": "", "main/m/a": "", "main/m/b": "", "main/m/.git": "gitdir: ../.git/modules/m\n",
    ])
    try tree.write("gitdir: \(tree.path("main/.git/worktrees/w").string)\n", to: "w/.git")
    #expect(walked(tree, "w") == [".git", "b"])
    #expect(walked(tree, "main/m") == [".git", "a"])
  }

  @Test func heedsAttributes() throws {
    let tree = try TemporaryTree([
      ".git/info/attributes": "last -linguist-generated",
      ".gitattributes": """
      # comment
      *.pb.go linguist-generated=true
      last linguist-generated
      gen/** text linguist-generated
      gen/keep.go -linguist-generated
      "with space" linguist-vendored
      !x linguist-generated
      folder/ linguist-generated
      no linguist-generated=false
      [attr]macro linguist-generated
      near linguist-generatedx
      """,
      "gen/in/.gitattributes": "*.go !linguist-generated", "a.pb.go": "", "gen/a.go": "", "gen/keep.go": "",
      "gen/in/b.go": "", "gen/in/b.c": "", "with space": "", "x": "", "folder/y": "", "no": "", "macro": "", "near": "",
      "last": "",
    ])
    #expect(
      walked(tree) == [
        ".gitattributes", "y", "b.go", "keep.go", "last", "macro", "near", "no", "x",
      ])
    // From within, and with the decision that editors ask for.
    #expect(walked(tree, "gen") == ["b.go", "keep.go"])
    for (name, expected) in [("a.pb.go", SkipReason.generated), ("with space", .vendored), ("gen/keep.go", nil)] {
      let reason = skipReason(path: tree.path(name), bytes: [], configuration: Configuration(), isNamed: false)
      #expect(reason == expected, "\(name)")
    }
  }

  @Test func skipsHiddenNamesWhereItIsAskedTo() throws {
    let tree = try TemporaryTree([".a": "", ".b/c": "", "d/.e/f": "", "d/g": ""])
    #expect(walked(tree) { $0.skipsHidden = true } == ["g"])
    #expect(walked(tree, "d/.e") { $0.skipsHidden = true } == ["f"])
  }

  @Test(
    arguments: [
      (["*.go"], [], ["a.go", "b.go", "c.go"]), (["in/"], [], ["b.go", "b.py"]), (["/x/in"], ["*.go"], ["b.py"]),
      ([], ["in"], ["a.go", "c.go"]), (["*.go", "!c.go"], ["a.*"], ["b.go"]), (["nothing"], [], []),
    ] as [([String], [String], [String])])
  func takesGlobs(_ include: [String], _ exclude: [String], _ expected: [String]) throws {
    let tree = try TemporaryTree(["x/a.go": "", "x/in/b.go": "", "x/in/b.py": "", "y/c.go": ""])
    #expect(walked(tree) { $0.globs = RunGlobs(include: include, exclude: exclude) } == expected)
  }
}
