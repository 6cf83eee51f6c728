import Platform
import StatusAnalysis
import StatusDetection
import StatusProject
import Testing

@Suite struct ConfigurationTests {
  @Test func readsEveryKey() throws {
    let tree = try TemporaryTree([
      ".statuslsp.json": """
      {
        // Comments and trailing commas are fine.
        "rules": {"reserved-code": "off", "deprecated-code": "hint"},
        "vendors": ["nginx"],
        "helpers": {
          "calls": [{"name": "fail", "argument": 0}, {"name": "api.respond", "label": "code"}],
          "names": ["outcome"],
          "not": ["rc"],
        },
        "exclude": ["/gen/", "*.snap"],
        "locale": "zh", /* and this */
      }
      """
    ])
    let configuration = try loadConfiguration(from: tree.root, boundary: tree.root)
    #expect(configuration.folder == tree.root)
    let rules: [String: Severity?] = ["reserved-code": nil, "deprecated-code": .hint]
    #expect(configuration.analysis.rules == rules)
    #expect(configuration.analysis.vendors == ["nginx"])
    #expect("\(configuration.analysis.locale)" == "simplifiedChinese")
    #expect(configuration.exclude == ["/gen/", "*.snap"])
    let calls = [
      DetectionOptions.Call(name: "fail", argument: 0), DetectionOptions.Call(name: "api.respond", label: "code"),
    ]
    #expect(configuration.analysis.detection.calls == calls)
    #expect(configuration.analysis.detection.names == ["outcome"])
    #expect(configuration.analysis.detection.not == ["rc"])
  }

  @Test(arguments: [
    ("{\"vendor\": []}", "1:2: unknown key `vendor`; did you mean `vendors`?"),
    ("{\n  \"colour\": 1\n}", "2:3: unknown key `colour`"),
    ("{\n\t\"exclude\": \"a\"}", "2:13: `exclude` must be a list of strings"),
    ("{\"é\": 1, \"exclude\": []}", "1:2: unknown key `é`"),
    ("{\"vendors\": [\"é\", 1]}", "1:19: `vendors` must be a list of strings"),
    ("[]", "1:1: `configuration` must be an object"),
    ("{\"rules\": []}", "1:11: `rules` must be an object"),
    (
      "{\"rules\": {\"reserved-code\": \"warn\"}}",
      "1:29: unknown value `warn` of `reserved-code`; "
        + "it is one of `off`, `error`, `warning`, `information`, `hint`"
    ),
    (
      "{\"rules\": {\"reserved-code\": \"warnign\"}}",
      "1:29: unknown value `warnign` of `reserved-code`; did you mean `warning`?"
    ),
    ("{\"rules\": {\"reserved-code\": true}}", "1:29: `reserved-code` must be a string"),
    ("{\"locale\": \"fr\"}", "1:12: unknown value `fr` of `locale`; it is one of `en`, `zh`"),
    ("{\"helpers\": {\"call\": []}}", "1:14: unknown key `call`; did you mean `calls`?"),
    ("{\"helpers\": {\"calls\": {}}}", "1:23: `calls` must be a list of objects"),
    ("{\"helpers\": {\"calls\": [{\"name\": \"f\", \"argument\": -1}]}}", "1:50: `argument` must be an integer from 0"),
    ("{\"helpers\": {\"calls\": [{\"name\": \"f\"}]}}", "1:24: a call needs either `argument` or `label`"),
    ("{\"helpers\": {\"calls\": [{\"argument\": 1}]}}", "1:24: `name` must be a string"),
    (
      "{\"helpers\": {\"names\": \"rc\"}}",
      "1:23: `names` must be a list of names, or of objects with `name` and `files`"
    ),
    ("{\"helpers\": {\"not\": [1]}}", "1:22: `not` must be a list of names, or of objects with `name` and `files`"),
    ("{\"helpers\": {\"not\": [{}]}}", "1:22: an entry needs `name` or `files`"),
    ("{\"helpers\": {\"names\": [{\"files\": [\"a\"]}]}}", "1:24: `name` must be a string"),
    (
      "{\"helpers\": {\"names\": [{\"name\": \"rc\", \"file\": [\"a\"]}]}}",
      "1:39: unknown key `file`; did you mean `files`?"
    ),
    ("{\"helpers\": {\"not\": [{\"files\": []}]}}", "1:32: `files` must name at least one file"),
    (
      "{\"helpers\": {\"calls\": [{\"name\": \"f\", \"argument\": 0, \"files\": \"a\"}]}}",
      "1:62: `files` must be a list of strings"
    ),
    ("", "1:1: the file is empty; an empty configuration is `{}`"),
    ("{\"exclude\": [}", "1:14: unexpected `}`"),
    ("{} {}", "1:4: nothing may follow the configuration"),
    ("{\n\"\u{1B}[31m\": 1}", "2:2: the string does not end"),
    ("{\"\\u001b[31m\": 1}", "1:2: unknown key `\\x1b[31m`"),
  ])
  func tellsWhatIsWrongAndWhere(text: String, expected: String) throws {
    let tree = try TemporaryTree([".statuslsp.json": text])
    #expect(fault(in: tree.root, boundary: tree.root) == tree.path(".statuslsp.json").string + ":" + expected)
  }

