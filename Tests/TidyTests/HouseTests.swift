import Foundation
import TestSupport
import Testing

/// The rules of the house, held against this checkout.
@Suite struct HouseTests {
  private func sources() throws -> [CheckedFile] {
    let files = try CheckedFile.all(below: "Sources")
    try #require(files.count > 20, "the sources were not found")
    return files
  }

  @Test func targetsImportOnlyWhatStandsAboveThem() throws {
    let files = try sources()
    #expect(layeringViolations(files) == [])
  }

  @Test func namesSayWhatIsInside() throws {
    let paths = ["Sources", "Tests", "editors"].flatMap { folder in
      Repository.files(below: Repository.url(folder)).map { "\(folder)/\($0)" }
    }
    try #require(paths.count > 60, "the files were not found")
    #expect(namingViolations(paths) == [])
    let files = try sources()
    #expect(moduleNameViolations(files) == [])
  }

  @Test func filesAndFunctionsAreShort() throws {
    let shipped = try sources()
    #expect(sizeViolations(shipped) == [])
    let tests = try CheckedFile.all(below: "Tests")
    #expect(sizeViolations(tests) == [])
  }

  @Test func literalsAreCheapToCompile() throws {
    let files = try sources() + CheckedFile.all(below: "Tests")
    #expect(files.flatMap(literalViolations) == [])
  }

  @Test func nothingTrapsByIntent() throws {
    let files = try sources()
    #expect(files.flatMap(trapViolations) == [])
  }

  @Test func onlyTheRegistryIsPublic() throws {
    let files = try sources()
    #expect(files.flatMap(accessViolations) == [])
  }

  @Test func systemsDifferInOneFile() throws {
    let files = try sources()
    #expect(conditionalViolations(files) == [])
  }

  @Test func textsSpeakOfTheProjectAlone() throws {
    let folders = ["Sources", "Tests", "editors", ".ci"].flatMap { folder in
      Repository.files(below: Repository.url(folder)).map { "\(folder)/\($0)" }
    }
    // Labels name files of other projects.
    let paths = folders.filter {
      !$0.contains("TidyTests/") && !$0.contains("Fixtures/") && !$0.hasSuffix(".tsv")
    }
    let documents = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Package.swift"]
    let violations = try (paths + documents).flatMap { selfReferenceViolations($0, try Repository.text($0)) }
    #expect(violations == [])
  }

  static let documents =
    ["README.md", "CONTRIBUTING.md"]
    + ["emacs", "helix", "kate", "neovim", "playground", "vim"].map { "editors/\($0)/README.md" }

  @Test(arguments: documents)
  func documentsNameWhatExists(document: String) throws {
    let paths = namedPaths(try Repository.text(document))
    try #require(!paths.isEmpty)
    let missing = paths.filter { !FileManager.default.fileExists(atPath: Repository.url($0).path) }
    #expect(missing == [])
  }

  @Test func oneClientStartsTheServer() throws {
    let tests = try CheckedFile.all(below: "Tests").filter { !$0.path.hasPrefix("Tests/TidyTests/") }
    #expect(serverStartViolations(tests) == [])
  }

  @Test func topFolderIsTidy() throws {
    let entries = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
    try #require(entries.contains("Package.swift"))
    #expect(topLevelViolations(entries) == [])
  }

  @Test(.timeLimit(.minutes(3))) func manifestKeepsTheRules() throws {
    let manifest = try Manifest.dump()
    #expect(manifestViolations(manifest) == [])
  }

  @Test func everyTargetHasItsTests() throws {
    let manager = FileManager.default
    for layer in layers where layer != "statuslsp" {
      #expect(manager.fileExists(atPath: Repository.url("Tests/\(layer)Tests").path), "\(layer) has no tests")
      #expect(!manager.fileExists(atPath: Repository.url("Tests/\(layer)Tests/PlaceholderTests.swift").path))
    }
  }

  #if os(Linux)
  @Test func releaseBinaryIsOneStaticFile() throws {
    let bytes = [UInt8](try Data(contentsOf: BuiltBinary.url()))
    #expect(executableViolations(bytes) == [])
  }
  #endif
}
