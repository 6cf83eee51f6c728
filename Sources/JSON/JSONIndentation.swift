extension JSONValue {
  /// The value as bytes for people: every member and every element on a line of its own, two spaces a level.
  package var indentedBytes: [UInt8] {
    var output: [UInt8] = []
    var depth = 0
    var isInString = false
    var isEscaped = false
    func startLine() {
      output.append(0x0A)
      output.append(contentsOf: repeatElement(0x20, count: 2 &* max(0, depth)))
    }
    for byte in bytes {
      if isInString {
        output.append(byte)
        if byte == UInt8(ascii: "\""), !isEscaped { isInString = false }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        continue
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if output.last == UInt8(ascii: "{") || output.last == UInt8(ascii: "[") { startLine() }
        output.append(byte)
        depth &+= 1
        continue
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth &-= 1
        if output.last != UInt8(ascii: "{"), output.last != UInt8(ascii: "[") { startLine() }
        output.append(byte)
        continue
      case UInt8(ascii: "\""): isInString = true
      default: break
      }
      if output.last == UInt8(ascii: "{") || output.last == UInt8(ascii: "["), byte != UInt8(ascii: ",") { startLine() }
      output.append(byte)
      if byte == UInt8(ascii: ",") { startLine() }
      if byte == UInt8(ascii: ":") { output.append(0x20) }
    }
    return output
  }
}
