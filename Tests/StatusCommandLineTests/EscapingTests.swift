import StatusCommandLine
import Testing

@Suite struct EscapingTests {
  @Test(arguments: [
    ("plain ~ text", "plain ~ text"),
    ("naïve 日本 👩‍🚀", "naïve 日本 👩‍🚀"),
    ("a\tb\nc\rd\u{0}", "a\\x09b\\x0ac\\x0dd\\x00"),
    ("\u{1B}[31m\u{7F}", "\\x1b[31m\\x7f"),
    ("\u{80}\u{9B}\u{9F}\u{A0}", "\\x80\\x9b\\x9f\u{A0}"),
    ("\u{202A}\u{202E}\u{2066}\u{2069}", "\\u{202A}\\u{202E}\\u{2066}\\u{2069}"),
    ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
    ("\u{2027}\u{202F}\u{2065}\u{206A}", "\u{2027}\u{202F}\u{2065}\u{206A}"),
  ])
  func escapesText(_ text: String, _ expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a\\xffb"),
      ([0x9B], "\\x9b"),
      ([0xC2], "\\xc2"),
      ([0xC0, 0x9B], "\\xc0\\x9b"),
      ([0xE2, 0x80], "\\xe2\\x80"),
      ([0xE2, 0x80, 0xAE], "\\u{202E}"),
      ([0xED, 0xA0, 0x80], "\\xed\\xa0\\x80"),
      ([0xF0, 0x80, 0x80, 0x9B], "\\xf0\\x80\\x80\\x9b"),
      ([0xF4, 0x90, 0x80, 0x80], "\\xf4\\x90\\x80\\x80"),
      ([0xF5, 0x61], "\\xf5a"),
    ] as [([UInt8], String)])
  func escapesBytes(_ bytes: [UInt8], _ expected: String) {
    var output: [UInt8] = []
    appendEscaped(bytes, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }

  /// The bytes of a hostile text end up as ones that no terminal acts on.
  @Test func leavesNoControlInAnyPairOfBytes() {
    var wrong: [[UInt8]] = []
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        var output: [UInt8] = []
        appendEscaped([first, second], to: &output)
        let text = String(validating: output, as: UTF8.self)
        let isClean = text?.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) } ?? false
        if !isClean { wrong.append([first, second]) }
      }
    }
    #expect(wrong == [])
  }
}
