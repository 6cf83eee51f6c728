import Foundation
import Platform
import SourceText
import StatusAnalysis
import StatusCommandLine
import StatusProject
import StatusRegistry
import TestSupport
import Testing

/// Reports whose parts wait in a file.
@Suite struct PartStoreTests {
  /// The reports of three files, one of which has so much to say that it comes in several pieces.
  static func reports(_ store: PartStore) throws -> [[UInt8]] {
    let sinks = ReportTests.all.map { ReportSink($0) }
    let files = [1, 1_500, 2].enumerated().compactMap { index, count -> CheckedFile? in
      let findings = (0..<count).map { number in
        Finding(
          rule: "r", severity: .warning, range: (number * 4)..<(number * 4 + 3), code: StatusCode(305),
          message: "number \(number)")
      }
      return CheckedFile(
        findings, fingerprints: (0..<count).map { "f\($0)" }, in: ReportedFile(FilePath("f\(index).js")),
        source: Source(String(repeating: "305\n", count: count)), sinks: sinks, store: store)
    }
    let output = checkOutput(
      files, summary: RunSummary(), invocation: Invocation(), sinks: sinks, texts: EnglishTexts())
    return try output.reports.map { try $0.report.bytes() }
  }

  @Test func sayTheSameWhereverThePartsWait() throws {
    let expected = try Self.reports(PartStore(memory: 1 << 30))
    #expect(expected.allSatisfy { $0.count > 70_000 })
    try withTemporaryFolder { folder in
      for memory in [0, 100_000] {
        let filed = try Self.reports(PartStore(memory: memory, folder: FilePath(folder.path)))
        #expect(filed == expected)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(left == [])
        let nowhere = FilePath(folder.appendingPathComponent("no").path)
        let held = try Self.reports(PartStore(memory: memory, folder: nowhere))
        #expect(held == expected)
      }
    }
  }

  @Test func writeLinesAsWholes() throws {
    try withTemporaryFolder { folder in
      let path = FilePath(folder.appendingPathComponent("report").path)
      let text = (0..<40_000).map { "line \($0)\n" }.joined() + "no end"
      let pieces = stride(from: 0, to: text.utf8.count, by: 1_001).map { start in
        Array(text.utf8.dropFirst(start).prefix(1_001))
      }
      try writeFile(path) { descriptor in
        var writer = PieceWriter(descriptor)
        for piece in pieces { writer.append(piece) }
        return writer.finish()
      }
      #expect(try readFile(path, limit: 1 << 20) == Array(text.utf8))
    }
  }
}
