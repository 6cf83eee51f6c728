import StatusRegistry

/// Reads Hurl: the status of each response, and what `status` is asserted to be.
struct HurlReader {
  private let detector: Detector
  private let text: ByteCursor
  private var literals: [StatusLiteral] = []

  private init(_ detector: Detector) {
    self.detector = detector
    text = ByteCursor(detector.bytes, end: detector.range.upperBound)
  }

  static func literals(_ detector: Detector) -> [StatusLiteral] {
    var reader = HurlReader(detector)
    reader.read()
    return reader.literals
  }

  private mutating func read() {
    var line = detector.range.lowerBound
    var isAsserting = false
    while line < text.end {
      let end = text.lineEnd(from: line)
      let first = text.afterSpaces(line)
      let rest = first..<max(first, end)
      line = end + 1
      switch text[first] {
      case UInt8(ascii: "#"): literals += Mention.literals(in: detector.bytes, range: rest)
      case UInt8(ascii: "["): isAsserting = text.has("[Asserts]", at: first)
      case UInt8(ascii: "`") where text.has("```", at: first):
        // A body in a fence; one on a single line closes there.
        let isClosed = text.next("```", from: first + 3, limit: max(0, rest.count - 3)) != nil
        if !isClosed { line = text.lineEnd(from: text.next("```", from: first + 3) ?? text.end) + 1 }
      case UInt8(ascii: "H") where text.has("HTTP", at: first):
        isAsserting = false
        readStatus(first + 4)
      default:
        if isAsserting { readAssertion(rest) }
      }
    }
  }

  /// `HTTP 200`, `HTTP/1.1 200`, `HTTP/* 200`
  private mutating func readStatus(_ start: Int) {
    var index = start
    if text[index] == UInt8(ascii: "/") {
      index += 1
      while ByteClass.isDigit(text[index]) || text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: "*") {
        index += 1
      }
    }
    let first = text.afterSpaces(index)
    let last = text.wordEnd(from: first)
    guard first > index, let number = Candidate.decimal(detector.bytes[first..<last]), number.count == last - first,
      number.count > 1
    else { return }
    literals.append(
      StatusLiteral(
        value: .code(StatusCode(number.value)), spelling: .integer, range: first..<last, spellingRange: first..<last,
        context: .statusLine, evidence: .strong, why: "code of a status line", isCompared: true))
  }

  /// `status == 200`, `jsonpath "$.statusCode" == 404`
  private mutating func readAssertion(_ line: Range<Int>) {
    let word = line.lowerBound..<max(line.lowerBound, text.wordEnd(from: line.lowerBound))
    if detector.bytes[word].elementsEqual("status".utf8) {
      literals += AssertedStatus.literals(in: detector.bytes, range: word.upperBound..<line.upperBound)
      return
    }
    guard detector.bytes[word].elementsEqual("jsonpath".utf8) else { return }
    let open = text.afterSpaces(word.upperBound)
    guard text[open] == UInt8(ascii: "\"") else { return }
    let close = text.quoteEnd(from: open)
    let path = open + 1..<max(open + 1, close - 1)
    guard let name = detector.bytes[path].split(separator: UInt8(ascii: ".")).last, close < line.upperBound else {
      return
    }
    let verdict = NameVerdict(NameWords(name))
    guard verdict == .sure || verdict == .status else { return }
    literals += AssertedStatus.literals(
      in: detector.bytes, range: close..<line.upperBound, subject: String(decoding: name, as: UTF8.self),
      evidence: .medium
    ).filter { $0.code?.isRegistered ?? false }
  }
}
