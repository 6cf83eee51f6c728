import JSON
import LanguageServerProtocol
import SourceText
import StatusAnalysis
import StatusRegistry

/// Writes the diagnostics of a document. Most findings say of other places what others say: that is written once, and only
/// the places are written each time.
struct DiagnosticWriter {
  /// All that a diagnostic says besides its place.
  private struct Saying: Equatable {
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
      isFixable = finding.fixes.contains { $0.applicability == .safe }
    }
  }

  private let conversion: FindingConversion
  private var positions: PositionReader
  /// The latest sayings and what is written of them behind the range.
  private var known: [(saying: Saying, bytes: [UInt8])] = []
  private var nextKnown = 0

  private static let mostKnown = 16

  init(_ conversion: FindingConversion) {
    self.conversion = conversion
    positions = PositionReader(conversion.document.source, encoding: conversion.encoding)
  }

  /// One array of diagnostics.
  mutating func diagnostics(of findings: [Finding]) -> JSONValue {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(findings.count &* 320)
    bytes.append(UInt8(ascii: "["))
    for finding in findings {
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      write(finding, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    return .written(bytes)
  }

  /// Diagnostics, each by itself.
  mutating func items(of findings: [Finding]) -> [JSONValue] {
    findings.map { finding in
      var bytes: [UInt8] = []
      write(finding, to: &bytes)
      return .written(bytes)
    }
  }

  private mutating func write(_ finding: Finding, to bytes: inout [UInt8]) {
    guard finding.related.isEmpty || !conversion.client.publishDiagnostics.supportsRelatedInformation else {
      return conversion.diagnostic(finding).json.write(to: &bytes)
    }
    let rest = rest(of: finding)
    bytes.append(contentsOf: Self.start)
    write(positions.position(at: finding.range.lowerBound), to: &bytes)
    bytes.append(contentsOf: Self.end)
    write(positions.position(at: finding.range.upperBound), to: &bytes)
    bytes.append(contentsOf: rest)
  }

  private static let start = Array(#"{"range":{"start":"#.utf8)
  private static let end = Array(#","end":"#.utf8)
  private static let line = Array(#"{"line":"#.utf8)
  private static let character = Array(#","character":"#.utf8)

  private func write(_ position: TextPosition, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: Self.line)
    Self.write(position.line, to: &bytes)
    bytes.append(contentsOf: Self.character)
    Self.write(position.column, to: &bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  /// Writes a number that is not negative.
  private static func write(_ number: Int, to bytes: inout [UInt8]) {
    var power = 1
    while number / power >= 10 { power &*= 10 }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / power % 10))
      power /= 10
    }
  }

  /// What is written of a finding behind its range.
  private mutating func rest(of finding: Finding) -> [UInt8] {
    let saying = Saying(finding)
    if let found = known.first(where: { $0.saying == saying }) { return found.bytes }
    // The range comes first, and something follows it.
    let members = (conversion.diagnostic(finding).json.members ?? []).filter { $0.name != "range" }
    var bytes = [UInt8(ascii: "}")]
    bytes += JSONValue(.object(members)).bytes
    bytes[1] = UInt8(ascii: ",")
    if known.count < Self.mostKnown {
      known.append((saying, bytes))
    } else {
      known[nextKnown] = (saying, bytes)
      nextKnown = (nextKnown &+ 1) % Self.mostKnown
    }
    return bytes
  }
}
