import JSON
import SourceText
import StatusServer
import TestSupport
import Testing

/// Long sequences of edits, against a model that knows nothing of bytes and lines: an array of Unicode scalars.
struct EditSequenceTests {
  /// A text as its scalars, with positions counted the slow way.
  private struct Model {
    var scalars: [Unicode.Scalar] = []

    func width(_ scalar: Unicode.Scalar, _ encoding: PositionEncoding) -> Int {
      switch encoding {
      case .utf8: UTF8.width(scalar)
      case .utf16: UTF16.width(scalar)
      case .utf32: 1
      }
    }

    func position(at index: Int, _ encoding: PositionEncoding) -> JSONValue {
      var line = 0
      var character = 0
      for (offset, scalar) in scalars[..<index].enumerated() {
        let isBeforeLineFeed = offset + 1 < scalars.count && scalars[offset + 1] == "\n"
        if scalar == "\n" || (scalar == "\r" && !isBeforeLineFeed) {
          line += 1
          character = 0
        } else {
          character += width(scalar, encoding)
        }
      }
      return StatusServerTests.position(line, character)
    }

    /// Whether no client can name the place: between `\r` and `\n`.
    func splitsLineEnd(at index: Int) -> Bool {
      index > 0 && index < scalars.count && scalars[index - 1] == "\r" && scalars[index] == "\n"
    }

    var text: String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      return String(text)
    }
  }

  private static let pieces: [[Unicode.Scalar]] = [
    ["\r"], ["\n"], ["\r", "\n"], ["a"], ["\u{E9}"], ["e", "\u{301}"], ["\u{1F600}"], ["\u{FEFF}"], ["\t"],
    ["4", "0", "4"],
    ["\u{2028}"], ["\u{4E2D}"],
  ]

  /// Ten thousand sequences: each a new text and some changes of it.
  @Test(arguments: PositionEncoding.allCases, Array(1...10) as [UInt64])
  func textStaysTheClients(_ encoding: PositionEncoding, seed: UInt64) throws {
    let client = TestClient(capabilities: ["general": ["positionEncodings": [.string(encoding.rawValue)]]])
    var generator = SeededGenerator(seed: seed)
    let uri = "file:///a.txt"
    for sequence in 1...334 {
      var model = Model()
      model.scalars = Self.text(of: 0...12, &generator)
      client.open(uri, model.text, version: 0)
      for version in 1...Int.random(in: 1...4, using: &generator) {
        let changes = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          Self.change(&model, encoding, &generator)
        }
        client.notify("textDocument/didChange", TestClient.changing(uri, version: version, changes))
        #expect(client.request("textDocument/hover", TestClient.place(uri, version, 0)) != nil)
        let isSame = client.analyzed?.unicodeScalars.elementsEqual(model.text.unicodeScalars) ?? false
        try #require(isSame, "version \(version) of sequence \(sequence) of seed \(seed)")
      }
      client.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    }
    #expect(client.take("window/logMessage") == [])
  }

  private static func text(of count: ClosedRange<Int>, _ generator: inout SeededGenerator) -> [Unicode.Scalar] {
    (0..<Int.random(in: count, using: &generator)).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
  }

  /// A random edit of the model, as the client sends it; now and then the whole text.
  private static func change(
    _ model: inout Model, _ encoding: PositionEncoding, _ generator: inout SeededGenerator
  ) -> JSONValue {
    if Int.random(in: 0..<20, using: &generator) == 0 {
      model.scalars = text(of: 0...12, &generator)
      return ["text": .string(model.text)]
    }
    let ends = (0..<2).map { _ in
      let index = Int.random(in: 0...model.scalars.count, using: &generator)
      return model.splitsLineEnd(at: index) ? index - 1 : index
    }.sorted()
    let end = min(ends[1], ends[0] + 6)
    let range = ends[0]..<(model.splitsLineEnd(at: end) ? end - 1 : end)
    let new = text(of: 0...4, &generator)
    var inserted = Model()
    inserted.scalars = new
    let change: JSONValue = [
      "range": [
        "start": model.position(at: range.lowerBound, encoding), "end": model.position(at: range.upperBound, encoding),
      ],
      "text": .string(inserted.text),
    ]
    model.scalars.replaceSubrange(range, with: new)
    return change
  }
}
