/// What a finding is known by again when lines above it have come or gone.
///
/// Both values are FNV-1a over the rule's name, the code in decimal digits (nothing where there is none) and lines of the
/// text, each part followed by the byte 0x1F. A line counts without the white space around it, and with every run of
/// white space as one space; of a line of more than 512 bytes only the 200 bytes on either side of the finding count. So
/// neither indentation, tabs, line ends, a byte order mark nor formatters that only move change anything.
package struct Fingerprint: Sendable, Hashable {
  /// Of the finding's own line.
  package let line: UInt64
  /// Of the nearest line above that is not blank, the own line, and the nearest such line below.
  package let context: UInt64

  package init(line: UInt64, context: UInt64) {
    self.line = line
    self.context = context
  }

  package init(of finding: Finding, in bytes: [UInt8]) {
    let lines = TextLines(bytes: bytes)
    let start = lines.start(of: finding.range.lowerBound)
    let end = max(start, lines.end(of: finding.range.lowerBound))
    var own = FNV1a()
    own.combine(finding.rule.utf8)
    own.combine(0x1F)
    own.combine((finding.code.map { "\($0)" } ?? "").utf8)
    own.combine(0x1F)
    var context = own
    let window = Self.window(start..<end, around: finding.range)
    Self.combine(bytes[window], into: &own)
    line = own.value
    for neighbour in [Self.line(above: start, lines), window, Self.line(below: end, lines)] {
      Self.combine(bytes[neighbour], into: &context)
    }
    self.context = context.value
  }

  private static func combine(_ line: ArraySlice<UInt8>, into hash: inout FNV1a) {
    var isFirst = true
    for word in line.split(whereSeparator: { $0 <= 0x20 }) {
      if !isFirst { hash.combine(0x20) }
      hash.combine(word)
      isFirst = false
    }
    hash.combine(0x1F)
  }

  private static let longest = 512
  private static let reach = 200

  private static func window(_ line: Range<Int>, around range: Range<Int>) -> Range<Int> {
    guard line.count > longest else { return line }
    let start = max(line.lowerBound, range.lowerBound - reach)
    return start..<max(start, min(line.upperBound, range.upperBound + reach))
  }

  /// How many lines are looked at for one that is not blank.
  private static let nearby = 20

  private static func line(above start: Int, _ lines: TextLines) -> Range<Int> {
    var start = start
    for _ in 0..<nearby where start > 0 {
      let end = start - 1
      start = lines.start(of: end)
      if start < end, !lines.isBlank(start..<end) { return window(start..<end, around: end..<end) }
    }
    return 0..<0
  }

  private static func line(below end: Int, _ lines: TextLines) -> Range<Int> {
    var start = lines.next(after: end)
    for _ in 0..<nearby where start < lines.bytes.count {
      let end = lines.end(of: start)
      if !lines.isBlank(start..<max(start, end)) { return window(start..<end, around: start..<start) }
      start = lines.next(after: start)
    }
    return 0..<0
  }
}

/// The fingerprints of some of a text's findings, as they are among all of them.
///
/// - Parameter all: in the order of the text, as the others.
package func uniqueFingerprints(of findings: [Finding], among all: [Finding], in bytes: [UInt8]) -> [UInt64] {
  let whole = uniqueFingerprints(of: all, in: bytes)
  guard findings.count != all.count else { return whole }
  var rest = zip(all, whole).makeIterator()
  return findings.map { finding in
    while let (other, fingerprint) = rest.next() {
      if other == finding { return fingerprint }
    }
    return Fingerprint(of: finding, in: bytes).line
  }
}

/// A fingerprint for each finding of a text that no other has: of those alike in all else the second, third ... in the
/// order of the text are told apart by their number.
package func uniqueFingerprints(of findings: [Finding], in bytes: [UInt8]) -> [UInt64] {
  var counts: [UInt64: Int] = [:]
  return findings.map { finding in
    let line = Fingerprint(of: finding, in: bytes).line
    let number = counts[line, default: 0]
    counts[line] = number + 1
    guard number > 0 else { return line }
    var hash = FNV1a()
    hash.combine(line.hexadecimal.utf8)
    hash.combine(0x1F)
    hash.combine("\(number + 1)".utf8)
    return hash.value
  }
}
