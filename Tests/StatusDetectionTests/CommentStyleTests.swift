import Testing

@testable import StatusDetection

@Suite struct CommentStyleTests {
  @Test func everyLanguageIsInTheTableOnce() {
    let named = CommentStyle.rows.flatMap(\.languages)
    let known = LanguageTable.rows.map(\.language.name) + ["plaintext"]
    #expect(Set(known).symmetricDifference(named) == [])
    #expect(named.count == Set(named).count)
  }

  /// What is written as a comment is read as one, at the beginning of a text and behind code.
  @Test(arguments: LanguageTable.rows.map(\.language.name))
  func commentThatIsWrittenIsRead(name: String) throws {
    let language = try #require(Language.named(name))
    guard let style = language.commentStyle else { return }
    let before = name == "php" ? "<?php\n" : ""
    for (text, start) in [(before, before.utf8.count), (before + "x ", before.utf8.count + 2)] {
      guard start == before.utf8.count || style.mayTrail else { continue }
      let bytes = Array((text + style.comment("statuslsp") + "\nx\n").utf8)
      let comments = CommentMap(TextReading(bytes, language: language)).comments
      #expect(comments.map(\.range) == [start..<bytes.count - 3])
      let contents = comments.map { String(decoding: bytes[$0.content], as: UTF8.self) }
      #expect(
        contents.allSatisfy { $0.contains(" statuslsp") && !$0.contains(">") && !$0.contains("#") }, "\(contents)")
    }
  }
}
