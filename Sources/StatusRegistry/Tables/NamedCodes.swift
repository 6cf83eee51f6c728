extension StatusCode {
  /// 100 Continue (RFC 9110, section 15.2.1).
  public static let `continue` = StatusCode(100)
  /// 101 Switching Protocols (RFC 9110, section 15.2.2).
  public static let switchingProtocols = StatusCode(101)
  /// 102 Processing (RFC 2518, section 10.1).
  public static let processing = StatusCode(102)
  /// 103 Early Hints (RFC 8297, section 2).
  public static let earlyHints = StatusCode(103)
  /// 104 Upload Resumption Supported; registered for a time (draft-ietf-httpbis-resumable-upload-05).
  public static let uploadResumptionSupported = StatusCode(104)
  /// 200 OK (RFC 9110, section 15.3.1).
  public static let ok = StatusCode(200)
  /// 201 Created (RFC 9110, section 15.3.2).
  public static let created = StatusCode(201)
  /// 202 Accepted (RFC 9110, section 15.3.3).
  public static let accepted = StatusCode(202)
  /// 203 Non-Authoritative Information (RFC 9110, section 15.3.4).
  public static let nonAuthoritativeInformation = StatusCode(203)
  /// 204 No Content (RFC 9110, section 15.3.5).
  public static let noContent = StatusCode(204)
  /// 205 Reset Content (RFC 9110, section 15.3.6).
  public static let resetContent = StatusCode(205)
  /// 206 Partial Content (RFC 9110, section 15.3.7).
  public static let partialContent = StatusCode(206)
  /// 207 Multi-Status (RFC 4918, section 11.1).
  public static let multiStatus = StatusCode(207)
  /// 208 Already Reported (RFC 5842, section 7.1).
  public static let alreadyReported = StatusCode(208)
  /// 226 IM Used (RFC 3229, section 10.4.1).
  public static let imUsed = StatusCode(226)
  /// 300 Multiple Choices (RFC 9110, section 15.4.1).
  public static let multipleChoices = StatusCode(300)
  /// 301 Moved Permanently (RFC 9110, section 15.4.2).
  public static let movedPermanently = StatusCode(301)
  /// 302 Found (RFC 9110, section 15.4.3).
  public static let found = StatusCode(302)
  /// 303 See Other (RFC 9110, section 15.4.4).
  public static let seeOther = StatusCode(303)
  /// 304 Not Modified (RFC 9110, section 15.4.5).
  public static let notModified = StatusCode(304)
  /// 305 Use Proxy; deprecated (RFC 9110, section 15.4.6).
  public static let useProxy = StatusCode(305)
  /// 306 (Unused) as IANA has it; reserved, once Switch Proxy (RFC 9110, section 15.4.7).
  public static let switchProxy = StatusCode(306)
  /// 307 Temporary Redirect (RFC 9110, section 15.4.8).
  public static let temporaryRedirect = StatusCode(307)
  /// 308 Permanent Redirect (RFC 9110, section 15.4.9).
  public static let permanentRedirect = StatusCode(308)
  /// 400 Bad Request (RFC 9110, section 15.5.1).
  public static let badRequest = StatusCode(400)
  /// 401 Unauthorized (RFC 9110, section 15.5.2).
  public static let unauthorized = StatusCode(401)
  /// 402 Payment Required (RFC 9110, section 15.5.3).
  public static let paymentRequired = StatusCode(402)
  /// 403 Forbidden (RFC 9110, section 15.5.4).
  public static let forbidden = StatusCode(403)
  /// 404 Not Found (RFC 9110, section 15.5.5).
  public static let notFound = StatusCode(404)
  /// 405 Method Not Allowed (RFC 9110, section 15.5.6).
  public static let methodNotAllowed = StatusCode(405)
  /// 406 Not Acceptable (RFC 9110, section 15.5.7).
  public static let notAcceptable = StatusCode(406)
  /// 407 Proxy Authentication Required (RFC 9110, section 15.5.8).
  public static let proxyAuthenticationRequired = StatusCode(407)
  /// 408 Request Timeout (RFC 9110, section 15.5.9).
  public static let requestTimeout = StatusCode(408)
  /// 409 Conflict (RFC 9110, section 15.5.10).
  public static let conflict = StatusCode(409)
  /// 410 Gone (RFC 9110, section 15.5.11).
  public static let gone = StatusCode(410)
  /// 411 Length Required (RFC 9110, section 15.5.12).
  public static let lengthRequired = StatusCode(411)
  /// 412 Precondition Failed (RFC 9110, section 15.5.13).
  public static let preconditionFailed = StatusCode(412)
  /// 413 Content Too Large (RFC 9110, section 15.5.14).
  public static let contentTooLarge = StatusCode(413)
  /// 414 URI Too Long (RFC 9110, section 15.5.15).
  public static let uriTooLong = StatusCode(414)
  /// 415 Unsupported Media Type (RFC 9110, section 15.5.16).
  public static let unsupportedMediaType = StatusCode(415)
  /// 416 Range Not Satisfiable (RFC 9110, section 15.5.17).
  public static let rangeNotSatisfiable = StatusCode(416)
  /// 417 Expectation Failed (RFC 9110, section 15.5.18).
  public static let expectationFailed = StatusCode(417)
  /// 418 (Unused) as IANA has it; reserved, known as I'm a teapot (RFC 9110, section 15.5.19).
  public static let imATeapot = StatusCode(418)
  /// 421 Misdirected Request (RFC 9110, section 15.5.20).
  public static let misdirectedRequest = StatusCode(421)
  /// 422 Unprocessable Content (RFC 9110, section 15.5.21).
  public static let unprocessableContent = StatusCode(422)
  /// 423 Locked (RFC 4918, section 11.3).
  public static let locked = StatusCode(423)
  /// 424 Failed Dependency (RFC 4918, section 11.4).
  public static let failedDependency = StatusCode(424)
  /// 425 Too Early (RFC 8470, section 5.2).
  public static let tooEarly = StatusCode(425)
  /// 426 Upgrade Required (RFC 9110, section 15.5.22).
  public static let upgradeRequired = StatusCode(426)
  /// 428 Precondition Required (RFC 6585, section 3).
  public static let preconditionRequired = StatusCode(428)
  /// 429 Too Many Requests (RFC 6585, section 4).
  public static let tooManyRequests = StatusCode(429)
  /// 431 Request Header Fields Too Large (RFC 6585, section 5).
  public static let requestHeaderFieldsTooLarge = StatusCode(431)
  /// 451 Unavailable For Legal Reasons (RFC 7725, section 3).
  public static let unavailableForLegalReasons = StatusCode(451)
  /// 500 Internal Server Error (RFC 9110, section 15.6.1).
  public static let internalServerError = StatusCode(500)
  /// 501 Not Implemented (RFC 9110, section 15.6.2).
  public static let notImplemented = StatusCode(501)
  /// 502 Bad Gateway (RFC 9110, section 15.6.3).
  public static let badGateway = StatusCode(502)
  /// 503 Service Unavailable (RFC 9110, section 15.6.4).
  public static let serviceUnavailable = StatusCode(503)
  /// 504 Gateway Timeout (RFC 9110, section 15.6.5).
  public static let gatewayTimeout = StatusCode(504)
  /// 505 HTTP Version Not Supported (RFC 9110, section 15.6.6).
  public static let httpVersionNotSupported = StatusCode(505)
  /// 506 Variant Also Negotiates (RFC 2295, section 8.1).
  public static let variantAlsoNegotiates = StatusCode(506)
  /// 507 Insufficient Storage (RFC 4918, section 11.5).
  public static let insufficientStorage = StatusCode(507)
  /// 508 Loop Detected (RFC 5842, section 7.2).
  public static let loopDetected = StatusCode(508)
  /// 510 Not Extended; obsolete (RFC 2774, section 7).
  public static let notExtended = StatusCode(510)
  /// 511 Network Authentication Required (RFC 6585, section 6).
  public static let networkAuthenticationRequired = StatusCode(511)
}
