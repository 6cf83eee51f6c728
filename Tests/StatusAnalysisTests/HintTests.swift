import StatusAnalysis
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

/// A literal for each number of three digits of a text.
private func literals(in text: String, _ evidence: Evidence = .strong) -> [StatusLiteral] {
  let bytes = Array(text.utf8)
  return bytes.indices.dropLast(2).compactMap { start in
    let digits = bytes[start..<start + 3]
    let isApart = { (index: Int) in
      !bytes.indices.contains(index) || !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
    }
    guard isApart(start - 1), isApart(start + 3), let code = Int(String(decoding: digits, as: UTF8.self)) else {
      return nil
    }
    return literal(code, .callArgument, evidence, at: start)
  }
}

/// The phrases behind codes.
@Suite struct HintTests {
  private func shown(
    _ text: String, _ choice: HintChoice = .all, within range: Range<Int>? = nil, evidence: Evidence = .strong
  ) -> [String] {
    let bytes = Array(text.utf8)
    return hints(
      of: literals(in: text, evidence), in: bytes, within: range ?? 0..<bytes.count, choice: choice
    ).map { "\($0.offset): \($0.phrase)" }
  }

  @Test(arguments: [
    (HintChoice.uncommon, [409, 418, 103, 206, 304, 405, 503]),
    (.all, [409, 418, 103, 206, 304, 405, 503, 200, 201, 204, 301, 302, 400, 401, 403, 404, 500]),
    (.errors, [409, 418, 405, 503, 400, 401, 403, 404, 500]),
  ])
  func choice(_ choice: HintChoice, codes: [Int]) {
    let all = [409, 418, 103, 206, 304, 405, 503, 200, 201, 204, 301, 302, 400, 401, 403, 404, 500]
    let text = all.map { "\($0)\n" }.joined()
    let found = hints(of: literals(in: text), in: Array(text.utf8), within: 0..<text.utf8.count, choice: choice)
    #expect(found.map(\.code.value) == codes)
  }

  @Test(arguments: [
    ("f(404)", ["5: Not Found"]),
    ("f(404) // Not Found", []),
    ("f(404) // not found", []),
    ("const NOT_FOUND = 404", []),
    ("isNotFound(404)", []),
    ("notfound: 404", []),
    ("f(404) // found, not lost", ["5: Not Found"]),
    ("not\nfound(404)", ["13: Not Found"]),
    ("f(404)\n// Not Found", ["5: Not Found"]),
    ("f(413) // payload too large", []),
    ("token = 200", ["11: OK"]),
    ("ok(200)", []),
    ("f(404, 410) // Gone", ["5: Not Found"]),
    ("f(418) // I’m a teapot", []),
    ("f(471)", []),
    ("f(999)", []),
    ("499", ["3: Client Closed Request"]),
  ])
  func phraseOnTheLine(_ text: String, expected: [String]) {
    #expect(shown(text) == expected)
  }

  @Test func farOnALongLineThePhraseDoesNotCount() {
    let far = String(repeating: "x ", count: 500)
    #expect(shown("f(404) \(far) not found") == ["5: Not Found"])
    #expect(shown("not found \(far) f(404)").count == 1)
  }

  @Test(arguments: [
    (0..<3, 1), (0..<2, 0), (3..<8, 1), (4..<8, 0), (8..<8, 0), (0..<11, 2), (11..<11, 1), (12..<99, 0),
  ])
  func range(_ range: Range<Int>, count: Int) {
    #expect(shown("404 and 410 ", within: range).count == count)
  }

  @Test func weakEvidenceShowsNothing() {
    #expect(shown("404", evidence: .weak) == [])
    #expect(shown("404", evidence: .medium) == ["3: Not Found"])
  }

  @Test func stringsHaveItBehindTheirQuote() {
    var quoted = literal(404, at: 1)
    quoted.spelling = .quoted
    quoted.spellingRange = 0..<5
    #expect(hints(of: [quoted], in: Array("'404'".utf8), within: 0..<5, choice: .all).map(\.offset) == [5])
  }

  @Test func namesAndClassesHaveNone() {
    var name = literal(404, .constant, at: 0)
    name.spelling = .constant
    let literals = [name, wildcard(4)]
    #expect(hints(of: literals, in: Array("abc".utf8), within: 0..<3, choice: .all) == [])
  }
}
