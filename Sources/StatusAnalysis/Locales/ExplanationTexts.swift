import StatusRegistry

/// What hover and `--explain` say beside the facts of the registry.
struct ExplanationTexts: Sendable {
  /// What a class is called and means.
  struct Class: Sendable {
    let statusClass: StatusClass
    /// "client error"
    let name: String
    let summary: String
  }

  /// What stands first where a code is not simply in use.
  struct Notices: Sendable {
    let temporary: String
    let deprecated: String
    let unused: String
    let obsoleted: String
    /// A code of no registry without a known owner.
    let unofficial: String
    /// With `{vendors}`.
    let vendor: String
    /// With `{treatedAs}`, such as "400 Bad Request".
    let unregistered: String
    let invalid: String
    /// With `{vendors}`.
    let invalidVendor: String
  }

  /// What IANA says of a code, for a line of its own.
  struct Registrations: Sendable {
    let assigned: String
    let temporary: String
    let deprecated: String
    let unused: String
    let obsoleted: String
    let unregistered: String
  }

  /// The words at the head of facts.
  struct Labels: Sendable {
    let registration: String
    let definedBy: String
    let cacheable: String
    let content: String
    let headers: String
    let formerPhrases: String
    let vendors: String
    let instead: String
    let suggestions: String
    let treatedAs: String
    let codes: String
    let unofficialCodes: String
    let severity: String
    let reported: String
    let notReported: String
  }

  /// Facts in the fewest words, for the compact line of a hover and for `--explain`.
  struct Facts: Sendable {
    let heuristicallyCacheable: String
    let notHeuristicallyCacheable: String
    let contentAllowed: String
    let noContent: String
    /// With `{fields}`.
    let requires: String
    /// With `{phrases}`.
    let formerly: String
    /// With `{text}`.
    let instead: String
    let yes: String
    let no: String
    let contentNotApplicable: String
    let contentUnspecified: String
  }

  let classes: [Class]
  let invalidName: String
  /// With `{first}`, `{last}` and `{treatedAs}`.
  let wildcard: String
  let notices: Notices
  let registrations: Registrations
  let labels: Labels
  let facts: Facts
  let registryTitle: String

  /// What a code's class is called; the word for invalid codes where it has none.
  func className(of code: StatusCode) -> String {
    classes.first { $0.statusClass == code.statusClass }?.name ?? invalidName
  }

  /// What a class means.
  func summary(of statusClass: StatusClass) -> String {
    classes.first { $0.statusClass == statusClass }?.summary ?? ""
  }
}
