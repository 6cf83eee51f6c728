import JSON

/// Bodies that are no message, and messages that are strange.
extension Torture {
  static let malformed: [Torture] = [
    Torture("malformed JSON", #"{"jsonrpc":"2.0","id":7,"#, .null, -32700),
    Torture("a comma too many", #"{"jsonrpc":"2.0","id":7,"method":"a",}"#, .null, -32700),
    Torture("two values", hover() + "1", .null, -32700),
    Torture("a word that is none", "nul", .null, -32700),
    Torture("single quotes", "{'jsonrpc':'2.0','id':7,'method':'a'}", .null, -32700),
    Torture("an empty body", "", .null, -32700),
    Torture("a NUL in a string", bytes: replacing("ID", with: [0], in: hover(id: "\"ID\"")), Answer(.null, -32700)),
    Torture("a NUL between values", bytes: replacing("ID", with: [0], in: hover(id: "7ID")), Answer(.null, -32700)),
    Torture("a body of spaces", "   ", .null, -32700),
    Torture("1,025 nested arrays", nested("[", "", "]", 1_025), .null, -32700),
    Torture("1,025 nested objects", nested("{\"a\":", "1", "}", 1_025), .null, -32700),
    Torture("100,000 open brackets", nested("[", "", "", 100_000), .null, -32700),
    Torture(
      "100,000 nested arrays in params",
      #"{"jsonrpc":"2.0","id":7,"method":"a","params":"# + nested("[", "", "]", 100_000) + "}", .null, -32700),
    Torture("100,000 nested objects", nested("{\"a\":", "1", "}", 100_000), .null, -32700),
  ]

  static let invalid: [Torture] = [
    Torture("a batch", "[\(hover()),\(hover(id: "8"))]", .null, -32600),
    Torture("a batch of one", "[\(hover())]", .null, -32600),
    Torture("an empty batch", "[]", .null, -32600),
    Torture("1,024 nested arrays", nested("[", "", "]", 1_024), .null, -32600),
    Torture("a number", "42", .null, -32600),
    Torture("a string", "\"shutdown\"", .null, -32600),
    Torture("true", "true", .null, -32600),
    Torture("null", "null", .null, -32600),
    Torture("an empty object", "{}", .null, -32600),
    Torture("an id alone", #"{"jsonrpc":"2.0","id":7}"#, 7, -32600),
    Torture("a method that is a number", #"{"jsonrpc":"2.0","id":7,"method":1}"#, 7, -32600),
    Torture("a method that is null", #"{"jsonrpc":"2.0","id":"a","method":null}"#, "a", -32600),
    Torture("a method that is an array", #"{"jsonrpc":"2.0","id":7.0,"method":[]}"#, JSONValue(.number("7.0")), -32600),
    Torture("a method that is an object, without an id", #"{"jsonrpc":"2.0","method":{}}"#, .null, -32600),
    Torture("no jsonrpc", #"{"id":7,"method":"shutdown"}"#, 7, -32600),
    Torture("no jsonrpc, an id of words", #"{"id":"a","method":"shutdown"}"#, "a", -32600),
    Torture("another jsonrpc", #"{"jsonrpc":"1.0","id":7,"method":"shutdown"}"#, 7, -32600),
    Torture("jsonrpc as a number", #"{"jsonrpc":2.0,"id":7,"method":"shutdown"}"#, 7, -32600),
    Torture("an id that is null", hover(id: "null"), .null, -32600),
    Torture("an id that is an object", hover(id: "{\"a\":1}"), .null, -32600),
  ]

  private static func replacing(_ mark: String, with bytes: [UInt8], in body: String) -> [UInt8] {
    let parts = body.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    return framed(Array(parts[0].utf8) + bytes + Array(parts[parts.count - 1].utf8))
  }

  static let texts: [Torture] = [
    Torture(
      "invalid UTF-8 in an id", bytes: replacing("ID", with: [0x61, 0xFF], in: hover(id: "\"ID\"")),
      Answer("a\u{FFFD}", nil)),
    Torture(
      "invalid UTF-8 in a method",
      bytes: replacing("ID", with: [0xC3], in: #"{"jsonrpc":"2.0","id":7,"method":"ID"}"#), Answer(7, -32601)),
    Torture(
      "invalid UTF-8 in a name", bytes: replacing("ID", with: [0x80], in: hover(uri: "file:///ID")), Answer("h", nil)),
    Torture("a lone high surrogate", hover(id: #""\ud800""#), "\u{FFFD}", nil),
    Torture("a lone low surrogate", hover(id: #""\udc00a""#), "\u{FFFD}a", nil),
    Torture("a surrogate in a method", #"{"jsonrpc":"2.0","id":7,"method":"\ud800"}"#, 7, -32601),
    Torture("NUL in an id", hover(id: #""a\u0000b""#), "a\0b", nil),
    Torture("NUL in a name", hover(uri: #"file:///a\u0000.js"#), "h", nil),
    Torture("a surrogate pair in an id", hover(id: #""\ud83d\ude00""#), "😀", nil),
    Torture("a byte order mark", "\u{FEFF}" + hover(), "h", nil),
    Torture("600 nested arrays in params", hover(more: ",\"x\":" + nested("[", "", "]", 600)), "h", nil),
    Torture("600 nested objects in params", hover(more: ",\"x\":" + nested("{\"a\":", "0", "}", 600)), "h", nil),
  ]

  /// Numbers as they are written.
  static let ids: [Torture] =
    [
      "0", "-7", "-0", "42.5", "1.50", "1e3", "1E+3", "9223372036854775808", "-9223372036854775809",
      "123456789012345678901234567890", "0.1000000000000000055511151231257827",
      "1" + String(repeating: "0", count: 400),
    ].map { Torture("the id \($0.prefix(40))", hover(id: $0), JSONValue(.number($0)), nil) }
    + ["", "ü", "1", "null", "a b", "\u{7F}", String(repeating: "x", count: 10_000)].map {
      Torture("the id \"\($0.prefix(40))\"", hover(id: "\"\($0)\""), .string($0), nil)
    }

  static let unknown: [Torture] =
    [
      "a/b", "$/b", "", "textDocument/formatting", "Shutdown", "exit", "initialized", "textDocument/didOpen",
      "$/cancelRequest", "client/registerCapability",
    ].map { Torture("the request \"\($0)\"", #"{"jsonrpc":"2.0","id":7,"method":"\#($0)"}"#, 7, -32601) }

  static let ignored: [Torture] = [
    Torture("an unknown notification", ignored: #"{"jsonrpc":"2.0","method":"a/b"}"#),
    Torture("an unknown $/ notification", ignored: #"{"jsonrpc":"2.0","method":"$/b","params":{}}"#),
    Torture("a request without an id", ignored: #"{"jsonrpc":"2.0","method":"textDocument/hover","params":{}}"#),
    Torture("a response to nothing", ignored: #"{"jsonrpc":"2.0","id":99,"result":null}"#),
    Torture("an error to nothing", ignored: #"{"jsonrpc":"2.0","id":"x","error":{"code":1,"message":"x"}}"#),
    Torture("a response without an id", ignored: #"{"jsonrpc":"2.0","id":null,"result":1}"#),
    Torture("a response of two kinds", ignored: #"{"jsonrpc":"2.0","id":[],"result":1,"error":2}"#),
    Torture("a cancelled number that never was", ignored: cancel(#"{"id":99}"#)),
    Torture("a cancelled string that never was", ignored: cancel(#"{"id":"x"}"#)),
    Torture("a cancelled object", ignored: cancel(#"{"id":{"a":[]}}"#)),
    Torture("a cancelled fraction", ignored: cancel(#"{"id":1.5}"#)),
    Torture("a cancelled null", ignored: cancel(#"{"id":null}"#)),
    Torture("a cancelled nothing", ignored: cancel("{}"), logLines: 1),
    Torture("a cancellation of a number", ignored: cancel("7"), logLines: 1),
  ]

  private static func cancel(_ params: String) -> String {
    #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":\#(params)}"#
  }
}
