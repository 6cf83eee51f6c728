import StatusRegistry

/// A registered code in a comment, on a line that speaks of HTTP: for whoever asks to see it.
enum Mention {
  static func literals(in bytes: [UInt8], range: Range<Int>) -> [StatusLiteral] {
    guard NumberScan.holdsDigit(bytes, in: range) else { return [] }
    var literals: [StatusLiteral] = []
    var lineStart = range.lowerBound
    while lineStart < range.upperBound {
      var lineEnd = lineStart
      while lineEnd < range.upperBound, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
      let codes = registeredCodes(in: bytes, range: lineStart..<lineEnd)
      if !codes.isEmpty, speaksOfStatus(bytes[lineStart..<lineEnd]) {
        literals += codes.map { code in
          StatusLiteral(
            value: .code(code.code), spelling: .embedded, range: code.range, spellingRange: code.range,
            context: .mention, evidence: .weak, why: "in a comment that speaks of a status")
        }
      }
      lineStart = lineEnd + 1
    }
    return literals
  }

  private static func registeredCodes(in bytes: [UInt8], range: Range<Int>) -> [(range: Range<Int>, code: StatusCode)] {
    var codes: [(range: Range<Int>, code: StatusCode)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, ByteClass.isWordByte(bytes[index]) { index += 1 }
      if index - start == 3, let number = Candidate.decimal(bytes[start..<index]), number.count == 3,
        StatusCode(number.value).isRegistered
      {
        codes.append((start..<index, StatusCode(number.value)))
      }
      if index == start { index += 1 }
    }
    return codes
  }

  private static func speaksOfStatus(_ line: ArraySlice<UInt8>) -> Bool {
    NameWords.cut(line).contains { cues.contains($0) }
  }

  private static let cues: Set<String> = [
    "http", "https", "status", "response", "responses", "redirect", "returns", "error", "code", "found", "forbidden",
    "unauthorized", "ok",
  ]
}
