extension StatusEntry {
  /// IANA's codes of the class 1xx.
  static let informational: [StatusEntry] = [
    StatusEntry(
      100, "Continue", .assigned, ("RFC 9110 §15.2.1", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.1"),
      content: .forbidden, headers: [Header(.mustNot, "Content-Length")], see: [417, 101]),
    StatusEntry(
      101, "Switching Protocols", .assigned,
      ("RFC 9110 §15.2.2", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.2"), content: .forbidden,
      headers: [Header(.must, "Upgrade"), Header(.must, "Connection"), Header(.mustNot, "Content-Length")], see: [426]),
    StatusEntry(
      102, "Processing", .assigned, ("RFC 2518 §10.1", "https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1"),
      content: .forbidden, headers: [Header(.mustNot, "Content-Length")], see: [202, 100]),
    StatusEntry(
      103, "Early Hints", .assigned, ("RFC 8297 §2", "https://www.rfc-editor.org/rfc/rfc8297.html#section-2"),
      former: ["Checkpoint": "Google's proposal for resumable requests"], content: .forbidden,
      headers: [Header(.may, "Link"), Header(.mustNot, "Content-Length")], see: [100]),
    StatusEntry(
      104, "Upload Resumption Supported", .temporary,
      (
        "draft-ietf-httpbis-resumable-upload-05",
        "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05"
      ),
      page: false, content: .forbidden,
      headers: [
        Header(.must, "Location", .announcesUpload), Header(.may, "Upload-Limit", .announcesUpload),
        Header(.may, "Upload-Offset", .reportsProgress), Header(.mustNot, "Content-Length"),
      ],
      see: [100, 201],
      period: RegistrationPeriod(registered: "2024-11-13", extended: "2025-09-15", ends: "2026-11-13")),
  ]
}
