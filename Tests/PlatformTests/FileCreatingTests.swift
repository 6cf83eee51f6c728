import Foundation
import Platform
import TestSupport
import Testing

@Suite struct FileCreatingTests {
  @Test func writesAFileThatIsNotThere() throws {
    try withTemporaryFolder { folder in
      let path = FilePath(folder.appendingPathComponent("new").path)
      try createFile(path, [1, 2, 3])
      #expect(try readFile(path, limit: 10) == [1, 2, 3])
    }
  }

  @Test(arguments: ["file", "folder", "link", "broken"])
  func leavesWhatIsThere(_ name: String) throws {
    try withTemporaryFolder { folder in
      let manager = FileManager.default
      try Data("kept".utf8).write(to: folder.appendingPathComponent("file"))
      try manager.createDirectory(at: folder.appendingPathComponent("folder"), withIntermediateDirectories: true)
      try manager.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "file")
      try manager.createSymbolicLink(atPath: folder.path + "/broken", withDestinationPath: "nowhere")
      let before = try manager.contentsOfDirectory(atPath: folder.path).sorted()
      do throws(SystemError) {
        try createFile(FilePath(folder.path + "/" + name), [1])
        Issue.record("it was written")
      } catch {
        #expect(error.alreadyExists)
      }
      #expect(try manager.contentsOfDirectory(atPath: folder.path).sorted() == before)
      #expect(try readFile(FilePath(folder.path + "/file"), limit: 10) == Array("kept".utf8))
    }
  }
}
