import Foundation
import Platform
import StatusAnalysis
import StatusProject
import Testing

/// A repository that nobody has reason to trust: a configuration is data, and reaches nothing outside its own folder.
@Suite struct TrustTests {
  /// A project between a hostile folder above it and secrets beside it.
  private func hostileTree() throws -> TemporaryTree {
    let tree = try TemporaryTree([
      ".statuslsp.json": #"{"rules": {"invalid-code": "off"}, "exclude": ["*.js"]}"#,
      "secret.json": #"{"vendors": ["secret"]}"#, "outside/.statuslsp.json": #"{"vendors": ["outside"]}"#,
      "project/.git": "gitdir: elsewhere", "project/app.js": "const express = require('express');\nres.status(1000);\n",
      "project/large/.statuslsp.json": "{\"exclude\": [" + String(repeating: "\"a\",", count: 524_288) + "]}",
      "project/deep/.statuslsp.json": String(repeating: "{\"a\":", count: 65),
      "project/climbs/.statuslsp.json": #"{"baseline": "../../secret.json"}"#,
      "project/absolute/.statuslsp.json": #"{"baseline": "/etc/passwd"}"#,
      "project/includes/.statuslsp.json": #"{"include": ["../../outside/"]}"#,
      "project/through/.statuslsp.json": #"{"baseline": "way/out.json"}"#,
      "project/dangling/.statuslsp.json": #"{"baseline": "out.json"}"#,
      "project/inside/.statuslsp.json": #"{"baseline": "kept/new/b.json"}"#, "project/inside/kept/": "",
      "project/explosive/.statuslsp.json": #"{"exclude": ["**/**/**/*a*a*a*b", "**/a/**/a/**/a/**/b"]}"#,
      "project/explosive/.gitignore": "**/**/**/*a*a*a*b\n*a*a*a*a*a*a*a*a*a*a*b\n",
    ])
    try tree.link("project/link/.statuslsp.json", to: "../../secret.json", making: "project/link")
    try tree.link("project/chain/.statuslsp.json", to: "hop", making: "project/chain")
    try tree.link("project/chain/hop", to: tree.path("secret.json").string)
    try tree.link("project/loop/.statuslsp.json", to: ".statuslsp.json", making: "project/loop")
    try tree.link("project/through/way", to: "../../outside")
    try tree.link("project/dangling/out.json", to: "../../not-yet-there.json")
    return tree
  }

  @Test(arguments: [
    ("large", "1:1: larger than 1 MiB"),
    ("deep", "1:321: nested deeper than 64 levels"),
    ("climbs", "1:14: `../../secret.json` of `baseline` leads out of the configuration's folder"),
    ("absolute", "1:14: `/etc/passwd` of `baseline` leads out of the configuration's folder"),
    ("includes", "1:14: `../../outside/` of `include` leads out of the configuration's folder"),
    ("through", "1:14: `way/out.json` of `baseline` leads out of the configuration's folder"),
    ("dangling", "1:14: `out.json` of `baseline` leads out of the configuration's folder"),
    ("link", "1:1: a link that leads out of the project"),
    ("chain", "1:1: a link that leads out of the project"),
    ("loop", "1:1: Too many levels of symbolic links"),
  ])
  func refusesWhatLeadsOut(folder: String, expected: String) throws {
    let tree = try hostileTree()
    let folder = tree.path("project/\(folder)")
    do throws(ConfigurationError) {
      let found = try loadConfiguration(from: folder, boundary: tree.root)
      Issue.record("read with \(found.given)")
    } catch {
      #expect(error.description == folder.appending(".statuslsp.json").string + ":" + expected)
    }
  }

  @Test func findsNothingAboveTheRepository() throws {
    let tree = try hostileTree()
    for boundary in ["project", "", "project/inside"] {
      let configuration = try loadConfiguration(from: tree.path("project"), boundary: tree.path(boundary))
      #expect(configuration.file == nil && configuration.given.isEmpty && configuration.root == tree.path("project"))
    }
    var options = RunOptions()
    options.paths = [tree.path("project/app.js")]
    #expect(run(options) { $0.analysis.findings.map(\.rule) }.results == [["invalid-code"]])
  }

  @Test func keepsABaselineBelowItsFolder() throws {
    let tree = try hostileTree()
    let configuration = try loadConfiguration(from: tree.path("project/inside"), boundary: tree.root)
    #expect(configuration.baseline == tree.path("project/inside/kept/new/b.json"))
  }

  /// Each of the walks below is over before anybody notices; a matcher that tries everything would never end.
  @Test(.timeLimit(.minutes(5))) func globsDoNotExplode() throws {
    let tree = try hostileTree()
    let name = String(repeating: "a", count: 250)
    let folder = "project/explosive/" + Array(repeating: name, count: 12).joined(separator: "/")
    try tree.write("x", to: folder + "/" + name)
    var options = RunOptions()
    options.paths = [tree.path("project/explosive")]
    let (results, summary) = run(options) { $0.path.lastComponent.count }
    #expect(results.sorted() == [10, 250])
    #expect(summary.notes.isEmpty)
  }

  /// Somebody else's `.git` and configuration in a folder above the working directory.
  @Test(.enabled(if: geteuid() == 0, "only root can give a file to another user"))
  func nothingOfAnotherUserCountsAboveTheWorkingDirectory() throws {
    let tree = try TemporaryTree([
      ".git/": "", ".statuslsp.json": #"{"vendors": ["above"]}"#, "mine/work/": "",
    ])
    func vendors(boundary: String) throws -> [String] {
      try loadConfiguration(from: tree.path("mine/work"), boundary: tree.path(boundary)).analysis.vendors
    }
    #expect(try vendors(boundary: "mine") == ["above"])
    #expect(chown(tree.path(".statuslsp.json").string, 65_534, 65_534) == 0)
    #expect(try vendors(boundary: "mine") == [])
    #expect(try vendors(boundary: "") == ["above"], "what a person works in counts, whoever it belongs to")
    #expect(chown(tree.path(".statuslsp.json").string, 0, 0) == 0)
    #expect(chown(tree.path(".git").string, 65_534, 65_534) == 0)
    #expect(try vendors(boundary: "mine") == [])
    // A checkout that as a whole belongs to another user, as in a container.
    for path in [".statuslsp.json", "mine"] { #expect(chown(tree.path(path).string, 65_534, 65_534) == 0) }
    #expect(try vendors(boundary: "mine") == ["above"])
  }
}
