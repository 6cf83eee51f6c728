/// What the judging says of a candidate.
struct Verdict: Sendable {
  var context: Context
  var evidence: Evidence
  var why: String
  /// The class that fits best, where the slot tells.
  var preferredClass: Int?
  /// Whether the number is what a status is compared with, though the slot itself does not say so.
  var isCompared = false
}

/// What one slot says.
enum Ruling: Sendable {
  /// The place denotes a status.
  case found(Verdict)
  /// The place denotes something else, whatever stands further out.
  case refused
  /// Nothing: the next slot is asked.
  case open

  var isFound: Bool {
    if case .found = self { return true }
    return false
  }
}
