import Foundation
import Platform
import SourceText
import StatusAnalysis
import StatusDetection
import StatusRegistry
import Testing

@testable import StatusProject

@Suite struct BaselineTests {
  private static let text = """
    import express from 'express';

    app.get('/a', (req, res) => {
      res.sendStatus(305);
    });
    app.get('/b', (req, res) => {
      res.sendStatus(305);
    });
    app.get('/c', (req, res) => {
      res.sendStatus(418);
    });
    """

  private func findings(_ text: String) -> (findings: [Finding], bytes: [UInt8]) {
    let bytes = Array(text.utf8)
    return (analyze(bytes, language: Language.identify(path: "app.js", bytes: bytes)).findings, bytes)
  }

  private func match(_ text: String, path: String = "app.js") -> Baseline.Match {
    let (old, bytes) = findings(Self.text)
    let baseline = Baseline(Baseline.entries(for: old, in: bytes, path: "app.js"))
    let (new, changed) = findings(text)
    return baseline.match(new, in: changed, path: path)
  }

  /// Changes that leave every finding known.
  @Test(arguments: [
    text, "\u{FEFF}" + text, "// New.\n\n\n" + text, text.replacing("\n", with: "\r\n"), text + "\n",
    text.replacing("  res", with: "\t\tres"), text.replacing("sendStatus(305);", with: "sendStatus(305);   "),
    text.replacing("import express from 'express';", with: "const express = require('express');"),
    text.replacing("app.get('/b'", with: "app.post('/b'"),
  ])
  func movedFindingsAreKnown(text: String) {
    let match = match(text)
    #expect(match.new.map(\.message) == [])
    #expect(match.known == 3 && match.stale == [])
  }

  @Test func eachEntryStandsForOneFinding() {
    let added = Self.text.replacing(
      "app.get('/c'", with: "app.get('/new', (req, res) => {\n  res.sendStatus(305);\n});\napp.get('/c'")
    let match = match(added)
    let line = Source(added).line(at: match.new.first?.range.lowerBound ?? 0)
    #expect(match.new.count == 1 && match.known == 3 && match.stale == [])
    // The one between others is new, by its neighbours.
    #expect(line == 9)
  }

  @Test func otherCodesAndRulesAndFilesAreNew() {
    #expect(match(Self.text.replacing("418", with: "306")).new.map(\.code?.value) == [306])
    #expect(match(Self.text, path: "other.js").new.count == 3)
  }

  @Test func entriesWithoutAFindingAreStale() {
    let match = match(Self.text.replacing("418", with: "404"))
    #expect(match.new == [] && match.known == 2)
    #expect(match.stale.map(\.rule) == ["reserved-code"])
  }

  @Test func textReadsBack() throws {
    let (old, bytes) = findings(Self.text)
    let entries =
      Baseline.entries(for: old, in: bytes, path: "src/\"é\\\n.js")
      + Baseline.entries(for: old, in: bytes, path: "a.js")
    for baseline in [Baseline(entries), Baseline()] {
      #expect(try Baseline(text: baseline.text) == baseline)
      #expect(baseline.text.last == UInt8(ascii: "\n"))
    }
    let lines = String(decoding: Baseline(entries).text, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 3 + 6 + 2 && lines.dropFirst(3).first?.contains("\"a.js\"") == true)
  }

  /// Files that people keep hold these values.
  @Test func fingerprintsStayWhatTheyAre() {
    var hash = FNV1a()
    #expect(hash.value.hexadecimal == "cbf29ce484222325")
    hash.combine("foobar".utf8)
    #expect(hash.value.hexadecimal == "85944171f73967e8")
    let (found, bytes) = findings("res.sendStatus(305);\n")
    let fingerprint = found.first.map { Fingerprint(of: $0, in: bytes) }
    var line = FNV1a()
    line.combine("deprecated-code\u{1F}305\u{1F}res.sendStatus(305);\u{1F}".utf8)
    var context = FNV1a()
    context.combine("deprecated-code\u{1F}305\u{1F}\u{1F}res.sendStatus(305);\u{1F}\u{1F}".utf8)
    #expect(fingerprint == Fingerprint(line: line.value, context: context.value))
  }

  @Test func uniqueFingerprintsDiffer() {
    let (found, bytes) = findings(Self.text)
    let unique = uniqueFingerprints(of: found, in: bytes)
    #expect(unique.count == 3 && Set(unique).count == 3)
    let (moved, changed) = findings("\n\n" + Self.text)
    #expect(uniqueFingerprints(of: moved, in: changed) == unique)
  }

