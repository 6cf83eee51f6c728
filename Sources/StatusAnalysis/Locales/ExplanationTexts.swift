/// What hover and `--explain` say beside the facts of the registry.
struct ExplanationTexts: Sendable {
  /// What stands first where a code is not simply in use.
  struct Notices: Sendable {
    let temporary: String
    /// With `{date}`.
    let temporaryUntil: String
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
    let phrase: String
    let registered: String
    let extended: String
    let registrationEnds: String
    let response: String
    let redirect: String
    let seeAlso: String
    let definedBy: String
    let caching: String
    let content: String
    let formerPhrases: String
    let otherPhrases: String
    let vendors: String
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
    let neverStored: String
    let interim: String
    let final: String
    let contentAllowed: String
    let noContent: String
    /// With `{fields}`.
    let requires: String
    /// With `{phrases}`.
    let formerly: String
    /// With `{phrases}`.
    let elsewhere: String
    /// With `{fields}` and `{condition}`.
    let requiresWhere: String
    let allowed: String
    let notAllowed: String
    let contentNotApplicable: String
    let contentUnspecified: String
  }

  let invalidName: String
  /// With `{first}`, `{last}` and `{treatedAs}`.
  let wildcard: String
  let notices: Notices
  let registrations: Registrations
  let labels: Labels
  let facts: Facts
  let registryTitle: String
}
