import Foundation
import SourceText
import StatusDetection
import Testing

@Suite("The weights of clues")
struct WeightTests {
  @Test("Each clue has one weight")
  func complete() {
    #expect(Weights.table.map { "\($0.clue)" }.sorted() == Clue.allCases.map { "\($0)" }.sorted())
  }

  @Test(
    "What speaks for a number is told",
    arguments: [
      ("a.js", "if (code === 404) retry()", [Clue.namedCode, .compared, .commonCode]),
      ("a.js", "const axios = require('axios'); const code = 418", [.namedCode, .assigned, .commonCode, .fileOnHTTP]),
      ("a.py", "if status == 300: pass", [.namedStatus, .compared, .roundCode]),
      ("a.py", "import requests\nraise AppError('no', 403)", [.makesError, .argument, .commonCode, .fileOnHTTP]),
      (
        "a.go", "import \"net/http\"\nfunc f() { writeJSON(w, 404) }",
        [.argument, .afterWriter, .writes, .commonCode, .fileOnHTTP]
      ),
      ("a.ts", "enum ApiError { NotFound = 404 }", [.ownPhrase, .assigned, .tellingPhrase, .typeOfStatuses]),
    ] as [(String, String, [Clue])])
  func clues(_ file: String, _ text: String, _ expected: [Clue]) {
    let bytes = Array(text.utf8)
    let found = doubts(in: bytes, language: Language.identify(path: file, bytes: bytes)).first?.clues ?? []
    #expect(found.map { "\($0)" }.sorted() == expected.map { "\($0)" }.sorted())
  }

  @Test("A sum is that of the weights")
  func sums() {
    let bytes = Array("if (code === 404) retry()".utf8)
    for doubt in doubts(in: bytes, language: Language.identify(path: "a.js", bytes: bytes)) {
      #expect(
        doubt.sum == doubt.clues.reduce(0) { sum, clue in sum + (Weights.table.first { $0.clue == clue }?.weight ?? 0) }
      )
    }
  }

  /// For Tests/Accuracy/fit.py: the clues of every number of the folder CLUES_OF that was weighed, as JSON lines in CLUES_TO.
  @Test("Clues are written down on request", .enabled(if: ProcessInfo.processInfo.environment["CLUES_OF"] != nil))
  func dump() throws {
    let environment = ProcessInfo.processInfo.environment
    let root = URL(fileURLWithPath: environment["CLUES_OF"] ?? "")
    var lines = ""
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted() {
      guard let data = FileManager.default.contents(atPath: root.appendingPathComponent(path).path),
        data.count < 2_000_000
      else { continue }
      let bytes = [UInt8](data)
      let source = Source(bytes)
      for doubt in doubts(in: bytes, language: Language.identify(path: path, bytes: bytes)) {
        let place = source.position(at: doubt.range.lowerBound, encoding: .utf8)
        let row: [String: Any] = [
          "path": path, "line": place.line + 1, "column": place.column + 1, "clues": doubt.clues.map { "\($0)" },
        ]
        lines += String(decoding: try JSONSerialization.data(withJSONObject: row), as: UTF8.self) + "\n"
      }
    }
    try Data(lines.utf8).write(to: URL(fileURLWithPath: environment["CLUES_TO"] ?? ""))
    #expect(!lines.isEmpty)
  }
}
