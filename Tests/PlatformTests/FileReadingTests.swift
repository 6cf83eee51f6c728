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

  /// In one memory, each whole, whatever the one before left there and whoever still holds that.
  @Test func readsManyFilesOneAfterAnother() throws {
    let directory = try Directory(folder.path)
    var (bytes, kept): ([UInt8], [[UInt8]]) = ([], [])
    let sizes = [10, 0, 300_000, 1, 16_383, 16_384, 16_385, 1 << 20, 7]
    for (number, size) in sizes.enumerated() {
      _ = try folder.write(String(repeating: "\(number)", count: size), to: "file")
      try directory.readFile(named: Array("file".utf8), limit: 1 << 20, into: &bytes) { _ in true }
      kept.append(bytes)
    }
    #expect(kept.map(\.count) == sizes)
    #expect(kept.enumerated().allSatisfy { number, bytes in bytes.allSatisfy { $0 == 0x30 + UInt8(number) } })
  }

  @Test(arguments: [1, 16_383, 16_384, 16_385, 100_000])
  func readsNoMoreThanIsWanted(size: Int) throws {
    _ = try folder.write(String(repeating: "x", count: size), to: "file")
    let directory = try Directory(folder.path)
    var (bytes, asked): ([UInt8], [Int]) = ([], [])
    for isWanted in [false, true] {
      try directory.readFile(named: Array("file".utf8), limit: 1 << 20, into: &bytes) { head in
        asked.append(head.count)
        return isWanted
      }
      #expect(bytes.count == (isWanted ? size : min(size, 16_384)))
    }
    #expect(asked == [min(size, 16_384), min(size, 16_384)])
  }

  @Test(arguments: [0, 4, 5, 300_000])
  func tellsLargeFilesFromOthersInAWalk(limit: Int) throws {
    _ = try folder.write(String(repeating: "x", count: max(limit, 1)), to: "file")
    _ = try folder.write(String(repeating: "x", count: limit + 1), to: "larger")
    let directory = try Directory(folder.path)
    var bytes: [UInt8] = []
    if limit > 0 {
      try directory.readFile(named: Array("file".utf8), limit: limit, into: &bytes) { _ in true }
      #expect(bytes.count == limit)
    }
    #expect(throws: SystemError.fileTooLarge) {
      try directory.readFile(named: Array("larger".utf8), limit: limit, into: &bytes) { _ in true }
    }
    try Directory(FilePath("/proc/self")).readFile(named: Array("stat".utf8), limit: 65_536, into: &bytes) { _ in true }
    #expect(!bytes.isEmpty)
  }

  /// What a walk finds in the place of a file that it has listed.
  @Test func takesNothingFromAPipeInAFilesPlace() throws {
    let pipe = folder.path.appending("pipe")
    #expect(mkfifo(pipe.string, 0o600) == 0)
    #expect(mkdir(folder.path.appending("folder").string, 0o700) == 0)
    let descriptor = open(pipe.string, O_RDWR | O_NONBLOCK)
    defer { close(descriptor) }
    #expect(write(descriptor, "text", 4) == 4)
    let directory = try Directory(folder.path)
    var bytes: [UInt8] = []
    for name in ["pipe", "folder"] {
      #expect(throws: SystemError.notRegularFile) {
        try directory.readFile(named: Array(name.utf8), limit: 10, into: &bytes) { _ in true }
      }
    }
    for name in ["null", "zero"] {
      #expect(throws: SystemError.notRegularFile) {
        try Directory(FilePath("/dev")).readFile(named: Array(name.utf8), limit: 10, into: &bytes) { _ in true }
      }
    }
    #expect(try readAvailable(descriptor) == Array("text".utf8))
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
