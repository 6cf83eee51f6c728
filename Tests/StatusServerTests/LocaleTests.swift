import JSON
import StatusServer
import Testing

/// The server speaks the client's language, unless a configuration names another.
struct LocaleTests {
  private let uri = "file:///nowhere/a.js"

  @Test(arguments: [("zh-cn", true), ("zh-Hans", true), ("en", false), ("de", false), (nil, false)])
  func clientsLanguage(tag: String?, isChinese: Bool) throws {
    let client = TestClient(engine: Engine())
    client.request("initialize", ["capabilities": [:], "locale": tag.map { .string($0) } ?? .null])
    client.notify("initialized", [:])
    client.open(uri, "const express = require('express');\nres.status(404).end();")
    let result = try #require(client.result("textDocument/hover", TestClient.place(uri, 1, 12)))
    let text = try #require(result["contents"]?["value"]?.string)
    #expect(text.contains("Not Found"))
    #expect(text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } == isChinese, "\(text)")
  }

  @Test func logIsInTheClientsLanguage() {
    let client = TestClient(engine: Engine())
    client.request("initialize", ["capabilities": [:], "locale": "zh-cn"])
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    let messages = client.sent.compactMap { $0["params"]?["message"]?.string }
    #expect(messages == ["忽略了对 \(uri) 的关闭：它没有打开。"])
  }
}
