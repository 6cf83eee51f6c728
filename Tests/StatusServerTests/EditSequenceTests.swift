import JSON
import SourceText
import StatusServer
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

  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64.
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  private static let pieces: [[Unicode.Scalar]] = [
    ["\r"], ["\n"], ["\r", "\n"], ["a"], ["\u{E9}"], ["e", "\u{301}"], ["\u{1F600}"], ["\u{FEFF}"], ["\t"],
    ["4", "0", "4"],
    ["\u{2028}"], ["\u{4E2D}"],
  ]

  @Test(arguments: PositionEncoding.allCases, [1, 2, 3, 4] as [UInt64])
  func textStaysTheClients(_ encoding: PositionEncoding, seed: UInt64) {
    let client = TestClient(capabilities: ["general": ["positionEncodings": [.string(encoding.rawValue)]]])
    var generator = Generator(state: seed)
    var model = Model()
    let uri = "file:///a.txt"
    client.open(uri, "", version: 0)
    for version in 1...250 {
      var changes: [JSONValue] = []
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let ends = (0..<2).map { _ in
          let index = Int.random(in: 0...model.scalars.count, using: &generator)
          return model.splitsLineEnd(at: index) ? index - 1 : index
        }.sorted()
        let end = min(ends[1], ends[0] + 6)
        let range = ends[0]..<(model.splitsLineEnd(at: end) ? end - 1 : end)
        let new = (0..<Int.random(in: 0...4, using: &generator)).flatMap { _ in
          Self.pieces.randomElement(using: &generator) ?? []
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: new)
        changes.append([
          "range": [
            "start": model.position(at: range.lowerBound, encoding),
            "end": model.position(at: range.upperBound, encoding),
          ],
          "text": .string(String(text)),
        ])
        model.scalars.replaceSubrange(range, with: new)
      }
      client.notify("textDocument/didChange", TestClient.changing(uri, version: version, changes))
      #expect(client.request("textDocument/hover", TestClient.place(uri, version, 0)) != nil)
      let isSame = client.analyzed?.unicodeScalars.elementsEqual(model.text.unicodeScalars) ?? false
      #expect(isSame, "version \(version) of seed \(seed)")
      guard isSame else { return }
    }
    #expect(client.take("window/logMessage") == [])
  }
}
