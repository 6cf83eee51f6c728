import Foundation
import Platform
import Testing

@Suite struct DirectoryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func listsEntriesWithTheirKinds() throws {
    _ = try folder.write("", to: "file")
    _ = try folder.write("", to: ".hidden")
    try folder.link("broken", to: "nowhere")
    #expect(mkdir(folder.path.appending("sub").string, 0o700) == 0)
    #expect(mkfifo(folder.path.appending("pipe").string, 0o600) == 0)
    let listed = try listDirectory(folder.path).map { "\(String(decoding: $0.name, as: UTF8.self)) \($0.kind)" }
    #expect(listed == [".hidden file", "broken symbolicLink", "file file", "pipe other", "sub directory"])
  }

  @Test func keepsNamesThatAreNotUTF8() throws {
    let name: [UInt8] = [0x61, 0xFF, 0x0A]
    let path = (folder.path.appending(name).bytes + [0]).map { CChar(bitPattern: $0) }
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    close(descriptor)
    #expect(try listDirectory(folder.path).map(\.name) == [name])
    #expect(try readFile(folder.path.appending(name), limit: 1).isEmpty)
  }

  @Test func tellsFilesApart() throws {
    let file = try folder.write("12", to: "file")
    try folder.link("link", to: "file")
    let link = folder.path.appending("link")
    #expect(try fileStatus(of: link) == fileStatus(of: file))
    #expect(try fileStatus(of: link).size == 2)
    #expect(try fileStatus(of: link, followsLinks: false).kind == .symbolicLink)
    #expect(try fileStatus(of: folder.path).identity != fileStatus(of: file).identity)
    #expect(fileExists(file))
    #expect(!fileExists(folder.path.appending("missing")))
  }

  @Test func resolvesPaths() throws {
    let file = try folder.write("", to: "file")
    try folder.link("link", to: "file")
    #expect(try canonicalPath(of: folder.path.appending("./link")) == canonicalPath(of: file))
    #expect(throws: SystemError.self) { try canonicalPath(of: folder.path.appending("missing")) }
  }
}
