import JSON
import Platform
import SourceText
import StatusAnalysis
import StatusCommandLine
import StatusProject
import StatusRegistry
import TestSupport
import Testing

/// The reports of the same few findings in all formats.
@Suite struct ReportTests {
  /// Two files with findings, the second with a name and a message that would do harm where they were not escaped.
  static func report(_ reporter: any Reporter, isEmpty: Bool = false) -> String {
    let sinks = [ReportSink(reporter)]
    let plain = MarkedText("é = «305»;\n«418»")
    let hostile = MarkedText("::error::\u{1B}«99»")
    let first = plain.ranges.map { range in
      var finding = Finding(
        rule: "r\(range.count)", severity: range.lowerBound < 8 ? .warning : .hint, range: range,
        code: StatusCode(305), message: "Use 307.")
      finding.fixes = [
        Fix(title: "Replace", applicability: .suggested, edits: [TextEdit(range: range, replacement: "307")])
      ]
      return finding
    }
    let second = hostile.ranges.map {
      Finding(
        rule: "r", severity: .error, range: $0, code: StatusCode(99), message: "a%b\r\n::c,d <&\"'> \u{1B}\u{202E}\u{0}"
      )
    }
    let files = [
      CheckedFile(
        first, fingerprints: ["f1", "f2"], in: ReportedFile(FilePath("src/a.js"), rootPath: FilePath("api/src/a.js")),
        source: Source(plain.text), sinks: sinks),
      CheckedFile(
        second, fingerprints: ["f3"], in: ReportedFile(FilePath(bytes: Array("../x:,%\n\u{1B}".utf8) + [0xFF])),
        source: Source(hostile.text), sinks: sinks),
    ]
    let output = checkOutput(
      isEmpty ? [] : files.compactMap { $0 }, summary: .init(), invocation: Invocation(), sinks: sinks,
      texts: EnglishTexts())
    return output.printed
  }

