import Testing

@testable import StatusProject

/// How many steps a glob takes: in proportion to its length times the text's, whatever stands in either.
@Suite struct GlobStepTests {
  private func steps(_ pattern: String, _ piece: String, _ count: Int) throws -> Int {
    let glob = try #require(Glob(Array(pattern.utf8)[...], crossesFolders: true))
    let text = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
    var steps = 0
    #expect(!glob.matches(text, in: 0..<text.count, steps: &steps))
    return steps
  }

  @Test(arguments: [
    ("**/**/**/*a*a*a*b", "a"), ("**/**/**/*a*a*a*b", "a/"), ("**/**/**/*a*a*a*b", "aaaaaaa/"),
    ("**/a/**/a/**/a/**/b", "a/"), ("*a*a*a*a*a*a*a*a*a*a*a*a*b", "a"), ("a/**/**/**/**/**/**/**/**/**/b", "a/"),
    ("**/a/a/a/a/a/a/a/a/b", "a/"), ("**/*a*a/*a*a/*a*a/*b", "aaaa/"), ("**/*?*?*?*?*?x", "aaaa/"),
    ("*[ab]*[ab]*[ab]*[ab]c", "ab"), ("**/*/*/*/*/*/x", "a/"),
  ])
  func growsInProportion(pattern: String, piece: String) throws {
    let short = try steps(pattern, piece, 4_096)
    let long = try steps(pattern, piece, 8_192)
    #expect(short <= 2 * 4_096 * pattern.utf8.count)
    #expect(long <= short * 21 / 10, "twice the text took \(long) steps instead of \(short)")
  }

  @Test func countsWhatItDoes() throws {
    #expect(try steps("abc", "x", 1) == 1)
    #expect(try steps("*b", "a", 100) > 100)
  }
}
