import StatusRegistry
import Testing

@Suite("Texts")
struct TextTests {
  @Test("A summary is two to four sentences", arguments: StatusEntry.all.map(\.code))
  func summary(code: StatusCode) throws {
    let summary = try #require(code.entry).summary(in: .english)
    #expect((20...500).contains(summary.count))
    #expect(isProse(summary), "\(summary)")
    #expect((2...4).contains(sentences(of: summary)), "\(summary)")
  }

  @Test("A Chinese summary is two to four sentences", arguments: StatusEntry.all.map(\.code))
  func chineseSummary(code: StatusCode) throws {
    let summary = try #require(code.entry).summary(in: .simplifiedChinese)
    #expect((15...500).contains(summary.count))
    #expect((2...4).contains(summary.count { $0 == "。" }), "\(summary)")
  }

  @Test("No two summaries are the same", arguments: StatusRegistry.Locale.allCases)
  func unique(locale: StatusRegistry.Locale) {
    let summaries = StatusEntry.all.map { $0.summary(in: locale) }
    let repeated = Dictionary(grouping: summaries) { $0 }.filter { $0.value.count > 1 }
    #expect(repeated.keys.sorted() == [])
  }

  @Test("A replacement in codes comes with its words, which name each of them", arguments: StatusEntry.all.map(\.code))
  func replacement(code: StatusCode) throws {
    let entry = try #require(code.entry)
    guard !entry.replacementCodes.isEmpty else { return }
    #expect(isProse(try #require(entry.replacement(in: .english))))
    for locale in StatusRegistry.Locale.allCases {
      let words = try #require(entry.replacement(in: locale))
      let unnamed = entry.replacementCodes.filter { !words.contains("\($0) \($0.phrase ?? "?")") }
      #expect(unnamed == [], "\(words)")
    }
  }

  @Test("Wherever words name a code with a phrase, it is the code's", arguments: StatusEntry.all.map(\.code))
  func namedInWords(code: StatusCode) throws {
    let words = try #require(code.entry).replacement(in: .english) ?? ""
    let tokens = words.split { " ,.;:".contains($0) }
    for (index, token) in tokens.enumerated() {
      guard let value = Int(token), let entry = StatusCode(value).entry else { continue }
      let phrase = tokens[(index + 1)...].prefix(entry.phrase.split(separator: " ").count).joined(separator: " ")
      #expect(phrase == entry.phrase, "\(words)")
    }
  }

  @Test("Codes in use have no replacement, but for those that others make clearer")
  func noReplacement() {
    let replaced = StatusEntry.all.filter { $0.registration == .assigned && $0.replacement(in: .english) != nil }
    #expect(replaced.map(\.code.value) == [102, 302])
    let kept = StatusEntry.all.filter { $0.registration != .assigned && $0.replacement(in: .english) == nil }
    #expect(kept.map(\.code.value) == [0, 104])
  }

  @Test("A note is prose")
  func notes() {
    let notes = StatusEntry.all.flatMap { [$0.note(in: .english), $0.misunderstanding(in: .english)] }.compactMap { $0 }
    #expect(notes.count >= 60)
    #expect(notes.filter { !isProse($0) || $0.count >= 400 } == [])
  }

  @Test(
    "What people read elsewhere is put right",
    arguments: [
      Fact(201, "exists already"), Fact(203, "proxy transformed"), Fact(205, "does not switch protocols"),
      Fact(300, "not a template"), Fact(303, "may be cached"), Fact(305, "out of date"), Fact(307, "never lets a POST"),
      Fact(400, "Not limited to syntax errors"), Fact(401, "who you are"), Fact(402, "does not mean Unauthorized"),
      Fact(403, "other credentials"), Fact(404, "not the other way round"), Fact(408, "server that waited"),
      Fact(413, "content only"), Fact(416, "too many, too small"), Fact(418, "joke"),
      Fact(421, "not mean too many connections"), Fact(422, "Not limited to WebDAV"),
      Fact(425, "not mean Unordered Collection"), Fact(426, "Not tied to TLS"), Fact(502, "not the request"),
      Fact(503, "over its quota"), Fact(510, "has not been met"), Fact(600, "no class 6xx"),
    ])
  func putRight(fact: Fact<String>) throws {
    let text = try #require(StatusCode(fact.code).entry?.misunderstanding(in: .english))
    #expect(text.contains(fact.value))
  }

  @Test("218 is told as the hoax it is")
  func hoax() throws {
    let entry = try #require(StatusCode(218).entry)
    #expect(entry.summary(in: .english).hasPrefix("A hoax"))
    #expect(entry.vendors == [])
  }

  @Test("Every condition but always has words", arguments: StatusEntry.HeaderRequirement.Condition.allCases)
  func conditions(condition: StatusEntry.HeaderRequirement.Condition) {
    for locale in StatusRegistry.Locale.allCases {
      #expect((condition.text(in: locale) == nil) == (condition == .always))
    }
  }

  /// Whether a text begins with a capital, a digit or a quoted word, ends with a full stop, and has no stray space and no
  /// markup.
  private func isProse(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    return (first.isUppercase || first.isNumber || text.hasPrefix("nginx ")) && text.hasSuffix(".")
      && !text.contains("  ") && !text.contains("\n") && !text.contains(" .") && !text.contains(" ,")
      && !text.contains { "`*<>".contains($0) }
  }

  /// How many sentences a text has, by its full stops before a space and at its end.
  private func sentences(of text: String) -> Int {
    let tokens = text.split(separator: " ")
    return tokens.count { $0.hasSuffix(".") }
  }
}
