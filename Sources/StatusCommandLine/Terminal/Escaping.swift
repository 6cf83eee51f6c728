/// How a scalar is spelled where a terminal must not act on it, or nil where it may stand as it is.
///
/// Escaped are controls (C0, DEL, C1), which move the cursor or change the terminal, the separators U+2028 and U+2029,
/// which some viewers take for line ends, and the bidirectional controls U+202A to U+202E and U+2066 to U+2069, which
/// show a text in another order than it is read.
func escape(of scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F: hexadecimalEscape(UInt8(scalar.value))
  case 0x2028...0x202E, 0x2066...0x2069: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  default: nil
  }
}

/// A byte as `\x1b`.
func hexadecimalEscape(_ byte: UInt8) -> String {
  "\\x" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
}

/// Appends a text that a repository or a person gave, so that no byte of it can act on a terminal; bytes that are no
/// UTF-8 appear as `\xff`.
package func appendEscaped(_ bytes: [UInt8], to output: inout [UInt8]) {
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if (0x20..<0x7F).contains(byte) {
      output.append(byte)
      index += 1
      continue
    }
    let (scalar, length) = decodeScalar(in: bytes, at: index, before: bytes.count)
    if let scalar {
      if let escape = escape(of: scalar) {
        output += escape.utf8
      } else {
        output += bytes[index..<(index + length)]
      }
    } else {
      output += hexadecimalEscape(byte).utf8
    }
    index += length
  }
}

/// Appends a text so that no byte of it can act on a terminal.
package func appendEscaped(_ text: String, to output: inout [UInt8]) {
  appendEscaped(Array(text.utf8), to: &output)
}

/// A text in which nothing can act on a terminal.
package func escaped(_ text: String) -> String {
  var bytes: [UInt8] = []
  appendEscaped(text, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// Appends a JSON text with JSON's own escapes for what a terminal could act on, which leaves its meaning as it is.
///
/// Such scalars can stand only inside the strings of a JSON text.
func appendEscapedJSON(_ json: [UInt8], to output: inout [UInt8]) {
  var index = 0
  /// Where what is not written yet begins.
  var start = 0
  while index < json.count {
    if (0x20..<0x7F).contains(json[index]) {
      index += 1
      continue
    }
    let (scalar, length) = decodeScalar(in: json, at: index, before: json.count)
    if let scalar, escape(of: scalar) != nil {
      let digits = String(scalar.value, radix: 16)
      output += json[start..<index]
      output += ("\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits).utf8
      start = index + length
    }
    index += length
  }
  output += json[start...]
}
