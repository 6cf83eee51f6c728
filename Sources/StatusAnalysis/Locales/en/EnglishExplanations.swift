import StatusRegistry

extension ExplanationTexts {
  static let english = ExplanationTexts(
    classes: [
      Class(
        statusClass: .informational,
        name: "informational",
        summary: "The request was received and the final response follows. An interim response has no content, and is "
          + "never sent to an HTTP/1.0 client."),
      Class(
        statusClass: .successful,
        name: "successful",
        summary: "The request was received, understood and accepted."),
      Class(
        statusClass: .redirection,
        name: "redirection",
        summary: "The client has to do more to complete the request, most often ask at the address in Location."),
      Class(
        statusClass: .clientError,
        name: "client error",
        summary: "The client seems to have erred. The content should explain the error and whether it will pass."),
      Class(
        statusClass: .serverError,
        name: "server error",
        summary: "The server failed to fulfil an apparently valid request. The content should explain the error and "
          + "whether it will pass."),
    ],
    invalidName: "invalid",
    wildcard: "Stands for every code from {first} to {last} that is not named by itself. A code of this class that a "
      + "client does not know is treated as {treatedAs}.",
    notices: Notices(
      temporary: "Temporary: registered with IANA for a limited time.",
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
      definedBy: "Defined by",
      cacheable: "Heuristically cacheable",
      content: "Content",
      headers: "Header fields",
      formerPhrases: "Former phrases",
      vendors: "Used by",
      instead: "Instead",
      suggestions: "Suggested",
      treatedAs: "Unknown codes are treated as",
      codes: "Codes",
      unofficialCodes: "Unofficial codes",
      severity: "default severity",
      reported: "Reported",
      notReported: "Not reported"
    ),
    facts: Facts(
      heuristicallyCacheable: "Heuristically cacheable",
      notHeuristicallyCacheable: "Not heuristically cacheable",
      contentAllowed: "content allowed",
      noContent: "no content",
      requires: "requires {fields}",
      formerly: "Formerly {phrases}",
      instead: "Instead: {text}",
      yes: "yes",
      no: "no",
      contentNotApplicable: "does not apply",
      contentUnspecified: "not specified"
    ),
    registryTitle: "IANA's registry"
  )
}
