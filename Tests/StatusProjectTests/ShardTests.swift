import Platform
import StatusProject
import Testing

@Suite struct ShardTests {
  @Test(arguments: [1, 2, 3, 7])
  func partsMakeTheWhole(_ count: Int) throws {
    var files = [
      "min.min.js": "", "x.lock/y": "", "yarn.lock": "", "third_party/z": "", "bin": "\0", "vendor/modules.txt": "",
    ]
    for index in 0..<200 { files["d\(index % 5)/f\(index).js"] = "\(index)" }
    let tree = try TemporaryTree(files)
    for index in 0..<9 { try tree.link("broken\(index)", to: "nowhere") }
    var options = RunOptions()
    options.paths = [tree.root]
    let whole = run(options) { $0.path }
    var (paths, notes, skipped, read): ([FilePath], [String], [SkipReason: Int], Int) = ([], [], [:], 0)
    for number in 1...count {
      options.shard = Shard(number: number, of: count)
      let part = run(options) { $0.path }
      #expect(count == 1 || part.results.count < whole.results.count)
      paths += part.results
      notes += part.summary.notes
      read += part.summary.filesRead
      skipped.merge(part.summary.skipped, uniquingKeysWith: +)
    }
    #expect(paths.sorted() == whole.results)
    #expect(notes.sorted() == whole.summary.notes.sorted())
    #expect(skipped == whole.summary.skipped)
    #expect(read == whole.summary.filesRead)
  }
}
