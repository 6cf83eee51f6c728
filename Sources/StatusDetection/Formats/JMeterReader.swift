import StatusRegistry

/// Reads plans and results of JMeter: assertions of a response code, properties named for one, samples that had one, and
/// scripts.
struct JMeterReader {
  private let detector: Detector
  private let nodes: [DataNode]

  static func literals(_ detector: Detector) -> [StatusLiteral] {
    let tree = XMLTree(detector.bytes, range: detector.range)
    return JMeterReader(detector: detector, nodes: tree.nodes).literals()
  }

  private func literals() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    // Where the entries of an assertion end whose strings are codes.
    var compared = 0
    for (index, node) in nodes.enumerated() {
      if isNamed(index, "ResponseAssertion"), let end = endOfComparison(index) { compared = end }
      guard let value = node.value, !value.isEmpty else { continue }
      if isNamed(index, "responseHeader") {
        let line = value.lowerBound..<(detector.bytes[value].firstIndex(of: UInt8(ascii: "\n")) ?? value.upperBound)
        literals += StatusLine.literals(in: detector.bytes, range: line)
      } else if isNamed(index, "rc"), isNamed(node.parent, "httpSample") || isNamed(node.parent, "sample") {
        literals += number(value, "value of `rc`, a sample's response code")
      } else if Self.properties.contains(where: { isNamed(node.parent, $0) }) {
        literals += property(index, value, isCompared: index < compared && isInStrings(node.parent))
      }
    }
    return literals
  }

  private static let properties = ["stringProp", "intProp", "longProp"]

  /// The end of an assertion's entries if it compares the response code.
  private func endOfComparison(_ assertion: Int) -> Int? {
    // The entries below another are those behind it, up to the first that belongs to one before.
    let end = nodes[(assertion + 1)...].firstIndex { $0.parent < assertion } ?? nodes.count
    let field = nodes[assertion..<end].first { node in
      node.value.map { detector.bytes[$0].elementsEqual("Assertion.response_code".utf8) } ?? false
    }
    return field == nil ? nil : end
  }

  /// Whether a property stands in `<collectionProp name="Asserion.test_strings">`.
  private func isInStrings(_ property: Int) -> Bool {
    let list = nodes[property].parent
    guard list >= 0, let name = nodes[list].key, isNamed(nodes[list].parent, "collectionProp") else { return false }
    return detector.bytes[name].last == UInt8(ascii: "s")
  }

  /// `<stringProp name="RESPONSE_CODE">200</stringProp>`
  private func property(_ index: Int, _ value: Range<Int>, isCompared: Bool) -> [StatusLiteral] {
    guard let name = nodes[index].key, nodes[index].valueSpelling == value else { return [] }
    if isCompared {
      return CodeScan.codes(in: detector.bytes, range: value).map { code in
        literal(code.range, code.value, .comparison, "compared with the response code", isCompared: true)
      }
    }
    if isNamed(index, "script") { return script(value) }
    guard NameVerdict(NameWords(detector.bytes[name])) == .sure else { return [] }
    return number(value, "value of `\(String(decoding: detector.bytes[name], as: UTF8.self))`")
  }

  /// A script of JSR 223, which is Groovy unless it says otherwise.
  private func script(_ value: Range<Int>) -> [StatusLiteral] {
    guard let language = Language.named("groovy") ?? Language.named("java"), detector.depth < Detector.deepest else {
      return []
    }
    var script = DecodedText()
    script.append(markup: value, of: detector.bytes)
    guard mayHoldStatus(script.bytes) else { return [] }
    let part = Detector(bytes: script.bytes, language: language, options: detector.options, depth: detector.depth + 1)
    return script.placed(part.literals())
  }

  private func isNamed(_ node: Int, _ name: String) -> Bool {
    node >= 0 && (nodes[node].key.map { detector.bytes[$0].elementsEqual(name.utf8) } ?? false)
  }

  private func number(_ range: Range<Int>, _ why: String) -> [StatusLiteral] {
    guard (2...5).contains(range.count), let number = Candidate.decimal(detector.bytes[range]), number.value >= 100,
      number.count == range.count
    else { return [] }
    return [literal(range, number.value, .field, why)]
  }

  private func literal(
    _ range: Range<Int>, _ value: Int, _ context: Context, _ why: String, isCompared: Bool = false
  ) -> StatusLiteral {
    StatusLiteral(
      value: .code(StatusCode(value)), spelling: .integer, range: range, spellingRange: range, context: context,
      evidence: .strong, why: why, isCompared: isCompared)
  }
}
