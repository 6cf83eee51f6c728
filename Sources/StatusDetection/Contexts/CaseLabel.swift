extension Judge {
  /// The label of a case or match arm: the subject's name tells, else the other labels.
  func judgeArm(_ subject: Range<Int>?, _ candidate: Candidate) -> Ruling {
    guard let subject, let chain = list.chain(endingAt: subject.upperBound - 1) else {
      return siblings(of: candidate, context: .caseLabel)
    }
    let ruling = ruling(on: chain, candidate, context: .caseLabel) { "case of `\($0)`" }
    if case .open = ruling { return siblings(of: candidate, context: .caseLabel) }
    return ruling
  }
}
