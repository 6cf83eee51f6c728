import Foundation
import Platform
import Testing

@Suite struct FileReadingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [0, 1, 4_096, 200_000])
  func readsFilesOfEverySize(size: Int) throws {
    let path = try folder.write(String(repeating: "x", count: size), to: "file")
    #expect(try readFile(path, limit: 1 << 20).count == size)
    #expect(try Directory(folder.path).readFile(named: Array("file".utf8), limit: 1 << 20).count == size)
  }

  @Test func tellsLargeFilesFromOthers() throws {
    let path = try folder.write("12345", to: "file")
    #expect(throws: SystemError.fileTooLarge) { try readFile(path, limit: 4) }
    #expect(try readFile(path, limit: 5) == Array("12345".utf8))
  }

  @Test func readsFilesWhoseSizeIsNotKnown() throws {
    #expect(try !readFile(FilePath("/proc/self/stat"), limit: 65_536).isEmpty)
    #expect(throws: SystemError.fileTooLarge) { try readFile(FilePath("/proc/self/stat"), limit: 3) }
  }

  @Test func readsNothingButFiles() throws {
    let pipe = folder.path.appending("pipe")
    #expect(mkfifo(pipe.string, 0o600) == 0)
    #expect(throws: SystemError.notRegularFile) { try readFile(pipe, limit: 10) }
    #expect(throws: SystemError.notRegularFile) { try readFile(folder.path, limit: 10) }
    #expect(throws: SystemError.notRegularFile) { try readFile(FilePath("/dev/null"), limit: 10) }
  }

  @Test func saysWhyInTheSystemsWords() {
    let missing = folder.path.appending("missing")
    #expect {
      try readFile(missing, limit: 10)
    } throws: { error in
      (error as? SystemError)?.message == "No such file or directory" && (error as? SystemError)?.isMissing == true
    }
    #expect(throws: SystemError.self) { try readFile(FilePath(bytes: [0x61, 0, 0x62]), limit: 10) }
  }

  @Test func followsLinksOnlyByPath() throws {
    let target = try folder.write("text", to: "target")
    try folder.link("link", to: target.string)
    #expect(try readFile(folder.path.appending("link"), limit: 10) == Array("text".utf8))
    #expect {
      try Directory(folder.path).readFile(named: Array("link".utf8), limit: 10)
    } throws: { error in
      (error as? SystemError)?.isLinkLoop == true
    }
  }
}
