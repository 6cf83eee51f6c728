import Foundation
import JSON
import TestSupport
import Testing

/// What editors/ holds, where no editor reads it in a test.
struct EditorFilesTests {
  static let folders = ["jetbrains", "jupyterlab", "monaco", "sublime", "vscode", "zed"]

  @Test(arguments: folders)
  func aReadmeFillsAtMostAScreen(_ folder: String) throws {
    let lines = try Repository.text("editors/\(folder)/README.md").components(separatedBy: "\n").count
    #expect(lines <= 50)
  }

  @Test(arguments: ["jetbrains", "sublime", "zed"])
  func whatWasNotRunSaysSo(_ folder: String) throws {
    #expect(try Repository.text("editors/\(folder)/README.md").contains("**Not run here"))
  }

  @Test(arguments: [
    "jetbrains/statuslsp/template.json", "jetbrains/statuslsp/settings.json",
    "jetbrains/statuslsp/initializationOptions.json", "jetbrains/statuslsp/clientSettings.json",
    "jupyterlab/statuslsp.json", "sublime/LSP.sublime-settings", "vscode/package.json",
  ])
  func isJSON(_ file: String) throws {
    let value = try JSONReader.read(Array(try Repository.text("editors/\(file)").utf8), options: .configuration)
    #expect(value.members != nil)
  }

  @Test func picturesAreSmall() throws {
    let pictures = Repository.files(below: Repository.url("editors/pictures")).filter { $0.hasSuffix(".png") }
    let sizes = try pictures.map { try Data(contentsOf: Repository.url("editors/pictures/\($0)")).count }
    #expect(pictures == ["monaco-completion.png", "monaco-hover.png", "neovim.png"])
    #expect(sizes.reduce(0, +) <= 300_000)
  }
}
