import JSON
import StatusServer
import Testing

/// The same code everywhere in a file.
struct DocumentHighlightTests {
  private let uri = "file:///a.js"

  private func highlights(
    _ text: String, _ line: Int, _ character: Int, engine: Engine? = nil, file: String = "file:///a.js"
  ) -> [String]? {
    let client = TestClient(capabilities: [:], engine: engine)
    client.open(file, text, languageID: "")
    return client.result("textDocument/documentHighlight", TestClient.place(file, line, character))?.array?.map {
      "\($0["range"]?.text ?? "") \($0["kind"]?.integer ?? 0)"
    }
  }

  private func shown(_ line: Int, _ characters: Range<Int>, _ kind: Int = 1) -> String {
    "\(range(line, characters).text) \(kind)"
  }

  @Test(arguments: [(0, 0), (0, 3), (1, 5), (1, 8)])
  func theSameCodeEverywhere(_ line: Int, _ character: Int) {
    let found = highlights("404 405\n'é😀'404\n4041", line, character)
    #expect(found == [shown(0, 0..<3), shown(1, 5..<8)])
  }

  @Test(arguments: [(0, 4, 1), (0, 7, 1), (0, 8, 0), (2, 0, 1), (9, 9, 0), (1, 2, 0)])
  func place(_ line: Int, _ character: Int, count: Int) {
    #expect(highlights("404 405  \nabc\n4041 418", line, character)?.count ?? 0 == count)
  }

  @Test func weakOnesAreNotShown() {
    #expect(highlights("418 418", 0, 1) == nil)
  }

  @Test func betweenTwoTheSecondCounts() {
    let engine = TestClient().simple.engine
    #expect(highlights("404-405", 0, 4, engine: engine) == [shown(0, 4..<7)])
    #expect(highlights("404-405", 0, 3, engine: engine) == [shown(0, 0..<3)])
  }

  @Test func comparisonsAreRead() {
    let text = "const app = require('express')()\nres.status(404)\nif (res.statusCode === 404) {}\n"
    #expect(
      highlights(text, 1, 12, engine: Engine()) == [shown(1, 11..<14), shown(2, 23..<26, 2)])
  }

  @Test func aClassIsHighlightedAsOne() {
    let text =
      "openapi: 3.0.0\npaths:\n  /:\n    get:\n      responses:\n        '404': {}\n        4XX: {}\n"
      + "    put:\n      responses:\n        '4XX': {}\n"
    #expect(
      highlights(text, 6, 9, engine: Engine(), file: "file:///a.yaml") == [shown(6, 8..<11), shown(9, 9..<12)])
  }
}
