import TestSupport
import Testing

@testable import StatusDetection

@Suite("The configuration for Helix, which has to name every language")
struct HelixConfigurationTests {
  @Test("Every language that a file can be told as is there")
  func complete() {
    let told = LanguageTable.rows.filter { !$0.endings.isEmpty || !$0.fileNames.isEmpty }.map(\.language.name)
    let there = Set(HelixLanguage.all.map(\.ours) + HelixLanguage.shared)
    #expect(Set(told).subtracting(there) == [])
    #expect(there.subtracting(told).sorted() == ["blade", "plaintext"])
  }

  @Test("Helix reads every language once")
  func once() {
    let names = HelixLanguage.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  /// `STATUSLSP_UPDATE=1 swift test --filter HelixConfigurationTests` writes it anew.
  @Test("editors/helix/languages.toml is made of them")
  func current() throws {
    #expect(try GeneratedFile.isCurrent("editors/helix/languages.toml", Self.text))
  }

  private static var text: String {
    let head = """
      # statuslsp in Helix, beside the servers that Helix starts by itself: ~/.config/helix/languages.toml
      # Helix has no entry for all languages, so each stands here. Where you have chosen servers of your own for a
      # language, add "statuslsp" to them and leave its entry out.

      [language-server.statuslsp]
      command = "statuslsp"

      """
    return HelixLanguage.all.sorted { $0.name < $1.name }.reduce(head) { $0 + "\n" + entry($1) }
  }

  private static func entry(_ language: HelixLanguage) -> String {
    var lines = ["[[language]]", "name = \(quoted(language.name))"]
    if let files = language.files {
      let types = files.map { file in
        // A whole name, not an ending.
        file.contains { ".".contains($0) || $0.isUppercase } || file.hasPrefix("_")
          ? "{ glob = \(quoted(file)) }" : quoted(file)
      }
      lines.append("scope = \(quoted("text." + language.name))")
      lines.append("file-types = [\(types.joined(separator: ", "))]")
    }
    let servers = (language.servers + ["statuslsp"]).map(quoted).joined(separator: ", ")
    lines.append("language-servers = [\(servers)]")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}
