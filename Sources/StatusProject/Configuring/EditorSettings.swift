/// What only an editor asks about.
package struct EditorSettings: Sendable, Equatable {
  /// Which literals show their phrase beside them.
  package enum Hints: String, Sendable, CaseIterable {
    /// All but those that everybody knows.
    case uncommon
    case all
    /// 4xx and 5xx.
    case errors
    case none
  }

  package var hints = Hints.uncommon
  /// Whether a hover speaks of the names that libraries give codes too.
  package var explainsConstants = false
  /// Whether a hover tells why a place denotes a status.
  package var tellsWhy = false
  /// Whether the findings of files that are not open are told as well.
  package var reportsWorkspace = false

  package init() {}
}