  @Test func githubEscapesDataAndProperties() {
    #expect(
      Self.report(GitHubReporter()) == """
        ::warning file=api/src/a.js,line=1,endLine=1,col=5,endColumn=8,title=statuslsp r3::Use 307.
        ::notice file=api/src/a.js,line=2,endLine=2,col=1,endColumn=4,title=statuslsp r3::Use 307.
        ::error file=../x%3A%2C%25%0A\\x1b\u{FFFD},line=1,endLine=1,col=11,endColumn=13,title=statuslsp r::\
        a%25b%0D%0A::c,d <&"'> \\x1b\\u{202E}\\x00

        """)
    #expect(Self.report(GitHubReporter(), isEmpty: true) == "")
  }

  @Test func gitlabListsIssues() throws {
    let json = try JSONReader.read(Array(Self.report(GitLabReporter()).utf8))
    let issues = try #require(json.array)
    let rows = issues.map { issue in
      let location = issue["location"]
      return [
        issue["check_name"]?.string, issue["severity"]?.string, issue["fingerprint"]?.string,
        location?["path"]?.string, location?["lines"]?["begin"]?.integer.map { "\($0)" },
      ].map { $0 ?? "nil" }.joined(separator: " ")
    }
    #expect(
      rows == [
        "r3 major f1 api/src/a.js 1", "r3 info f2 api/src/a.js 2", "r critical f3 ../x:,%\n\u{1B}\u{FFFD} 1",
      ])
    #expect(Self.report(GitLabReporter(), isEmpty: true) == "[\n\n]\n")
  }

  @Test func checkstyleGroupsByFile() {
    #expect(
      Self.report(CheckstyleReporter()) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="8.0">
          <file name="src/a.js">
            <error line="1" column="5" severity="warning" message="Use 307." source="statuslsp.r3"/>
            <error line="2" column="1" severity="info" message="Use 307." source="statuslsp.r3"/>
          </file>
          <file name="../x:,%&#10;\u{FFFD}">
            <error line="1" column="11" severity="error" message="a%b&#13;&#10;::c,d &lt;&amp;&quot;&apos;&gt; \
        &#8238;" source="statuslsp.r"/>
          </file>
        </checkstyle>

        """)
    #expect(
      Self.report(CheckstyleReporter(), isEmpty: true)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8.0\">\n</checkstyle>\n")
  }

  @Test func junitFailsWhatFailsTheRun() {
    let lines = Self.report(JUnitReporter(failOn: .warning)).split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(10) == [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<testsuites name=\"statuslsp\" tests=\"3\" failures=\"2\" errors=\"0\">",
        "  <testsuite name=\"statuslsp\" tests=\"3\" failures=\"2\" errors=\"0\" skipped=\"0\">",
        "    <testcase classname=\"src/a.js\" name=\"r3 (1:5)\">",
        "      <failure type=\"r3\" message=\"Use 307.\">src/a.js:1:5: warning[r3]</failure>",
        "    </testcase>",
        "    <testcase classname=\"src/a.js\" name=\"r3 (2:1)\">",
        "      <system-out>src/a.js:2:1: hint[r3]: Use 307.</system-out>",
        "    </testcase>",
        "    <testcase classname=\"../x:,%&#10;\u{FFFD}\" name=\"r (1:11)\">",
      ])
    #expect(Self.report(JUnitReporter(failOn: nil), isEmpty: true).contains("<testcase classname=\"statuslsp\""))
  }

  @Test func sarifNamesFilesBelowTheRoot() throws {
    let json = try JSONReader.read(Array(Self.report(SARIFReporter()).utf8))
    let run = try #require(json["runs"]?.array?.first)
    let results = try #require(run["results"]?.array)
    let uris = results.map {
      $0["locations"]?.array?.first?["physicalLocation"]?["artifactLocation"]?["uri"]?.string ?? "nil"
    }
    #expect(uris == ["api/src/a.js", "api/src/a.js", "x%3A%2C%25%0A%1B%FF"])
    #expect(run["columnKind"]?.string == "unicodeCodePoints")
    let region = results.first?["fixes"]?.array?.first?["artifactChanges"]?.array?.first?["replacements"]?.array?
      .first?[
        "deletedRegion"]
    let numbers = ["startLine", "startColumn", "endLine", "endColumn"].map { region?[$0]?.integer ?? 0 }
    #expect(numbers == [1, 5, 1, 8])
    #expect(run["tool"]?["driver"]?["rules"]?.array?.map { $0["id"]?.string } == Rule.all.map(\.name))
    let empty = try JSONReader.read(Array(Self.report(SARIFReporter(), isEmpty: true).utf8))
    #expect(empty["runs"]?.array?.first?["results"]?.array?.count == 0)
  }

  @Test func jsonIsOneArray() throws {
    let json = try JSONReader.read(Array(Self.report(JSONReporter()).utf8))
    #expect(json.array?.map { $0["fingerprint"]?.string } == ["f1", "f2", "f3"])
    #expect(try JSONReader.read(Array(Self.report(JSONReporter(), isEmpty: true).utf8)).array?.count == 0)
  }

  static let all: [any Reporter] = [
    TextReporter(style: Style(isColored: false), texts: EnglishTexts()), JSONReporter(), JSONLinesReporter(),
    SARIFReporter(), GitHubReporter(), GitLabReporter(), JUnitReporter(failOn: .hint), CheckstyleReporter(),
  ]

  @Test(arguments: all.indices)
  func noReportHoldsAByteThatActsOnATerminal(_ index: Int) {
    let report = Self.report(Self.all[index])
    let acting: [Unicode.Scalar] = Array(report.unicodeScalars).filter {
      $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value) || (0x202A...0x202E).contains($0.value))
    }
    #expect(Array(acting) == [])
    // No text of a repository begins a line.
    #expect(report.split(separator: "\n").filter { $0.hasPrefix("::error::") || $0.hasPrefix("##[") } == [])
  }
}
