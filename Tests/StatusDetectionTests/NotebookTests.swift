import StatusDetection
import Testing

@Suite struct NotebookTests {
  /// A number of two strings of a cell, with few bytes between, was found, as a range over quotes and commas.
  @Test(arguments: [
    (#"["ok = requests.get(u).status_code == 40", "4"]"#, []), (#"["requests.get(u).status_code == 40", 4]"#, []),
    (#"["requests.get(u).status_code == 404\n", "4"]"#, ["404"]),
    (#"["requests.get(u).status_code", " == 404"]"#, ["404"]),
  ])
  func aNumberOfTwoStringsIsNone(source: String, found: [String]) {
    let cell = #"{"cell_type": "code", "source": \#(source)}"#
    let bytes = Array(#"{"cells": [{"cell_type": "code", "source": "import requests"}, \#(cell)]}"#.utf8)
    let language = Language.named("jupyter")
    let texts = statusLiterals(in: bytes, language: language).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(texts == found)
  }
}
