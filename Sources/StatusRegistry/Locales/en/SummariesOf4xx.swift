extension English {
  /// What the codes of the class 4xx mean.
  static let summariesOf4xx: [RegistryTexts.CodeText] = [
    (
      400,
      """
      The server will not process the request because of something that it takes for the client's mistake: bad \
      syntax, bad framing, an invalid parameter. Repeating it unchanged will not help.
      """
    ),
    (
      401,
      """
      The request lacks valid credentials for the resource: there were none, or they were refused. \
      WWW-Authenticate says how to authenticate; for a user who is known but not allowed, use 403.
      """
    ),
    (
      402,
      """
      Reserved for future use, with no meaning defined. Many APIs send it for an unpaid bill, an exhausted quota \
      or a declined card.
      """
    ),
    (
      403,
      """
      The server understood the request and refuses it; other credentials may help. Use it where the client is \
      known but not allowed, and 404 to hide that the resource exists.
      """
    ),
    (
      404,
      """
      The server has no current representation of the resource, or will not disclose that there is one. It leaves \
      open whether that is for good; where it is known to be, use 410.
      """
    ),
    (
      405,
      """
      The server knows the method, but this resource does not support it; Allow lists those that it does. For a \
      method that the server does not know at all, use 501.
      """
    ),
    (
      406,
      """
      No representation of the resource is acceptable by the client's Accept, Accept-Language or other negotiation \
      fields, and the server will not send a default one.
      """
    ),
    (
      407,
      """
      Like 401, but it is a proxy on the way that asks for credentials. Proxy-Authenticate says how; the client \
      answers with Proxy-Authorization.
      """
    ),
    (
      408,
      """
      The server did not receive the complete request within the time it was prepared to wait. The client may \
      repeat it on a new connection.
      """
    ),
    (
      409,
      """
      The request cannot be done in the current state of the resource, for instance because someone else changed \
      it meanwhile. Use it where the user can resolve the conflict and try again.
      """
    ),
    (
      410,
      """
      The resource was here, is not any more, and that is probably for good. It asks clients and search engines to \
      drop their links; where this is not known, use 404.
      """
    ),
    (
      411,
      """
      The server wants a Content-Length and the request has none. The client may repeat the request with one.
      """
    ),
    (
      412,
      """
      A condition in the request's header fields, such as If-Match or If-Unmodified-Since, turned out false, so \
      the request was not applied. It guards against overwriting another's change.
      """
    ),
    (
      413,
      """
      The content of the request is larger than the server is willing or able to process. Where that will pass, \
      Retry-After says when to try again.
      """
    ),
    (
      414,
      """
      The target URI is longer than the server is willing to interpret. Usual causes are a form that was sent with \
      GET and a redirect that adds to itself.
      """
    ),
    (
      415,
      """
      The content of the request is in a media type or content coding that this resource does not take with this \
      method.
      """
    ),
    (
      416,
      """
      None of the ranges that the request asked for can be served: they lie beyond the end of the resource, or are \
      too many, too small or overlapping.
      """
    ),
    (417, "At least one server on the way cannot meet what the request's Expect field asks for."),
    (
      418,
      """
      Not to be used: IANA reserves the number because the joke of the Hyper Text Coffee Pot Control Protocol is \
      so widely implemented that nothing else can have it.
      """
    ),
    (
      419,
      """
      Laravel refuses a form whose CSRF token is missing or has expired, mostly because the page stood open too \
      long.
      """
    ),
    (420, "The first Twitter API sent it to clients that were over their rate limit."),
    (
      421,
      """
      The request reached a server that is not able or not configured to answer for its host, mostly because a \
      client reused a connection. The client may repeat it on another one.
      """
    ),
    (
      422,
      """
      The content is of a known type and its syntax is right, but the instructions in it cannot be carried out. \
      The usual answer to input that fails validation.
      """
    ),
    (
      423,
      """
      The source or the target of a WebDAV method is locked. The client needs the lock token, or has to wait until \
      the lock is gone.
      """
    ),
    (
      424,
      """
      This part of a WebDAV request was not done because another action that it depends on failed.
      """
    ),
    (
      425,
      """
      The server will not risk processing a request that may be a replay, since it came in TLS early data. The \
      client should repeat it after the handshake is complete.
      """
    ),
    (
      426,
      """
      The server refuses the request over the protocol in use, but may accept it after the client has switched to \
      one named in its Upgrade field.
      """
    ),
    (
      428,
      """
      The server wants the request to be conditional, for instance with If-Match, so that clients do not overwrite \
      each other's changes unawares.
      """
    ),
    (
      429,
      """
      The client has sent too many requests in a given time. Retry-After may say how long to wait.
      """
    ),
    (430, "Shopify judged the request to be malicious and rejected it."),
    (
      431,
      """
      The server refuses the request because its header fields, all together or a single one, are too large. Often \
      a cookie has grown out of bounds.
      """
    ),
    (
      440,
      """
      The session of a Microsoft server, such as Outlook on the web, has expired; the user has to sign in again.
      """
    ),
    (
      444,
      """
      Tells nginx to close the connection without sending anything. It stands in configuration and access logs; a \
      client never sees it.
      """
    ),
    (
      449,
      """
      Microsoft's servers ask for the same request again with more information, which Ms-Echo-Request names. \
      Exchange ActiveSync demands the provisioning of a device with it.
      """
    ),
    (450, "The Parental Controls of Windows block access to the page."),
    (
      451,
      """
      The server denies access because of a legal demand, such as a court order or a law. The content should \
      explain who demands what.
      """
    ),
    (456, "The user's account is blocked, says a server of Exchange ActiveSync."),
    (457, "The user's password has expired, says a server of Exchange ActiveSync."),
    (
      460,
      """
      The load balancer of AWS logs it where the client closed the connection before the idle timeout had passed. \
      In tus uploads a server sends it where a chunk does not match its checksum.
      """
    ),
    (463, "The load balancer of AWS received an X-Forwarded-For field with more than 30 addresses."),
    (
      464,
      """
      The load balancer of AWS received a request whose protocol does not fit the version configured for the \
      target group, for instance HTTP/1.1 for a gRPC one.
      """
    ),
    (
      478,
      """
      Qiniu's storage tried to fetch a missing object from its mirror source, and the source failed.
      """
    ),
    (
      494,
      """
      nginx uses it inside for a request whose header fields are too large; the client is sent 400. Use it in \
      error_page and look for it in logs.
      """
    ),
    (
      495,
      """
      nginx uses it inside for a client certificate that failed verification; the client is sent 400. Use it in \
      error_page and look for it in logs.
      """
    ),
    (
      496,
      """
      nginx uses it inside for a client that did not present the certificate it had to; the client is sent 400. \
      Use it in error_page and look for it in logs.
      """
    ),
    (
      497,
      """
      nginx uses it inside for plain HTTP that arrives on a port of HTTPS; the client is sent 400. With error_page \
      it can be turned into a redirect.
      """
    ),
    (
      498,
      """
      The token that was sent to ArcGIS is invalid or has expired. It mostly stands in the JSON content of a 200. \
      nginx's source sets the number aside for requests with an invalid host name.
      """
    ),
    (
      499,
      """
      The client closed the connection before the server had answered, so nobody receives this code: it stands in \
      logs. In ArcGIS the same number says that a token is required.
      """
    ),
  ]
}
