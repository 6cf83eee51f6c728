import Testing

@testable import StatusDetection

@Suite("What a name says")
struct NameTests {
  /// Names by what they say of the number that they hold.
  static let verdicts: [(verdict: NameVerdict, names: [String])] = [
    (
      .sure,
      [
        "statusCode", "status_code", "StatusCode", "STATUS_CODE", "X-Status-Code", "expectedStatusCode",
        "expected_status_code", "httpStatus", "HTTPStatus", "HTTP_STATUS", "http_status_code", "httpCode",
        "responseCode", "response_status", "resStatus", "responseStatusCode", "statuscode", "httpstatus", "statusCodes",
        "retry_status_codes", "redirectCode", "upstream_status", "http_error_code", "statusCode2",
      ]
    ),
    (.status, ["status", "Status", "STATUS", "$status", "wantStatus", "status_", "newStatus", "statuses"]),
    (.code, ["code", "Code", "CODE", "errorCode", "error_code", "errcode", "codes"]),
    (.vague, ["expected", "want", "got", "rc", "result", "state", "error", "err"]),
    (
      .foreign,
      [
        "exitStatus", "exit_status", "exitCode", "exitcode", "returnCode", "return_code", "orderStatus", "order_status",
        "jobStatus", "processStatus", "paymentStatus", "grpcStatus", "grpc_code", "closeCode", "smtpCode", "keyCode",
        "charCode", "zipCode", "countryCode", "errno_code_sql", "hash_code", "opcode", "maritalStatus", "userStatus",
      ]
    ),
    (
      .quantity,
      [
        "timeout", "requestTimeout", "port", "PORT", "width", "maxHeight", "pageSize", "limit", "count", "length",
        "rowId", "statusCount", "retry_delay_ms", "index", "year", "version", "px",
      ]
    ),
    (.neutral, ["x", "name", "room", "_", "", "Δ", "statusText", "statuesque", "decode", "codec", "barcodes2go"]),
  ]

  @Test("Each name is read as meant", arguments: verdicts.flatMap { row in row.names.map { ($0, row.verdict) } })
  func verdict(_ name: String, _ verdict: NameVerdict) {
    #expect(NameVerdict(NameWords(Array(name.utf8)[...])) == verdict)
  }

  @Test(
    "A name is cut into its words",
    arguments: [
      ("expectedStatusCode", ["expected", "status", "code"]), ("expected_status_code", ["expected", "status", "code"]),
      ("X-Status-Code", ["x", "status", "code"]), ("HTTPStatus", ["http", "status"]),
      ("statuscode", ["status", "code"]),
      ("getHTTPResponse", ["get", "http", "response"]), ("status2", ["status", "2"]), ("$res", ["res"]), ("__", []),
      ("A", ["a"]), ("ABC", ["abc"]), ("aB", ["a", "b"]), ("", []), ("naïve", ["naïve"]),
    ])
  func words(_ name: String, _ words: [String]) {
    #expect(NameWords(Array(name.utf8)[...]).words.map(\.text) == words)
  }

  @Test("A name of any length is read")
  func long() {
    let name = String(repeating: "status", count: 10_000)
    #expect(NameVerdict(NameWords(Array(name.utf8)[...])) == .neutral)
  }
}
