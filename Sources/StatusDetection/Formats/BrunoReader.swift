import StatusRegistry

/// Reads requests of Bruno: what is asserted of the answer, scripts, bodies and documentation.
struct BrunoReader {
  private let detector: Detector
  private let text: ByteCursor

  private init(_ detector: Detector) {
    self.detector = detector.amongHTTP
    text = ByteCursor(detector.bytes, end: detector.range.upperBound)
  }

  static func literals(_ detector: Detector) -> [StatusLiteral] {
    let reader = BrunoReader(detector)
    return BrunoBlocks(detector.bytes, range: detector.range).blocks.flatMap { reader.literals(of: $0) }
  }

  private func literals(of block: BrunoBlocks.Block) -> [StatusLiteral] {
    if let language = BrunoBlocks.language(of: block.name) { return detector.literals(in: block.inner, as: language) }
    return block.name == "assert" ? assertions(block.inner) : []
  }

  /// `res.status: eq 200`, `res.body.statusCode: in 400, 404`; behind `~` one that is switched off.
  private func assertions(_ block: Range<Int>) -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    var line = block.lowerBound
    while line < block.upperBound {
      let end = min(text.lineEnd(from: line), block.upperBound)
      let first = text.afterSpaces(line)
      line = end + 1
      guard first < end, let colon = detector.bytes[first..<end].firstIndex(of: UInt8(ascii: ":")), colon > first
      else { continue }
      var start = colon
      while start > first, text[start - 1] > UInt8(ascii: " ") { start -= 1 }
      let subject = String(decoding: detector.bytes[start..<colon], as: UTF8.self)
      guard text[start] != UInt8(ascii: "~"), let evidence = Self.evidence(of: subject) else { continue }
      literals += AssertedStatus.literals(
        in: detector.bytes, range: colon + 1..<end, subject: subject, evidence: evidence
      ).filter { evidence == .strong || $0.code?.isRegistered ?? false }
    }
    return literals
  }

  /// How sure what is asserted of holds a status.
  private static func evidence(of subject: String) -> Evidence? {
    if ["res.status", "res.statusCode", "res.getStatus()"].contains(subject) { return .strong }
    guard let last = subject.split(separator: ".").last else { return nil }
    return NameVerdict(NameWords(Array(last.utf8)[...])) == .sure ? .medium : nil
  }
}
