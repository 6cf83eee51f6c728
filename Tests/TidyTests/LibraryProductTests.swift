import Foundation
import TestSupport
import Testing

/// StatusRegistry is a library that any package can depend on.
@Suite(.timeLimit(.minutes(5))) struct LibraryProductTests {
  @Test func carriesNoUnsafeFlag() throws {
    let targets = Dictionary(uniqueKeysWithValues: try Manifest.dump().targets.map { ($0.name, $0) })
    var imported = ["StatusRegistry"]
    var next = 0
    while next < imported.count {
      let target = try #require(targets[imported[next]])
      #expect(target.unsafeFlags.isEmpty, "\(target.name) has unsafe flags")
      imported += target.dependencyNames.filter { !imported.contains($0) }
      next += 1
    }
    #expect(!imported.contains("statuslsp"))
  }

  @Test func tellsAnUnsafeFlagFromNone() throws {
    let json = """
      {"dependencies": [], "targets": [{"name": "StatusRegistry", "type": "library", "dependencies": [], "resources": [],
        "settings": [{"kind": {"unsafeFlags": {"_0": ["-Ounchecked"]}}, "tool": "swift"}]}]}
      """
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(json.utf8))
    #expect(manifest.targets.map(\.unsafeFlags.count) == [1])
  }

  /// A package depends on a tagged version of this one, as anybody's would, and prints a phrase.
  @Test func servesAnotherPackage() throws {
    try withTemporaryFolder { folder in
      let clone = folder.appendingPathComponent("statuslsp")
      try makeTaggedClone(at: clone)
      let client = folder.appendingPathComponent("client")
      try write(
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
          name: "client",
          platforms: [.macOS(.v15)],
          dependencies: [.package(url: "\(clone.absoluteString)", exact: "1.0.0")],
          targets: [
            .executableTarget(
              name: "client", dependencies: [.product(name: "StatusRegistry", package: "statuslsp")])
          ]
        )
        """, to: client.appendingPathComponent("Package.swift"))
      try write(
        """
        import StatusRegistry

        print(StatusCode.notFound.phrase ?? "", StatusCode(404).entry?.localName(in: .simplifiedChinese) ?? "")
        """, to: client.appendingPathComponent("Sources/client/main.swift"))
      let output = try swift(
        "run", "--package-path", client.path, "--scratch-path", folder.path + "/scratch", "--disable-dependency-cache",
        "client")
      #expect(output.outputText.hasSuffix("Not Found 未找到\n"), "\(output.errorText)")
    }
  }

  /// Makes a repository of what is here, committed or not, with the tag 1.0.0.
  private func makeTaggedClone(at clone: URL) throws {
    try FileManager.default.createDirectory(at: clone, withIntermediateDirectories: true)
    for name in ["Package.swift", "Sources"] {
      try FileManager.default.copyItem(at: Repository.url(name), to: clone.appendingPathComponent(name))
    }
    let person = ["-c", "user.name=tests", "-c", "user.email=tests@example.com", "-c", "commit.gpgsign=false"]
    for arguments in [["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "Copy"], ["tag", "1.0.0"]] {
      let git = ["git", "-C", clone.path] + person + arguments
      let output = try ChildProcess.run(URL(fileURLWithPath: "/usr/bin/env"), git)
      guard output.exitCode == 0 else { throw Failure("git \(arguments): \(output.errorText)") }
    }
  }

  private func swift(_ arguments: String...) throws -> ProcessOutput {
    try ChildProcess.run(URL(fileURLWithPath: "/usr/bin/env"), ["swift"] + arguments, timeout: 280)
  }

  private func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test func everyPublicSymbolIsDocumented() throws {
    let folder = Repository.url("Sources/StatusRegistry")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    try #require(paths.count > 20)
    let bare = try paths.flatMap { path in
      undocumented(try Repository.text("Sources/StatusRegistry/\(path)")).map { "\(path): \($0)" }
    }
    #expect(bare == [])
  }

  @Test func findsWhatIsNotDocumented() {
    let text =
      "/// A.\npublic struct A {\n  public let a: Int\n  /// B.\n  @frozen\n  public func b() {}\n  let c = 1\n}\n"
    #expect(undocumented(text) == ["public let a: Int"])
  }

  /// The public declarations above which no comment stands; conformances and protocols' requirements have none.
  private func undocumented(_ text: String) -> [String] {
    var isDocumented = false
    var bare: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.trimmingCharacters(in: .whitespaces)
      if words.hasPrefix("///") {
        isDocumented = true
      } else if !words.hasPrefix("@") {
        if words.hasPrefix("public "), !isDocumented { bare.append(words) }
        isDocumented = false
      }
    }
    return bare
  }
}
