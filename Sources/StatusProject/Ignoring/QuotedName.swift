/// A name that git writes between quotation marks since it holds bytes out of the ordinary, with the escapes of C.
///
/// - Returns: the name's own bytes and what follows the closing mark; nil where the text begins with no such name.
func unquotedName(_ text: ArraySlice<UInt8>) -> (name: [UInt8], rest: ArraySlice<UInt8>)? {
  guard text.first == UInt8(ascii: "\"") else { return nil }
  var name: [UInt8] = []
  var rest = text.dropFirst()
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "\"") { return (name, rest) }
    guard byte == UInt8(ascii: "\\") else {
      name.append(byte)
      continue
    }
    guard let escaped = rest.popFirst() else { return nil }
    switch escaped {
    case UInt8(ascii: "a"): name.append(0x07)
    case UInt8(ascii: "b"): name.append(0x08)
    case UInt8(ascii: "t"): name.append(0x09)
    case UInt8(ascii: "n"): name.append(0x0A)
    case UInt8(ascii: "v"): name.append(0x0B)
    case UInt8(ascii: "f"): name.append(0x0C)
    case UInt8(ascii: "r"): name.append(0x0D)
    case UInt8(ascii: "0")...UInt8(ascii: "3"):
      let digits = [escaped] + rest.prefix(2)
      guard digits.count == 3, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8) else { return nil }
      name.append(value)
      rest = rest.dropFirst(2)
    default: name.append(escaped)
    }
  }
  return nil
}
