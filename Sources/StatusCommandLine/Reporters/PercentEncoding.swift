import Platform

/// A path as a relative reference (RFC 3986 §4.2), percent-encoded byte by byte: never absolute, and never with `..`,
/// which a reader may refuse to follow.
func uriReference(of path: FilePath) -> String {
  path.components.filter { !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }.map(percentEncoded)
    .joined(separator: "/")
}

/// The bytes with everything but unreserved characters (RFC 3986 §2.3) encoded.
func percentEncoded(_ bytes: some Sequence<UInt8>) -> String {
  var text = ""
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      text.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      text += "%" + (digits.count == 1 ? "0" : "") + digits
    }
  }
  return text
}
