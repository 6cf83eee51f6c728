import TestSupport
import Testing

@testable import StatusDetection

/// Plain JSON read without tokens against the same text read by them.
struct PlainJSONTests {
  @Test(
    arguments: [
      "", "{}", "[]", "{\"a\": {}, \"b\": []}", "{\"status\": 404, \"x\": [\"200\", 1.5, -3, true, null]}",
      "{\"a\\\"b\": \"c\\\\\", \"d\": \"\"}", "[[1], [[2]], {\"a\": [3]}]", "{\"a\": 1}\n{\"b\": 2}\r\n",
      "{\"a\": 1e9, \"b\": 0.25}", "]}{\"a\": 1}", "{\"ä\": \"ö 404\", \"b\":\t\"x\"}", "\"alone\"", "12", "{\"a\"",
      "[1, 2,, 3]", "{\"a\" : [ ] , \"b\" : { } }", "{\"a\": nothing, \"b\": 4XX}",
    ])
  func isWhatTheTokensGive(_ text: String) throws {
    let bytes = Array(text.utf8)
    let plain = try #require(PlainJSON.nodes(of: bytes, range: 0..<bytes.count, grammar: .json))
    #expect(plain.map(Entry.init) == byTokens(bytes).map(Entry.init))
  }

  @Test(
    arguments: [
      "{'a': 1}", "{a: 1}", "// x\n{}", "{\"a\": /* x */ 1}", "{\"a\": \"b\n\"}", "{\"a\": \"b", "{\"a\":: 1}",
      "{\"a\":= 1}", "{\"a\": \"b\": 1}", "{\"a\": 1: 2}", "{\"a\": 4.5.x}", "{\"a\": +1}", "{\"a\": - 1}",
      "{\"a\": $b}",
      "{\"a\": 1e+5}", "{\"a\": true-b}", "{\"a\": \"b\\\n\"}", "{\"a\":",
    ])
  func leavesTheRestToTokens(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(PlainJSON.nodes(of: bytes, range: 0..<bytes.count, grammar: .json) == nil)
  }

  @Test func leavesOtherGrammarsAlone() {
    let bytes = Array("{\"a\": 1}".utf8)
    #expect(PlainJSON.nodes(of: bytes, range: 0..<bytes.count, grammar: .escapedJSON) == nil)
  }

  /// Texts of JSON's own characters, whatever they mean together.
  @Test func isWhatTheTokensGiveByChance() {
    var generator = SeededGenerator(seed: 8259)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"404\"", "200", "-1", "true", " ", "\n", "\"b\\\"\"", "1.5",
    ]
    var plain = 0
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1...12, using: &generator))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
      let bytes = Array(text.utf8)
      guard let nodes = PlainJSON.nodes(of: bytes, range: 0..<bytes.count, grammar: .json) else { continue }
      plain += 1
      #expect(nodes.map(Entry.init) == byTokens(bytes).map(Entry.init), "\(text)")
    }
    #expect(plain > 200)
  }

  private func byTokens(_ bytes: [UInt8]) -> [DataNode] {
    var nodes: [DataNode] = []
    JSONTree.append(Lexer.lex(bytes, grammar: .json), to: &nodes, parent: -1, key: nil, keySpelling: nil)
    return nodes
  }
}

/// What a node says.
private struct Entry: Equatable {
  let parent: Int
  let ranges: [Range<Int>?]

  init(_ node: DataNode) {
    parent = node.parent
    ranges = [node.key, node.keySpelling, node.value, node.valueSpelling, node.text]
  }
}
