import SourceText

/// Literals that a long text has in common with the one that a change has made it of.
package struct KeptLiterals: Sendable {
  /// Where they stand among the literals of this text.
  package var places: Range<Int>
  /// Where the first of them stood among those of the earlier one.
  package let former: Int
  /// How much further in the text they stand now.
  package let shift: Int
}

/// Judges the numbers and strings of a long program: those that a change may concern; the others are what they were.
struct ValueJudging {
  private let detector: Detector
  private let list: TokenList
  private let judge: Judge
  private(set) var literals: [StatusLiteral] = []
  private(set) var outcomes: [JudgedValues.Outcome] = []
  private(set) var kept: [KeptLiterals] = []

  private init(_ detector: Detector, _ list: TokenList) {
    self.detector = detector
    self.list = list
    judge = Judge(list, language: detector.language.set, options: detector.options)
    outcomes.reserveCapacity(list.values.count)
  }

  /// Nil where what the numbers of the earlier text were does not tell.
  private init?(_ detector: Detector, _ list: TokenList, after former: (values: JudgedValues, shift: Int)) {
    self.init(detector, list)
    guard former.values.whole.holds(of: list, judge) else { return nil }
    judge(after: former.values, by: former.shift)
    // Where names may be followed no further, whoever would follow one depends on all who did.
    guard judge.memory.budget > 0 else { return nil }
  }

  private init(ofAll list: TokenList, _ detector: Detector) {
    self.init(detector, list)
    judgeAll()
  }

  /// The literals of a reading, which remembers what it takes to know those of a changed text.
  static func literals(of reading: TextReading, _ detector: Detector) -> [StatusLiteral] {
    let list = reading.list
    let former = reading.takeFormerlyJudged(with: detector.options)
    let judging = former.flatMap { Self(detector, list, after: $0) } ?? Self(ofAll: list, detector)
    reading.keep(judging.result, judging.kept)
    return judging.literals
  }

  /// What is worth keeping, nil where it would not hold.
  private var result: JudgedValues? {
    guard judge.memory.budget > 0, areInOrder else { return nil }
    var outcomes = outcomes
    outcomes.spreadNames(in: list)
    return JudgedValues(
      options: detector.options, whole: JudgedValues.Whole(list, judge), outcomes: outcomes, literals: literals)
  }

  private var areInOrder: Bool {
    literals.indices.dropFirst().allSatisfy {
      literals[$0 - 1].range.upperBound <= literals[$0].range.lowerBound
    }
  }

  private mutating func judgeAll() {
    for value in list.values { judge(value) }
  }

  private mutating func judge(_ value: Int32) {
    let before = literals.count
    let budget = judge.memory.budget
    judge.memory.followsNames = false
    detector.appendLiterals(ofValue: Int(value), in: list, judge, to: &literals)
    let isOfNames = judge.memory.followsNames || judge.memory.budget != budget
    outcomes.append(JudgedValues.Outcome(count: Int32(literals.count - before), isOfNames: isOfNames))
  }

  /// - Parameter shift: how much further what stands behind the change stands now.
  private mutating func judge(after former: JudgedValues, by shift: Int) {
    let values = list.values
    let reach = list.reachOfChange
    let first = values.indices.firstOrdered { Int(values[$0]) >= reach.lowerBound }
    let last = max(first, values.indices.firstOrdered { Int(values[$0]) >= reach.upperBound })
    let formerLast = former.outcomes.count - (values.count - last)
    guard first <= formerLast else { return judgeAll() }
    literals.reserveCapacity(former.literals.count + 8)
    takeOver(former, 0..<first, literalsFrom: 0, by: 0)
    for value in values[first..<last] { judge(value) }
    let start = former.literals.count - former.outcomes[formerLast...].reduce(0) { $0 + Int($1.count) }
    takeOver(former, formerLast..<former.outcomes.count, literalsFrom: start, by: shift)
  }

  /// Takes over the outcomes of the values that come next, whose literals begin at a place.
  private mutating func takeOver(_ former: JudgedValues, _ places: Range<Int>, literalsFrom start: Int, by shift: Int) {
    var next = start
    for place in places {
      let outcome = former.outcomes[place]
      let count = Int(outcome.count)
      defer { next += count }
      guard !outcome.isOfNames else {
        judge(list.values[outcomes.count])
        continue
      }
      outcomes.append(outcome)
      guard count > 0 else { continue }
      let now = literals.count..<literals.count + count
      if let last = kept.indices.last, kept[last].shift == shift, kept[last].places.upperBound == now.lowerBound,
        kept[last].former + kept[last].places.count == next
      {
        kept[last].places = kept[last].places.lowerBound..<now.upperBound
      } else {
        kept.append(KeptLiterals(places: now, former: next, shift: shift))
      }
      for literal in next..<next + count { literals.append(former.literals[literal].moved(by: shift)) }
    }
  }
}
