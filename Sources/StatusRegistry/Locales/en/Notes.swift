extension English {
  /// What is worth knowing about a code beside its summary.
  static let notes: [RegistryTexts.CodeText] = [
    (
      100,
      """
      A server must not send a 1xx response to an HTTP/1.0 client. A client that did not ask for it with Expect may \
      discard it.
      """
    ),
    (101, "Exists in HTTP/1.1 only: HTTP/2 and HTTP/3 do not support it."),
    (102, "IANA lists it with RFC 2518; RFC 4918, which replaced that document in 2007, dropped it."),
    (103, "May be sent more than once before the final response. RFC 8297 is Experimental."),
    (
      104,
      """
      IANA's registration is temporary: made on 2024-11-13 and extended on 2025-09-15 to 2026-11-13, it may have \
      been renewed or removed since.
      """
    ),
    (202, "HTTP cannot send the outcome later: the client has to ask for it."),
    (204, "It ends with its header section. After PUT, an ETag in it names the new version."),
    (205, "Over HTTP/1.1 the end of the response must be marked, for instance with Content-Length: 0."),
    (
      206,
      """
      With If-Range, the server should not repeat representation fields that the client already has; without it, all \
      that a 200 would have carried must stand.
      """
    ),
    (207, "It stands for full success, partial success and failure alike."),
    (
      208,
      """
      RFC 5842 is Experimental. It should be used only for a client that names bind in its DAV field; for others a \
      loop is answered with 508.
      """
    ),
    (226, "IM stands for instance manipulations."),
    (304, "If-None-Match takes precedence over If-Modified-Since."),
    (308, "Clients older than RFC 7538 of 2015 may not know it."),
    (
      402,
      """
      Payment protocols of recent years, and hosts such as Shopify for a frozen shop, give it meanings of their own.
      """
    ),
    (404, "It is also the answer where 403 would disclose that the resource exists."),
    (410, "It is heuristically cacheable, so a browser may remember it for long."),
    (416, "A client cannot rely on it: a server may ignore Range and answer 200."),
    (421, "A proxy must not generate it. It was cacheable by default in RFC 7540, and is not since RFC 9110."),
    (424, "It is how a 207 marks the properties of a PROPPATCH that were left alone because another failed."),
    (428, "A cache must not store the response."),
    (429, "A cache must not store the response. How clients are told apart and counted is left to the server."),
    (431, "A cache must not store the response. nginx logs its own 494 for this and answers 400."),
    (
      451,
      """
      Cacheable by RFC 7725, not by the list of RFC 9110. Exchange ActiveSync uses the same number for a redirect to \
      another server.
      """
    ),
    (494, "Kong, which builds on nginx, sends it to the client."),
    (497, "With error_page 497, plain HTTP can be redirected to HTTPS on the same port."),
    (500, "Unknown 5xx codes, and values outside 100 to 599, are treated as 500."),
    (507, "If a user's action caused the request, the client must not repeat it without a new action of the user."),
    (510, "RFC 2774 was never more than Experimental before it became Historic."),
    (511, "A cache must not store the response. The content should not be the login page itself, only a link to it."),
    (600, "Its neighbours 601 and 603 stand in logs likewise."),
  ]
}
