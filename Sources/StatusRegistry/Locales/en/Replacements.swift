extension English {
  /// What to use instead of a code that is deprecated, reserved, obsolete or not registered, or that another makes
  /// clearer.
  static let replacements: [RegistryTexts.CodeText] = [
    (
      102,
      """
      Nothing standard replaces it; for long work answer 202 Accepted with a resource that tells of the progress.
      """
    ),
    (122, "Use 414 URI Too Long."),
    (218, "Use 200 OK, or the error that it is."),
    (298, "Use 207 Multi-Status, or 200 OK with a result for each item."),
    (
      302,
      """
      Where the intent must be clear, use 303 See Other to have the answer fetched with GET, or 307 Temporary \
      Redirect to keep the method.
      """
    ),
    (
      305,
      """
      Nothing in HTTP replaces it: configure proxies outside of it. To move a request, use 307 Temporary Redirect.
      """
    ),
    (306, "It must not be sent. For a redirect, use 307 Temporary Redirect or 308 Permanent Redirect."),
    (
      418,
      """
      Use 400 Bad Request or 403 Forbidden to refuse, 429 Too Many Requests against bots, 501 Not Implemented for \
      what is not supported.
      """
    ),
    (
      419,
      """
      Use 403 Forbidden for a rejected CSRF token, 401 Unauthorized for a session that ended, 507 Insufficient \
      Storage for want of space.
      """
    ),
    (420, "Use 429 Too Many Requests."),
    (430, "Use 403 Forbidden, or 429 Too Many Requests for a rate limit."),
    (440, "Use 401 Unauthorized."),
    (444, "Where the client should see something, use 403 Forbidden or 400 Bad Request."),
    (449, "Use 400 Bad Request, 428 Precondition Required or 401 Unauthorized, whichever fits."),
    (450, "Use 403 Forbidden, or 451 Unavailable For Legal Reasons where a law demands it."),
    (456, "Use 403 Forbidden."),
    (457, "Use 401 Unauthorized, or 403 Forbidden."),
    (
      460,
      """
      A value for logs that needs no replacement; for a checksum that does not match, answer 400 Bad Request or \
      422 Unprocessable Content.
      """
    ),
    (463, "Use 400 Bad Request, or 431 Request Header Fields Too Large."),
    (
      464,
      """
      Use 505 HTTP Version Not Supported, 421 Misdirected Request or 426 Upgrade Required, whichever fits.
      """
    ),
    (478, "Use 502 Bad Gateway."),
    (494, "Use 431 Request Header Fields Too Large."),
    (495, "Use 400 Bad Request, or 403 Forbidden."),
    (496, "Use 400 Bad Request, 401 Unauthorized or 403 Forbidden."),
    (
      497,
      """
      Use 400 Bad Request, or redirect to HTTPS with 301 Moved Permanently or 308 Permanent Redirect.
      """
    ),
    (498, "Use 401 Unauthorized."),
    (
      499,
      """
      A value for logs that needs no replacement; where something must be sent, use 408 Request Timeout, 503 \
      Service Unavailable or 504 Gateway Timeout.
      """
    ),
    (
      509,
      """
      Use 503 Service Unavailable with Retry-After, or 429 Too Many Requests where it is one client's limit.
      """
    ),
    (
      510,
      """
      Nothing succeeds it: use 400 Bad Request or 422 Unprocessable Content for what is missing, 426 Upgrade \
      Required or 428 Precondition Required where that is what is asked for.
      """
    ),
    (520, "Use 502 Bad Gateway."),
    (521, "Use 502 Bad Gateway, or 503 Service Unavailable."),
    (522, "Use 504 Gateway Timeout."),
    (523, "Use 502 Bad Gateway, or 504 Gateway Timeout."),
    (524, "Use 504 Gateway Timeout."),
    (525, "Use 502 Bad Gateway."),
    (526, "Use 502 Bad Gateway."),
    (527, "Use 502 Bad Gateway."),
    (529, "Use 503 Service Unavailable with Retry-After."),
    (530, "Use 502 Bad Gateway, or 503 Service Unavailable."),
    (540, "Use 503 Service Unavailable."),
    (561, "Use 401 Unauthorized, or 502 Bad Gateway where the identity provider failed."),
    (562, "Use 401 Unauthorized, or 502 Bad Gateway where the key set could not be fetched."),
    (573, "Use 429 Too Many Requests."),
    (579, "Use 502 Bad Gateway, or 200 OK with the callback's failure in the content."),
    (598, "Use 504 Gateway Timeout."),
    (599, "Use 504 Gateway Timeout."),
    (600, "Use 502 Bad Gateway."),
    (601, "Use 431 Request Header Fields Too Large for a request, 502 Bad Gateway for a response."),
    (603, "Use 401 Unauthorized."),
    (608, "Use 409 Conflict, or 412 Precondition Failed."),
    (612, "Use 404 Not Found."),
    (614, "Use 409 Conflict, or 412 Precondition Failed."),
    (630, "Use 403 Forbidden, or 507 Insufficient Storage."),
    (631, "Use 404 Not Found."),
    (640, "Use 400 Bad Request."),
    (701, "Use 409 Conflict, or 410 Gone."),
    (783, "Use 400 Bad Request."),
    (999, "Use 403 Forbidden, or 429 Too Many Requests."),
  ]
}
