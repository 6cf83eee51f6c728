import StatusRegistry

/// Reads plans and results of JMeter: assertions of a response code, properties named for one, samples that had one, and
/// scripts.
struct JMeterReader {
  private let detector: Detector
  private let text: ByteCursor
  private var literals: [StatusLiteral] = []
  /// Whether the strings of the assertion that is open are codes.
  private var comparesCode = false
  /// Whether the list of an assertion's strings is open.
  private var isInStrings = false

  private init(_ detector: Detector) {
    self.detector = detector
    text = ByteCursor(detector.bytes, end: detector.range.upperBound)
  }

  static func literals(_ detector: Detector) -> [StatusLiteral] {
    var reader = JMeterReader(detector)
    reader.read()
    return reader.literals
  }

  private mutating func read() {
    var index = detector.range.lowerBound
    while let open = text.next("<", from: index) {
      if text.has("<!--", at: open) {
        index = (text.next("-->", from: open + 4) ?? text.end) + 3
        continue
      }
      let close = tagEnd(from: open + 1)
      readTag(open..<close)
      index = max(close, open + 1)
    }
  }

  /// The offset behind the `>` of a tag, past its quoted values.
  private func tagEnd(from start: Int) -> Int {
    var index = start
    while index < text.end, text[index] != UInt8(ascii: ">") {
      if text[index] == UInt8(ascii: "\"") {
        index += 1
        while index < text.end, text[index] != UInt8(ascii: "\"") { index += 1 }
      }
      index += 1
    }
    return min(index + 1, text.end)
  }

  private mutating func readTag(_ tag: Range<Int>) {
    let nameEnd = text.wordEnd(from: tag.lowerBound + 1)
    let name = String(decoding: detector.bytes[min(tag.lowerBound + 1, nameEnd)..<nameEnd], as: UTF8.self)
    switch name {
    case "ResponseAssertion":
      let end = text.next("</ResponseAssertion>", from: tag.upperBound, limit: 16_384) ?? text.end
      comparesCode =
        text.next("Assertion.response_code", from: tag.upperBound, limit: max(0, end - tag.upperBound)) != nil
    case "collectionProp":
      isInStrings =
        comparesCode && attribute("name", in: tag).map { detector.bytes[$0].last == UInt8(ascii: "s") } ?? false
    case "stringProp", "intProp", "longProp": readProperty(tag)
    case "httpSample", "sample": readSample(tag)
    case "responseHeader":
      let line = tag.upperBound..<max(tag.upperBound, text.lineEnd(from: tag.upperBound))
      literals += StatusLine.literals(in: detector.bytes, range: line)
    case "" where text.has("</collectionProp", at: tag.lowerBound): isInStrings = false
    case "" where text.has("</ResponseAssertion", at: tag.lowerBound): comparesCode = false
    default: break
    }
  }

  /// `<stringProp name="RESPONSE_CODE">200</stringProp>`
  private mutating func readProperty(_ tag: Range<Int>) {
    var end = tag.upperBound
    while end < text.end, text[end] != UInt8(ascii: "<") { end += 1 }
    let value = tag.upperBound..<max(tag.upperBound, end)
    guard let name = attribute("name", in: tag) else { return }
    if isInStrings {
      literals += CodeScan.codes(in: detector.bytes, range: value).map { code in
        literal(code.range, code.value, .comparison, "compared with the response code", isCompared: true)
      }
    } else if detector.bytes[name].elementsEqual("script".utf8) {
      readScript(value)
    } else if case .sure = NameVerdict(NameWords(detector.bytes[name])), let value = number(value) {
      literals.append(literal(value.range, value.value, .field, "value of `\(string(name))`"))
    }
  }

  /// `<httpSample t="120" rc="200" rm="OK">`
  private mutating func readSample(_ tag: Range<Int>) {
    guard let range = attribute("rc", in: tag), let value = number(range) else { return }
    literals.append(literal(value.range, value.value, .field, "value of `rc`, a sample's response code"))
  }

  /// A script of JSR 223, which is Groovy unless it says otherwise.
  private mutating func readScript(_ value: Range<Int>) {
    guard let language = Language.named("groovy") ?? Language.named("java"), detector.depth < Detector.deepest else {
      return
    }
    var script = DecodedText()
    script.append(markup: value, of: detector.bytes)
    guard mayHoldStatus(script.bytes) else { return }
    let part = Detector(bytes: script.bytes, language: language, options: detector.options, depth: detector.depth + 1)
    literals += script.placed(part.literals())
  }

  // MARK: Values

  /// The value of an attribute, without its quotes.
  private func attribute(_ name: String, in tag: Range<Int>) -> Range<Int>? {
    var index = tag.lowerBound
    while let place = text.next(name, from: index, limit: max(0, tag.upperBound - index)) {
      index = place + name.utf8.count
      guard ByteCursor.isSpace(text[place - 1]) || text[place - 1] == UInt8(ascii: "\n"), text.has("=\"", at: index)
      else {
        continue
      }
      var end = index + 2
      while end < tag.upperBound, text[end] != UInt8(ascii: "\"") { end += 1 }
      return index + 2..<max(index + 2, end)
    }
    return nil
  }

  private func number(_ range: Range<Int>) -> (value: Int, range: Range<Int>)? {
    guard (2...5).contains(range.count), let number = Candidate.decimal(detector.bytes[range]), number.value >= 100,
      number.count == range.count
    else { return nil }
    return (number.value, range)
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: detector.bytes[range], as: UTF8.self) }

  private func literal(
    _ range: Range<Int>, _ value: Int, _ context: Context, _ why: String, isCompared: Bool = false
  ) -> StatusLiteral {
    StatusLiteral(
      value: .code(StatusCode(value)), spelling: .integer, range: range, spellingRange: range, context: context,
      evidence: .strong, why: why, isCompared: isCompared)
  }
}
