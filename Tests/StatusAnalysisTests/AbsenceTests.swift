import StatusAnalysis
import StatusDetection
import TestSupport
import Testing

/// What a text was known not to hold is known of it after a change, too, and never wrongly.
struct AbsenceTests {
  private static let pieces = [
    "status", "lsp:", "statuslsp:", "ignore", "HttpStatus.", "PAYLOAD_", "TOO_LARGE", "REQUEST_ENTITY_", "\n", " ",
    "// ",
    "x", "", "",
  ]

  @Test func agreesWithALookThroughTheWholeText() throws {
    let language = Language.identify(path: "Show.java", bytes: [])
    var random = SeededGenerator(seed: 20_261_122)
    var changes = (found: 0, absent: 0)
    for _ in 0..<40 {
      var bytes = Array(String(repeating: "response.setStatus(404); // a line\n", count: 30).utf8)
      var reading = TextReading(bytes, language: language)
      for _ in 0..<40 {
        _ = analyze(reading)
        let absences = Absences(reading)
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...6, using: &random))
        let piece = Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
        // Near one place, so that words come together.
        let place = Bool.random(using: &random) ? start..<end : min(200, bytes.count)..<min(200, bytes.count)
        bytes.replaceSubrange(place, with: piece)
        reading = TextReading(bytes, language: language)
        absences.hold(in: reading, changedIn: place.lowerBound..<place.lowerBound + piece.count)
        let expected = (mayHoldSuppression(bytes), mayHoldOutdatedConstant(bytes, language: language))
        try #require(reading.mayHoldSuppression ?? expected.0 == expected.0)
        try #require(reading.mayHoldOutdatedConstant ?? expected.1 == expected.1)
        if expected.0 || expected.1 {
          changes.found += 1
        } else if reading.mayHoldSuppression == false {
          changes.absent += 1
        }
      }
    }
    #expect(changes.found > 50)
    #expect(changes.absent > 50)
  }
}
