import SourceText
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

/// Which numbers have something beside them that may be a wrong phrase.
@Suite struct PhraseFinderTests {
  private static func literal(_ code: Int, at start: Int) -> StatusLiteral {
    StatusLiteral(
      value: .code(StatusCode(code)), spelling: .integer, range: start..<start + 3, spellingRange: start..<start + 3,
      context: .callArgument, evidence: .strong, why: "")
  }

  @Test(arguments: [
    ("«404», \"Forbidden\"", true), ("«404», \"Not Found\"", true), ("«403», \"Forbidden\"", false),
    ("NOT_FOUND = «403»", true),
    ("NotFound(«403»)", true), ("found(«403»)", false), ("\"found\", «403»", true), ("OK(«404»)", true),
    ("«404» // im a tea-pot", true), ("«413», \"Payload Too Large\"", true), ("«413», \"Content Too Large\"", false),
    ("«404»\(String(repeating: " ", count: 197))OK", true), ("«404»\(String(repeating: " ", count: 199))OK", false),
    ("«404» xOK", true), ("«404» xok \"Fobidden\"", false), ("«403» Übernot found", false), ("«299» OK", false),
  ])
  func mayDisagree(text: String, answer: Bool) {
    let marked = MarkedText(text)
    let bytes = Array(marked.text.utf8)
    let start = marked.ranges[0].lowerBound
    let code = bytes[start..<start + 3].reduce(0) { $0 * 10 + Int($1 - 48) }
    var finder = PhraseFinder(TextReading(bytes, language: .plainText))
    #expect(finder.mayDisagree(with: Self.literal(code, at: start)) == answer)
  }

  @Test("Asked about one place after the other it answers as if asked about each alone")
  func order() {
    var random = SeededGenerator(seed: 20_261_121)
    let words = [
      "Not", "Found", "not_found", "OK", "\"ok\"", "Forbidden", " ", "\n", "x", "-", "I'm a teapot", "ü", "Gone",
    ]
    for _ in 0..<200 {
      var text = ""
      while text.utf8.count < 2_000 { text += words.randomElement(using: &random) ?? "" }
      let bytes = Array(text.utf8)
      var finder = PhraseFinder(TextReading(bytes, language: .plainText))
      var place = Int.random(in: 0..<400, using: &random)
      while place + 3 < bytes.count {
        let literal = Self.literal([200, 404, 410].randomElement(using: &random) ?? 200, at: place)
        var fresh = PhraseFinder(TextReading(bytes, language: .plainText))
        #expect(finder.mayDisagree(with: literal) == fresh.mayDisagree(with: literal), "\(place) in \(text)")
        place += Int.random(in: 1..<700, using: &random)
      }
    }
  }
}
