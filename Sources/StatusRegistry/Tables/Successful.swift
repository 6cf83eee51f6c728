extension StatusEntry {
  /// IANA's codes of the class 2xx.
  static let successful: [StatusEntry] = [
    StatusEntry(
      200, "OK", .assigned, ("RFC 9110 §15.3.1", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1"),
      cacheable: true,
      headers: [Header(.should, "ETag", .forRetrieval), Header(.should, "Last-Modified", .forRetrieval)],
      see: [201, 204, 206]),
    StatusEntry(
      201, "Created", .assigned, ("RFC 9110 §15.3.2", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.2"),
      headers: [Header(.should, "Location", .createdByPost)], see: [200, 202]),
    StatusEntry(
      202, "Accepted", .assigned, ("RFC 9110 §15.3.3", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.3"),
      see: [201, 204]),
    StatusEntry(
      203, "Non-Authoritative Information", .assigned,
      ("RFC 9110 §15.3.4", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.4"),
      former: ["Non Authoritative Information": "Rust http"], cacheable: true, see: [200]),
    StatusEntry(
      204, "No Content", .assigned,
      ("RFC 9110 §15.3.5", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.5"), cacheable: true,
      content: .forbidden, headers: [Header(.mustNot, "Content-Length"), Header(.may, "ETag")], see: [200, 205]),
    StatusEntry(
      205, "Reset Content", .assigned,
      ("RFC 9110 §15.3.6", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6"), content: .forbidden,
      see: [204]),
    StatusEntry(
      206, "Partial Content", .assigned,
      ("RFC 9110 §15.3.7", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7"), cacheable: true,
      headers: [
        Header(.must, "Content-Range", .singlePart), Header(.must, "Content-Type", .severalParts),
        Header(.mustNot, "Content-Range", .severalParts), Header(.must, "Date", .where200HasIt),
        Header(.must, "Cache-Control", .where200HasIt), Header(.must, "ETag", .where200HasIt),
        Header(.must, "Expires", .where200HasIt), Header(.must, "Content-Location", .where200HasIt),
        Header(.must, "Vary", .where200HasIt),
      ], see: [200, 416]),
    StatusEntry(
      207, "Multi-Status", .assigned, ("RFC 4918 §11.1", "https://www.rfc-editor.org/rfc/rfc4918.html#section-11.1"),
      see: [200, 208]),
    StatusEntry(
      208, "Already Reported", .assigned,
      ("RFC 5842 §7.1", "https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1"), content: .notApplicable,
      see: [207, 508]),
    StatusEntry(
      226, "IM Used", .assigned, ("RFC 3229 §10.4.1", "https://www.rfc-editor.org/rfc/rfc3229.html#section-10.4.1"),
      headers: [Header(.must, "ETag"), Header(.may, "IM")], see: [200]),
  ]
}
