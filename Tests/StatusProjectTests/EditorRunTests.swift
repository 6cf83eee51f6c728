import JSON
import Platform
import StatusAnalysis
import StatusProject
import Testing

/// A run for an editor: with its settings beneath, without what is open there, and until it is called off.
@Suite struct EditorRunTests {
  private func findings(_ tree: TemporaryTree, _ change: (inout RunOptions) throws -> Void) rethrows -> [String] {
    var options = RunOptions()
    options.paths = [tree.root]
    options.boundary = tree.root
    try change(&options)
    return run(options) { "\($0.path.relative(to: tree.root).string): \($0.analysis.findings.count)" }.results
  }

  private let bad = "res.status(305)\n"

  @Test func theEditorsSettingsStandBeneathTheFiles() throws {
    let tree = try TemporaryTree([
      "a.js": bad, "in/b.js": bad, "in/.statuslsp.json": #"{"rules": {"deprecated-code": "error"}}"#,
      "wrong/c.js": bad, "wrong/.statuslsp.json": "{",
    ])
    let settings: JSONValue = ["rules": ["deprecated-code": "off"]]
    let result = try findings(tree) {
      $0.editors = try Configuration.fromEditor(settings, folder: tree.root).configuration
    }
    #expect(result == ["a.js: 0", "in/b.js: 1", "wrong/c.js: 0"])
  }

  @Test func passesOverWhatIsLeftOut() throws {
    let tree = try TemporaryTree(["a.js": bad, "b.js": bad, "in/c.js": bad, "in/deep/d.js": bad])
    let result = findings(tree) { $0.leftOut = [tree.path("b.js"), tree.path("in/deep")] }
    #expect(result == ["a.js: 1", "in/c.js: 1"])
    #expect(
      findings(tree) { options in
        options.paths = [tree.path("a.js"), tree.path("b.js")]
        options.leftOut = [tree.path("b.js")]
      } == ["a.js: 1"])
  }

  @Test(arguments: [0, 1, 20]) func endsWhenItIsCalledOff(_ steps: Int) throws {
    let tree = try TemporaryTree(Dictionary(uniqueKeysWithValues: (0..<200).map { ("f\($0).js", bad) }))
    let asked = Shared(0)
    let result = findings(tree) { options in
      options.threads = 1
      options.goesOn = {
        asked.update { count in
          count += 1
          return count <= steps
        }
      }
    }
    #expect(result.count == max(0, steps - 1))
  }
}
