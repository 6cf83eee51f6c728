import Foundation
import Platform
import Testing

@Suite struct NamelessFileTests {
  @Test func keepsWhatSeveralThreadsAddAndHasNoName() throws {
    let folder = try TemporaryFolder()
    let file = try NamelessFile(in: folder.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path.string) == [])
    let places = Shared<[UInt8: Range<Int>]>([:])
    let threads = (1...8).map { (number: UInt8) in
      SystemThread.start(name: "test") {
        guard let range = try? file.append([UInt8](repeating: number, count: 30_000)) else { return }
        places.update { $0[number] = range }
      }
    }
    for thread in threads { thread.join() }
    for number: UInt8 in 1...8 {
      let range = try #require(places.update { $0[number] })
      #expect(try file.read(range) == [UInt8](repeating: number, count: 30_000))
    }
    #expect(try file.read(5..<5) == [])
  }

  @Test func readsNothingThatWasNeverAdded() throws {
    let folder = try TemporaryFolder()
    let file = try NamelessFile(in: folder.path)
    #expect(try file.append([1, 2, 3]) == 0..<3)
    #expect(throws: SystemError.self) { try file.read(1..<9) }
  }

  @Test func isNotMadeWhereThereIsNoFolder() throws {
    let folder = try TemporaryFolder()
    #expect(throws: SystemError.self) { try NamelessFile(in: folder.path.appending("no")) }
    let file = try folder.write("x", to: "file")
    #expect(throws: SystemError.self) { try NamelessFile(in: file) }
  }
}
