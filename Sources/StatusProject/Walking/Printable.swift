/// A text of unknown origin as a terminal may show it: what would move the cursor, end the line or turn the direction of
/// writing is spelled out.
func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
  var shown = ""
  for scalar in text.unicodeScalars {
    if !isUnsafe(scalar) {
      shown.unicodeScalars.append(scalar)
    } else if scalar.value < 0x100 {
      let digits = String(scalar.value, radix: 16)
      shown += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
    } else {
      shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }
  return shown
}

/// The controls C0, DEL and C1, and what embeds, overrides or isolates a direction of writing.
private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
