extension Judge {
  /// The label of a case or match arm: the subject's name tells, else the other labels.
  func judgeArm(_ subject: Range<Int>?, _ candidate: Candidate) -> Ruling {
    guard let subject, let chain = list.chain(endingAt: subject.upperBound - 1) else {
      return phraseBehind(candidate) ?? siblingArms(of: candidate)
    }
    let ruling = ruling(on: chain, candidate, context: .caseLabel) { "case of `\($0)`" }
    if case .open = ruling { return phraseBehind(candidate) ?? siblingArms(of: candidate) }
    return ruling
  }

  /// `NotFound -> 404`: a pattern that is the code's own phrase; what the whole is passed to has the last word.
  func judgePattern(_ pattern: Int?, _ candidate: Candidate, trail: inout Trail) {
    guard let pattern, facts.speaksHTTP, isPhrase(list.words(pattern), of: candidate) else { return }
    trail.fallback = Verdict(
      context: .returnValue, evidence: .medium, why: "given for `\(name(pattern))`, its own phrase")
  }

  /// `404 -> "Not Found"`: a label whose arm gives the code's own phrase.
  private func phraseBehind(_ candidate: Candidate) -> Ruling? {
    guard candidate.isInRange, candidate.isRegistered, !facts.speaksForeignProtocol else { return nil }
    let arrow = list.isBracket(candidate.last + 1, ")") ? candidate.last + 2 : candidate.last + 1
    guard [.thinArrow, .fatArrow, .colon, .assign].contains(list.symbol(arrow)) else { return nil }
    for index in arrow + 1..<arrow + 4 {
      if list.isWord(index, "return Some Just Ok Right Choice1Of2") || list.symbol(index) == .other {
        continue
      }
      guard list.kind(index) == .string || list.kind(index) == .word,
        isPhrase(list.words(index), of: candidate)
      else { return nil }
      return .found(Verdict(context: .caseLabel, evidence: .medium, why: "case beside its own reason phrase"))
    }
    return nil
  }
}
