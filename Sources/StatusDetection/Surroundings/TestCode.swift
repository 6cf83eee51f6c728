extension Surroundings {
  /// How many brackets are looked at from a literal outwards.
  private static let deepestBracket = 16

  /// Whether a literal stands in a test that lies among the code it tests: Rust's `mod tests`, Zig's `test`, D's
  /// `unittest`.
  package func isInTest(_ range: Range<Int>) -> Bool {
    guard language.set.isSubset(of: [.rust, .zig, .d]), !language.set.isEmpty,
      let token = list.index(at: range.lowerBound)
    else { return false }
    var bracket = list.bracket(around: token)
    for _ in 0..<Self.deepestBracket {
      guard let open = bracket else { return false }
      if list.isBracket(open, "{") {
        if list.isWord(open - 1, "unittest") || list.isWord(open - 2, "test") { return true }
        if list.isWord(open - 2, "mod"), list.words(open - 1).containsAny(of: "test tests") { return true }
      }
      bracket = list.bracket(around: open)
    }
    return false
  }

  /// Whether a statement expects that its call fails: `StatusCode::from_u16(10000).unwrap_err()`.
  package func expectsFailure(_ range: Range<Int>) -> Bool {
    guard let statement = statement(around: range) else { return false }
    return statement.after.contains {
      ["err", "unwrap_err", "expect_err", "is_err", "failed", "isFailure"].contains($0.name)
    }
  }
}
