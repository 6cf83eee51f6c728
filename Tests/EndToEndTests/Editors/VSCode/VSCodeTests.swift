import Foundation
import JSON
import TestSupport
import Testing

/// The extension as its .vsix holds it, on Microsoft's language client, with all of VS Code but that client played by
/// vscode.js.
@Suite(.serialized) struct VSCodeTests {
  /// The folder of the client, which .ci/editors-browser makes.
  static let library = ProcessInfo.processInfo.environment["STATUSLSP_VSCODE"]
  static let runs = InstalledTool.isRequired || library != nil
  private static let teapot = "from flask import abort\nabort(418)\n"

  @Test(.enabled(if: runs, "STATUSLSP_VSCODE is missing"), .timeLimit(.minutes(2)), arguments: ClientCase.cases)
  func showsCompletesAndFixes(_ one: ClientCase) throws {
    try withExtension { folder, unpacked in
      let file = folder.appendingPathComponent(one.file)
      try Data(one.marked.text.utf8).write(to: file)
      let task = one.task(file: file, log: folder.appendingPathComponent("log"), [])
      let run = try drive(task, in: folder, unpacked)
      let seen = run.seen
      try #require(seen.error == nil, "\(seen.error ?? "")")
      try one.expectDiagnostics(seen.diagnostics, "at first")
      try one.expectHover(seen.hover)
      try one.expectCompletion(seen.completion)
      try one.expectHints(seen.hints)
      one.expectFix(seen)
      #expect(seen.afterCrash?.isEmpty == false, "a killed server comes again by itself")
      #expect(try run.sessions.check() == 2)
    }
  }

  @Test(.enabled(if: runs, "STATUSLSP_VSCODE is missing"), .timeLimit(.minutes(2)))
  func commandsDoWhatTheirTitlesSay() throws {
    try withExtension { folder, unpacked in
      let work = folder.appendingPathComponent("work")
      try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
      try Data(Self.teapot.utf8).write(to: work.appendingPathComponent("closed.py"))
      let file = work.appendingPathComponent("open.py")
      try Data("abort(404)\n".utf8).write(to: file)
      let commands: JSONValue = [
        ["statuslsp.check"], ["statuslsp.explainCode", "404"], ["statuslsp.explainCode", "--help"],
        ["statuslsp.showOutput"], ["statuslsp.restart"], ["statuslsp.check"],
      ]
      let run = try drive(
        ["file": .string(file.path), "language": "python", "commands": commands], in: folder, unpacked)
      let commanded = try JSONDecoder().decode(Commanded.self, from: run.output)
      try #require(commanded.error == nil, "\(commanded.error ?? "")")
      // The client's own files in the folder count as well.
      let checks = commanded.results.compactMap { $0 }
      #expect(commanded.results.map { $0 == nil } == [false, true, true, true, true, false])
      #expect(checks.allSatisfy { $0.hasSuffix(#","findings":1,"filesWithFindings":1}"#) }, "\(checks)")
      #expect(commanded.pages.count == 1 && commanded.pages[0].hasPrefix("## 404 Not Found"), "\(commanded.pages)")
      #expect(commanded.messages.contains { $0.kind == "warning" }, "what is no word is explained to be none")
      #expect(commanded.calls.contains("show statuslsp"))
      #expect(commanded.servers == 2)
      let declared = try Repository.json("editors/vscode/package.json")["contributes"]?["commands"]?.array ?? []
      let ids = declared.compactMap { $0["command"]?.string }
      #expect(ids.count == 4 && Set(ids).isSubset(of: commanded.palette))
      #expect(try run.sessions.check() == 2)
    }
  }

  /// Where the program is looked for: in this order.
  @Test(
    .enabled(if: runs, "STATUSLSP_VSCODE is missing"), .timeLimit(.minutes(2)),
    arguments: ["setting", "path", "beside"])
  func findsTheProgram(_ place: String) throws {
    try withExtension { folder, unpacked in
      let file = folder.appendingPathComponent("app.py")
      try Data(Self.teapot.utf8).write(to: file)
      var environment = ["PATH": "/usr/bin:/bin"]
      var settings: [String: JSONValue] = [:]
      switch place {
      case "setting": settings["statuslsp.path"] = .string(KeptSessions.keeper.path)
      case "path":
        let programs = folder.appendingPathComponent("programs")
        try linkKeeper(in: programs)
        environment["PATH"] = "\(programs.path):/usr/bin:/bin"
      default: try linkKeeper(in: unpacked.appendingPathComponent("bin"))
      }
      let task: JSONValue = ["file": .string(file.path), "language": "python", "findings": 1]
      let run = try drive(task, in: folder, unpacked, settings: settings, environment: environment)
      try #require(run.seen.error == nil, "\(run.seen.error ?? "")")
      #expect(run.seen.diagnostics?.map(\.underlined) == ["418"])
      #expect(try run.sessions.check() == 1)
    }
  }

