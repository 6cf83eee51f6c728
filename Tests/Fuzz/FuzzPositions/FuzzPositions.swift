// Positions and edits in three encodings, of any bytes, against a model that counts from the beginning every time.
//
//   .ci/fuzz 60 FuzzPositions

import Fuzzing
import SourceText

@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(inputBytes(start, count))
  check(&input)
  return 0
}

@_cdecl("LLVMFuzzerInitialize")
package func initialize(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  writeSeeds {
    let texts = ["a\r\nb\n\rc\r", "é€😀\u{301}\n\u{FEFF}\u{10FFFF}", "\r\n\r\n\n\r", "404\t\u{2028}x\n"]
    let heads: [[UInt8]] = [[0, 1, 2, 3, 4], [1, 200, 1, 7, 9, 13, 10], [4, 3, 0, 5, 250, 1, 2], [3, 9, 9, 9, 9]]
    return zip(heads, texts).map { $0 + Array($1.utf8) } + [[1, 2, 3, 0xF0, 0x9F, 0x0A, 0xE2, 0x82, 0xED, 0xA0, 0x80]]
  }
  return 0
}

func check(_ input: inout FuzzInput) {
  let choice = input.byte()
  let lineEnds: Source.LineEnds = choice & 1 == 1 ? .languageServerProtocol : .commandLine
  let places = (0..<4).map { _ in Int(Int8(bitPattern: input.byte())) }
  let replacement = input.text(upTo: 8)
  let bytes = input.remainder()
  let source = Source(bytes, lineEnds: lineEnds)
  let model = TextModel(bytes, lineEnds: lineEnds)
  let encoding = PositionEncoding.allCases[Int(choice >> 1) % PositionEncoding.allCases.count]
  compare(source, model, places, encoding)
  // Edits with ranges in and out of the text, one after the other and two at once.
  var (edited, expected) = (source, bytes)
  for place in places.dropLast() {
    let range = place..<place + Int(replacement.first ?? 0) % 4
    guard let next = edited.replacing(range, with: replacement) else {
      hold(range.lowerBound < 0 || range.upperBound > expected.count, "refused \(range) of \(expected.count)")
      continue
    }
    hold(range.lowerBound >= 0 && range.upperBound <= expected.count, "took \(range) of \(expected.count)")
    expected.replaceSubrange(range, with: replacement)
    hold(next.bytes == expected, "another text after \(range)")
    edited = next
  }
  let after = TextModel(expected, lineEnds: lineEnds)
  hold(
    edited.lineStarts.map(Int.init) == after.starts, "other lines after edits: \(edited.lineStarts), \(after.starts)")
  compare(edited, after, places, encoding)
  checkSeveral(source, places, String(decoding: replacement, as: UTF8.self))
}

/// Several edits at once are the same as each by itself from the end.
func checkSeveral(_ source: Source, _ places: [Int], _ replacement: String) {
  let edits = [
    TextEdit(range: places[0]..<max(places[0], places[1]), replacement: replacement),
    TextEdit(range: places[2]..<max(places[2], places[3]), replacement: "\r"),
  ]
  let fits = edits.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= source.bytes.count }
  let ascends = edits[1].range.lowerBound >= edits[0].range.upperBound
  guard let edited = source.applying(edits) else { return hold(!fits || !ascends, "refused \(edits)") }
  hold(fits && ascends, "took \(edits)")
  var expected = source.bytes
  for edit in edits.reversed() { expected.replaceSubrange(edit.range, with: Array(edit.replacement.utf8)) }
  hold(edited.bytes == expected, "another text after \(edits)")
  hold(
    edited.lineStarts.map(Int.init) == TextModel(expected, lineEnds: source.lineEnds).starts,
    "other lines after \(edits)")
}

func compare(_ source: Source, _ model: TextModel, _ places: [Int], _ encoding: PositionEncoding) {
  hold(source.lineStarts.map(Int.init) == model.starts, "lines \(source.lineStarts), \(model.starts)")
  for place in places {
    let position = source.position(at: place, encoding: encoding)
    let expected = model.position(at: place, encoding)
    hold(position == expected, "\(encoding) at \(place): \(position), \(expected) of \(shown(source.bytes))")
    let start = source.offset(at: position, encoding: encoding)
    hold(source.position(at: start, encoding: encoding) == position, "\(encoding): \(position) leads elsewhere")
  }
  for (line, column) in zip(places, places.dropFirst()) {
    let position = TextPosition(line: line % 8, column: column)
    let (offset, expected) = (source.offset(at: position, encoding: encoding), model.offset(at: position, encoding))
    hold(offset == expected, "\(encoding) at \(position): \(offset), \(expected) of \(shown(source.bytes))")
  }
}
