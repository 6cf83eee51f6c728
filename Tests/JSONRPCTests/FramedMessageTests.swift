import JSON
import JSONRPC
import Testing

struct FramedMessageTests {
  @Test(arguments: [
    (FramedMessage.response(id: .number("42.50"), result: .null), #"{"jsonrpc":"2.0","id":42.50,"result":null}"#),
    (FramedMessage.response(id: .string("a\"é"), result: ["x": 1]), #"{"jsonrpc":"2.0","id":"a\"é","result":{"x":1}}"#),
    (
      FramedMessage.errorResponse(id: nil, ResponseError(code: -32700, message: "No")),
      #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"No"}}"#
    ),
    (
      FramedMessage.errorResponse(id: .number("1"), .serverCancelled("No", data: ["retriggerRequest": true])),
      #"{"jsonrpc":"2.0","id":1,"error":{"code":-32802,"message":"No","data":{"retriggerRequest":true}}}"#
    ),
    (FramedMessage.notification(method: "exit"), #"{"jsonrpc":"2.0","method":"exit"}"#),
    (FramedMessage.notification(method: "a", params: [1]), #"{"jsonrpc":"2.0","method":"a","params":[1]}"#),
    (FramedMessage.request(id: .number("1"), method: "a"), #"{"jsonrpc":"2.0","id":1,"method":"a"}"#),
    (
      FramedMessage.request(id: .string("s"), method: "a", params: [:]),
      #"{"jsonrpc":"2.0","id":"s","method":"a","params":{}}"#
    ),
  ])
  func `a message goes out with its length in bytes`(_ bytes: [UInt8], _ body: String) {
    #expect(String(decoding: bytes, as: UTF8.self) == "Content-Length: \(body.utf8.count)\r\n\r\n" + body)
  }

  @Test func `what goes out is read back`() {
    var framer = MessageFramer()
    let stream =
      FramedMessage.request(id: .number("1"), method: "é", params: ["t": "\u{1}😀\r\n"])
      + FramedMessage.notification(method: "b")
    let messages = framer.feed(stream).map { event -> Message? in
      if case .body(let body) = event { Message.decode(body) } else { nil }
    }
    let request = Message.request(id: .number("1"), method: "é", params: ["t": "\u{1}😀\r\n"])
    #expect(messages == [request, .notification(method: "b", params: nil)])
  }

  // JSON-RPC 2.0, section 5.1; LSP ErrorCodes and LSPErrorCodes.
  @Test(arguments: [
    (ResponseError.parseError(), -32700), (.invalidRequest(), -32600), (.methodNotFound("a"), -32601),
    (.invalidParams(), -32602), (.internalError(), -32603), (.serverNotInitialized(), -32002),
    (.requestCancelled(), -32800), (.contentModified(), -32801), (.serverCancelled(), -32802),
    (.requestFailed("No"), -32803), (.oversized(1 << 26), -32600),
  ])
  func `each error has its code`(_ error: ResponseError, _ code: Int) {
    #expect(error.code == code)
  }

  @Test(arguments: [
    (FramingProblem.malformedHeader, "Input that is no message header was passed over"),
    (.missingContentLength, "A message header without Content-Length was passed over"),
    (.invalidContentLength, "A Content-Length that is no number of bytes up to 1 GiB was passed over"),
  ])
  func `a problem is one line of a log`(_ problem: FramingProblem, _ what: String) {
    #expect(problem.message == what + "; reading goes on at the next Content-Length.")
  }
}
