import Foundation
import TestSupport
import Testing

@testable import StatusDetection

@Suite("What the README says of languages and formats")
struct DescriptionTests {
  static let described = LanguageTable.describedLanguages + LanguageTable.describedFormats

  @Test("Every language that a file can be told as is described, once")
  func complete() {
    let told = LanguageTable.rows.filter { !$0.endings.isEmpty || !$0.fileNames.isEmpty || $0.language.name == "blade" }
    let names = Set(told.map(\.language.name)).union(["testnginx"])
    #expect(Self.described.map(\.name).sorted() == names.sorted())
  }

  @Test("They stand in the order of their names")
  func ordered() {
    for rows in [LanguageTable.describedLanguages, LanguageTable.describedFormats] {
      #expect(rows.map(\.name) == rows.map(\.name).sorted())
    }
  }

  /// `STATUSLSP_UPDATE=1 swift test --filter DescriptionTests` writes them anew.
  @Test("The README's tables are made of them")
  func current() throws {
    let tables =
      Self.table("language", "known calls", LanguageTable.describedLanguages) + "\n"
      + Self.table("format", "what is read", LanguageTable.describedFormats)
    #expect(try GeneratedSection.isCurrent("languages", tables))
  }

  private static func table(_ first: String, _ last: String, _ rows: [LanguageTable.Description]) -> String {
    var text = "| \(first) | files | \(last) |\n| --- | --- | --- |\n"
    for row in rows { text += "| \(row.title) | \(files(of: row.name)) | \(row.known) |\n" }
    return text
  }

  /// The endings of a language's files, or where it has none their names.
  private static func files(of name: String) -> String {
    let rows = LanguageTable.rows.filter { $0.language.name == name }
    let endings = rows.flatMap(\.endings).map { "`.\($0)`" }
    let names = rows.flatMap(\.fileNames).map { "`\($0)`" }
    let shown = (endings.isEmpty ? names : endings).prefix(6)
    return shown.isEmpty ? "by content" : shown.joined(separator: " ")
  }
}
