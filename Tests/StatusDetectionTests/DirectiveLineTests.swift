import Foundation
import StatusDetection
import Testing

@Suite struct DirectiveLineTests {
  /// A directive without its semicolon was read on beyond the heading below, which made the literal a word that was no
  /// longer there and ended the program: while somebody typed it in a test of nginx, the server was lost.
  @Test(arguments: [
    ("error_page 404\n--- request\nGET /\n", ["error_page", "404"], 1),
    ("return 404\n---", ["return", "404"], 1),
    ("listen 80\n--- config\nreturn 404;", ["return", "404"], 1),
  ])
  func headingEndsDirectiveWithoutSemicolon(text: String, words: [String], index: Int) throws {
    let bytes = Array(text.utf8)
    let start = try #require(text.range(of: "404")).lowerBound
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    let language = Language.named("testnginx")
    let line = TextReading(bytes, language: language).surroundings.directive(around: offset..<offset + 3, isNginx: true)
    #expect(line?.words == words)
    #expect(line?.index == index)
  }
}
