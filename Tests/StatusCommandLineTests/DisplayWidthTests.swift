import StatusCommandLine
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本語", 6), ("😀", 2), ("ﾊ", 1), ("Ａ", 2), ("한", 2), ("\u{200B}", 0),
    ("\u{FE0F}", 0), ("→", 1), ("\u{1100}\u{1161}", 2), ("\u{20000}", 2), ("", 0), ("\u{300}", 0), ("\u{36F}", 0),
    ("\u{370}", 1), ("\u{115F}", 2), ("\u{3FFFD}", 2), ("\u{10FFFF}", 1),
  ])
  func counts(_ text: String, _ width: Int) {
    #expect(displayWidth(of: text) == width)
  }
}
