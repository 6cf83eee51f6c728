import Foundation
import JSON
import StatusAnalysis
import TestSupport
import Testing

/// `--check` and the server say the same of every file: the same places, severities, rules and words.
@Suite struct SameFindingsTests {
  /// A folder with every example of every rule, all rules on, every example of the detection, and the sample files.
  private static func write(into folder: URL) throws -> [String] {
    let rules = Rule.all.map { "\"\($0.name)\": \"\($0.severity.name)\"" }.joined(separator: ", ")
    var files = [".statuslsp.json": "{\"rules\": {\(rules)}}"]
    for rule in Rule.all {
      for (number, example) in rule.examples.enumerated() {
        // What breaks columns stands before the first mark of some, too.
        files["\(rule.name)/\(number)/\(example.file)"] = example.unmarkedText
        files["\(rule.name)/\(number)-crlf/\(example.file)"] = example.unmarkedText.replacing("\n", with: "\r\n")
      }
    }
    let playground = Repository.url("editors/playground")
    for path in Repository.files(below: playground) {
      files["playground/\(path)"] = try Repository.text("editors/playground/\(path)")
    }
    let examples = Repository.url("Tests/StatusDetectionTests/Examples")
    for path in Repository.files(below: examples) {
      let text = try Repository.text("Tests/StatusDetectionTests/Examples/\(path)")
      files["examples/\(path)"] = text.filter { $0 != "«" && $0 != "»" }
    }
    files["wide.js"] = "/* 😀e\u{301}\t */ res.status(305); x = \"😀\"; res.status(306);\rres.status(1000)\n"
    for (path, text) in files {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return files.keys.filter { $0 != ".statuslsp.json" }.sorted()
  }

  /// A finding in words that both sides can be put in.
  private static func described(
    _ start: (Int?, Int?), _ end: (Int?, Int?), _ severity: String?, _ rule: String?, _ message: String?
  ) -> String {
    func place(_ place: (Int?, Int?)) -> String { "\(place.0 ?? -1):\(place.1 ?? -1)" }
    return "\(place(start))-\(place(end)) \(severity ?? "") \(rule ?? "") \(message ?? "")"
  }

  private static func checked(_ folder: URL) throws -> [String: [String]] {
    let output = try BuiltBinary.run(
      ["--check", "--format", "jsonl", "--min-severity", "hint"], directory: folder)
    guard output.exitCode == 1 else { throw Failure("--check: \(output.errorText)") }
    let rows = try output.outputText.split(separator: "\n").map { try JSONReader.read(Array($0.utf8)) }
    return Dictionary(grouping: rows) { $0["path"]?.string ?? "" }.mapValues { rows in
      rows.map {
        described(
          ($0["line"]?.integer, $0["column"]?.integer), ($0["endLine"]?.integer, $0["endColumn"]?.integer),
          $0["severity"]?.string, $0["rule"]?.string, $0["message"]?.string)
      }
    }
  }

  /// Positions from 1, as `--check` counts them.
  private static func served(_ diagnostic: JSONValue) -> String {
    func place(_ name: String) -> (Int?, Int?) {
      let position = diagnostic["range"]?[name]
      return (position?["line"]?.integer.map { $0 + 1 }, position?["character"]?.integer.map { $0 + 1 })
    }
    let names = ["", "error", "warning", "information", "hint"]
    let severity = diagnostic["severity"]?.integer ?? 0
    return described(
      place("start"), place("end"), names.indices.contains(severity) ? names[severity] : nil,
      diagnostic["code"]?.string, diagnostic["message"]?.string)
  }

  @Test(arguments: ["pushed", "pulled"]) func checkAndServerAgree(on way: String) throws {
    let isPulled = way == "pulled"
    try withTemporaryFolder { folder in
      let paths = try Self.write(into: folder)
      let checked = try Self.checked(folder)
      try #require(checked.count > 50 && paths.count > 200, "\(checked.count) of \(paths.count) files")
      let server = try LanguageServer(directory: folder)
      try server.initialize(
        capabilities: capableClient.setting("general", ["positionEncodings": ["utf-32"]])
          .setting("textDocument", isPulled ? ["diagnostic": [:]] : [:]),
        rootURI: folder.absoluteString)
      for path in paths {
        let url = folder.appendingPathComponent(path)
        let uri = url.absoluteString
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        server.open(uri, languageID: "", text: text)
        let diagnostics =
          try isPulled
          ? server.result("textDocument/diagnostic", ["textDocument": ["uri": .string(uri)]])["items"]?.array ?? []
          : server.waitForDiagnostics(uri: uri, version: 1)
        let served = diagnostics.map(Self.served)
        // A lone carriage return ends a line for editors alone.
        if path == "wide.js" {
          #expect(served.prefix(2).elementsEqual((checked[path] ?? []).prefix(2)), "\(path)")
        } else {
          #expect(served == checked[path] ?? [], "\(path)")
        }
        server.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
      }
      #expect(isPulled ? server.publications.isEmpty : server.publications.count >= paths.count)
      try server.finish()
    }
  }
}
