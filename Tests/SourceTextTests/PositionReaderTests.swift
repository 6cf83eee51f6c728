import SourceText
import TestSupport
import Testing

struct PositionReaderTests {
  private static let pieces = ["a", "404", "é", "€", "😀", "e\u{301}", "\t", "\n", "\r\n", "\r", "\u{FEFF}", "word "]

  @Test(arguments: PositionEncoding.allCases, [Source.LineEnds.commandLine, .languageServerProtocol])
  func agreesWithTheSourceInAnyOrderOfOffsets(_ encoding: PositionEncoding, _ lineEnds: Source.LineEnds) {
    var random = SeededGenerator(seed: 20_261_122)
    for _ in 0..<60 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...120, using: &random) {
        bytes += (Self.pieces.randomElement(using: &random) ?? "").utf8
        // Now and then a byte that is no UTF-8.
        if Int.random(in: 0..<30, using: &random) == 0 { bytes.append(0xFF) }
      }
      let source = Source(bytes, lineEnds: lineEnds)
      var reader = PositionReader(source, encoding: encoding)
      var offset = -2
      for _ in 0..<80 {
        let isAscending = Int.random(in: 0..<8, using: &random) > 0
        offset =
          isAscending
          ? offset + Int.random(in: 0...9, using: &random) : Int.random(in: -3...bytes.count + 3, using: &random)
        let (found, expected) = (reader.position(at: offset), source.position(at: offset, encoding: encoding))
        guard found == expected else {
          Issue.record("\(found), not \(expected) at \(offset) of \(bytes)")
          return
        }
      }
    }
  }
}
