extension English {
  /// What the codes from 400 to 429 mean.
  static let summariesFrom400: [RegistryTexts.CodeText] = [
    (
      400,
      """
      The server will not process the request because of something that it takes for the client's mistake: bad \
      syntax, bad framing, an invalid parameter. Repeating it unchanged will not help. Where the syntax is right and \
      the values are not, 422 says more.
      """
    ),
    (
      401,
      """
      The request lacks valid credentials for the resource: there were none, or they were refused. WWW-Authenticate \
      says how to authenticate. For a user who is known but not allowed, use 403.
      """
    ),
    (
      402,
      """
      Reserved for future use, with no meaning defined. Many APIs send it for an unpaid bill, an exhausted quota or \
      a declined card. Document what you mean by it, since clients treat it as 400; for a rate limit, use 429.
      """
    ),
    (
      403,
      """
      The server understood the request and refuses it; other credentials may help. Use it where the client is known \
      but not allowed, and 404 to hide that the resource exists. For a client that did not authenticate, use 401.
      """
    ),
    (
      404,
      """
      The server has no current representation of the resource, or will not disclose that there is one. It leaves \
      open whether that is for good; where it is known to be, use 410. For a search without hits, 200 with an empty \
      list is usual.
      """
    ),
    (
      405,
      """
      The server knows the method, but this resource does not support it; Allow lists those that it does. For a \
      method that the server does not know at all, use 501. For a user who may not use the method, use 403.
      """
    ),
    (
      406,
      """
      No representation of the resource is acceptable by the client's Accept, Accept-Language or other negotiation \
      fields, and the server will not send a default one. Sending a default with 200 is allowed and often kinder. \
      For the content of the request, use 415.
      """
    ),
    (
      407,
      """
      Like 401, but it is a proxy on the way that asks for credentials. Proxy-Authenticate says how; the client \
      answers with Proxy-Authorization. An origin server or a reverse proxy that speaks for it uses 401.
      """
    ),
    (
      408,
      """
      The server did not receive the complete request within the time it was prepared to wait. The client may repeat \
      it on a new connection. For a server behind a gateway that is too slow, use 504; for one that is overloaded, \
      503.
      """
    ),
    (
      409,
      """
      The request cannot be done in the current state of the resource, for instance because someone else changed it \
      meanwhile. Use it where the user can resolve the conflict and try again. For a failed If-Match use 412, for \
      invalid values 422.
      """
    ),
    (
      410,
      """
      The resource was here, is not any more, and that is probably for good. It asks clients and search engines to \
      drop their links. Where this is not known, use 404; where the resource has moved, 301 or 308.
      """
    ),
    (
      411,
      """
      The server wants a Content-Length and the request has none. The client may repeat the request with one. Use it \
      where content of unknown length cannot be taken; for content that is too large, use 413.
      """
    ),
    (
      412,
      """
      A condition in the request's header fields, such as If-Match or If-Unmodified-Since, turned out false, so the \
      request was not applied. It guards against overwriting another's change. To demand such a condition use 428; \
      for a conflict without one, 409.
      """
    ),
    (
      413,
      """
      The content of the request is larger than the server is willing or able to process. Where that will pass, \
      Retry-After says when to try again. For a long URI use 414, for large header fields 431.
      """
    ),
    (
      414,
      """
      The target URI is longer than the server is willing to interpret. Usual causes are a form that was sent with \
      GET and a redirect that adds to itself. Send long data with POST; for large header fields, use 431.
      """
    ),
    (
      415,
      """
      The content of the request is in a media type or content coding that this resource does not take with this \
      method. Say in Accept or Accept-Encoding what it does take. For content of the right type with wrong values \
      use 422, for what the client wants back 406.
      """
    ),
    (
      416,
      """
      None of the ranges that the request asked for can be served: they lie beyond the end of the resource, or are \
      too many, too small or overlapping. Content-Range says how long the resource is. A server may also ignore \
      Range and answer 200.
      """
    ),
    (
      417,
      """
      At least one server on the way cannot meet what the request's Expect field asks for. The only expectation \
      defined is 100-continue; the client may repeat the request without the field. For any other requirement that \
      is not met, use 400 or 412.
      """
    ),
    (
      418,
      """
      Not to be used: IANA reserves the number because the joke of the Hyper Text Coffee Pot Control Protocol is so \
      widely implemented that nothing else can have it. Clients treat it as 400. To refuse a request, use 400, 403 \
      or 429.
      """
    ),
    (
      419,
      """
      Laravel refuses a form whose CSRF token is missing or has expired, mostly because the page stood open too \
      long. Reloading the page gets a new token. In other programs, use 403.
      """
    ),
    (
      420,
      """
      The first Twitter API sent it to clients that were over their rate limit. Its successors send 429, and so \
      should you. Old drafts of WebDAV used the number for a method that failed.
      """
    ),
    (
      421,
      """
      The request reached a server that is not able or not configured to answer for its host, mostly because a \
      client reused a connection. The client may repeat it on another one, whatever the method. For a host that is \
      simply unknown, 404 or 400 will do.
      """
    ),
    (
      422,
      """
      The content is of a known type and its syntax is right, but the instructions in it cannot be carried out. The \
      usual answer to input that fails validation. For broken syntax use 400, for the wrong media type 415, for a \
      clash with the current state 409.
      """
    ),
    (
      423,
      """
      The source or the target of a WebDAV method is locked. The client needs the lock token, or has to wait until \
      the lock is gone. Outside WebDAV use 409, and for a locked account 403.
      """
    ),
    (
      424,
      """
      This part of a WebDAV request was not done because another action that it depends on failed. It mostly stands \
      inside the content of a 207. For a service behind yours that fails, use 502 or 503.
      """
    ),
    (
      425,
      """
      The server will not risk processing a request that may be a replay, since it came in TLS early data. The \
      client should repeat it after the handshake is complete. For a request that comes before its time in any other \
      sense, use 409 or 429.
      """
    ),
    (
      426,
      """
      The server refuses the request over the protocol in use, but may accept it after the client has switched to \
      one named in its Upgrade field. Use it, for instance, where a WebSocket is required. For a version of your API \
      that is too old, use 400 or 410.
      """
    ),
    (
      428,
      """
      The server wants the request to be conditional, for instance with If-Match, so that clients do not overwrite \
      each other's changes unawares. Say in the content how to repeat it. For a condition that is there and fails, \
      use 412.
      """
    ),
    (
      429,
      """
      The client has sent too many requests in a given time. Retry-After may say how long to wait, and the content \
      should explain the limit. For a server that is overloaded as a whole, use 503.
      """
    ),
  ]
}
