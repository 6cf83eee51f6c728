/// How sure it is that a literal denotes a status.
package enum Evidence: Int, Sendable, Comparable, CaseIterable {
  /// Only the file speaks of HTTP; shown when asked for.
  case weak
  /// A status-like name nearby, or a number beside its own reason phrase.
  case medium
  /// A known API and position, a status-named label, an OpenAPI `responses` key, a directive, a status line.
  case strong

  package static func < (left: Evidence, right: Evidence) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The word for it in machine formats: "strong", "medium", "weak".
  package var name: String {
    switch self {
    case .weak: "weak"
    case .medium: "medium"
    case .strong: "strong"
    }
  }
}
