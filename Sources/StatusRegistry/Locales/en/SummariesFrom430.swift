extension English {
  /// What the codes from 430 to 499 mean.
  static let summariesFrom430: [RegistryTexts.CodeText] = [
    (
      430,
      """
      Shopify judged the request to be malicious and rejected it. Repeating it unchanged will not help. In other \
      programs, use 403, or 429 for a rate limit.
      """
    ),
    (
      431,
      """
      The server refuses the request because its header fields, all together or a single one, are too large. Often a \
      cookie has grown out of bounds. Say which field it was; for a long URI use 414, for large content 413.
      """
    ),
    (
      440,
      """
      The session of a Microsoft server, such as Outlook on the web, has expired; the user has to sign in again. No \
      document of Microsoft that defines it is known. In other programs, use 401.
      """
    ),
    (
      444,
      """
      Tells nginx to close the connection without sending anything. It stands in configuration and access logs; a \
      client never sees it. Use it against malicious requests, and 403 or 400 where the client should learn \
      something.
      """
    ),
    (
      449,
      """
      Microsoft's servers ask for the same request again with more information, which Ms-Echo-Request names. \
      Exchange ActiveSync demands the provisioning of a device with it. In other programs use 400 or 428.
      """
    ),
    (
      450,
      """
      The Parental Controls of Windows block access to the page. The user's own computer makes the response, not the \
      server. For access that a policy denies, use 403; where a law demands it, 451.
      """
    ),
    (
      451,
      """
      The server denies access because of a legal demand, such as a court order or a law. The content should explain \
      who demands what; Link names who blocks. For a policy of your own, use 403.
      """
    ),
    (
      456,
      """
      The user's account is blocked, says a server of Exchange ActiveSync. An administrator has to unblock it. In \
      other programs, use 403.
      """
    ),
    (
      457,
      """
      The user's password has expired, says a server of Exchange ActiveSync. The user has to change it elsewhere. In \
      other programs, use 401 or 403.
      """
    ),
    (
      460,
      """
      The load balancer of AWS logs it where the client closed the connection before the idle timeout had passed. In \
      tus uploads a server sends it where a chunk does not match its checksum. Look at the client's timeout first.
      """
    ),
    (
      463,
      """
      The load balancer of AWS received an X-Forwarded-For field with more than 30 addresses. Mostly a proxy on the \
      way sends requests in a circle. In other programs, use 400 or 431.
      """
    ),
    (
      464,
      """
      The load balancer of AWS received a request whose protocol does not fit the version configured for the target \
      group, for instance HTTP/1.1 for a gRPC one. Change the client or the target group. In other programs, use 505 \
      or 426.
      """
    ),
    (
      478,
      """
      Qiniu's storage tried to fetch a missing object from its mirror source, and the source failed. Look at the \
      source that is configured for the bucket. In other programs, use 502.
      """
    ),
    (
      494,
      """
      nginx uses it inside for a request whose header fields are too large; the client is sent 400. Use it in \
      error_page and look for it in logs. In an application, use 431.
      """
    ),
    (
      495,
      """
      nginx uses it inside for a client certificate that failed verification; the client is sent 400. Use it in \
      error_page and look for it in logs. In an application, use 400 or 403.
      """
    ),
    (
      496,
      """
      nginx uses it inside for a client that did not present the certificate it had to; the client is sent 400. Use \
      it in error_page and look for it in logs. In an application, use 400, 401 or 403.
      """
    ),
    (
      497,
      """
      nginx uses it inside for plain HTTP that arrives on a port of HTTPS; the client is sent 400. With error_page \
      it can be turned into a redirect. In an application, redirect with 301 or 308.
      """
    ),
    (
      498,
      """
      The token that was sent to ArcGIS is invalid or has expired. It mostly stands in the JSON content of a 200. \
      nginx's source sets the number aside for requests with an invalid host name. In an API of your own, use 401.
      """
    ),
    (
      499,
      """
      The client closed the connection before the server had answered, so nobody receives this code: it stands in \
      logs. In ArcGIS the same number says that a token is required. Look at the client's timeout and at slow \
      requests; send 408, 503 or 504 where something must be sent.
      """
    ),
  ]
}
