import Foundation
import TestSupport
import Testing

/// The binary is killed at random moments while it writes. `kill.py` beside this file does so and looks at what is left.
@Suite struct KillTests {
  /// A disk, where a file lies aside for long until it is safe.
  static let disk = FileManager.default.temporaryDirectory.path
  /// Files in memory, where what is around the writing takes longer than that.
  static let memory = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : disk

  @Test(arguments: [(disk, 1), (disk, 2), (disk, 3), (memory, 4)])
  func everyFileIsWhole(_ place: String, _ seed: Int) throws {
    let folder = "\(place)/statuslsp-tests-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let script = Repository.url("Tests/EndToEndTests/Faults/kill.py").path
    let output = try BuiltBinary.run(
      script: "exec python3 '\(script)' \"$0\" \"$@\"", [folder, "125", "\(seed)"], timeout: 240)
    #expect(output.errorText == "")
    let counts = output.outputText.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    try #require(counts.count == 3)
    let (middle, ended) = (counts[0], counts[2])
    #expect(middle > (place == Self.memory ? -1 : 5), "the moments were not those of the work")
    #expect(ended < 110, "hardly anything was killed")
  }

  /// Parts of one run that write beside each other, as a matrix of jobs does: none takes the other's file for a leftover.
  @Test func reportsOfRunsAtOnceAreAllWritten() throws {
    let script = """
      one() { for n in $(seq 12); do "$0" --check --quiet --output json=r$1.json a.js >&2; test $? = 1 || echo r$1; done; }
      for k in 1 2 3 4 5 6 7 8; do one $k & done; wait; ls -A
      """
    try withTemporaryFolder { folder in
      try FixTests.write(CommandLineTests.deprecated, to: folder.appendingPathComponent("a.js"))
      let output = try BuiltBinary.run(script: script, directory: folder)
      #expect(output.outputText.split(separator: "\n") == ["a.js"] + (1...8).map { "r\($0).json" })
    }
  }
}
