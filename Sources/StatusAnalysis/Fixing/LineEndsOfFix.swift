import SourceText

extension Fix {
  /// The same fix with `\r\n` for each bare `\n` that it inserts, where the text's lines end like that.
  package func withLineEnds(of bytes: [UInt8]) -> Fix {
    guard edits.contains(where: { $0.replacement.utf8.contains(UInt8(ascii: "\n")) }), firstLineEndIsPair(bytes) else {
      return self
    }
    var fix = self
    fix.edits = edits.map { TextEdit(range: $0.range, replacement: $0.replacement.withPairsOfLineEnds) }
    return fix
  }
}

/// Whether the first line ends with `\r\n`.
private func firstLineEndIsPair(_ bytes: [UInt8]) -> Bool {
  guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return false }
  return bytes[end - 1] == UInt8(ascii: "\r")
}

extension String {
  /// With `\r\n` for each `\n` that has no `\r` before it.
  fileprivate var withPairsOfLineEnds: String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if scalar == "\n", previous != "\r" { text.append("\r") }
      text.append(scalar)
      previous = scalar
    }
    return String(text)
  }
}
