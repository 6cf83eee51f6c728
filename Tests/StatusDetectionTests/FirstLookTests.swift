import Testing

@testable import StatusDetection

/// The look by bytes that decides whether a text is read at all.
@Suite("First look")
struct FirstLookTests {
  @Test(
    "A text that may hold a status passes",
    arguments: [
      "return 404", "http_502", "a\\n404", "200u16", "200...299", "200..299", "4XX", "code=~\"5..\"",
      // Wrong codes beside a word that tells.
      "w.WriteHeader(99)", "return 999;", "status: 1000", "statusCode = -20", "res.redirect(\"/\", 99)",
      "res.status(\n  99,\n)", "path,status\n/a,999", "path;status\n/a;999\n",
      "\"responses\": {\n  \"99\": {}", "99, // status", "HTTP 1000",
      "status(255)", "code = 299", "if (status) {\n  x(299)", "return 444;", "error_page 497 = /a",
      "RewriteRule ^ - [R=299]", "return (synth(599))", "deny 499",
    ])
  func passes(_ text: String) {
    #expect(mayHoldStatus(Array(text.utf8)))
  }

  @Test(
    "A text that cannot hold one does not",
    arguments: [
      "", "4", "0x404", "v404x", "1404", "10.0.0.100", "1.404", "404.5",
      // A word that tells on another line, or none.
      "status\nsleep(x, 99)", "directory(99)", "sleep(99)", "fill(255)", "f(x, 444)", "x = 100",
      "status" + String(repeating: "\n", count: 160) + "f(255)",
      // Numbers that are pieces of something else.
      "http://localhost:8080/", "status of 2020-10-12", "status at 10:30", "status 99.5", "status/99", "status * 60*60",
    ])
  func doesNot(_ text: String) {
    #expect(!mayHoldStatus(Array(text.utf8)))
  }

  @Test("Every place of a code in a text is looked at", arguments: 0..<40)
  func looksEverywhere(_ offset: Int) {
    let text = Array((String(repeating: ".", count: offset) + " 404 ").utf8)
    #expect(mayHoldStatus(text))
    let long = text + Array(String(repeating: " ", count: 40).utf8)
    #expect(mayHoldStatus(long))
  }

  @Test("Every place of a wrong code beside a word that tells is looked at", arguments: 0..<40)
  func looksEverywhereForOthers(_ offset: Int) {
    let text = Array((String(repeating: " ", count: offset) + "status(99) ").utf8)
    #expect(mayHoldStatus(text))
    #expect(mayHoldStatus(text + Array(String(repeating: " ", count: 40).utf8)))
  }

  @Test("A number that says nothing does not hide what follows it", arguments: 0..<80)
  func looksBehindOtherNumbers(_ offset: Int) {
    let start = "v10 2020-10-12 " + String(repeating: "x", count: offset)
    for code in [" 404 ", " 4xx ", "(5..)", " status(99) ", "\n\"99\": status"] {
      let text = Array((start + code).utf8)
      #expect(mayHoldStatus(text), "\(code)")
      #expect(mayHoldStatus(text + Array(String(repeating: " ", count: 70).utf8)), "\(code)")
    }
    #expect(!mayHoldStatus(Array((start + " 40 4.x 5.x").utf8)))
  }

  @Test("A wrong code in the status line of a string is found", arguments: ["python", "clojure", "go"])
  func findsWrongStatusLineInString(_ name: String) throws {
    let language = try #require(Language.named(name))
    let text = Array("x = [\"HTTP/1.1 20 OK\"]".utf8)
    #expect(statusLiterals(in: text, language: language).map(\.range) == [15..<17])
  }
}
