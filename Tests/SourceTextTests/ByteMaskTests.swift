import SourceText
import Testing

@Suite struct ByteMaskTests {
  @Test(arguments: [UInt16.min, 1, 0x80, 0x100, 0x8000, 0x7FFF, 0xA5C3, .max])
  func aBitForEachByte(places: UInt16) {
    var piece = SIMD16<UInt8>(repeating: 7)
    for place in 0..<16 where places >> place & 1 == 1 { piece[place] = 0xFF }
    let found = piece .== SIMD16<UInt8>(repeating: 0xFF)
    #expect(ByteMask.bits(of: found) == UInt64(places))
    #expect(ByteMask.isAnySet(found) == (places != 0))
  }
}
