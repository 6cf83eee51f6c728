import Platform
import Testing

/// Where so many lines end, against reading byte by byte.
struct LineEndTests {
  @Test(arguments: [0, 1, 39, 40, 41, 300])
  func endsWhereLinesDo(_ lines: Int) {
    for width in [0, 1, 2, 7, 40, 129, 700] {
      let line = [UInt8](repeating: 0x61, count: width) + [0x0A]
      var text: [UInt8] = []
      for _ in 0..<lines { text += line }
      text += [0x62, 0x63]
      for limit in [0, 5, 127, 128, 129, text.count] {
        let range = 0..<min(limit, text.count)
        #expect(text.end(ofLines: 40, in: range) == slowEnd(text, range), "\(width) \(limit)")
      }
    }
  }

  private func slowEnd(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var lines = 0
    for index in range where text[index] == 0x0A {
      lines += 1
      if lines == 40 { return index + 1 }
    }
    return range.upperBound
  }
}
