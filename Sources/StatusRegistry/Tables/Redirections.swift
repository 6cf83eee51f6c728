extension StatusEntry {
  /// IANA's codes of the class 3xx.
  static let redirections: [StatusEntry] = [
    StatusEntry(
      300, "Multiple Choices", .assigned,
      ("RFC 9110 §15.4.1", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1"),
      former: ["Multiple Choice": "Zig std.http", "Multiple Options": "RFC 7168"], cacheable: true,
      headers: [Header(.should, "Location", .preferredChoice)], see: [406, 303]),
    StatusEntry(
      301, "Moved Permanently", .assigned,
      ("RFC 9110 §15.4.2", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2"),
      former: ["Moved": ".NET HttpStatusCode"], cacheable: true, headers: [Header(.should, "Location")],
      see: [308, 302, 410]),
    StatusEntry(
      302, "Found", .assigned, ("RFC 9110 §15.4.3", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3"),
      former: ["Moved Temporarily": "RFC 1945", "Redirect": ".NET HttpStatusCode"],
      headers: [Header(.should, "Location")], see: [303, 307, 301]),
    StatusEntry(
      303, "See Other", .assigned,
      ("RFC 9110 §15.4.4", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4"),
      former: ["Redirect Method": ".NET HttpStatusCode"], headers: [Header(.may, "Location")], see: [302, 307]),
    StatusEntry(
      304, "Not Modified", .assigned,
      ("RFC 9110 §15.4.5", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5"), content: .forbidden,
      headers: [
        Header(.must, "Cache-Control", .where200HasIt), Header(.must, "Content-Location", .where200HasIt),
        Header(.must, "Date", .where200HasIt), Header(.must, "ETag", .where200HasIt),
        Header(.must, "Expires", .where200HasIt), Header(.must, "Vary", .where200HasIt),
      ], see: [200, 412]),
    StatusEntry(
      305, "Use Proxy", .deprecated,
      ("RFC 9110 §15.4.6", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6"), page: false,
      instead: [307], see: [407]),
    StatusEntry(
      306, "(Unused)", alias: "Switch Proxy", .unused,
      ("RFC 9110 §15.4.7", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.7"), page: false,
      former: ["Switch Proxy": "draft-cohen-http-305-306-responses-00", "Reserved": "Starlette"],
      instead: [307, 308], see: [305]),
    StatusEntry(
      307, "Temporary Redirect", .assigned,
      ("RFC 9110 §15.4.8", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8"),
      former: ["Redirect Keep Verb": ".NET HttpStatusCode"], headers: [Header(.should, "Location")],
      see: [308, 302, 303]),
    StatusEntry(
      308, "Permanent Redirect", .assigned,
      ("RFC 9110 §15.4.9", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9"),
      former: ["Resume Incomplete": "Google resumable uploads", "Permanently Redirect": "Symfony"], cacheable: true,
      headers: [Header(.should, "Location")], see: [307, 301]),
  ]
}
