import StatusRegistry
import Testing

/// A line of IANA's registry of HTTP status codes, as it stood on 2025-09-15.
struct RegisteredCode: CustomTestStringConvertible {
  let code: Int
  let phrase: String
  var registration = StatusEntry.Registration.assigned

  init(_ code: Int, _ phrase: String, _ registration: StatusEntry.Registration = .assigned) {
    self.code = code
    self.phrase = phrase
    self.registration = registration
  }

  var testDescription: String { "\(code) \(phrase)" }

  static let all = to399 + from400

  static let to399: [RegisteredCode] = [
    RegisteredCode(100, "Continue"),
    RegisteredCode(101, "Switching Protocols"),
    RegisteredCode(102, "Processing"),
    RegisteredCode(103, "Early Hints"),
    RegisteredCode(104, "Upload Resumption Supported", .temporary),
    RegisteredCode(200, "OK"),
    RegisteredCode(201, "Created"),
    RegisteredCode(202, "Accepted"),
    RegisteredCode(203, "Non-Authoritative Information"),
    RegisteredCode(204, "No Content"),
    RegisteredCode(205, "Reset Content"),
    RegisteredCode(206, "Partial Content"),
    RegisteredCode(207, "Multi-Status"),
    RegisteredCode(208, "Already Reported"),
    RegisteredCode(226, "IM Used"),
    RegisteredCode(300, "Multiple Choices"),
    RegisteredCode(301, "Moved Permanently"),
    RegisteredCode(302, "Found"),
    RegisteredCode(303, "See Other"),
    RegisteredCode(304, "Not Modified"),
    RegisteredCode(305, "Use Proxy", .deprecated),
    RegisteredCode(306, "(Unused)", .unused),
    RegisteredCode(307, "Temporary Redirect"),
    RegisteredCode(308, "Permanent Redirect"),
  ]

  static let from400: [RegisteredCode] = [
    RegisteredCode(400, "Bad Request"),
    RegisteredCode(401, "Unauthorized"),
    RegisteredCode(402, "Payment Required"),
    RegisteredCode(403, "Forbidden"),
    RegisteredCode(404, "Not Found"),
    RegisteredCode(405, "Method Not Allowed"),
    RegisteredCode(406, "Not Acceptable"),
    RegisteredCode(407, "Proxy Authentication Required"),
    RegisteredCode(408, "Request Timeout"),
    RegisteredCode(409, "Conflict"),
    RegisteredCode(410, "Gone"),
    RegisteredCode(411, "Length Required"),
    RegisteredCode(412, "Precondition Failed"),
    RegisteredCode(413, "Content Too Large"),
    RegisteredCode(414, "URI Too Long"),
    RegisteredCode(415, "Unsupported Media Type"),
    RegisteredCode(416, "Range Not Satisfiable"),
    RegisteredCode(417, "Expectation Failed"),
    RegisteredCode(418, "(Unused)", .unused),
    RegisteredCode(421, "Misdirected Request"),
    RegisteredCode(422, "Unprocessable Content"),
    RegisteredCode(423, "Locked"),
    RegisteredCode(424, "Failed Dependency"),
    RegisteredCode(425, "Too Early"),
    RegisteredCode(426, "Upgrade Required"),
    RegisteredCode(428, "Precondition Required"),
    RegisteredCode(429, "Too Many Requests"),
    RegisteredCode(431, "Request Header Fields Too Large"),
    RegisteredCode(451, "Unavailable For Legal Reasons"),
    RegisteredCode(500, "Internal Server Error"),
    RegisteredCode(501, "Not Implemented"),
    RegisteredCode(502, "Bad Gateway"),
    RegisteredCode(503, "Service Unavailable"),
    RegisteredCode(504, "Gateway Timeout"),
    RegisteredCode(505, "HTTP Version Not Supported"),
    RegisteredCode(506, "Variant Also Negotiates"),
    RegisteredCode(507, "Insufficient Storage"),
    RegisteredCode(508, "Loop Detected"),
    RegisteredCode(510, "Not Extended", .obsoleted),
    RegisteredCode(511, "Network Authentication Required"),
  ]
}
