import JSON
import StatusServer
import TestSupport
import Testing

/// What is said of a long document while it is edited, against what is said of one that is opened with the same text.
struct LongDocumentTests {
  private static let lines: [String] =
    ["const express = require('express');", "function answer(status, body) {}"]
    + (0..<7_000).map { number in
      switch number % 100 {
      case 0: "res.status(305).end();"
      case 50: "answer(306, 'text');"
      case 70: "res.status(404).send('Forbidden');"
      default: "const value = configure(request, another); // é"
      }
    }

  /// Edits by line, column, length and text.
  private static let edits: [(line: Int, column: Int, length: Int, text: String)] = [
    (0, 0, 0, "a"), (0, 1, 0, "a"), (0, 0, 2, ""), (0, 0, 0, "\n"), (0, 0, 0, "res.status(305).end();\n"),
    (3, 16, 6, "width"), (3, 16, 5, "status"), (1, 0, 0, "/*"), (1, 0, 2, ""), (3_502, 4, 0, "x"), (3_502, 0, 0, "\n"),
    (2, 6, 7, "f"), (2, 6, 1, "express"), (6_990, 0, 0, "// statuslsp:ignore\n"),
    (3, 0, 0, "// statuslsp:ignore-file\n"),
    (3, 0, 5, ""), (0, 0, 0, "`"), (0, 0, 1, ""), (4, 0, 0, "("), (4, 0, 1, ""),
  ]

  @Test func aLongDocumentIsReportedAsOneThatIsOpened() throws {
    let uri = "file:///project/app.js"
    var lines = Self.lines
    let client = TestClient(capabilities: [:], engine: Engine())
    client.open(uri, lines.joined(separator: "\n"))
    let first = client.take("textDocument/publishDiagnostics").last?["diagnostics"]?.array?.count ?? 0
    #expect(first > 100)
    for (index, edit) in Self.edits.enumerated() {
      let range: JSONValue = [
        "start": position(edit.line, edit.column), "end": position(edit.line, edit.column + edit.length),
      ]
      client.change(uri, version: index + 2, ["range": range, "text": .string(edit.text)])
      var line = Array(lines[edit.line])
      line.replaceSubrange(edit.column..<edit.column + edit.length, with: Array(edit.text))
      lines.replaceSubrange(
        edit.line...edit.line,
        with: String(line).split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      let published = try #require(client.take("textDocument/publishDiagnostics").last)
      let other = TestClient(capabilities: [:], engine: Engine())
      other.open(uri, lines.joined(separator: "\n"), version: index + 2)
      #expect(published == other.take("textDocument/publishDiagnostics").last, "after the edit \(edit)")
    }
  }
}
