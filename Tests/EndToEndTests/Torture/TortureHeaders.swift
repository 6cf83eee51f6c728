import JSON

/// Headers, and bytes that are none.
extension Torture {
  private static let answer = Answer("h", nil, of: "textDocument/hover")

  static let headers: [Torture] = [
    "content-length: COUNT", "CONTENT-LENGTH: COUNT", "cOnTeNt-LeNgTh: COUNT", "Content-Length:COUNT",
    "Content-Length:   COUNT  ", "Content-Length:\tCOUNT", "Content-Length: 000COUNT",
    "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: COUNT",
    "Content-Length: COUNT\r\nContent-Type: application/vscode-jsonrpc; charset=utf8",
    "Content-Length: COUNT\r\nContent-Type: application/json", "content-type:text/plain\r\nContent-Length: COUNT",
    "X-Other: 1\r\nContent-Length: COUNT\r\nX-More: 2",
  ].map { header in
    Torture("the header \(String(reflecting: header))", bytes: hover(header: header), answer)
  }

  private static let noLengths = [
    "-5", "+5", "many", "", " ", "0x10", "1F", "5.0", "1 2", "5;", "²", "100000000000000000000", "9223372036854775808",
    "18446744073709551616", "9000000000000000000", "1073741825",
  ]

  /// What stands behind is read, whether a body stands between or not.
  static let lengths: [Torture] = noLengths.flatMap { length in
    ["", "{}", #"{"jsonrpc":"2.0","id":9,"method":"shutdown"}"#].map { body in
      Torture(
        "the length \(length) of \(String(reflecting: body))",
        bytes: Array("Content-Length: \(length)\r\n\r\n\(body)".utf8) + framed(Array(hover().utf8)), answer, logLines: 1
      )
    }
  }

  private static let garbageBytes: [(name: String, bytes: [UInt8])] = [
    ("bytes that are no text", [0xFF, 0xFE, 0x00, 0x80, 0x0D, 0x0A, 0x0D, 0x0A]),
    ("a byte order mark", [0xEF, 0xBB, 0xBF]),
    ("a line of 100,000 bytes", [UInt8](repeating: 0x43, count: 100_000)),
  ]

  static let garbage: [Torture] =
    ([
      "hello world\r\n\r\n", "hello world\r\n", "hello world", "hello\n", "\0", "{\"jsonrpc\":\"2.0\"}", "C",
      "Content-",
      "Content-Length", "Content-Length: ", "Content-Length: 12", "Content-Length: 12 ", "a Content-Length: 5 b ", ":",
      ": ", "Name: ", "Name: value\r\n\r\n", "Name: value Content-Length: 12 ", "CoContent-Length: 7 ",
      "Content-Length: 3\r\nContent-Length: 4\r\n\r\n", "Content-Length: 3\rx",
    ].map { (name: String(reflecting: $0), bytes: Array($0.utf8)) } + garbageBytes).map { name, bytes in
      Torture("\(name) before a header", bytes: bytes + framed(Array(hover().utf8)), answer, logLines: 1)
    } + [
      Torture(
        "empty lines before a header", bytes: Array("\r\n\n\r\n".utf8) + framed(Array(hover().utf8)), answer),
      Torture(
        "line ends of one byte", bytes: Array("Content-Length: \(hover().utf8.count)\n\n\(hover())".utf8), answer),
    ]

  /// Lengths that are taken, but not into memory.
  static let sizes: [Torture] = [
    Torture(
      "64 MiB", bytes: framed([UInt8](repeating: 0x20, count: 64 << 20)), Answer(.null, -32600)),
    Torture(
      "64 MiB and a byte", bytes: framed([UInt8](repeating: 0x5B, count: (64 << 20) + 1)), Answer(.null, -32600)),
    Torture(
      "a byte less than 64 MiB", bytes: framed([UInt8](repeating: 0x20, count: (64 << 20) - 1)), Answer(.null, -32700)),
  ]
}
