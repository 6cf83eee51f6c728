import StatusRegistry
import Testing

@Suite("Texts")
struct TextTests {
  @Test("A summary is some sentences", arguments: StatusEntry.all.map(\.code))
  func summary(code: StatusCode) throws {
    let summary = try #require(code.entry).summary(in: .english)
    #expect((20..<400).contains(summary.count))
    #expect(isProse(summary), "\(summary)")
    #expect((1...3).contains(sentences(of: summary)), "\(summary)")
  }

  @Test("No two summaries are the same")
  func unique() {
    let summaries = StatusEntry.all.map { $0.summary(in: .english) }
    let repeated = Dictionary(grouping: summaries) { $0 }.filter { $0.value.count > 1 }
    #expect(repeated.keys.sorted() == [])
  }

  @Test("A replacement in codes comes with its words, which name each of them", arguments: StatusEntry.all.map(\.code))
  func replacement(code: StatusCode) throws {
    let entry = try #require(code.entry)
    guard !entry.replacementCodes.isEmpty else { return }
    let words = try #require(entry.replacement(in: .english))
    #expect(isProse(words), "\(words)")
    let unnamed = entry.replacementCodes.filter { !words.contains("\($0) \($0.phrase ?? "?")") }
    #expect(unnamed == [])
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
    let notes = StatusEntry.all.compactMap { $0.note(in: .english) }
    #expect(notes.count >= 30)
    #expect(notes.filter { !isProse($0) || $0.count >= 400 } == [])
  }

  @Test(
    "What people read elsewhere is put right",
    arguments: [
      Fact(421, "not mean too many connections"), Fact(425, "not mean Unordered Collection"),
      Fact(503, "over its quota"), Fact(404, "not the other way round"), Fact(408, "server that waited"),
    ])
  func putRight(fact: Fact<String>) throws {
    let note = try #require(StatusCode(fact.code).entry?.note(in: .english))
    #expect(note.contains(fact.value))
  }

  @Test("218 is told as the hoax it is")
  func hoax() throws {
    let entry = try #require(StatusCode(218).entry)
    #expect(entry.summary(in: .english).hasPrefix("A hoax"))
    #expect(entry.vendors == [])
  }

  @Test("A text that a language lacks is given in English", arguments: StatusEntry.all.map(\.code))
  func fallback(code: StatusCode) throws {
    let entry = try #require(code.entry)
    for locale in StatusRegistry.Locale.allCases {
      #expect(!entry.summary(in: locale).isEmpty)
      #expect((entry.replacement(in: locale) == nil) == (entry.replacement(in: .english) == nil))
      #expect((entry.note(in: locale) == nil) == (entry.note(in: .english) == nil))
    }
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