  /// Of several lines alike the second goes by its number, also where the first is left out.
  @Test func fingerprintsAreTheSameWhateverIsLeftOut() {
    let (found, bytes) = findings(Self.text)
    let unique = uniqueFingerprints(of: found, in: bytes)
    for left in found.indices {
      let kept = found.indices.filter { $0 != left }
      #expect(uniqueFingerprints(of: kept.map { found[$0] }, among: found, in: bytes) == kept.map { unique[$0] })
    }
    #expect(uniqueFingerprints(of: [], among: found, in: bytes) == [])
    #expect(uniqueFingerprints(of: found, among: found, in: bytes) == unique)
  }

  @Test(arguments: [
    ("", BaselineError.malformed(line: 1, column: 1)),
    ("{\n  \"version\": 1,\n  é\n}", .malformed(line: 3, column: 3)),
    ("[]", .malformed(line: 1, column: 1)),
    ("{\"version\": 2, \"findings\": []}", .unknownVersion(2)),
    ("{\"version\": 1, \"findings\": [{\"path\": \"a\"}]}", .malformed(line: 1, column: 29)),
    (
      "{\"version\": 1, \"findings\": [{\"path\": \"a\", \"rule\": \"b\", \"line\": \"+bf29ce484222325\", \"context\": \"cbf29ce484222325\"}]}",
      .malformed(line: 1, column: 29)
    ),
  ])
  func otherTextsAreRefused(text: String, error: BaselineError) {
    #expect(throws: error) { try Baseline(text: Array(text.utf8)) }
  }
}

@Suite struct BaselineRunTests {
  private func run(
    _ tree: TemporaryTree, _ baseline: BaselineChoice, paths: [FilePath]? = nil
  ) -> (findings: [String], report: BaselineReport) {
    var options = RunOptions()
    options.paths = paths ?? [tree.root]
    options.baseline = baseline
    options.visitsEveryFile = false
    let (results, summary) = StatusProject.run(options) { file in
      file.analysis.findings.map { "\(file.path.lastComponent.map { Character(UnicodeScalar($0)) }) \($0.rule)" }
    }
    return (results.flatMap { $0 }, summary.baselines.values.first ?? BaselineReport())
  }

  private func written(_ tree: TemporaryTree) throws -> PlacedBaseline {
    let file = tree.path("known.json")
    let place = PlacedBaseline(Baseline(), file: file)
    var options = RunOptions()
    options.paths = [tree.root]
    options.baseline = .none
    let (results, _) = StatusProject.run(options) { file in
      Baseline.entries(for: file.analysis.findings, in: file.source.bytes, path: place.path(of: file.path))
    }
    try Baseline(results.flatMap { $0 }).write(to: file)
    return try PlacedBaseline(reading: file)
  }

  @Test func findingsOfThePastStaySilent() throws {
    let tree = try TemporaryTree()
    try tree.write("res.sendStatus(305);\n", to: "src/a.js")
    try tree.write("res.sendStatus(418);\n", to: "src/b.js")
    let baseline = try written(tree)
    #expect(baseline.baseline.entries.keys.sorted() == ["src/a.js", "src/b.js"])
    #expect(run(tree, .given(baseline)).findings == [])
    #expect(run(tree, .given(baseline)).report == BaselineReport(known: 2))
    // A path to the same file by another way.
    let other = tree.path("src/../src/a.js")
    #expect(run(tree, .given(baseline), paths: [other]).findings == [])
    // What was not looked at is not called stale.
    #expect(run(tree, .given(baseline), paths: [other]).report == BaselineReport(known: 1))
    try tree.write("\n\nres.sendStatus(305);\nres.sendStatus(306);\n", to: "src/a.js")
    try tree.write("res.sendStatus(404);\n", to: "src/b.js")
    let later = run(tree, .given(baseline))
    #expect(later.findings.count == 1)
    #expect(later.report.known == 1 && later.report.stale.map(\.path) == ["src/b.js"])
    #expect(run(tree, .none).findings.count == 2)
  }

  @Test func whatIsGoneIsStale() throws {
    let tree = try TemporaryTree()
    try tree.write("res.sendStatus(305);\n", to: "a.js")
    try tree.write("res.sendStatus(305);\n", to: "b.js")
    let baseline = try written(tree)
    try FileManager.default.removeItem(atPath: tree.path("b.js").string)
    try tree.write("nothing();\n", to: "a.js")
    #expect(run(tree, .given(baseline)).report.stale.map(\.path) == ["a.js", "b.js"])
  }

  @Test func fileIsWrittenWholeAndKeepsItsMode() throws {
    let tree = try TemporaryTree()
    try tree.write("old", to: "known.json")
    let file = tree.path("known.json")
    try Baseline().write(to: file)
    #expect(try readFile(file, limit: 1_000) == Baseline().text)
    #expect(throws: BaselineError.self) { try Baseline().write(to: tree.path("no/known.json")) }
    #expect(try listDirectory(tree.root).map(\.name) == [Array("known.json".utf8)])
  }
}
