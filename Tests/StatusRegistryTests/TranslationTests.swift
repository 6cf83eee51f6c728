import StatusRegistry
import Testing

/// Every text of the registry in two languages.
struct Translation: Sendable, CustomTestStringConvertible {
  let name: String
  let english: String?
  let chinese: String?

  var testDescription: String { name }

  init(_ name: String, _ text: (StatusRegistry.Locale) -> String?) {
    self.name = name
    english = text(.english)
    chinese = text(.simplifiedChinese)
  }

  static let ofCodes: [Translation] = StatusEntry.all.flatMap { entry in
    [
      Translation("\(entry.code) summary") { entry.summary(in: $0) },
      Translation("\(entry.code) replacement") { entry.replacement(in: $0) },
      Translation("\(entry.code) note") { entry.note(in: $0) },
      Translation("\(entry.code) misunderstanding") { entry.misunderstanding(in: $0) },
    ] + entry.meanings.map { meaning in Translation("\(entry.code) \(meaning.vendor)") { meaning.text(in: $0) } }
  }

  static let others: [Translation] =
    StatusClass.allCases.flatMap { statusClass in
      [
        Translation("\(statusClass) name") { statusClass.name(in: $0) },
        Translation("\(statusClass) summary") { statusClass.summary(in: $0) },
      ]
    }
    + StatusEntry.HeaderRequirement.Condition.allCases.map { condition in
      Translation("\(condition)") { condition.text(in: $0) }
    }
    + StatusEntry.RedirectTreatment.allCases.map { treatment in
      Translation("\(treatment)") { treatment.text(in: $0) }
    }
}

@Suite("Translations")
struct TranslationTests {
  @Test("What is said in English is said in Chinese", arguments: Translation.ofCodes + Translation.others)
  func complete(translation: Translation) {
    #expect((translation.english == nil) == (translation.chinese == nil))
    guard let english = translation.english, let chinese = translation.chinese else { return }
    #expect(!english.isEmpty && !english.contains(where: isHan), "\(english)")
    #expect(chinese.contains(where: isHan), "\(chinese)")
  }

  @Test("Chinese prose uses full-width punctuation and a space beside Latin letters", arguments: Translation.ofCodes)
  func typography(translation: Translation) {
    guard let text = translation.chinese else { return }
    #expect(text.hasSuffix("。"))
    let characters = Array(text)
    for (left, right) in zip(characters, characters.dropFirst()) {
      #expect(!(isHan(left) && ",.;:!?()".contains(right)), "\(text)")
      #expect(!(isHan(left) && isLatin(right)) && !(isLatin(left) && isHan(right)), "\(left)\(right) in \(text)")
    }
    #expect(!text.contains("  ") && !text.contains("\n"))
  }

  @Test("Every code but the hoax has a Chinese name beside its phrase")
  func names() {
    let unnamed = StatusEntry.all.filter { $0.localName(in: .simplifiedChinese) == nil }
    #expect(unnamed.map(\.code.value) == [218])
    #expect(StatusEntry.all.filter { $0.localName(in: .english) != nil }.map(\.code.value) == [])
    #expect(StatusCode.notFound.entry?.localName(in: .simplifiedChinese) == "未找到")
    #expect(StatusCode.notFound.entry?.phrase == "Not Found")
  }

  private func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }

  private func isLatin(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }
}

@Suite("Languages")
struct LocaleTests {
  @Test(
    "The language of a tag, as editors and environments write it",
    arguments: [
      ("zh", "zh"), ("zh-CN", "zh"), ("zh-hans", "zh"), ("zh_CN.UTF-8", "zh"), ("ZH_SG@pinyin", "zh"), ("en", "en"),
      ("en-US", "en"), ("en_GB.UTF-8", "en"), ("C", "en"), ("C.UTF-8", "en"), ("POSIX", "en"), ("de_DE.UTF-8", nil),
      ("zho", nil), ("", nil), ("_CN", nil), ("-", nil),
    ] as [(String, String?)])
  func tags(tag: String, expected: String?) {
    #expect(StatusRegistry.Locale(languageTag: tag)?.rawValue == expected)
  }
}
