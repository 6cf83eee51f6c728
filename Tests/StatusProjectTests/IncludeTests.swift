import Platform
import StatusAnalysis
import StatusDetection
import StatusProject
import Testing

@Suite struct IncludeTests {
  private func walk(
    _ tree: TemporaryTree, _ names: [String], _ change: (inout RunOptions) -> Void = { _ in }
  ) -> (paths: [String], summary: RunSummary) {
    var options = RunOptions()
    options.paths = names.map(tree.path)
    change(&options)
    let (results, summary) = run(options) { $0.path.string }
    return (results.map { String($0.dropFirst(tree.root.bytes.count + 1)) }, summary)
  }

  @Test func namesTheFilesThatAreRead() throws {
    let tree = try TemporaryTree([
      ".statuslsp.json": #"{"include": ["src/", "/*.yaml", "!src/gen/"], "exclude": ["*.snap"]}"#,
      "src/a.js": "", "src/deep/b.js": "", "src/c.snap": "", "lib/d.js": "", "lib/src/e.js": "", "api.yaml": "",
      "lib/api.yaml": "", ".git/": "",
    ])
    let walked = walk(tree, [""])
    #expect(walked.paths == ["api.yaml", "lib/src/e.js", "src/a.js", "src/deep/b.js"])
    #expect(walked.summary.skipped == [.excluded: 1, .notIncluded: 2, .ownFile: 1])
    #expect(walk(tree, ["lib"]).paths == ["lib/src/e.js"])
    #expect(walk(tree, ["lib/d.js"]).paths == ["lib/d.js"], "named")
    #expect(walk(tree, ["lib/d.js"]) { $0.forceExclude = true }.paths == [])
    let configuration = try loadConfiguration(from: tree.root, boundary: tree.root)
    func reason(_ path: String, isNamed: Bool = false) -> SkipReason? {
      skipReason(path: tree.path(path), bytes: [], configuration: configuration, isNamed: isNamed)
    }
    #expect([reason("lib/d.js"), reason("lib/d.js", isNamed: true), reason("src/a.js")] == [.notIncluded, nil, nil])
  }

  @Test func theChosenConfigurationHoldsForAll() throws {
    let tree = try TemporaryTree([
      ".statuslsp.json": #"{"exclude": ["a.js"]}"#, "a.js": "", "b.js": "",
      "sub/.statuslsp.json": #"{"exclude": ["*"]}"#,
      "sub/a.js": "", "sub/b.js": "", "other.json": #"{"exclude": ["b.js"]}"#, "wrong.json": "[",
    ])
    #expect(walk(tree, [""]).paths == ["b.js", "other.json", "wrong.json"])
    #expect(
      walk(tree, [""]) { $0.configuration = .none }.paths.filter { $0.hasSuffix(".js") } == [
        "a.js", "b.js", "sub/a.js", "sub/b.js",
      ])
    let other = walk(tree, [""]) { $0.configuration = .file(tree.path("other.json")) }
    #expect(other.paths.filter { $0.hasSuffix(".js") } == ["a.js", "sub/a.js"])
    for name in ["wrong.json", "missing.json"] {
      let run = walk(tree, ["", "sub"]) { $0.configuration = .file(tree.path(name)) }
      #expect(run.summary.hasUsageError)
      #expect(run.summary.notes.count == 1, "\(run.summary.notes)")
    }
  }

  @Test func evidenceIsWhatTheConfigurationSays() throws {
    let tree = try TemporaryTree([
      ".statuslsp.json": #"{"evidence": "strong"}"#,
      "a.js": "const express = require('express');\n// answers with 404 where nothing is found\nres.status(404)\n",
    ])
    func evidence(_ least: Evidence?) -> [[Evidence]] {
      var options = RunOptions()
      options.paths = [tree.path("a.js")]
      options.leastEvidence = least
      return run(options) { file in
        file.analysis.literals.map(\.evidence).filter { $0 >= least ?? file.configuration.evidence }
      }.results
    }
    #expect(evidence(nil) == [[.strong]])
    #expect(evidence(.weak) == [[.weak, .strong]])
  }
}
