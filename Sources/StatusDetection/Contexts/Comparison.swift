extension Judge {
  /// One side of `==`, `<` and their like: the other side's name tells.
  func judgeComparison(with other: Chain?, _ candidate: Candidate, context: Context) -> Ruling {
    guard let other else { return .open }
    return ruling(on: other, candidate, context: context) { "compared with `\($0)`" }
  }
}
