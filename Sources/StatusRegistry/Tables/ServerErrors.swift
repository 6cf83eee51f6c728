extension StatusEntry {
  /// IANA's codes of the class 5xx.
  static let serverErrors: [StatusEntry] = [
    StatusEntry(
      500, "Internal Server Error", .assigned,
      ("RFC 9110 §15.6.1", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1"), see: [502, 503]),
    StatusEntry(
      501, "Not Implemented", .assigned,
      ("RFC 9110 §15.6.2", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2"), cacheable: true, see: [405]),
    StatusEntry(
      502, "Bad Gateway", .assigned,
      ("RFC 9110 §15.6.3", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3"), see: [504, 503]),
    StatusEntry(
      503, "Service Unavailable", .assigned,
      ("RFC 9110 §15.6.4", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4"),
      former: ["Service Temporarily Unavailable": "nginx"], headers: [Header(.may, "Retry-After")],
      see: [429, 500, 504]),
    StatusEntry(
      504, "Gateway Timeout", .assigned,
      ("RFC 9110 §15.6.5", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5"),
      former: ["Gateway Time-out": "RFC 2616"], see: [502, 408]),
    StatusEntry(
      505, "HTTP Version Not Supported", .assigned,
      ("RFC 9110 §15.6.6", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.6"), see: [426]),
    StatusEntry(
      506, "Variant Also Negotiates", .assigned,
      ("RFC 2295 §8.1", "https://www.rfc-editor.org/rfc/rfc2295.html#section-8.1"),
      former: ["Variant Also Varies": "Apache httpd", "Redirection Failed": "draft-cohen-http-305-306-responses-00"],
      see: [300, 500]),
    StatusEntry(
      507, "Insufficient Storage", .assigned,
      ("RFC 4918 §11.5", "https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5"), see: [413]),
    StatusEntry(
      508, "Loop Detected", .assigned, ("RFC 5842 §7.2", "https://www.rfc-editor.org/rfc/rfc5842.html#section-7.2"),
      former: ["Resource Limit Is Reached": "cPanel"], vendors: ["cPanel", "CloudLinux"], see: [208]),
    StatusEntry(
      510, "Not Extended", .obsoleted, ("RFC 2774 §7", "https://www.rfc-editor.org/rfc/rfc2774.html#section-7"),
      former: ["Not Extended (OBSOLETED)": "IANA registry"], instead: [400, 422, 426, 428], see: [426, 428]),
    StatusEntry(
      511, "Network Authentication Required", .assigned,
      ("RFC 6585 §6", "https://www.rfc-editor.org/rfc/rfc6585.html#section-6"), see: [407, 401]),
  ]
}
