import JSON
import StatusServer
import Testing

/// Hover speaks on a status literal, in the markup that the client asks for, and is silent elsewhere.
struct HoverTests {
  private let uri = "file:///a.js"

  @Test(
    arguments: [
      (nil, "plaintext", "404"),
      (["markdown", "plaintext"], "markdown", "**404**"),
      (["plaintext", "markdown"], "plaintext", "404"),
      (["html", "markdown"], "markdown", "**404**"),
      (["html"], "plaintext", "404"),
      ([], "plaintext", "404"),
      (.null, "plaintext", "404"),
    ] as [(JSONValue?, String, String)])
  func format(_ offered: JSONValue?, kind: String, value: String) {
    let client = TestClient(capabilities: ["textDocument": ["hover": offered.map { ["contentFormat": $0] } ?? [:]]])
    client.open(uri, "a\nres.status(404)")
    let expected: JSONValue = [
      "contents": ["kind": .string(kind), "value": .string(value)], "range": range(1, 11..<14),
    ]
    #expect(client.result("textDocument/hover", TestClient.place(uri, 1, 12))?.text == expected.text)
  }

  @Test(arguments: [
    (0, 6, false), (0, 7, true), (0, 9, true), (0, 10, false), (0, 99, false), (1, 0, false), (9, 9, false),
    (2, 0, false),
  ])
  func place(_ line: Int, _ character: Int, isLiteral: Bool) {
    let client = TestClient(capabilities: [:])
    client.open(uri, "status(404)\n\n418 is weak")
    let result = client.result("textDocument/hover", TestClient.place(uri, line, character))
    #expect((result?["contents"] != nil) == isLiteral, "\(result?.text ?? "no result")")
    #expect(isLiteral || result == .null)
  }

  @Test(arguments: [("utf-8", 7), ("utf-16", 4), ("utf-32", 3)])
  func placeCountsInTheEncoding(_ encoding: String, _ first: Int) {
    let client = TestClient(capabilities: ["general": ["positionEncodings": [.string(encoding)]]])
    client.open(uri, "'é😀404'")
    #expect(client.result("textDocument/hover", TestClient.place(uri, 0, first - 1)) == .null)
    #expect(
      client.result("textDocument/hover", TestClient.place(uri, 0, first + 2))?["range"]
        == range(0, first..<(first + 3)))
  }
}
