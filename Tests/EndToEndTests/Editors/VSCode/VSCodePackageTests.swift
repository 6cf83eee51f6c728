import Foundation
import JSON
import TestSupport
import Testing

/// The .vsix, read back by Python's own readers of zip and XML.
@Suite struct VSCodePackageTests {
  private static let read = """
    import json, sys, zipfile
    import xml.etree.ElementTree as tree
    archive = zipfile.ZipFile(sys.argv[1])
    assert archive.testzip() is None
    kinds = {part.get("Extension") or part.get("PartName") for part in tree.fromstring(archive.read("[Content_Types].xml"))}
    manifest = tree.fromstring(archive.read("extension.vsixmanifest"))
    space = {"v": "http://schemas.microsoft.com/developer/vsx-schema/2011"}
    identity = manifest.find("v:Metadata/v:Identity", space)
    print(json.dumps({
        "modes": {entry.filename: oct(entry.external_attr >> 16 & 0o777) for entry in archive.infolist()},
        "untold": [name for name in archive.namelist() if name != "[Content_Types].xml"
                   and not {"." + name.split("/")[-1].split(".")[-1], "/" + name} & kinds],
        "identity": dict(identity.attrib),
        "license": manifest.findtext("v:Metadata/v:License", None, space),
        "engine": [p.get("Value") for p in manifest.iterfind(".//v:Property", space) if p.get("Id").endswith("Code.Engine")],
        "target": [t.get("Id") for t in manifest.iterfind(".//v:InstallationTarget", space)],
        "assets": {a.get("Type").split(".")[-1]: a.get("Path") for a in manifest.iterfind(".//v:Asset", space)},
        "package": json.loads(archive.read("extension/package.json")),
        "asked": archive.read("extension/extension.js").decode().count('require("vscode")'),
    }))
    """

  private struct Contents: Decodable {
    struct Package: Decodable {
      let name: String
      let publisher: String
      let version: String
      let main: String
      let engines: [String: String]
      let activationEvents: [String]
    }

    let modes: [String: String]
    let untold: [String]
    let identity: [String: String]
    let license: String
    let engine: [String]
    let target: [String]
    let assets: [String: String]
    let package: Package
    let asked: Int
  }

  private func contents(_ archive: URL) throws -> Contents {
    let output = try ChildProcess.run(try InstalledTool.need("python3"), ["-c", Self.read, archive.path])
    guard output.exitCode == 0 else { throw Failure(output.errorText) }
    return try JSONDecoder().decode(Contents.self, from: Data(output.standardOutput))
  }

  @Test(.enabled(if: VSCodeTests.runs, "STATUSLSP_VSCODE is missing"), .timeLimit(.minutes(5)))
  func holdsWhatTheMarketplaceDemands() throws {
    try withTemporaryFolder { folder in
      let archive = folder.appendingPathComponent("a.vsix")
      try VSCodeTests.package([archive.path])
      let found = try contents(archive)
      let package = found.package
      #expect(
        found.identity == [
          "Language": "en-US", "Id": package.name, "Version": package.version, "Publisher": package.publisher,
        ])
      #expect(found.engine == package.engines["vscode"].map { [$0] } && found.target == ["Microsoft.VisualStudio.Code"])
      #expect(found.untold == [], "every file's kind is told")
      #expect(
        found.assets == [
          "Manifest": "extension/package.json", "Details": "extension/README.md",
          "Changelog": "extension/CHANGELOG.md", "License": "extension/LICENSE.txt",
        ])
      #expect(found.license == "extension/LICENSE.txt")
      #expect(found.assets.values.allSatisfy { found.modes[$0] == "0o644" })
      #expect(found.modes["extension/\(package.main.dropFirst(2))"] == "0o644" && found.asked > 0)
      #expect(found.modes["extension/THIRD-PARTY.txt"] != nil && found.modes["extension/bin/statuslsp"] == nil)
      #expect(package.activationEvents == ["onStartupFinished"])
      #expect(try BuiltBinary.run(["--version"]).outputText == "statuslsp \(package.version)\n")

      let again = folder.appendingPathComponent("b.vsix")
      try VSCodeTests.package([again.path])
      #expect(try Data(contentsOf: archive) == Data(contentsOf: again), "the same files make the same .vsix")
    }
  }

  @Test(.enabled(if: VSCodeTests.runs, "STATUSLSP_VSCODE is missing"), .timeLimit(.minutes(5)))
  func takesTheProgramAlong() throws {
    try withTemporaryFolder { folder in
      let program = folder.appendingPathComponent("program")
      try Data("#!/bin/sh\n".utf8).write(to: program)
      let archive = folder.appendingPathComponent("a.vsix")
      try VSCodeTests.package(["--program", program.path, archive.path])
      let found = try contents(archive)
      #expect(found.modes["extension/bin/statuslsp"] == "0o755")
      #expect(found.identity["TargetPlatform"]?.contains("-") == true)
      #expect(found.untold == [])
    }
  }
}
