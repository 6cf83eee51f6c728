import StatusAnalysis
import StatusDetection
import TestSupport
import Testing

/// What is said of a long text that changes, where most is taken over, against what is said of it afresh.
@Suite("Long texts that change")
struct LongTextTests {
  private static let filler = String(repeating: "value = configure(request, another, yet_another);\n", count: 2_800)
  private static let files = ["app.js", "app.ts", "views.py", "main.go", "Old.java", "index.php"]
  private static let pieces = [
    "a", "4", "404", "OK", "Not Found", "// Gone\n", "\n", "\"", "(", ")", "", "305", "{", "}",
  ]

  @Test("After any changes the same is found as afresh", arguments: files)
  func changes(_ file: String) {
    var random = SeededGenerator(seed: 20_261_122)
    let texts = Rule.all.flatMap(\.examples).filter { $0.file == file }.map { MarkedText($0.text).text + "\n" }
    let half = texts.count / 2
    let parts = [texts[..<half].joined(), texts[half...].joined()].map { Array($0.utf8) }
    let original = parts[0] + Array((Self.filler + Self.filler).utf8) + parts[1]
    let language = Language.identify(path: file, bytes: original)
    var options = AnalysisOptions()
    options.detection.leastEvidence = .medium
    var bytes = original
    var none: TextReading?
    var reading: TextReading? = TextReading(bytes, language: language, after: &none)
    var takenOver = 0
    for round in 0..<12 {
      if let reading { _ = analyze(reading, options: options) }
      let isAtStart = Bool.random(using: &random)
      let place = Int.random(in: 0...parts[isAtStart ? 0 : 1].count, using: &random)
      let start = isAtStart ? place : bytes.count - place
      let count = min(bytes.count - start, Bool.random(using: &random) ? 0 : Int.random(in: 0...20, using: &random))
      let piece = Self.pieces.randomElement(using: &random) ?? ""
      bytes.replaceSubrange(start..<start + count, with: Array(piece.utf8))
      if round % 3 == 2 { bytes = original }
      let changed = TextReading(bytes, language: language, after: &reading)
      let found = analyze(changed, options: options)
      takenOver += changed.keptLiterals.isEmpty ? 0 : 1
      let expected = analyze(TextReading(bytes, language: language), options: options)
      guard found == expected else {
        Issue.record("other findings than afresh in round \(round), at \(start): \(piece.debugDescription)")
        return
      }
      reading = changed
    }
    #expect(takenOver > 0, "nothing was ever taken over")
  }

  @Test("A finding changes with the table that codes far away make it a row of")
  func row() throws {
    let rest = Self.filler + Self.filler + "res.status(305);\n"
    let codes = (200..<209).map { "res.status(\($0));\n" }.joined()
    let earlier = Array((codes + rest).utf8)
    let later = Array((codes.replacing("208", with: "100") + rest).utf8)
    let language = Language.identify(path: "a.js", bytes: earlier)
    var options = AnalysisOptions()
    options.detection.leastEvidence = .medium
    var none: TextReading?
    var reading: TextReading? = TextReading(earlier, language: language, after: &none)
    let before = analyze(try #require(reading), options: options)
    #expect(before.findings.map(\.severity) == [.hint])
    let changed = TextReading(later, language: language, after: &reading)
    #expect(analyze(changed, options: options).findings.map(\.severity) == [.warning])
    #expect(!changed.keptLiterals.isEmpty)
  }

  @Test("A finding of a table changes with a row far away")
  func table() {
    let rows = (400..<409).map { "  \($0): 'text',\n" }.joined()
    let head = "const statusMessages = {\n" + rows
    let middle = String(repeating: "  text: 'value', another: 'yet another one',\n", count: 7_000)
    let language = Language.identify(path: "a.js", bytes: [])
    var options = AnalysisOptions()
    options.detection.leastEvidence = .medium
    let earlier = Array((head + middle + "  305: 'text',\n};\nres.status(305);\n").utf8)
    let later = Array((head + "  305: 'text',\n" + middle + "  305: 'text',\n};\nres.status(305);\n").utf8)
    var none: TextReading?
    var reading: TextReading? = TextReading(earlier, language: language, after: &none)
    if let reading { _ = analyze(reading, options: options) }
    let changed = analyze(TextReading(later, language: language, after: &reading), options: options)
    #expect(changed == analyze(TextReading(later, language: language), options: options))
    #expect(changed.findings.contains { $0.rule == "duplicate-code" })
  }
}
