import StatusCommandLine
import Testing

@Suite struct NearestWordTests {
  @Test(
    arguments: [
      ("deprecatd-code", "deprecated-code"),
      ("Deprecated-Code", "deprecated-code"),
      ("invlaid-code", "invalid-code"),
      ("6xx", "1xx"),
      ("inval", "invalid-code"),
      ("al", "all"),
      ("teapot", nil),
      ("", nil),
      (String(repeating: "a", count: 1_000_000), nil),
    ] as [(String, String?)])
  func finds(_ typed: String, _ word: String?) {
    let words = ["deprecated-code", "invalid-code", "1xx", "4xx", "all"]
    #expect(nearestWord(to: typed, among: words) == word)
  }
}
