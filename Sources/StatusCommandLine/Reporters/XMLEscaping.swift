/// Appends a text as the value of an XML attribute or as character data, in ASCII but for letters: what XML 1.0 forbids
/// is dropped, what a terminal or an editor could act on is a character reference or, where even that is forbidden, the
/// escape that a person reads.
func appendEscapedXML(_ text: String, to output: inout [UInt8]) {
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": output += "&amp;".utf8
    case "<": output += "&lt;".utf8
    case ">": output += "&gt;".utf8
    case "\"": output += "&quot;".utf8
    case "'": output += "&apos;".utf8
    case "\t", "\n", "\r": output += "&#\(scalar.value);".utf8
    default:
      switch scalar.value {
      case 0x00..<0x20, 0xFFFE, 0xFFFF: break
      case 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: output += "&#\(scalar.value);".utf8
      default: output += String(Character(scalar)).utf8
      }
    }
  }
}

/// Appends ` name="value"`.
func appendAttribute(_ name: String, _ value: String, to output: inout [UInt8]) {
  output += " \(name)=\"".utf8
  appendEscapedXML(value, to: &output)
  output.append(UInt8(ascii: "\""))
}
