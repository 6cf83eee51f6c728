@testable import StatusAnalysis
import Testing

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("plain text, 404 and I'm a teapot", "plain text, 404 and I'm a teapot"),
    ("a *b* [c] ~d~", "a \\*b\\* \\[c\\] \\~d\\~"),
    ("snake_case _em_", "snake_case \\_em\\_"),
    ("`Depth: *`", "`Depth: *`"),
    ("< 600, <b>, a & b, &amp;", "< 600, \\<b>, a & b, \\&amp;"),
    ("> quoted", "\\> quoted"),
    ("# heading", "\\# heading"),
    ("#1", "#1"),
    ("- item", "\\- item"),
    ("-1 is", "-1 is"),
    ("307. Or", "307\\. Or"),
    ("===", "\\==="),
    ("c:\\*", "c:\\\\\\*"),
    ("", ""),
  ])
  func escapes(text: String, expected: String) {
    #expect(markdownEscaped(text) == expected)
  }

  @Test func onlyTheFirstLineBeginsAListWithAnyNumber() {
    #expect(markdownEscaped(["12. a", "13. b", "1. c", "- d"]) == ["12\\. a", "13. b", "1\\. c", "\\- d"])
  }

  @Test func codeGoesOnOverALineEnd() {
    #expect(markdownEscaped(["a `b *", "c* d` *"]) == ["a `b *", "c* d` \\*"])
  }

  @Test func linesBreakAtSpaces() {
    #expect(wrapped("aa bb cc", width: 5) == ["aa bb", "cc"])
    #expect(wrapped("aaaaaaaa bb", width: 5) == ["aaaaaaaa", "bb"])
    #expect(wrapped("aa bb", width: 5, first: "- ", other: "  ") == ["- aa", "  bb"])
    #expect(wrapped("aa `b c` dd", width: 5) == ["aa", "`b c`", "dd"])
    #expect(wrapped("a (RFC 2616) b", width: 5) == ["a", "(RFC 2616)", "b"])
    #expect(wrapped("", width: 5) == [""])
    #expect(wrapped("七牛 云", width: 5) == ["七牛", "云"])
  }

  @Test func templatesAreFilled() {
    #expect(filled("{a} {b} {a", ["a": "1"]) == "1 {b} {a")
    #expect(filled("{a}{a}", ["a": "{a}"]) == "{a}{a}")
  }

  @Test(arguments: [
    ("Not Found", ["not", "found"]), ("Non-Authoritative", ["non", "authoritative"]),
    ("I'm a teapot", ["im", "a", "teapot"]),
    ("(Unused)", ["unused"]), ("", []), ("--", []),
  ])
  func words(text: String, expected: [String]) {
    #expect(lowercasedWords(of: text) == expected)
  }
}
