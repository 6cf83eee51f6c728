extension StatusEntry {
  /// IANA's codes of the class 4xx.
  static let clientErrors: [StatusEntry] = [
    StatusEntry(
      400, "Bad Request", .assigned,
      ("RFC 9110 §15.5.1", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1"), see: [422, 415]),
    StatusEntry(
      401, "Unauthorized", .assigned,
      ("RFC 9110 §15.5.2", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2"),
      headers: [Header(.must, "WWW-Authenticate")], see: [403, 407]),
    StatusEntry(
      402, "Payment Required", .assigned,
      ("RFC 9110 §15.5.3", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3"), see: [403, 429]),
    StatusEntry(
      403, "Forbidden", .assigned,
      ("RFC 9110 §15.5.4", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4"), see: [401, 404]),
    StatusEntry(
      404, "Not Found", .assigned,
      ("RFC 9110 §15.5.5", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5"), cacheable: true,
      see: [410, 403]),
    StatusEntry(
      405, "Method Not Allowed", .assigned,
      ("RFC 9110 §15.5.6", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6"),
      former: ["Not Allowed": "nginx"], cacheable: true, headers: [Header(.must, "Allow")], see: [501, 403]),
    StatusEntry(
      406, "Not Acceptable", .assigned,
      ("RFC 9110 §15.5.7", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7"), see: [415, 300]),
    StatusEntry(
      407, "Proxy Authentication Required", .assigned,
      ("RFC 9110 §15.5.8", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8"),
      headers: [Header(.must, "Proxy-Authenticate")], see: [401, 511]),
    StatusEntry(
      408, "Request Timeout", .assigned,
      ("RFC 9110 §15.5.9", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9"),
      former: ["Request Time-out": "RFC 2616"], see: [504, 503]),
    StatusEntry(
      409, "Conflict", .assigned,
      ("RFC 9110 §15.5.10", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10"), see: [412, 422]),
    StatusEntry(
      410, "Gone", .assigned, ("RFC 9110 §15.5.11", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11"),
      cacheable: true, see: [404, 301]),
    StatusEntry(
      411, "Length Required", .assigned,
      ("RFC 9110 §15.5.12", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12"), see: [413, 400]),
    StatusEntry(
      412, "Precondition Failed", .assigned,
      ("RFC 9110 §15.5.13", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13"), see: [428, 304, 409]),
    StatusEntry(
      413, "Content Too Large", .assigned,
      ("RFC 9110 §15.5.14", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14"),
      former: [
        "Payload Too Large": "RFC 7231", "Request Entity Too Large": "RFC 2616", "Request Too Long": "Apache HttpCore",
      ],
      headers: [Header(.should, "Retry-After", .temporary)], see: [414, 431, 507]),
    StatusEntry(
      414, "URI Too Long", .assigned,
      ("RFC 9110 §15.5.15", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15"),
      former: ["Request-URI Too Long": "RFC 2616", "Request-URI Too Large": "RFC 2068"], cacheable: true,
      see: [413, 431]),
    StatusEntry(
      415, "Unsupported Media Type", .assigned,
      ("RFC 9110 §15.5.16", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16"),
      headers: [Header(.may, "Accept-Encoding", .wrongCoding), Header(.may, "Accept", .wrongMediaType)],
      see: [406, 422]),
    StatusEntry(
      416, "Range Not Satisfiable", .assigned,
      ("RFC 9110 §15.5.17", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17"),
      former: ["Requested Range Not Satisfiable": "RFC 2616"],
      headers: [Header(.should, "Content-Range", .byteRange)], see: [206]),
    StatusEntry(
      417, "Expectation Failed", .assigned,
      ("RFC 9110 §15.5.18", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18"), see: [100, 412]),
    StatusEntry(
      418, "(Unused)", alias: "I'm a teapot", .unused,
      ("RFC 9110 §15.5.19", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19"),
      former: ["I'm a teapot": "RFC 2324"], instead: [400, 403, 429, 501], see: [400, 403]),
    StatusEntry(
      421, "Misdirected Request", .assigned,
      ("RFC 9110 §15.5.20", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20"), see: [404, 400]),
    StatusEntry(
      422, "Unprocessable Content", .assigned,
      ("RFC 9110 §15.5.21", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21"),
      former: ["Unprocessable Entity": "RFC 4918"], see: [400, 409, 415]),
    StatusEntry(
      423, "Locked", .assigned, ("RFC 4918 §11.3", "https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3"),
      see: [409, 424]),
    StatusEntry(
      424, "Failed Dependency", .assigned,
      ("RFC 4918 §11.4", "https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4"),
      former: ["Method Failure": "drafts of WebDAV"], see: [423, 207]),
    StatusEntry(
      425, "Too Early", .assigned, ("RFC 8470 §5.2", "https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2"),
      former: ["Unordered Collection": "draft-ietf-webdav-collection-protocol-04"], see: [409, 429]),
    StatusEntry(
      426, "Upgrade Required", .assigned,
      ("RFC 9110 §15.5.22", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22"),
      headers: [Header(.must, "Upgrade"), Header(.must, "Connection", .http1)], see: [101, 505]),
    StatusEntry(
      428, "Precondition Required", .assigned,
      ("RFC 6585 §3", "https://www.rfc-editor.org/rfc/rfc6585.html#section-3"), see: [412]),
    StatusEntry(
      429, "Too Many Requests", .assigned, ("RFC 6585 §4", "https://www.rfc-editor.org/rfc/rfc6585.html#section-4"),
      headers: [Header(.may, "Retry-After")], see: [503, 402]),
    StatusEntry(
      431, "Request Header Fields Too Large", .assigned,
      ("RFC 6585 §5", "https://www.rfc-editor.org/rfc/rfc6585.html#section-5"), see: [413, 414, 494]),
    StatusEntry(
      451, "Unavailable For Legal Reasons", .assigned,
      ("RFC 7725 §3", "https://www.rfc-editor.org/rfc/rfc7725.html#section-3"),
      former: ["Redirect": "Microsoft Exchange ActiveSync", "Wrong Exchange Server": "OCaml cohttp"],
      vendors: ["Microsoft Exchange"], cacheable: true, headers: [Header(.should, "Link", .blocker)], see: [403, 404]),
  ]
}
