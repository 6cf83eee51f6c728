extension English {
  /// What is often misunderstood about a code, or worth knowing beside its summary.
  static let notes: [RegistryTexts.CodeText] = [
    (
      100,
      """
      A server must not send a 1xx response to an HTTP/1.0 client. A client that did not ask for it with Expect \
      may discard it.
      """
    ),
    (101, "Exists in HTTP/1.1 only: HTTP/2 and HTTP/3 do not support it."),
    (102, "IANA lists it with RFC 2518; RFC 4918, which replaced that document in 2007, dropped it."),
    (103, "May be sent more than once before the final response. RFC 8297 is Experimental."),
    (
      104,
      """
      IANA's registration is temporary: made on 2024-11-13 and extended to 2026-11-13, it may have been renewed or \
      removed since.
      """
    ),
    (
      201,
      """
      It says that the resource exists already; while it is still to be made, 202 is right. Any method may create, \
      not POST alone.
      """
    ),
    (
      203,
      """
      Older texts speak of a copy from a third party; since RFC 7231 it means that a proxy transformed the \
      content.
      """
    ),
    (205, "Over HTTP/1.1 the end of the response must be marked, for instance with Content-Length: 0."),
    (
      206,
      """
      With If-Range, the server should not repeat representation fields that the client already has.
      """
    ),
    (207, "It stands for full success, partial success and failure alike."),
    (300, "A response in its own right, not a template for the other 3xx codes."),
    (301, "The old rule that a user has to confirm such a redirect was dropped in RFC 7231."),
    (
      302,
      """
      RFC 1945 called it Moved Temporarily. The old rule that a user has to confirm such a redirect was dropped in \
      RFC 7231.
      """
    ),
    (303, "It may be cached where it says for how long; RFC 2616 forbade that, RFC 7231 lifted it."),
    (304, "If-None-Match takes precedence over If-Modified-Since."),
    (305, "Deprecated by RFC 7231, appendix B."),
    (307, "Unlike 302, it never lets a POST become a GET."),
    (308, "The permanent counterpart of 307. Clients older than RFC 7538 may not know it."),
    (400, "Not limited to syntax errors since RFC 7231. Unknown 4xx codes are treated as 400."),
    (
      401,
      """
      Despite its phrase, it is about authentication; what is missing is who you are, not what you may do.
      """
    ),
    (
      403,
      """
      RFC 2616 said that authorization will not help; since RFC 7231 the client may try again with other \
      credentials.
      """
    ),
    (404, "It may be sent instead of 403 to hide a resource, not the other way round."),
    (408, "It is the server that waited for the client. For a slow server behind a gateway, use 504."),
    (413, "About the content only: for a long URI use 414, for large header fields 431."),
    (414, "The phrase has been URI Too Long since RFC 7231."),
    (416, "A client cannot rely on it: a server may ignore Range and answer 200."),
    (418, "It was defined as a joke on 1 April 1998, for a coffee pot that is a teapot."),
    (
      421,
      """
      It does not mean too many connections from one address: that is a reply of FTP with the same number. A proxy \
      must not generate it. It is not cacheable by default since RFC 9110.
      """
    ),
    (422, "Not limited to WebDAV since RFC 9110, which also renamed it from Unprocessable Entity."),
    (425, "It does not mean Unordered Collection: that was only in a draft of WebDAV."),
    (426, "Not tied to TLS: any protocol may be asked for."),
    (428, "A cache must not store the response."),
    (429, "A cache must not store the response."),
    (431, "A cache must not store the response. nginx logs its own 494 for this and answers 400."),
    (
      451,
      """
      Cacheable by RFC 7725. Exchange ActiveSync uses the same number for a redirect to another server.
      """
    ),
    (500, "Unknown 5xx codes, and values outside 100 to 599, are treated as 500."),
    (502, "The response from behind was invalid, not the request."),
    (503, "Not for a client that is over its quota: that is 429."),
    (
      507,
      """
      If a user's action caused the request, the client must not repeat it without a new action of the user.
      """
    ),
    (510, "RFC 2774 was never more than Experimental before it became Historic."),
    (511, "Meant for proxies that intercept traffic. A cache must not store the response."),
  ]
}
