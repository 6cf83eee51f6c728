// --- vapor: Abort and HTTPStatus
import Vapor

func routes(_ app: Application) throws {
  app.get("tea") { request -> HTTPStatus in
    HTTPResponseStatus(statusCode: «418»)
  }
}
// --- vapor: a test
import Vapor

func check(_ response: XCTHTTPResponse) {
  XCTAssertEqual(response.status.code, «200»)
}
// --- foundation: HTTPURLResponse
import Foundation

let fake = HTTPURLResponse(url: url, statusCode: «503», httpVersion: nil, headerFields: nil)
// --- foundation: comparisons
import Foundation

func read(_ response: HTTPURLResponse) throws -> Bool {
  guard response.statusCode == «200» else { throw URLError(.badServerResponse) }
  return response.statusCode < «400»
}
// --- (whole) a range
import Foundation

func isFine(_ response: HTTPURLResponse) -> Bool {
  («200» ..<« 300»).contains(response.statusCode)
}
// --- (whole) the literal first
import Vapor

func check(_ response: XCTHTTPResponse) {
  if «304» == response.statusCode { return }
  XCTAssertEqual(«404», response.status.code)
}
// --- a switch with ranges
import Foundation

func explain(_ response: HTTPURLResponse) -> String {
  switch response.statusCode {
  case «200», «201»: "fine"
  case «404»: "missing"
  case «500» ...« 599»: "broken"
  default: "odd"
  }
}
// --- a default value
struct Reply {
  var statusCode: Int = «200»

  init(_ text: String, httpStatus: Int = «500») {}
}
// --- an argument with a label
let reply = Reply(statusCode: «204», body: nil)
// --- a list
let retryStatusCodes: Set<Int> = [«429», «502», «503»]
// --- (whole) a dictionary
let statusMessages = [
  «400»: "that was wrong",
  «401»: "who are you",
  «404»: "nothing here",
]
// --- a property that gives back a status
extension Failure {
  var statusCode: Int {
    switch self {
    case .missing: return «404»
    case .broken: return «500»
    }
  }

}
// --- (whole) a last expression
func httpStatus() -> Int { «422» }
// --- a fallback
import Foundation

let statusCode = (response as? HTTPURLResponse)?.statusCode ?? «500»
// --- an assignment
import Vapor

func busy(_ response: Response) {
  response.statusCode = «503»
}
// --- testing macros
import Testing
import Vapor

@Test func answers() async throws {
  let response = try await client.get("/")
  #expect(response.statusCode == «200»)
}
// --- status lines in strings
let hello = "HTTP/1.1 «200» OK\r\n\r\n"
let raw = #"HTTP/1.1 «404» Not Found"#
let text = """
  HTTP/1.1 «503» Service Unavailable
  Retry-After: 60
  """
// --- sleeps
import Foundation

func rest() async throws {
  sleep(404)
  try await Task.sleep(nanoseconds: 500)
  request.timeoutInterval = 300
}
// --- ports and sizes
import Vapor

let port = 443
let frame = CGRect(x: 100, y: 200, width: 404, height: 500)
app.http.server.configuration.port = 500
// --- exit statuses
func stop(_ exitStatus: Int32) {
  if exitStatus == 200 { exit(100) }
  if process.terminationStatus == 200 { exit(1) }
}
// --- lengths and indexes
import Vapor

func cut(_ rows: [String]) {
  if rows.count == 200 { return }
  let row = rows[404]
  for index in 0..<500 { use(index) }
  let part = rows[100..<200]
}
// --- statuses of something else
import Vapor

func finish(_ order: Order) {
  order.status = 1
  let orderStatus = 200
  if job.status == 0 { stop() }
}
