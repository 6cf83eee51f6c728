import StatusRegistry
import Platform

/// What a run says of a path besides its findings.
enum RunNote: Equatable, Sendable {
  case system(SystemError)
  case brokenLink(SystemError)
  /// A file that a person named and that is not analysed all the same.
  case skippedByName(SkipReason)
  /// What was not read or entered, of folders too; nil: what is never entered. With the line of the file that says so.
  case skipped(SkipReason?, file: FilePath?, line: Int)
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

/// How many files and folders have been skipped, by reason.
struct SkipCounts: Sendable {
  /// A list, since there are few reasons, and the type of a dictionary takes longer to make than a small run.
  private(set) var counts: [(reason: SkipReason, count: Int)] = []

  mutating func add(_ reason: SkipReason, _ more: Int = 1) {
    if let index = counts.firstIndex(where: { $0.reason == reason }) {
      counts[index].count &+= more
    } else {
      counts.append((reason, more))
    }
  }
}

/// What one thread has to hand over.
struct RunOutcome<Result: Sendable>: Sendable {
  var results: [(place: RunPlace, result: Result)] = []
  var notes: [(place: RunPlace, note: RunNote)] = []
  var filesRead = 0
  var bytesRead = 0
  var skipped = SkipCounts()
  var hasUsageError = false
  /// Whether each file that is skipped is told.
  var tellsSkipped = false

  init(tellsSkipped: Bool = false) {
    self.tellsSkipped = tellsSkipped
  }

  mutating func skip(_ reason: SkipReason, at place: @autoclosure () -> RunPlace) {
    skipped.add(reason)
    if tellsSkipped { note(.skipped(reason, file: nil, line: 0), at: place()) }
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
    var summary = RunSummary()
    // What sequences can do of any type takes longer to find at run time than a small run.
    var results: [(place: RunPlace, result: Result)] = []
    var notes: [(place: RunPlace, note: RunNote)] = []
    for outcome in outcomes {
      for index in outcome.results.indices { results.append(outcome.results[index]) }
      for index in outcome.notes.indices { notes.append(outcome.notes[index]) }
      summary.filesRead &+= outcome.filesRead
      summary.bytesRead &+= outcome.bytesRead
      for (reason, count) in outcome.skipped.counts { summary.skipped[reason, default: 0] &+= count }
      if outcome.hasUsageError { summary.hasUsageError = true }
    }
    if results.count > 1 { results.sort { $0.place < $1.place } }
    if notes.count > 1 { notes.sort { $0.place < $1.place } }
    // Several paths may lead to one wrong configuration or baseline.
    var faults: Set<String> = []
    for (place, note) in notes {
      switch note {
      case .configuration, .baseline:
        let line = printable(place.path.string + ":" + note.text(in: locale))
        if faults.insert(line).inserted { summary.notes.append(line) }
      case .system, .brokenLink, .skippedByName, .skipped:
        summary.notes.append(printable(place.path.string + ": " + note.text(in: locale)))
      }
    }
    var ordered: [Result] = []
    for index in results.indices { ordered.append(results[index].result) }
    return (ordered, summary)
  }
}
