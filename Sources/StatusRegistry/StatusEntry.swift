/// What the registry knows of one status code.
public struct StatusEntry: Sendable {
  /// What IANA's registry says of a code.
  public enum Registration: String, Sendable, CaseIterable {
    /// Registered and in use.
    case assigned
    /// Registered for a limited time (104).
    case temporary
    /// Registered and deprecated (305).
    case deprecated
    /// Registered as "(Unused)": reserved, not to be sent (306, 418).
    case unused
    /// Registered, its document obsolete (510).
    case obsoleted
    /// Not registered; a vendor or a custom gave it a meaning.
    case unregistered
  }

  /// The document that defines a code.
  public struct Reference: Sendable, Hashable {
    /// The document and its section as people write it, such as "RFC 9110 §15.5.5".
    public let title: String
    /// The address of that section.
    public let url: String

    /// Makes a reference.
    public init(title: String, url: String) {
      self.title = title
      self.url = url
    }
  }

  /// A phrase that an earlier document, or a well-known library, gave the code.
  public struct FormerPhrase: Sendable, Hashable {
    /// The phrase, such as "Payload Too Large".
    public let phrase: String
    /// Who used it, such as "RFC 7231".
    public let source: String

    /// Makes a former phrase.
    public init(phrase: String, source: String) {
      self.phrase = phrase
      self.source = source
    }
  }

  /// The days of a temporary registration, as YYYY-MM-DD. It may have been renewed or removed since.
  public struct RegistrationPeriod: Sendable, Hashable {
    /// The day on which IANA registered the code.
    public let registered: String
    /// The day on which IANA last extended the registration.
    public let extended: String?
    /// The day on which the registration ends.
    public let ends: String

    /// Makes a period.
    public init(registered: String, extended: String? = nil, ends: String) {
      self.registered = registered
      self.extended = extended
      self.ends = ends
    }
  }

  /// Whether a response with the code may carry content (RFC 9110, section 6.4.1).
  public enum ContentRule: String, Sendable, CaseIterable {
    /// Content is allowed.
    case allowed
    /// Content must not be sent.
    case forbidden
    /// The code stands inside another response or never on the wire.
    case notApplicable
    /// No document says so.
    case unspecified
  }

  /// The code.
  public let code: StatusCode
  /// The reason phrase, "(Unused)" for 306 and 418 as IANA has it.
  public let phrase: String
  /// What IANA's registry says of it.
  public let registration: Registration
  /// The document that defines it.
  public let reference: Reference
  /// The path of its page below https://developer.mozilla.org/LOCALE, or nil where there is none.
  public var mdnPath: String? { hasMDNPage ? "/docs/Web/HTTP/Reference/Status/\(code)" : nil }
  /// The phrases it had or has elsewhere.
  public let formerPhrases: [FormerPhrase]
  /// Whose code it is, for unregistered ones and for a second meaning.
  public let vendors: [String]
  /// Whether a cache may store it without explicit freshness (RFC 9110, section 15.1).
  public let isHeuristicallyCacheable: Bool
  /// Whether it may carry content.
  public let content: ContentRule
  /// The header fields that go with it.
  public let headers: [HeaderRequirement]
  /// The codes that a fix may suggest instead, most likely first; empty where none.
  public let replacementCodes: [StatusCode]
  /// Since when and until when IANA's registration holds, for a temporary one.
  public let registrationPeriod: RegistrationPeriod?
  /// The codes worth reading about beside this one: its neighbours in meaning, what to send instead where it does not
  /// fit.
  public let seeAlso: [StatusCode]
  /// What people call it where the phrase is in parentheses.
  let popularName: String?
  let hasMDNPage: Bool
}
