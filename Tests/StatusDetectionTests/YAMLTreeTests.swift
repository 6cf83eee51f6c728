import Testing

@testable import StatusDetection

@Suite("YAML as a tree")
struct YAMLTreeTests {
  /// Texts and their entries: the keys that lead to each, `-` for a member of a list, then its value in guillemets or its
  /// text over lines between bars.
  private static let outlines: [(text: String, entries: [String])] = [
    ("", []),
    ("a: 1", ["a «1»"]),
    ("a:\n  b: 2\nc: 3\n", ["a", "a.b «2»", "c «3»"]),
    ("a:\r\n  b: 2\r\n\r\n", ["a", "a.b «2»"]),
    ("a:\n\tb: 2 \t\n", ["a", "a.b «2»"]),
    ("\u{FEFF}a: 1\n", ["a «1»"]),
    ("a: 1 # b: 2\n# c: 3\nd#: 4\ne: 5#6\n", ["a «1»", "d# «4»", "e «5#6»"]),
    ("- # a: 1\n- b # c: 2\n", ["-", "- «b»"]),
    ("a:\n- 1\n- b: 2\n  c: 3\nd: 4\n", ["a", "a.- «1»", "a.-", "a.-.b «2»", "a.-.c «3»", "d «4»"]),
    ("a:\n  - - 1\n    - 2\n", ["a", "a.-", "a.-.- «1»", "a.-.- «2»"]),
    ("'a b': \"c # d\" # e\n\"f\":g\n", ["a b «c # d»", "f «g»"]),
    ("a: 'it''s' b\nc: \"d\\\"e\"\n", ["a «it''s»", "c «d\\\"e»"]),
    ("a: \"b\n  c: 1\n  d\"\ne: 2\n", ["a «b» |b\n  c: 1\n  d|", "e «2»"]),
    ("a: 'b\nc: 1\n", ["a «b»", "c «1»"]),
    ("a: b:c\nhttp://x: 1\n: 2\n", ["a «b:c»", "http://x «1»", "http://x.- «: 2»"]),
    ("a: |\n  b: 1\n\n  # c\n  d\ne: 2\n", ["a «|» |  b: 1\n\n  # c\n  d|", "e «2»"]),
    ("a: >- # b\n  c\n# d\n  e\n", ["a «>-» |  c\n# d\n  e|"]),
    ("- |\n  a: 1\n- !t &x |2\n  b\n", ["- |  a: 1|", "- |  b|"]),
    ("a: !t |\n  b: 1\nc: 2\n", ["a «!t |» |  b: 1|", "c «2»"]),
    ("a: {}\nb: []\nc: {d: 1}\n", ["a", "b", "c", "c.d «1»"]),
    ("a: [1,\n  {\"b\": 2}]\nc: 3\n", ["a", "a.- «1»", "a.-", "a.-.b «2»", "c «3»"]),
    ("a: [1, (2\nb: 3\n", ["a", "a.- «1»", "a.-", "a.-.- «2»", "b «3»"]),
    ("{\"a\": {\"b\": [\n1\n]},\n\"c\": 2}\n", ["-", "-.a", "-.a.b", "-.a.b.- «1»", "-.c «2»"]),
    ("{{- if .x }}\na:\n{{- end }}\n  b: 1\n{% raw %}\n", ["a", "a.b «1»"]),
    ("a: {{ .x }}\n", ["a", "a.-", "a.-.- «x»"]),
    ("a:\n  b: 1\n---\nc: 2\n", ["a", "a.b «1»", "c «2»"]),
    ("a\n  b\nc: d\n  e\n", ["- «a»", "- «b»", "c «d»", "c.- «e»"]),
  ]

  @Test("Each line gives the entries that it holds", arguments: outlines)
  func outline(_ text: String, _ entries: [String]) {
    #expect(Self.outline(of: text) == entries)
  }

  /// The entries of a text in the notation of the examples.
  private static func outline(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    let nodes = YAMLTree.nodes(of: bytes, range: 0..<bytes.count)
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    func path(_ node: DataNode) -> [String] {
      (node.parent < 0 ? [] : path(nodes[node.parent])) + [node.key.map(string) ?? "-"]
    }
    return nodes.map { node in
      path(node).joined(separator: ".") + (node.value.map { " «\(string($0))»" } ?? "")
        + (node.text.map { " |\(string($0))|" } ?? "")
    }
  }

  @Test("A text is read as a part of another as it is read alone")
  func part() {
    let (before, text, after) = ("x: [", "a: 1 # b\nc: |\n  d\ne: {f: \"g\n\"}", "\"]} # h: 2\n  i: 3\n")
    let whole = Array((before + text + after).utf8)
    let range = before.utf8.count..<before.utf8.count + text.utf8.count
    let alone = YAMLTree.nodes(of: Array(text.utf8), range: 0..<text.utf8.count)
    let moved = YAMLTree.nodes(of: whole, range: range).map { node in
      [node.key, node.keySpelling, node.value, node.valueSpelling, node.text].map { part in
        part.map { $0.lowerBound - range.lowerBound..<$0.upperBound - range.lowerBound }
      }
    }
    #expect(moved == alone.map { [$0.key, $0.keySpelling, $0.value, $0.valueSpelling, $0.text] })
  }
}
