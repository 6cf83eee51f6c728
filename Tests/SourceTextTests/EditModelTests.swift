import SourceText
import TestSupport
import Testing

/// The same text as plain Unicode scalars, every answer computed from the beginning.
struct ScalarModel {
  var scalars: [Unicode.Scalar]

  /// The scalars of each line without its end, as indices.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      let end = index
      index += 1
      if scalars[end] == "\r" {
        if index < scalars.count, scalars[index] == "\n" { index += 1 }
      } else if scalars[end] != "\n" {
        continue
      }
      lines.append(start..<end)
      start = index
    }
    return lines + [start..<scalars.count]
  }

  func units(_ range: Range<Int>, _ encoding: PositionEncoding) -> Int {
    let text = String(String.UnicodeScalarView(scalars[range]))
    return switch encoding {
    case .utf8: text.utf8.count
    case .utf16: text.utf16.count
    case .utf32: text.unicodeScalars.count
    }
  }

  func index(_ position: TextPosition, _ encoding: PositionEncoding) -> Int {
    let lines = lines
    guard position.line < lines.count else { return scalars.count }
    let line = lines[position.line]
    return line.last { units(line.lowerBound..<$0, encoding) <= position.column }.map { index in
      units(line, encoding) <= position.column ? line.upperBound : index
    } ?? line.lowerBound
  }
}

struct EditModelTests {
  static let alphabet: [Unicode.Scalar] = [
    "a", "4", "0", " ", "\t", "\n", "\n", "\r", "\r", "é", "€", "😀", "\u{301}", "\u{FEFF}", "\u{10FFFF}", "\u{2028}",
  ]

  static func text(_ length: Int, _ generator: inout SeededGenerator) -> [Unicode.Scalar] {
    (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
  }

  @Test(arguments: PositionEncoding.allCases, [UInt64](1...12))
  func `edits by positions give what a plain list of scalars gives`(_ encoding: PositionEncoding, _ seed: UInt64) throws
  {
    var generator = SeededGenerator(seed: seed)
    var model = ScalarModel(scalars: Self.text(30, &generator))
    var source = Source(String(String.UnicodeScalarView(model.scalars)), lineEnds: .languageServerProtocol)
    for step in 0..<25 {
      let positions = (0..<2).map { _ in
        TextPosition(line: Int.random(in: 0...9, using: &generator), column: Int.random(in: 0...12, using: &generator))
      }.sorted()
      let indices = positions.map { model.index($0, encoding) }
      let offsets = positions.map { source.offset(at: $0, encoding: encoding) }
      #expect(offsets == indices.map { model.units(0..<$0, .utf8) }, "seed \(seed), step \(step)")
      let inserted = Self.text(Int.random(in: 0...6, using: &generator), &generator)
      model.scalars.replaceSubrange(indices[0]..<indices[1], with: inserted)
      let bytes = Array(String(String.UnicodeScalarView(inserted)).utf8)
      source = try #require(source.replacing(offsets[0]..<offsets[1], with: bytes))
      #expect(source.bytes == Array(String(String.UnicodeScalarView(model.scalars)).utf8), "seed \(seed), step \(step)")
      let starts = model.lines.map { Int32(model.units(0..<$0.lowerBound, .utf8)) }
      #expect(source.lineStarts == starts, "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: [UInt64](1...20))
  func `positions of random bytes lead back to the starts of their characters`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [0x61, 0x0A, 0x0D, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC3, 0xE0, 0xED, 0xE2, 0xF0, 0xF4, 0xFF]
    let bytes = (0..<40).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
    let source = Source(bytes, lineEnds: .languageServerProtocol)
    for encoding in PositionEncoding.allCases {
      var previous = 0
      for offset in 0...bytes.count {
        let position = source.position(at: offset, encoding: encoding)
        let start = source.offset(at: position, encoding: encoding)
        #expect(start <= offset && start >= previous, "seed \(seed), offset \(offset), \(encoding)")
        #expect(
          source.position(at: start, encoding: encoding) == position, "seed \(seed), offset \(offset), \(encoding)")
        previous = start
      }
    }
    let repaired = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let line = Source(bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x62 : $0 })
    #expect(line.codePointColumn(at: bytes.count) == repaired.count + 1, "seed \(seed)")
  }
}
