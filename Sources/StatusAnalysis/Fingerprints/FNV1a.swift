/// The hash FNV-1a of 64 bits: for telling texts apart, not against anybody who wants two to be alike.
///
/// Its value is part of files that people keep, so it never changes: begin with 0xCBF29CE484222325; for each byte take the
/// exclusive or with it, then multiply by 0x100000001B3, modulo 2⁶⁴.
package struct FNV1a: Sendable {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  package mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }
}

extension UInt64 {
  /// Sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: Swift.max(0, 16 - digits.count)) + digits
  }

  /// Reads sixteen hexadecimal digits; nil for anything else.
  package init?(hexadecimal: String) {
    guard hexadecimal.utf8.count == 16, hexadecimal.utf8.first != UInt8(ascii: "+"),
      let value = UInt64(hexadecimal, radix: 16)
    else { return nil }
    self = value
  }
}
