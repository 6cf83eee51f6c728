import Foundation
import JSON
import TestSupport
import Testing

/// The first thing that a new user runs: `--check` and `--list` over the sample files.
@Suite struct PlaygroundTests {
  /// What is wrong in each file: the line and the code.
  static let findings: [String: [String]] = [
    "Api.cs": ["23 306", "29 418", "34 700"],
    "Handler.java": ["25 306", "30 418", "35 999"],
    "Routes.kt": ["24 305", "27 418"],
    "Routes.swift": ["16 305", "20 418"],
    "app.js": ["18 305", "22 418", "27 1000"],
    "app.py": ["17 600", "23 305", "28 418"],
    "app.rb": ["16 305", "20 418", "24 999"],
    "index.php": ["17 418", "21 306", "22 305", "26 600"],
    "main.go": ["17 1000", "26 305", "29 418"],
    "main.rs": ["16 305", "20 418", "24 1000"],
    "messages.http": ["11 305", "16 418", "21 600"],
    "nginx.conf": ["22 305", "26 418", "34 1000"],
    "openapi.json": ["12 306", "19 418", "20 99"],
    "openapi.yaml": ["20 305", "29 418", "31 600"],
    "server.ts": ["13 306", "26 99"],
  ]

  /// The codes that are fine.
  static let others: [String: [String]] = [
    "Api.cs": ["12 200", "13 404", "17 404"],
    "Handler.java": ["17 404"],
    "Routes.kt": ["18 404", "20 200"],
    "Routes.swift": ["9 404", "12 200"],
    "app.js": ["11 404", "14 200", "26 499"],
    "app.py": ["12 201", "15 422", "34 404", "35 404", "37 200"],
    "app.rb": ["9 404", "11 200"],
    "index.php": ["10 404", "13 200"],
    "main.go": ["15 200", "19 405"],
    "main.rs": ["10 404", "12 200"],
    "messages.http": ["5 200"],
    "nginx.conf": ["14 404", "15 500", "15 502", "15 503", "15 504", "18 301", "30 444"],
    "openapi.json": ["11 200", "13 \"4XX\"", "18 201"],
    "openapi.yaml": ["18 200", "22 404", "24 5XX"],
    "server.ts": ["15 200", "20 201", "21 201", "23 500", "23 600", "24 502"],
  ]

  /// Rows of a report in JSON lines, by file: the line and what stands there.
  private func rows(_ arguments: [String], exitCode: Int32) throws -> [String: [JSONValue]] {
    let output = try BuiltBinary.run(
      arguments + ["--format", "jsonl", "editors/playground"], directory: Repository.root)
    try #require(output.exitCode == exitCode, "\(output.errorText)")
    let rows = try output.outputText.split(separator: "\n").map { try JSONReader.read(Array($0.utf8)) }
    let folder = "editors/playground/"
    return Dictionary(grouping: rows) { String(($0["path"]?.string ?? "").dropFirst(folder.count)) }
  }

  @Test func checkFindsWhatIsWrongAndNothingElse() throws {
    let rows = try rows(["--check"], exitCode: 1)
    #expect(Set(rows.keys) == Set(Self.findings.keys))
    for (file, expected) in Self.findings {
      let found = (rows[file] ?? []).map { "\($0["line"]?.integer ?? 0) \($0["code"]?.integer ?? 0)" }
      #expect(found == expected, "\(file)")
    }
    let severities = Set(
      rows.values.joined().map { "\($0["rule"]?.string ?? "") \($0["severity"]?.string ?? "")" })
    #expect(
      severities == [
        "deprecated-code warning", "reserved-code information", "invalid-code error", "invalid-code warning",
      ])
  }

  @Test func listFindsEveryCodeAndNoLookAlike() throws {
    let rows = try rows(["--list"], exitCode: 0)
    #expect(Set(rows.keys) == Set(Self.findings.keys))
    for (file, wrong) in Self.findings {
      let expected = wrong + (Self.others[file] ?? [])
      let found = (rows[file] ?? []).map { row in
        "\(row["line"]?.integer ?? 0) \(row["code"]?.integer.map(String.init) ?? row["text"]?.string ?? "")"
      }
      #expect(found.sorted() == expected.sorted(), "\(file)")
    }
  }
}