  @Test func limitsHelpersToFiles() throws {
    let tree = try TemporaryTree([
      ".statuslsp.json": """
      {
        "helpers": {
          "calls": [
            {"name": "fail", "argument": 0},
            {"name": "done", "argument": 1, "files": ["api/", "*.spec.js"]}
          ],
          "names": ["outcome", {"name": "rc", "files": ["/api/**/*.c"]}],
          "not": [{"name": "status", "files": ["jobs"]}, {"files": ["fixtures/"]}]
        }
      }
      """,
      "api/a.js": "", "api/deep/a.c": "", "a.spec.js": "", "jobs/a.js": "", "fixtures/x/a.js": "", "a.js": "",
    ])
    let configuration = try loadConfiguration(from: tree.root, boundary: tree.root)
    func detection(_ path: String) -> DetectionOptions { configuration.analysis(of: tree.path(path)).detection }
    #expect(detection("a.js").calls.map(\.name) == ["fail"])
    #expect(detection("api/a.js").calls.map(\.name) == ["fail", "done"])
    #expect(detection("a.spec.js").calls.map(\.name) == ["fail", "done"])
    #expect(detection("api/deep/a.c").names == ["outcome", "rc"])
    #expect(detection("api/a.js").names == ["outcome"])
    #expect(detection("jobs/a.js").not == ["status"])
    #expect(detection("a.js").not == [])
    let silent = ["a.js", "api/a.js", "fixtures/x/a.js"].map { detection($0).isSilent }
    #expect(silent == [false, false, true])
  }

  @Test func namesTheNearestRule() throws {
    guard let rule = Rule.all.first?.name else { return }
    let tree = try TemporaryTree([".statuslsp.json": "{\"rules\": {\"\(rule)s\": \"off\"}}"])
    let expected = tree.path(".statuslsp.json").string + ":1:12: unknown rule `\(rule)s`; did you mean `\(rule)`?"
    #expect(fault(in: tree.root, boundary: tree.root) == expected)
  }

  @Test func refusesWhatIsTooMuch() throws {
    let nested = String(repeating: "[", count: 70)
    let tree = try TemporaryTree([
      "large/.statuslsp.json": "{}" + String(repeating: " ", count: 1_048_576),
      "deep/.statuslsp.json": "{\"exclude\": \(nested)",
      "folder/.statuslsp.json/": "",
    ])
    #expect(fault(in: tree.path("large"), boundary: tree.root)?.hasSuffix(":1:1: larger than 1 MiB") == true)
    #expect(fault(in: tree.path("deep"), boundary: tree.root)?.hasSuffix(": nested deeper than 64 levels") == true)
    #expect(fault(in: tree.path("folder"), boundary: tree.root)?.hasSuffix(":1:1: Not a regular file") == true)
  }

  @Test func takesTheNearestFileAlone() throws {
    let tree = try TemporaryTree([
      ".statuslsp.json": "{\"vendors\": [\"outer\"], \"exclude\": [\"x\"]}",
      "a/.statuslsp.json": "{\"vendors\": [\"inner\"]}",
      "a/b/c/": "", "d/": "",
    ])
    let inner = try loadConfiguration(from: tree.path("a/b/c"), boundary: tree.root)
    #expect(inner.analysis.vendors == ["inner"])
    #expect(inner.exclude.isEmpty)
    #expect(try loadConfiguration(from: tree.path("d"), boundary: tree.root).analysis.vendors == ["outer"])
  }

  @Test(arguments: [
    // Not above the boundary, but for a repository's root above it; not above that root; not beside the boundary.
    ("work/a", "work", []), ("repository/a/b", "repository/a", ["repository"]), ("repository/inner/a", "", []),
    ("file/a", "", []), ("work/a", "other", []), ("work/a", "", ["root"]), ("missing", "", []),
  ])
  func stopsAtTheProject(folder: String, boundary: String, vendors: [String]) throws {
    let tree = try TemporaryTree([
      ".statuslsp.json": "{\"vendors\": [\"root\"]}", "work/a/": "", "other/": "",
      "repository/.statuslsp.json": "{\"vendors\": [\"repository\"]}", "repository/.git/": "", "repository/a/b/": "",
      "repository/inner/.git/": "", "repository/inner/a/": "", "file/.git": "gitdir: elsewhere", "file/a/": "",
    ])
    let configuration = try loadConfiguration(from: tree.path(folder), boundary: tree.path(boundary))
    #expect(configuration.analysis.vendors == vendors)
  }

  @Test func followsNoLinkOutOfTheProject() throws {
    let tree = try TemporaryTree([
      "secret": "root:x:0", "project/settings.json": "{\"vendors\": [\"inside\"]}", "project/a/": "",
    ])
    try tree.link("project/.statuslsp.json", to: "../secret")
    let project = tree.path("project")
    #expect(fault(in: project, boundary: project)?.hasSuffix(":1:1: a link that leads out of the project") == true)
    try tree.link("project/a/.statuslsp.json", to: "../settings.json")
    #expect(try loadConfiguration(from: tree.path("project/a"), boundary: project).analysis.vendors == ["inside"])
  }

  private func fault(in folder: FilePath, boundary: FilePath) -> String? {
    do throws(ConfigurationError) {
      _ = try loadConfiguration(from: folder, boundary: boundary)
      return nil
    } catch {
      return error.description
    }
  }
}
