import StatusCommandLine
import StatusRegistry
import Testing

@Suite struct OptionTableTests {
  @Test func holdsEachOptionOnce() {
    #expect(OptionRow.all.map(\.key.rawValue).sorted() == OptionKey.allCases.map(\.rawValue).sorted())
    let letters = OptionRow.all.compactMap(\.short)
    #expect(Set(letters).count == letters.count)
  }

  @Test(arguments: Locale.allCases)
  func helpFitsEightyColumns(_ locale: Locale) {
    let wide = helpText(locale: locale).split(separator: "\n").filter { displayWidth(of: String($0)) > 80 }
    #expect(wide == [])
  }

  @Test(arguments: OptionKey.allCases)
  func helpShowsEachOption(_ key: OptionKey) throws {
    let row = try #require(OptionRow.all.first { $0.key == key })
    let spelled = (row.short.map { "-\($0), " } ?? "") + key.name + (row.isValueOptional ? "[=" : " ")
    let lines = helpText(locale: .english).split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("  " + spelled) })
  }

  @Test(arguments: OptionRow.all.filter { !$0.words.isEmpty }.map(\.key))
  func helpNamesEachWord(_ key: OptionKey) throws {
    let row = try #require(OptionRow.all.first { $0.key == key })
    let help = EnglishTexts().help(for: key)
    #expect(row.words.filter { !help.contains($0) } == [])
  }

  @Test func terminalHintHasThreeLines() {
    let hint = EnglishTexts().terminalHint
    #expect(hint.count == 3)
    #expect(hint.filter { displayWidth(of: $0) > 80 } == [])
  }
}
