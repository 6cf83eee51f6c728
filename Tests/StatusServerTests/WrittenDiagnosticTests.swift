import JSON
import StatusServer
import Testing

/// Diagnostics are written by parts that many share: each says what it would say by itself.
struct WrittenDiagnosticTests {
  private static let capabilities: JSONValue = [
    "textDocument": [
      "publishDiagnostics": [
        "tagSupport": ["valueSet": [1, 2]], "codeDescriptionSupport": true, "dataSupport": true,
        "relatedInformation": true,
      ],
      "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": ["quickfix"]]]],
    ]
  ]

  @Test(arguments: [["textDocument": [:]], capabilities]) func eachIsThatOfItsActions(_ capabilities: JSONValue) throws
  {
    // More sayings than are remembered, each twice, on lines of several lengths.
    let codes = (600..<640).reversed() + [305, 306] + (600..<640).reversed()
    let lines = codes.enumerated().map { index, code in
      String(repeating: "é😀 ", count: index % 4) + "res.status(\(code));"
    }
    let uri = "file:///a.js"
    let text = "const express = require('express');\n" + lines.joined(separator: "\n")
    let client = TestClient(capabilities: capabilities, engine: Engine())
    client.open(uri, text)
    let published = try #require(client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array)
    try #require(published.count == codes.count)
    for (index, diagnostic) in published.enumerated() {
      let line = lines[index].utf16
      let end = line.count - ");".utf16.count
      #expect(diagnostic["range"] == range(index + 1, end - "\(codes[index])".utf16.count..<end))
      #expect(diagnostic["message"]?.string?.contains("\(codes[index])") == true)
      let place = try #require(diagnostic["range"])
      let actions = client.result("textDocument/codeAction", codeActionParams(uri, place))?.array ?? []
      for action in actions {
        guard let own = action["diagnostics"]?.array?.first else { continue }
        #expect(own.text == diagnostic.text)
      }
    }
    let actions = client.result("textDocument/codeAction", codeActionParams(uri, published[40]["range"] ?? .null))?
      .array
    let hasAction = actions?.contains { $0["diagnostics"] != nil } ?? false
    #expect(hasAction || capabilities["textDocument"]?["codeAction"] == nil)
  }

  @Test(arguments: [
    ("status", "-", "lsp:ignore"), ("", "// no\n", "statuslsp:ignore"),
  ]) func aCommentThatComesIntoBeingSuppresses(_ parts: (before: String, gone: String, after: String)) throws {
    let uri = "file:///a.js"
    let client = TestClient(capabilities: [:], engine: Engine())
    let line = "res.status(305); // "
    client.open(uri, "const express = require('express');\n\(line)\(parts.before)\(parts.gone)\(parts.after)\n")
    func count() -> Int? { client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array?.count }
    #expect(count() == 1)
    let start = line.utf16.count + parts.before.utf16.count
    // Something elsewhere first, then both in one message.
    client.change(uri, version: 2, ["range": range(0, 0..<0), "text": " "])
    _ = count()
    let end: JSONValue = parts.gone.contains("\n") ? position(2, 0) : position(1, start + 1)
    client.change(
      uri, version: 3, ["range": ["start": position(1, start), "end": end], "text": ""],
      ["range": range(0, 0..<1), "text": ""])
    #expect(count() == 0)
    client.change(uri, version: 4, ["range": range(1, start - 1..<start), "text": "x"])
    #expect(count() == 1)
  }
}
