import StatusRegistry

/// Reads files of requests (`.http`, `.rest`): recorded responses, the scripts between `{%` and `%}` or `{{` and `}}`,
/// assertions behind `??`.
struct RequestsReader {
  private let detector: Detector
  private let text: ByteCursor
  private var literals: [StatusLiteral] = []

  private init(_ detector: Detector) {
    self.detector = detector.amongHTTP
    text = ByteCursor(detector.bytes, end: detector.range.upperBound)
  }

  static func literals(_ detector: Detector) -> [StatusLiteral] {
    var reader = RequestsReader(detector)
    reader.read()
    return reader.literals
  }

  private mutating func read() {
    var line = detector.range.lowerBound
    var language = "javascript"
    while line < text.end {
      let end = text.lineEnd(from: line)
      let first = text.afterSpaces(line)
      let rest = first..<max(first, end)
      line = end + 1
      if text[first] == UInt8(ascii: "#") || text.has("//", at: first) {
        if text.next("@lang=lua", from: first, limit: rest.count) != nil { language = "lua" }
        if text.has("###", at: first) { language = "javascript" }
        literals += Mention.literals(in: detector.bytes, range: rest)
      } else if text.has("> {%", at: first) || text.has("< {%", at: first) {
        line = readScript(from: first + 4, to: text.next("%}", from: first + 4), language)
      } else if text.has("{{", at: first), isScriptMark(first + 2, end: end) {
        line = readScript(from: end, to: text.next("\n}}", from: end), language)
      } else if text.has("?? ", at: first) {
        readAssertion(text.afterSpaces(first + 3)..<max(text.afterSpaces(first + 3), end))
      } else {
        literals += StatusLine.literals(in: detector.bytes, range: rest)
      }
    }
  }

  /// Whether `{{`, perhaps with an event's name, ends its line: `{{@response`.
  private func isScriptMark(_ start: Int, end: Int) -> Bool {
    var index = start
    while index < end,
      ByteClass.isWordByte(text[index]) || text[index] == UInt8(ascii: "@") || text[index] == UInt8(ascii: "+")
    {
      index += 1
    }
    return text.afterSpaces(index) >= end
  }

  /// Reads a script and gives the offset behind it; one that is not closed ends with the text.
  private mutating func readScript(from start: Int, to close: Int?, _ language: String) -> Int {
    let script = min(start, text.end)..<max(min(start, text.end), close ?? text.end)
    if let language = Language.named(language) { literals += detector.literals(in: script, as: language) }
    return text.lineEnd(from: close.map { $0 + 1 } ?? text.end) + 1
  }

  /// `?? status == 200`, `?? js response.statusCode == 200`
  private mutating func readAssertion(_ line: Range<Int>) {
    let word = line.lowerBound..<text.wordEnd(from: line.lowerBound)
    if text.has("js ", at: line.lowerBound), let javaScript = Language.named("javascript") {
      literals += detector.literals(in: word.upperBound..<max(word.upperBound, line.upperBound), as: javaScript)
    } else if detector.bytes[word].elementsEqual("status".utf8) {
      literals += AssertedStatus.literals(
        in: detector.bytes, range: word.upperBound..<max(word.upperBound, line.upperBound))
    }
  }
}

/// What `status` is compared with in an assertion of its own syntax: `status == 200`, `status >= 200`, `res.status: gte 200`.
enum AssertedStatus {
  /// How the words begin that make a bound of what follows.
  private static let bounds = ["greater", "less", "gt", "lt", "between"]

  static func literals(
    in bytes: [UInt8], range: Range<Int>, subject: String = "status", evidence: Evidence = .strong
  ) -> [StatusLiteral] {
    let text = ByteCursor(bytes, end: range.upperBound)
    var literals: [StatusLiteral] = []
    var index = range.lowerBound
    var isBound = false
    while index < text.end, text[index] != UInt8(ascii: "#"), text[index] != UInt8(ascii: "\n") {
      if text[index] == UInt8(ascii: "<") || text[index] == UInt8(ascii: ">") { isBound = true }
      guard ByteClass.isWordByte(text[index]) else {
        index += 1
        continue
      }
      let end = text.wordEnd(from: index)
      if let number = Candidate.decimal(bytes[index..<end]), number.count == end - index, number.count > 1 {
        literals.append(
          StatusLiteral(
            value: .code(StatusCode(number.value)), spelling: .integer, range: index..<end, spellingRange: index..<end,
            context: isBound ? .rangeBound : .comparison, evidence: evidence, why: "compared with `\(subject)`",
            isCompared: true))
      } else if bounds.contains(where: { bytes[index..<end].starts(with: $0.utf8) }) {
        isBound = true
      }
      index = end
    }
    return literals
  }
}
