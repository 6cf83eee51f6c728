import JSON

/// Parameters and places that cannot be.
extension Torture {
  private static let wrongParams: [(name: String, json: String)] = [
    ("no", ""), ("null for", ",\"params\":null"), ("a number for", ",\"params\":1"),
    ("a string for", ",\"params\":\"\""),
    ("an array for", ",\"params\":[]"), ("empty", ",\"params\":{}"),
    ("a number in", ",\"params\":{\"textDocument\":1,\"position\":1,\"range\":1,\"contentChanges\":1}"),
    ("nameless", ",\"params\":{\"textDocument\":{\"uri\":null}}"),
  ]

  static let params: [Torture] = [
    "textDocument/hover", "textDocument/completion", "textDocument/codeAction", "textDocument/inlayHint",
    "textDocument/documentHighlight", "textDocument/references", "textDocument/diagnostic", "workspace/executeCommand",
    "completionItem/resolve", "inlayHint/resolve", "codeAction/resolve",
  ].flatMap { method in
    wrongParams.map { wrong in
      Torture(
        "\(wrong.name) params of \(method)", #"{"jsonrpc":"2.0","id":7,"method":"\#(method)"\#(wrong.json)}"#, 7, -32602
      )
    }
  }

  static let notificationParams: [Torture] = [
    "textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "textDocument/didSave",
    "notebookDocument/didOpen", "notebookDocument/didChange", "notebookDocument/didClose",
    "workspace/didChangeWorkspaceFolders", "window/workDoneProgress/cancel",
  ].flatMap { method in
    wrongParams.map { wrong in
      Torture(
        "\(wrong.name) params of \(method)", ignored: #"{"jsonrpc":"2.0","method":"\#(method)"\#(wrong.json)}"#,
        logLines: 1)
    }
  }

  private static let noUnsigned31 = [
    "-1", "2147483648", "4294967295", "9223372036854775807", "9223372036854775808", "1.5", "\"0\"", "null", "[]",
  ]

  static let positions: [Torture] =
    noUnsigned31.flatMap { number in
      [
        Torture("the line \(number)", hover(line: number), "h", -32602),
        Torture("the character \(number)", hover(character: number), "h", -32602),
      ]
    } + [
      Torture("the last line there is", hover(line: "2147483647"), "h", nil),
      Torture("the last character there is", hover(character: "2147483647"), "h", nil),
      Torture("a document never opened", hover(uri: "file:///project/other.js"), "h", nil),
    ]

  private static func ends(_ start: (String, String), _ end: (String, String)) -> String {
    """
    {"start":{"line":\(start.0),"character":\(start.1)},"end":{"line":\(end.0),"character":\(end.1)}}
    """
  }

  /// Each puts the document out of sync, and that is said once.
  static let edits: [(name: String, change: String)] =
    [
      ("an inverted range in a line", change(ends(("0", "9"), ("0", "2")))),
      ("an inverted range of lines", change(ends(("1", "0"), ("0", "2")))),
      ("a range below the text", change(ends(("7", "0"), ("7", "0")))),
      ("a range that ends below the text", change(ends(("0", "0"), ("9", "0")))),
      ("a range that is a word", change("\"all\"")),
    ]
    + noUnsigned31.flatMap { number in
      [
        ("an edit that begins at line \(number)", change(ends((number, "0"), ("0", "0")))),
        ("an edit that ends at character \(number)", change(ends(("0", "0"), ("0", number)))),
      ]
    }

  static let editCases = edits.map { Torture($0.name, ignored: $0.change, logLines: 1) }

  static let documents: [Torture] = [
    Torture(
      "a change of a document never opened", ignored: change("null", uri: "file:///project/other.js"), logLines: 1),
    Torture(
      "a close of a document never opened",
      ignored: #"{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///o"}}}"#,
      logLines: 1),
    Torture(
      "a document opened twice",
      ignored: """
        {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\(Session.uri)",\
        "languageId":"javascript","version":7,"text":"res.status(200)"}}}
        """, logLines: 1),
  ]
}
