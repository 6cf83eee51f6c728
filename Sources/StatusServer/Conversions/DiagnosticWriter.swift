import JSON
import LanguageServerProtocol
import SourceText
import StatusAnalysis
import StatusRegistry

/// Writes the diagnostics of a document. Most findings say of other places what others say: that is written once, and only
/// the places are written each time.
struct DiagnosticWriter {
  /// All that a diagnostic says besides its place.
  private struct Saying {
    let rule: String
    let severity: Severity
    let code: StatusCode?
    let message: String
    let url: String?
    let isDeprecated: Bool
    let isUnnecessary: Bool
    let isFixable: Bool

    init(_ finding: Finding) {
      rule = finding.rule
      severity = finding.severity
      code = finding.code
      message = finding.message
      url = finding.url
      isDeprecated = finding.isDeprecated
      isUnnecessary = finding.isUnnecessary
      isFixable = finding.isFixable
    }

    /// Whether one of some findings says the same. It is looked at in place: to take it out costs more.
    func isOf(_ findings: [Finding], _ index: Int) -> Bool {
      rule == findings[index].rule && severity == findings[index].severity && code == findings[index].code
        && message == findings[index].message && url == findings[index].url
        && isDeprecated == findings[index].isDeprecated && isUnnecessary == findings[index].isUnnecessary
        && isFixable == findings[index].isFixable
    }
  }

  private let conversion: FindingConversion
  private var positions: PositionReader
  /// The latest sayings and what is written of them behind the range.
  private var known: [(saying: Saying, bytes: [UInt8])] = []
  private var nextKnown = 0
  /// Which of them was written last.
  private var last = 0

  private static let mostKnown = 16

  init(_ conversion: FindingConversion) {
    self.conversion = conversion
    positions = PositionReader(conversion.document.source, encoding: conversion.encoding)
  }

  /// One array of diagnostics.
  mutating func array(of findings: [Finding]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(findings.count &* 320)
    bytes.append(UInt8(ascii: "["))
    for index in findings.indices {
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      write(findings, index, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }

  /// Diagnostics to be kept.
  mutating func items(of findings: [Finding]) -> WrittenItems {
    WrittenItems(count: findings.count, array: array(of: findings))
  }

  private mutating func write(_ findings: [Finding], _ index: Int, to bytes: inout [UInt8]) {
    guard findings[index].related.isEmpty || !conversion.client.publishDiagnostics.supportsRelatedInformation else {
      return conversion.diagnostic(findings[index]).json.write(to: &bytes)
    }
    let range = findings[index].range
    let place = place(ofSayingOf: findings, index)
    let start = positions.position(at: range.lowerBound)
    bytes.append(contentsOf: Self.start)
    write(start, to: &bytes)
    bytes.append(contentsOf: Self.end)
    write(end(of: range, from: start), to: &bytes)
    bytes.append(contentsOf: known[place].bytes)
  }

  /// The position of a range's end: most are numbers, of which each digit is one unit in any encoding.
  private mutating func end(of range: Range<Int>, from start: TextPosition) -> TextPosition {
    let bytes = conversion.document.source.bytes
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= bytes.count,
      range.allSatisfy({ (0x20..<0x7F).contains(bytes[$0]) })
    else { return positions.position(at: range.upperBound) }
    return TextPosition(line: start.line, column: start.column &+ range.count)
  }

  private static let start = Array(#"{"range":{"start":{"line":"#.utf8)
  private static let character = Array(#","character":"#.utf8)
  private static let end = Array(#"},"end":{"line":"#.utf8)

  private func write(_ position: TextPosition, to bytes: inout [UInt8]) {
    Self.write(position.line, to: &bytes)
    bytes.append(contentsOf: Self.character)
    Self.write(position.column, to: &bytes)
  }

  /// Writes a number that is not negative.
  private static func write(_ number: Int, to bytes: inout [UInt8]) {
    if number >= 10 { write(number / 10, to: &bytes) }
    bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
  }

  /// Where what is written of a finding behind its range stands among what is known.
  private mutating func place(ofSayingOf findings: [Finding], _ index: Int) -> Int {
    if index % 64 > 0, known.indices.contains(last), known[last].saying.isOf(findings, index) { return last }
    if let place = known.firstIndex(where: { $0.saying.isOf(findings, index) }) {
      last = place
    } else {
      last = added(findings[index])
    }
    // The next one's texts are mostly this very one's, which is the shortest way to tell that they are equal.
    known[last].saying = Saying(findings[index])
    return last
  }

  private mutating func added(_ finding: Finding) -> Int {
    // The range comes first, and something follows it.
    let members = (conversion.diagnostic(finding).json.members ?? []).filter { $0.name != "range" }
    var bytes = Array("}}".utf8)
    bytes += JSONValue(.object(members)).bytes
    bytes[2] = UInt8(ascii: ",")
    let saying = (Saying(finding), bytes)
    guard known.count == Self.mostKnown else {
      known.append(saying)
      return known.count - 1
    }
    defer { nextKnown = (nextKnown &+ 1) % Self.mostKnown }
    known[nextKnown] = saying
    return nextKnown
  }
}

extension Finding {
  fileprivate var isFixable: Bool { fixes.contains { $0.applicability == .safe } }
}
