import JSON
import JSONRPC
import Testing

struct MessageTests {
  @Test(
    arguments: [
      (#"{"jsonrpc":"2.0","id":1,"method":"a"}"#, .request(id: .number("1"), method: "a", params: nil)),
      (#"{"jsonrpc":"2.0","id":"é","method":"a","params":[1]}"#, .request(id: .string("é"), method: "a", params: [1])),
      (
        #"{"id":42.5,"method":"$/a","params":{"b":2},"jsonrpc":"2.0"}"#,
        .request(id: .number("42.5"), method: "$/a", params: ["b": 2])
      ),
      (#"{"jsonrpc":"2.0","id":1E400,"method":"a"}"#, .request(id: .number("1E400"), method: "a", params: nil)),
      (
        #"{"jsonrpc":"2.0","id":123456789012345678901234567890,"method":"a","params":null}"#,
        .request(id: .number("123456789012345678901234567890"), method: "a", params: nil)
      ),
      (#"{"jsonrpc":"2.0","id":"","method":""}"#, .request(id: .string(""), method: "", params: nil)),
      (#"{"jsonrpc":"2.0","id":1,"method":"a","params":7}"#, .request(id: .number("1"), method: "a", params: 7)),
      (#"{"jsonrpc":"2.0","id":1,"id":2,"method":"a","x":0}"#, .request(id: .number("2"), method: "a", params: nil)),
      (#"{"jsonrpc":"2.0","method":"a"}"#, .notification(method: "a", params: nil)),
      (#"{"jsonrpc":"2.0","method":"a","params":{}}"#, .notification(method: "a", params: [:])),
      (#"{"jsonrpc":"2.0","id":1,"result":null}"#, .response(id: .number("1"), result: .null, error: nil)),
      (#"{"jsonrpc":"2.0","id":null,"error":{"code":1}}"#, .response(id: nil, result: nil, error: ["code": 1])),
      (#"{"id":"a","result":{}}"#, .response(id: .string("a"), result: [:], error: nil)),
      (
        "\u{FEFF} {\"jsonrpc\":\"2.0\",\"method\":\"\\ud800\\u0000\"} ",
        .notification(method: "\u{FFFD}\0", params: nil)
      ),
    ] as [(String, Message)])
  func `a body is a message`(_ body: String, _ expected: Message) {
    #expect(Message.decode(Array(body.utf8)) == expected)
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let body: String
    let id: RequestID?
    let code: Int

    init(_ body: String, _ code: Int, id: RequestID? = nil) {
      self.body = body
      self.id = id
      self.code = code
    }

    var testDescription: String { String(body.prefix(60)) }
  }

  @Test(arguments: [
    Fault("", -32700), Fault(" ", -32700), Fault("{", -32700),
    Fault("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":", -32700),
    Fault("{}x", -32700), Fault("{'a':1}", -32700), Fault("{\"id\":01}", -32700), Fault("{\"id\":1,}", -32700),
    Fault(String(repeating: "[", count: 100_000), -32700),
    Fault(String(repeating: "[", count: 1025) + String(repeating: "]", count: 1025), -32700),
    Fault("[]", -32600), Fault(#"[{"jsonrpc":"2.0","id":1,"method":"a"}]"#, -32600),
    Fault(String(repeating: "[", count: 1024) + String(repeating: "]", count: 1024), -32600),
    Fault("1", -32600), Fault("\"a\"", -32600), Fault("null", -32600), Fault("true", -32600), Fault("{}", -32600),
    Fault(#"{"jsonrpc":"2.0","id":1,"method":2}"#, -32600, id: .number("1")),
    Fault(#"{"jsonrpc":"2.0","id":"x","method":null}"#, -32600, id: .string("x")),
    Fault(#"{"jsonrpc":"2.0","method":["a"]}"#, -32600),
    Fault(#"{"id":4.50,"method":"a"}"#, -32600, id: .number("4.50")), Fault(#"{"method":"a"}"#, -32600),
    Fault(#"{"jsonrpc":"1.0","id":1,"method":"a"}"#, -32600, id: .number("1")),
    Fault(#"{"jsonrpc":2.0,"id":1,"method":"a"}"#, -32600, id: .number("1")),
    Fault(#"{"jsonrpc":"2.0","id":null,"method":"a"}"#, -32600),
    Fault(#"{"jsonrpc":"2.0","id":{},"method":"a"}"#, -32600),
    Fault(#"{"jsonrpc":"2.0","id":true,"method":"a"}"#, -32600),
    Fault(#"{"jsonrpc":"2.0","id":7}"#, -32600, id: .number("7")),
  ])
  func `a body that is no message has its answer`(_ fault: Fault) {
    guard case .invalid(let id, let error) = Message.decode(Array(fault.body.utf8)) else {
      Issue.record("read as a message")
      return
    }
    #expect(id == fault.id)
    #expect(error.code == fault.code)
    #expect(!error.message.isEmpty)
  }

  @Test func `600 nested arrays in params are read`() {
    let nested = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
    let body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\",\"params\":" + nested + "}"
    guard case .request(_, _, let params) = Message.decode(Array(body.utf8)) else {
      Issue.record("no request was read")
      return
    }
    #expect(params?.bytes == Array(nested.utf8))
  }

  @Test func `invalid UTF-8 is read as U+FFFD`() {
    let body = Array("{\"jsonrpc\":\"2.0\",\"method\":\"a".utf8) + [0xFF] + Array("\"}".utf8)
    #expect(Message.decode(body) == .notification(method: "a\u{FFFD}", params: nil))
  }

  @Test func `the place of a fault is told`() {
    let expected = ResponseError(code: -32700, message: "The body is no JSON text: unexpected `}` at byte 5.")
    #expect(Message.decode(Array("{\"a\":}".utf8)) == .invalid(id: nil, expected))
  }
}
