import StatusAnalysis
import StatusDetection
import TestSupport
import Testing

/// What is said of a text that was changed, against what is said of it afresh.
@Suite("Changed texts")
struct ChangedTextTests {
  private static let files: [String] = Set(Rule.all.flatMap { $0.examples.map(\.file) }).sorted()
  private static let pieces = [
    "a", "4", "404", "413", "OK", "Not Found", " \"Payload Too Large\"", "// Gone\n", "\n", "\"", "(", ")", "", "305",
    "statuslsp:ignore", "  ", "{", "}",
  ]

  @Test("After any changes the same is found as afresh", arguments: files)
  func changes(_ file: String) {
    var random = SeededGenerator(seed: 20_261_121)
    let filler = String(repeating: "\n", count: 150)
    let examples = Rule.all.flatMap(\.examples).filter { $0.file == file }.prefix(12)
    let original = Array(examples.map { MarkedText($0.text).text }.joined(separator: filler).utf8)
    let language = Language.identify(path: file, bytes: original)
    var bytes = original
    var reading: TextReading? = TextReading(bytes, language: language)
    for round in 0..<40 {
      if let reading { _ = analyze(reading) }
      let start = Int.random(in: 0...bytes.count, using: &random)
      let count = Bool.random(using: &random) ? 0 : Int.random(in: 0...min(20, bytes.count - start), using: &random)
      if round % 10 == 9 {
        bytes = original
      } else {
        bytes.replaceSubrange(
          start..<start + count, with: Array((Self.pieces.randomElement(using: &random) ?? "").utf8))
      }
      let changed = TextReading(bytes, language: language, after: &reading)
      let (found, expected) = (analyze(changed), analyze(TextReading(bytes, language: language)))
      guard found == expected else {
        Issue.record(
          "\(found), not \(expected), in round \(round) of \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
      reading = changed
    }
  }
}
