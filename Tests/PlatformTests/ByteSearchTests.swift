import Platform
import Testing

@Suite struct ByteSearchTests {
  let bytes = Array("abcabd".utf8)

  @Test(arguments: [("c", 0..<6, 2), ("a", 1..<6, 3), ("c", 3..<6, nil), ("d", 0..<99, 5), ("d", 0..<5, nil)])
  func findsBytes(byte: String, range: Range<Int>, place: Int?) {
    #expect(bytes.firstIndex(ofByte: byte.utf8.first ?? 0, in: range) == place)
  }

  @Test(arguments: [
    ("abd", 0..<6, 3), ("abd", 0..<5, nil), ("ab", 1..<6, 3), ("", 2..<6, 2), ("abdx", 0..<9, nil), ("x", 0..<6, nil),
  ])
  func findsSequences(wanted: String, range: Range<Int>, place: Int?) {
    #expect(bytes.firstIndex(ofBytes: Array(wanted.utf8), in: range) == place)
  }

  @Test func findsNothingInNothing() {
    #expect([UInt8]().firstIndex(ofByte: 0, in: 0..<10) == nil)
    #expect([UInt8]().firstIndex(ofBytes: [1], in: 0..<10) == nil)
  }
}
