import Foundation
import Platform
import Testing

/// A file is replaced whole or not at all, and nothing else about it changes.
@Suite struct FileReplacingTests {
  private let folder: TemporaryFolder
  private let path: FilePath
  private let old = Array("old".utf8)
  private let new = Array("new text".utf8)

  init() throws {
    folder = try TemporaryFolder()
    path = try canonicalPath(of: folder.write("old", to: "file"))
  }

  private var text: String? {
    (try? readFile(path, limit: 100)).map { String(decoding: $0, as: UTF8.self) }
  }

  private var names: [String] {
    ((try? listDirectory(folder.path)) ?? []).map { String(decoding: $0.name, as: UTF8.self) }
  }

  private func error(
    _ beforeRenaming: () -> Void = {}, afterLastLook: () -> Void = {}
  ) -> FileReplacingError? {
    do throws(FileReplacingError) {
      try ReplaceableFile(path, expecting: old).replace(
        with: new, beforeRenaming: beforeRenaming, afterLastLook: afterLastLook)
      return nil
    } catch {
      return error
    }
  }

  private func rewrite(_ text: String) {
    try? Data(text.utf8).write(to: URL(fileURLWithPath: path.string), options: [])
  }

  @Test func replaces() {
    #expect(error() == nil)
    #expect(text == "new text")
    #expect(names == ["file"])
  }

  @Test(arguments: [0o644, 0o600, 0o755, 0o4755, 0o2664, 0o1666])
  func keepsTheMode(_ mode: Int) throws {
    chmod(path.string, mode_t(mode))
    #expect(error() == nil)
    var status = stat()
    stat(path.string, &status)
    #expect(Int(status.st_mode & 0o7777) == mode)
    #expect(text == "new text")
  }

  @Test(.enabled(if: getuid() == 0, "only root gives files away"))
  func keepsTheOwner() {
    chown(path.string, 1234, 4321)
    chmod(path.string, 0o4755)
    #expect(error() == nil)
    var status = stat()
    stat(path.string, &status)
    #expect((status.st_uid, status.st_gid, status.st_mode & 0o7777) == (1234, 4321, 0o4755))
  }

  @Test func otherBytesAreSomebodysEdit() {
    rewrite("oldest")
    #expect(error() == .changed)
    rewrite("ol")
    #expect(error() == .changed)
    rewrite("OLD")
    #expect(error() == .changed)
    #expect(text == "OLD")
    #expect(names == ["file"])
  }

  @Test(arguments: ["edited", "OLD", ""])
  func anEditWhileTheNewFileIsWrittenIsKept(_ edited: String) {
    #expect(error { rewrite(edited) } == .changed)
    #expect(text == edited)
    #expect(names == ["file"])
  }

  @Test func anEditInTheLastMomentIsKept() throws {
    let other = try folder.write("edited", to: "other")
    #expect(error(afterLastLook: { rename(other.string, path.string) }) == .changed)
    #expect(text == "edited")
    #expect(error(afterLastLook: { rewrite("OLD") }) == .changed)
    #expect(text == "edited")
    rewrite("old")
    #expect(error(afterLastLook: { rewrite("OLD") }) == .changed)
    #expect(text == "OLD")
    rewrite("old")
    #expect(error(afterLastLook: { unlink(path.string) }) == .changed)
    #expect(names == [])
  }

  @Test func anotherFileOfTheSameBytesIsAnother() throws {
    let other = try folder.write("old", to: "other")
    #expect(error { rename(other.string, path.string) } == .changed)
    #expect(text == "old")
    #expect(names == ["file"])
  }

  @Test func aFileThatVanishesStaysAway() {
    #expect(error { unlink(path.string) } == .changed)
    #expect(names == [])
  }

  @Test func aLinkThatTakesItsPlaceIsNotFollowed() throws {
    let target = try folder.write("old", to: "target")
    #expect(
      error {
        unlink(path.string)
        symlink(target.string, path.string)
      } == .changed)
    #expect(names == ["file", "target"])
    #expect(text == "old")
  }

  @Test func otherHardLinksForbidIt() {
    let second = folder.path.appending("second").string
    link(path.string, second)
    #expect(error() == .otherLinks)
    unlink(second)
    #expect(error { link(path.string, second) } == .otherLinks)
    #expect(text == "old")
    #expect(names == ["file", "second"])
  }

  @Test func nobodyMayWriteToIt() {
    chmod(path.string, 0o444)
    #expect(error() == .readOnly)
    #expect(text == "old")
  }

  @Test(arguments: ["folder", "pipe", "missing", "link"])
  func onlyRegularFiles(_ kind: String) {
    unlink(path.string)
    switch kind {
    case "folder": mkdir(path.string, 0o755)
    case "pipe": mkfifo(path.string, 0o644)
    case "link": symlink("elsewhere", path.string)
    default: break
    }
    #expect(error() != nil)
    #expect(names == (kind == "missing" ? [] : ["file"]))
  }

  @Test func anotherRunsFileIsNoLeftover() {
    var names: [String] = []
    #expect(
      error {
        names = self.names
        _ = removeLeftovers(in: folder.path)
      } == nil)
    #expect(names.count == 2 && names[0].hasPrefix(".statuslsp-fix-"))
    #expect(text == "new text")
    #expect(isLeftoverName(Array(names[0].utf8)))
  }

  @Test func linksAndFoldersAreNoLeftovers() throws {
    let name = ".statuslsp-fix-0123456789abcdef"
    try folder.link(name, to: "file")
    mkdir(folder.path.appending(".statuslsp-fix-0123456789abcde0").string, 0o755)
    #expect(removeLeftovers(in: folder.path) == [])
    #expect(names.count == 3)
  }
}
