import Platform
import Testing

@testable import StatusProject

/// Files of more rules than are told apart at once.
struct ManyRulesTests {
  @Test(arguments: [1, 63, 64, 65, 128, 200])
  func theLastRuleThatSpeaksCounts(_ count: Int) {
    let others = (0..<count).map { "other\($0).txt" }
    func verdict(_ lines: [String]) -> IgnoreFile.Verdict? {
      IgnoreFile(Array(lines.joined(separator: "\n").utf8))
        .verdict(on: IgnoreSubject(FilePath("/root/a.txt"), isFolder: false), base: "/root/".utf8.count)
    }
    #expect(verdict(others) == nil)
    #expect(verdict(["a.txt"] + others) == .ignored)
    #expect(verdict(["*.txt"] + others + ["!a.*"]) == .included)
    #expect(verdict(["!a.txt"] + others + ["[ab].txt"]) == .ignored)
    #expect(verdict(["a*"] + others + ["b*"]) == .ignored)
  }

  @Test(
    arguments: [
      ("a*_test.*", "a_test.go", true), ("*_test.*", "test.go", false), ("*.test.*", "a.test.", true),
      ("**/deep/**/x?.js", "a/deep/b/xy.js", true), ("**/deep/**/x?.js", "a/dep/b/xy.js", false), ("*", "a", true),
      ("[ab]c*d", "bcd", true), ("[ab]c*d", "ccd", false),
    ] as [(String, String, Bool)])
  func aGlobIsLookedForByItsLongestRun(_ glob: String, _ path: String, _ isMatched: Bool) {
    let verdict = IgnoreFile(globs: [glob])
      .verdict(on: IgnoreSubject(FilePath("/" + path), isFolder: false), base: 1)
    #expect((verdict == .ignored) == isMatched)
  }
}
