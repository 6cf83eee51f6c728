import StatusRegistry
import Platform

/// What a run says of a path besides its findings.
enum RunNote: Equatable, Sendable {
  case system(SystemError)
  case brokenLink(SystemError)
  /// A file that a person named and that is not analysed all the same.
  case skippedByName(SkipReason)
  case configuration(ConfigurationError)
  case baseline(BaselineError)
}

/// Where something stands in the order of a run: by the paths as given, below a folder by their bytes.
struct RunPlace: Comparable, Sendable {
  /// Which of the given paths.
  let index: Int
  let path: FilePath

  static func < (left: RunPlace, right: RunPlace) -> Bool {
    left.index == right.index ? left.path < right.path : left.index < right.index
  }
}

/// What one thread has to hand over.
struct RunOutcome<Result: Sendable>: Sendable {
  var results: [(place: RunPlace, result: Result)] = []
  var notes: [(place: RunPlace, note: RunNote)] = []
  var filesRead = 0
  var skipped: [SkipReason: Int] = [:]
  var hasUsageError = false

  mutating func skip(_ reason: SkipReason) {
    skipped[reason, default: 0] &+= 1
  }

  mutating func note(_ note: RunNote, at place: RunPlace, isUsageError: Bool = false) {
    notes.append((place, note))
    if isUsageError { hasUsageError = true }
  }
}

extension RunOutcome<Never> {
  /// The same without results, as part of a run that has some.
  func mapResults<Other: Sendable>(to type: Other.Type) -> RunOutcome<Other> {
    var outcome = RunOutcome<Other>()
    outcome.notes = notes
    outcome.skipped = skipped
    outcome.hasUsageError = hasUsageError
    return outcome
  }
}

extension RunOutcome {
  /// All of a run's results and notes in their order, whatever thread they come from.
  static func merge(_ outcomes: [RunOutcome], locale: Locale = .english) -> (results: [Result], summary: RunSummary) {
    let results = outcomes.flatMap(\.results).sorted { $0.place < $1.place }
    var summary = RunSummary()
    for outcome in outcomes {
      summary.filesRead &+= outcome.filesRead
      summary.skipped.merge(outcome.skipped) { $0 &+ $1 }
      if outcome.hasUsageError { summary.hasUsageError = true }
    }
    // Several paths may lead to one wrong configuration or baseline.
    var faults: Set<String> = []
    for (place, note) in outcomes.flatMap(\.notes).sorted(by: { $0.place < $1.place }) {
      switch note {
      case .configuration, .baseline:
        let line = printable(place.path.string + ":" + note.text(in: locale))
        if faults.insert(line).inserted { summary.notes.append(line) }
      case .system, .brokenLink, .skippedByName:
        summary.notes.append(printable(place.path.string + ": " + note.text(in: locale)))
      }
    }
    return (results.map(\.result), summary)
  }
}
