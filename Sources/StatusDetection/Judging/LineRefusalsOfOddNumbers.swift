/// Numbers that nobody uses as codes: a wrong one is told by what it is called. In a text with codes its place can tell, too.
extension LineRefusals {
  /// Whether a number is no code that is in use, and nothing on its line calls it one: neither a status or a code anywhere,
  /// nor something else of HTTP before it.
  func isOddAndUncalled(_ run: Range<Int>, _ lineStart: Int) -> Bool {
    guard !isInUse(run) else { return false }
    let farthest = max(0, run.lowerBound - NumberScan.reach.before)
    if NumberScan.isReturned(run.lowerBound, in: bytes) {
      // The function's name may call it.
      return !Cues.stand(in: bytes, range: farthest..<run.lowerBound, isInRange: true)
    }
    if beginsLine(run.lowerBound, lineStart) {
      return Cues.ofCalls.first(in: bytes, from: farthest, to: run.upperBound) == nil
    }
    return !isCalledBefore(run.lowerBound, lineStart) && !isCalledBehind(run.upperBound)
  }

  private func isInUse(_ run: Range<Int>) -> Bool {
    run.count == 3 && NumberScan.isOfClass(bytes[run.lowerBound])
      && NumberScan.isInUse(at: run.lowerBound, in: bytes)
  }

  /// Whether a number is the first thing on its line, or behind `case`: what calls it, if anything, stands above.
  private func beginsLine(_ number: Int, _ lineStart: Int) -> Bool {
    let before = bytes[lineStart..<number].drop { " \t".utf8.contains($0) }
    let isArm = before.starts(with: "case ".utf8) || before.starts(with: "when ".utf8)
    return before.dropFirst(isArm ? 5 : 0).allSatisfy { " \t-\"'`([{".utf8.contains($0) }
  }

  /// Whether something of HTTP stands on a line before a number, outside of strings, where the number is in none.
  private func isCalledBefore(_ number: Int, _ lineStart: Int) -> Bool {
    var window: UInt32 = 0
    var quote: UInt8 = 0
    var isInString = false
    for index in lineStart..<number {
      let byte = bytes[index]
      if byte == quote {
        (quote, isInString) = (0, false)
      } else if quote == 0, isQuote(byte) {
        quote = byte
      }
      window = FourLetters.window(window, then: byte)
      guard Cues.wordsInRange.contains(window), !Cues.isOfTransport(window, in: bytes, at: index) else { continue }
      if quote == 0 || Cues.ofCodes.contains(window) { return true }
      isInString = true
    }
    return isInString
  }

  private func isCalledBehind(_ end: Int) -> Bool {
    let farthest = end + Self.longestLine
    let lineEnd = ByteScan.next(UInt8(ascii: "\n"), in: bytes, from: end, to: farthest + 1)
    return lineEnd > farthest || Cues.ofCodes.first(in: bytes, from: end, to: lineEnd) != nil
  }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`")
      || byte == UInt8(ascii: "'") && !language.isDisjoint(with: Self.quotingOnce)
  }

  /// The languages in which a single quote begins a string.
  private static let quotingOnce: LanguageSet = [.javaScript, .typeScript, .python, .php, .ruby]
}
