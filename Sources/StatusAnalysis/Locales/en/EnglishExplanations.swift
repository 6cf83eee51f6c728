extension ExplanationTexts {
  static let english = ExplanationTexts(
    invalidName: "invalid",
    wildcard: "Stands for every code from {first} to {last} that is not named by itself. A code of this class that a "
      + "client does not know is treated as {treatedAs}.",
    notices: Notices(
      temporary: "Temporary: registered with IANA for a limited time.",
      temporaryUntil: "Temporary: registered with IANA until {date}, unless renewed.",
      deprecated: "Deprecated: do not send it any more.",
      unused: "Reserved: registered as unused, not to be sent.",
      obsoleted: "Obsoleted: the document that defines it is historic.",
      unofficial: "Unofficial: not registered with IANA.",
      vendor: "Unofficial: not registered with IANA; used by {vendors}.",
      unregistered: "Unregistered; treated as {treatedAs} by a client that does not know it.",
      invalid: "Invalid: HTTP status codes lie in 100 to 599. A client treats any other as a 5xx.",
      invalidVendor: "Invalid: HTTP status codes lie in 100 to 599. Used by {vendors} all the same."
    ),
    registrations: Registrations(
      assigned: "registered with IANA",
      temporary: "registered with IANA for a limited time",
      deprecated: "registered with IANA as deprecated",
      unused: "registered with IANA as unused",
      obsoleted: "registered with IANA as obsoleted",
      unregistered: "not registered with IANA"
    ),
    labels: Labels(
      registration: "Registration",
      phrase: "Registered phrase",
      registered: "Registered on",
      extended: "Extended on",
      registrationEnds: "Registered until",
      response: "Response",
      redirect: "Redirect",
      seeAlso: "See also",
      definedBy: "Defined by",
      caching: "Caching",
      content: "Content",
      formerPhrases: "Former phrases",
      otherPhrases: "Other phrases",
      vendors: "Used by",
      suggestions: "Suggested",
      treatedAs: "Unknown codes are treated as",
      codes: "Codes",
      unofficialCodes: "Unofficial codes",
      severity: "default severity",
      reported: "Reported",
      notReported: "Not reported"
    ),
    facts: Facts(
      heuristicallyCacheable: "heuristically cacheable",
      notHeuristicallyCacheable: "not heuristically cacheable",
      neverStored: "never stored by caches",
      interim: "interim; a final one follows",
      final: "final",
      contentAllowed: "content allowed",
      noContent: "no content",
      requires: "requires {fields}",
      formerly: "Formerly {phrases}",
      elsewhere: "Elsewhere {phrases}",
      requiresWhere: "Requires {fields} {condition}",
      allowed: "allowed",
      notAllowed: "not allowed",
      contentNotApplicable: "does not apply",
      contentUnspecified: "not specified"
    ),
    registryTitle: "IANA's registry"
  )
}
