import StatusAnalysis
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

/// Phrases are completed behind the code of a status line, and only there.
@Suite struct ReasonPhraseTests {
  /// What is offered at the cursor (¦), and the text that it replaces.
  private func offered(_ marked: String, _ context: Context = .statusLine, _ evidence: Evidence = .strong) -> String? {
    let marked = MarkedText(marked)
    let bytes = Array(marked.text.utf8)
    guard let cursor = marked.cursors.first, let code = Int(marked.text.dropFirst(9).prefix(3)) else { return nil }
    let literals = [literal(code, context, evidence, at: 9)]
    guard let expectation = phraseExpectation(at: cursor, of: literals, in: bytes) else { return nil }
    let typed = String(decoding: bytes[expectation.range.lowerBound..<cursor], as: UTF8.self)
    let items = completions(for: expectation, typed: typed, locale: .english, markup: nil)
    let replaced = String(decoding: bytes[expectation.range], as: UTF8.self)
    return "[\(replaced)] " + items.map { $0.insertion + ($0.isDeprecated ? "†" : "") }.joined(separator: ", ")
  }

  @Test(
    arguments: [
      ("HTTP/1.1 404 ¦", "[] Not Found"),
      ("HTTP/1.1 404 not f¦", "[not f] Not Found"),
      ("HTTP/1.1 404 N¦ot", "[Not] Not Found"),
      ("HTTP/1.1 404 N¦ot Found\r\nA: b", "[Not Found] Not Found"),
      ("HTTP/1.1 404 ¦means that it is gone", "[means] Not Found"),
      ("HTTP/1.1 404 x¦", "[x] "),
      ("HTTP/1.1 413 ¦", "[] Content Too Large, Payload Too Large†, Request Entity Too Large†"),
      ("HTTP/1.1 413 Pay¦", "[Pay] Payload Too Large†"),
      ("HTTP/1.1 418 ¦", "[] I'm a teapot"),
      ("HTTP/1.1 471 ¦", "[] "),
      ("HTTP/1.1 404 ¦\\r\\n", "[] Not Found"),
      ("HTTP/1.1 404¦", nil),
      ("HTTP/1.1 404 Not: ¦", nil),
      ("HTTP/1.1 404\n¦", nil),
      ("HTTP/1.1 404\t¦", nil),
      ("HTTP/1.1 404 a\n¦", nil),
      ("HTTP/1.1 ¦404 ", nil),
    ] as [(String, String?)])
  func place(_ marked: String, expected: String?) {
    #expect(offered(marked) == expected)
  }

  @Test func onlyBehindSureStatusLines() {
    #expect(offered("HTTP/1.1 404 ¦", .callArgument) == nil)
    #expect(offered("HTTP/1.1 404 ¦", .statusLine, .weak) == nil)
    #expect(offered("HTTP/1.1 404 ¦", .statusLine, .medium) == "[] Not Found")
  }
}
