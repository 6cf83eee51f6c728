extension StatusEntry {
  /// What a client makes of the method and the content of a request when it follows a redirect.
  public enum RedirectTreatment: String, Sendable, CaseIterable {
    /// A POST may be repeated as a GET without its content; other methods stay (301, 302: RFC 9110, sections 15.4.2 and
    /// 15.4.3).
    case mayBecomeGet
    /// The answer is fetched with GET, or HEAD after a HEAD, without content (303: RFC 9110, section 15.4.4).
    case becomesGet
    /// Method and content stay as they were (307, 308: RFC 9110, sections 15.4.8 and 15.4.9).
    case kept
  }

  /// What a client makes of the method and the content when it follows the redirect, or nil where the code is none that
  /// clients follow by themselves.
  public var redirectTreatment: RedirectTreatment? {
    switch code.value {
    case 301, 302: .mayBecomeGet
    case 303: .becomesGet
    case 307, 308: .kept
    default: nil
    }
  }
}

extension StatusEntry.RedirectTreatment {
  /// The treatment in a sentence or two.
  public func text(in locale: Locale) -> String {
    locale.texts.redirects.first { $0.treatment == self }?.text ?? ""
  }
}
