import Foundation
import Platform
import StatusProject
import StatusRegistry
import Testing

/// Where a fixed text may be written, and what is kept of the file.
@Suite struct FileFixerTests {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func text(_ tree: TemporaryTree, _ name: String) throws -> String {
    String(decoding: try readFile(tree.path(name), limit: 1_000), as: UTF8.self)
  }

  private func reason(_ body: () throws -> Void) -> LeftAlone? {
    do {
      try body()
      return nil
    } catch {
      return error as? LeftAlone
    }
  }

  @Test func writesBelowItsRoots() throws {
    let tree = try TemporaryTree(["in/a.js": "old\n", "in/deep/b.js": "old\n"])
    var fixer = FileFixer(paths: [tree.path("in")])
    for name in ["in/a.js", "in/deep/b.js"] {
      try fixer.write(Self.bytes("new\n"), over: Self.bytes("old\n"), at: fixer.place(of: tree.path(name)))
      #expect(try text(tree, name) == "new\n")
    }
    #expect(try listDirectory(tree.path("in")).map(\.name) == [Self.bytes("a.js"), Self.bytes("deep")])
  }

  @Test func checkingWritesNothing() throws {
    let tree = try TemporaryTree(["a.js": "old\n"])
    let fixer = FileFixer(paths: [tree.root])
    try fixer.check(Self.bytes("new\n"), over: Self.bytes("old\n"), at: fixer.place(of: tree.path("a.js")))
    #expect(try text(tree, "a.js") == "old\n")
  }

  @Test(
    arguments: [
      ("in/a.js", nil), ("in/same.js", nil), ("in/deep/up.js", nil), ("out.js", .leadsOut), ("in/out.js", .leadsOut),
      ("in/../out.js", .leadsOut), ("in/far/out.js", .leadsOut), ("in", .leadsOut), ("inside.js", .leadsOut),
      ("in/nowhere.js", .changed), ("in/none.js", .changed),
    ] as [(String, LeftAlone?)])
  func linksAreFollowedWithinTheRoots(_ name: String, _ expected: LeftAlone?) throws {
    let tree = try TemporaryTree(["in/a.js": "", "in/deep/": "", "out.js": "", "inside.js": ""])
    try tree.link("in/same.js", to: "a.js")
    try tree.link("in/deep/up.js", to: "../a.js")
    try tree.link("in/out.js", to: "../out.js")
    try tree.link("in/far", to: "..")
    try tree.link("in/nowhere.js", to: "missing")
    let fixer = FileFixer(paths: [tree.path("in")])
    #expect(reason { _ = try fixer.place(of: tree.path(name)) } == expected)
    if expected == nil { #expect(try fixer.place(of: tree.path(name)) == tree.path("in/a.js")) }
  }

  @Test func aNamedFileMayLeadToItsNeighbourOnly() throws {
    let tree = try TemporaryTree(["in/a.js": "", "out.js": ""])
    try tree.link("in/same.js", to: "a.js")
    try tree.link("in/out.js", to: "../out.js")
    #expect(try FileFixer(paths: [tree.path("in/same.js")]).place(of: tree.path("in/same.js")) == tree.path("in/a.js"))
    let fixer = FileFixer(paths: [tree.path("in/out.js")])
    #expect(reason { _ = try fixer.place(of: tree.path("in/out.js")) } == .leadsOut)
  }

  @Test(arguments: [
    ("\u{FEFF}a\r\nb", "\u{FEFF}a\r\n", LeftAlone.form), ("\u{FEFF}a\n", "a\n", .form),
    ("a\r\nb\r\n", "a\nb\r\n", .form),
  ])
  func aTextThatLosesItsFormIsNotWritten(_ old: String, _ new: String, _ expected: LeftAlone) throws {
    let tree = try TemporaryTree(["a.js": old])
    var fixer = FileFixer(paths: [tree.root])
    let place = try fixer.place(of: tree.path("a.js"))
    #expect(reason { try fixer.write(Self.bytes(new), over: Self.bytes(old), at: place) } == expected)
    #expect(try text(tree, "a.js") == old)
  }

  @Test func leftoversOfOthersGo() throws {
    let leftover = ".statuslsp-fix-0123456789abcdef"
    let others = [
      ".statuslsp-fix-0123456789abcde", ".statuslsp-fix-0123456789ABCDEF", "statuslsp-fix-0123456789abcdef",
    ]
    var files = ["a.js": "old\n", leftover: "ha", "deep/" + leftover: "half"]
    for name in others { files[name] = "mine" }
    let tree = try TemporaryTree(files)
    var fixer = FileFixer(paths: [tree.root])
    try fixer.write(Self.bytes("new\n"), over: Self.bytes("old\n"), at: fixer.place(of: tree.path("a.js")))
    let names = try listDirectory(tree.root).map { String(decoding: $0.name, as: UTF8.self) }
    #expect(names == (others + ["a.js", "deep"]).sorted())
    #expect(try text(tree, "deep/" + leftover) == "half", "nothing was written there")
  }

  @Test(arguments: [
    LeftAlone.leadsOut, .changed, .otherLinks, .readOnly, .readOnlyFolder, .attributes, .form,
    .system(SystemError(number: 28)),
  ])
  func reasonsAreTranslated(_ reason: LeftAlone) {
    #expect(reason.text(in: .english).hasPrefix("left alone: "))
    #expect(reason.text(in: .simplifiedChinese).hasPrefix("未修改："))
  }
}
