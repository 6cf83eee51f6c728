import StatusRegistry
import Testing

/// The codes that a list shows which people read.
struct ListedCodes: Sendable, CustomTestStringConvertible {
  let name: String
  let codes: [Int]

  init(_ name: String, _ ranges: [ClosedRange<Int>]) {
    self.name = name
    codes = ranges.flatMap { Array($0) }
  }

  var testDescription: String { name }

  /// Five lists: an English and a Chinese one of the classic kind, notes on RFC 9110, a list with nginx's codes, an
  /// article of a cloud provider.
  static let all: [ListedCodes] = [
    ListedCodes(
      "LongMeanings", [100...102, 200...207, 300...307, 400...417, 421...426, 449...449, 500...507, 509...510]),
    ListedCodes("NotesOnRFC9110", [100...101, 200...206, 300...308, 400...418, 421...422, 426...426, 500...505]),
    ListedCodes(
      "ToolPage",
      [
        100...102, 200...207, 300...307, 400...415, 417...417, 421...426, 449...449, 451...451, 500...507, 509...510,
        600...600,
      ]),
    ListedCodes(
      "ClassicList",
      [
        100...102, 200...208, 226...226, 300...305, 307...308, 400...418, 421...424, 426...426, 428...429, 431...431,
        444...444, 451...451, 499...508, 510...511, 599...599,
      ]),
    ListedCodes("CloudArticle", [200...206, 300...305, 400...415, 500...505]),
  ]
}

@Suite("What people look up")
struct CoverageTests {
  @Test("Every code of five lists is explained in both languages", arguments: ListedCodes.all)
  func explained(list: ListedCodes) {
    for locale in StatusRegistry.Locale.allCases {
      let unexplained = list.codes.filter { (StatusCode($0).entry?.summary(in: locale) ?? "").isEmpty }
      #expect(unexplained == [])
    }
  }

  @Test("The lists are as long as they are")
  func lengths() {
    #expect(ListedCodes.all.map(\.codes.count) == [54, 46, 55, 63, 35])
    #expect(Set(ListedCodes.all.flatMap(\.codes)).count == 68)
  }
}