  /// A workspace's own choice of a program counts for nothing, and what is missing is said.
  @Test(
    .enabled(if: runs, "STATUSLSP_VSCODE is missing"), .timeLimit(.minutes(2)),
    arguments: ["nowhere", "workspace", "relative"])
  func saysWhatIsMissing(_ way: String) throws {
    try withExtension { folder, unpacked in
      let file = folder.appendingPathComponent("app.py")
      try Data(Self.teapot.utf8).write(to: file)
      try linkKeeper(in: folder.appendingPathComponent("programs"))
      let path = JSONValue.string(way == "workspace" ? KeptSessions.keeper.path : "programs/statuslsp")
      let run = try drive(
        ["file": .string(file.path), "language": "python", "commands": []], in: folder, unpacked,
        settings: way == "relative" ? ["statuslsp.path": path] : [:],
        workspace: way == "workspace" ? ["statuslsp.path": path] : [:],
        environment: ["PATH": way == "nowhere" ? "programs:/usr/bin:/bin" : "/usr/bin:/bin"])
      let commanded = try JSONDecoder().decode(Commanded.self, from: run.output)
      #expect(commanded.servers == 0)
      let message = try #require(commanded.messages.first)
      #expect(message.kind == "error" && message.text.contains("statuslsp.path"))
      #expect(message.text.contains(way == "relative" ? "programs/statuslsp" : "neither on the PATH"))
    }
  }

  /// A program that is no server never answers; the right one, once it is chosen, is started all the same.
  @Test(.enabled(if: runs, "STATUSLSP_VSCODE is missing"), .timeLimit(.minutes(2)))
  func anotherProgramIsTakenAtOnce() throws {
    try withExtension { folder, unpacked in
      let file = folder.appendingPathComponent("app.py")
      try Data(Self.teapot.utf8).write(to: file)
      let mute = folder.appendingPathComponent("mute")
      try Data("#!/bin/sh\nexec sleep 5\n".utf8).write(to: mute)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: mute.path)
      let run = try drive(
        [
          "file": .string(file.path), "language": "python", "findings": 1,
          "set": [["statuslsp.path", .string(KeptSessions.keeper.path)]],
        ], in: folder, unpacked, settings: ["statuslsp.path": .string(mute.path)])
      try #require(run.seen.error == nil, "\(run.seen.error ?? "")")
      #expect(run.seen.diagnostics?.map(\.underlined) == ["418"])
      #expect(try run.sessions.check() == 1)
    }
  }

  /// A project's file counts more than defaults, which nobody has chosen; a setting that somebody chose reaches the server.
  @Test(.enabled(if: runs, "STATUSLSP_VSCODE is missing"), .timeLimit(.minutes(2)))
  func sendsChosenSettingsAlone() throws {
    try withExtension { folder, unpacked in
      let work = folder.appendingPathComponent("work")
      try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
      try Data(#"{"codes": [450]}"#.utf8).write(to: work.appendingPathComponent(".statuslsp.json"))
      let file = work.appendingPathComponent("app.py")
      try Data((Self.teapot + "abort(450)\nabort(305)\n").utf8).write(to: file)
      let run = try drive(
        ["file": .string(file.path), "language": "python", "findings": 2, "hover": ["line": 3, "character": 7]],
        in: folder, unpacked,
        settings: [
          "statuslsp.path": .string(KeptSessions.keeper.path), "statuslsp.rules": ["reserved-code": "error"],
        ],
        workspace: ["statuslsp.rules": ["deprecated-code": "hint"], "statuslsp.hover.why": true])
      try #require(run.seen.error == nil, "\(run.seen.error ?? "")")
      #expect(run.seen.diagnostics?.map { "\($0.code) \($0.severity)" } == ["reserved-code 1", "deprecated-code 4"])
      #expect(run.seen.hover?.contains("first argument") == true, "\(run.seen.hover ?? "")")
      let client = try Data(contentsOf: folder.appendingPathComponent("log/1/client"))
      let sent =
        #","result":[{"rules":{"reserved-code":"error","deprecated-code":"hint"},"hover":{"why":true}}]"#
      #expect(String(decoding: client, as: UTF8.self).contains(sent))
      #expect(try run.sessions.check() == 1)
    }
  }
}
