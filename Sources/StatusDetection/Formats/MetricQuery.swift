import StatusRegistry

/// A query of metrics or logs (PromQL, LogQL) inside a value: `rate(http_requests_total{code=~"5..|429"}[5m])`.
struct MetricQuery {
  private let text: ByteCursor
  private let range: Range<Int>
  private var literals: [StatusLiteral] = []

  /// - Parameter range: the query; in JSON its quotes stand behind a backslash.
  static func literals(in bytes: [UInt8], range: Range<Int>) -> [StatusLiteral] {
    guard range.count >= 8, NumberScan.holdsDigit(bytes, in: range) else { return [] }
    var query = MetricQuery(text: ByteCursor(bytes, end: range.upperBound), range: range)
    query.run()
    return query.literals
  }

  private init(text: ByteCursor, range: Range<Int>) {
    self.text = text
    self.range = range
  }

  /// One walk over the words; behind one that is named for a status stand an operator and what it is compared with.
  private mutating func run() {
    var index = range.lowerBound
    while index < range.upperBound {
      guard ByteClass.isWordByte(text[index]) else {
        index += 1
        continue
      }
      let name = index..<min(text.wordEnd(from: index), range.upperBound)
      index = name.upperBound
      guard !ByteClass.isDigit(text[name.lowerBound]), let evidence = evidence(name) else { continue }
      var next = text.afterSpaces(index)
      // A metric's labels: `probe_http_status_code{job="web"} != 200`.
      if text[next] == UInt8(ascii: "{"), let close = labelsEnd(from: next) {
        next = afterBlanks(close)
        if let number = comparison(at: next, name: name, evidence: evidence) { literals.append(number) }
        continue
      }
      index = max(index, matcher(at: next, name: name, evidence: evidence))
    }
  }

  /// How sure a label's or metric's name is; nil where it holds no status.
  private func evidence(_ name: Range<Int>) -> Evidence? {
    let bytes = text.bytes[name]
    if Self.labels.contains(FoldedName(bytes)) { return .strong }
    return NameVerdict(NameWords(bytes)) == .sure ? .strong : nil
  }

  private static let labels = Set(
    [
      "code", "status", "statuscode", "httpstatus", "httpcode", "responsecode", "httpresponsecode", "statusclass",
      "codeclass", "responsestatus", "httpstatuscode", "respcode", "envoyresponsecode", "envoyresponsecodeclass",
      "downstreamstatus", "originstatus", "upstreamstatus", "edgeresponsestatus", "originresponsestatus",
      "elbstatuscode", "targetstatuscode",
    ].map(FoldedName.init))

  /// `=~"5..|429"`, `!= "200"`, `>= 500`; returns where it ends.
  private mutating func matcher(at start: Int, name: Range<Int>, evidence: Evidence) -> Int {
    var index = start
    while [UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "~")].contains(text[index]), index < start + 2 {
      index += 1
    }
    if index > start {
      let first = afterBlanks(index)
      let isEscaped = text[first] == UInt8(ascii: "\\")
      let quote = text[isEscaped ? first + 1 : first]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "`") {
        // In a quoted value of YAML the quote is doubled.
        let isDoubled = quote == UInt8(ascii: "'") && text[first + 1] == quote && !isEscaped
        let from = first + (isEscaped || isDoubled ? 2 : 1)
        var end = from
        while end < range.upperBound, text[end] != quote, text[end] != UInt8(ascii: "\n") { end += 1 }
        if isEscaped, end > from, text[end] == quote { end -= 1 }
        add(from..<end, name: name, evidence: evidence)
        return end
      }
    }
    if let number = comparison(at: start, name: name, evidence: evidence) {
      literals.append(number)
      return number.range.upperBound
    }
    return start
  }

  /// A number behind an operator of comparison.
  private func comparison(at start: Int, name: Range<Int>, evidence: Evidence) -> StatusLiteral? {
    var index = start
    while Self.operators.contains(text[index]), index < start + 2 { index += 1 }
    let isAssigned = index == start + 1 && text[start] == UInt8(ascii: "=")
    guard index > start, !isAssigned else { return nil }
    index = text.afterSpaces(index)
    if text.has("bool ", at: index) { index = text.afterSpaces(index + 5) }
    let end = text.wordEnd(from: index)
    guard end - index == 3, end <= range.upperBound, let number = Candidate.decimal(text.bytes[index..<end]),
      number.count == 3, (100...599).contains(number.value), text[end] != UInt8(ascii: ".")
    else { return nil }
    return literal(.code(StatusCode(number.value)), index..<end, .comparison, name, evidence)
  }

  private static let operators: [UInt8] = [
    UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"),
  ]

  /// The codes and classes of a label's value: a code, or a pattern of some.
  private mutating func add(_ value: Range<Int>, name: Range<Int>, evidence: Evidence) {
    var index = value.lowerBound
    while index < value.upperBound {
      guard ByteClass.isDigit(text[index]) else {
        index += 1
        continue
      }
      let end = min(text.wordEnd(from: index), value.upperBound)
      let isOfClass = (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(text[index])
      let isFree = index == value.lowerBound || !Self.inPatterns.contains(text[index - 1])
      let found = index..<min(index + 3, value.upperBound)
      if isOfClass, isFree, end - index == 1, text.has("..", at: index + 1), !ByteClass.isWordByte(text[index + 3]),
        text[index + 3] != UInt8(ascii: "."), found.count == 3
      {
        let digit = Int(text[index] - UInt8(ascii: "0"))
        literals.append(literal(.statusClass(digit), found, .comparison, name, evidence))
      } else if isFree, end - index == 3 {
        if let digit = Candidate.wildcard(text.bytes[index..<end]) {
          literals.append(literal(.statusClass(digit), found, .comparison, name, evidence))
        } else if let number = Candidate.decimal(text.bytes[index..<end]), number.count == 3,
          (100...599).contains(number.value)
        {
          literals.append(literal(.code(StatusCode(number.value)), found, .comparison, name, evidence))
        }
      }
      index = max(end, index + 1)
    }
  }

  /// What stands before a digit that is only a part of a pattern.
  private static let inPatterns: [UInt8] = [
    UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "{"), UInt8(ascii: "."), UInt8(ascii: "\\"),
  ]

  private func literal(
    _ value: StatusLiteral.Value, _ range: Range<Int>, _ context: Context, _ name: Range<Int>, _ evidence: Evidence
  ) -> StatusLiteral {
    let isClass = if case .statusClass = value { true } else { false }
    return StatusLiteral(
      value: value, spelling: isClass ? .wildcard : .embedded, range: range, spellingRange: range, context: context,
      evidence: evidence, why: "compared with `\(String(decoding: text.bytes[name], as: UTF8.self))` in a query")
  }

  /// The offset behind a metric's labels; in JSON the quotes of their values stand behind a backslash.
  private func labelsEnd(from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<min(start + 1_000, range.upperBound) {
      let byte = text[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`")].contains(byte) {
        quote = byte
      } else if byte == UInt8(ascii: "}") {
        return index + 1
      }
    }
    return nil
  }

  private func afterBlanks(_ start: Int) -> Int {
    var index = text.afterSpaces(start)
    while text[index] == UInt8(ascii: "\n") { index = text.afterSpaces(index + 1) }
    return index
  }
}
