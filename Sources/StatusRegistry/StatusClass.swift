/// The class of a status code: its first digit (RFC 9110, section 15).
public enum StatusClass: Int, Sendable, CaseIterable {
  /// 1xx: the request was received and is being worked on (section 15.2).
  case informational = 1
  /// 2xx: the request was received, understood and accepted (section 15.3).
  case successful = 2
  /// 3xx: more has to be done to complete the request (section 15.4).
  case redirection = 3
  /// 4xx: the request cannot be fulfilled, and the client seems to have erred (section 15.5).
  case clientError = 4
  /// 5xx: the server failed to fulfil an apparently valid request (section 15.6).
  case serverError = 5
}

extension StatusClass {
  /// The codes of the class: 400...499 for ``clientError``.
  public var codes: ClosedRange<Int> {
    (rawValue * 100)...(rawValue * 100 + 99)
  }

  /// The name that RFC 9110 gives the class, such as "Client Error", in that language.
  public func name(in locale: Locale) -> String {
    texts(in: locale)?.name ?? ""
  }

  /// One to three sentences on what the codes of the class have in common.
  public func summary(in locale: Locale) -> String {
    texts(in: locale)?.summary ?? ""
  }

  /// The section of RFC 9110 that defines the class.
  public var reference: StatusEntry.Reference {
    let section = "15.\(rawValue + 1)"
    return StatusEntry.Reference(
      title: "RFC 9110 §\(section)", url: "https://www.rfc-editor.org/rfc/rfc9110.html#section-\(section)")
  }

  private func texts(in locale: Locale) -> (name: String, summary: String)? {
    let classes = locale.texts.classes
    let index = rawValue - 1
    return classes.indices.contains(index) ? classes[index] : nil
  }
}

extension StatusCode {
  /// The class of the code, or nil outside 100...599.
  public var statusClass: StatusClass? {
    isValid ? StatusClass(rawValue: value / 100) : nil
  }

  /// The code as which a recipient treats this one when it does not know it: the x00 of its class; 500 for a value
  /// outside 100...599 (RFC 9110, section 15).
  public var treatedAs: StatusCode {
    StatusCode((statusClass?.rawValue ?? 5) * 100)
  }
}
