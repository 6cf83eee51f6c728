import SourceText
import StatusAnalysis
import StatusRegistry

/// Appends what a rule finds and why, and its first examples with carets under what it reports.
func appendExplanation(of rule: Rule, style: Style, locale: Locale, to output: inout [UInt8]) {
  let texts = locale.texts
  style.append(.location, to: &output) { $0 += rule.name.utf8 }
  output += " (\(rule.isOn ? texts.name(of: rule.severity) : "off"))\n\n".utf8
  for line in rule.rationale(in: locale).split(separator: "\n", omittingEmptySubsequences: false) {
    output += (wrapped(String(line), to: 80).joined(separator: "\n") + "\n").utf8
  }
  let examples = rule.examples.map { (file: $0.file, text: unmarked($0.text)) }
  let shown = examples.filter { !$0.text.ranges.isEmpty }.prefix(3) + examples.filter(\.text.ranges.isEmpty).prefix(2)
  for example in shown {
    let (source, ranges) = example.text
    output += "\n\(texts.exampleTitle(file: example.file, isReported: !ranges.isEmpty))\n".utf8
    for line in 0..<source.lineCount {
      let whole = source.lineRange(line)
      // A text that ends with a line end has an empty line after it.
      if whole.isEmpty, line == source.lineCount - 1 { continue }
      Excerpt(of: whole, in: source).appendLine(style: style, to: &output)
      for range in ranges where source.line(at: range.lowerBound) == line {
        Excerpt(of: range, in: source).appendCarets(.severity(rule.severity), style: style, to: &output)
      }
    }
  }
}

/// The text without the marks « and », and the byte ranges that stood between them.
private func unmarked(_ marked: String) -> (source: Source, ranges: [Range<Int>]) {
  var bytes: [UInt8] = []
  var starts: [Int] = []
  var ranges: [Range<Int>] = []
  for scalar in marked.unicodeScalars {
    switch scalar {
    case "«": starts.append(bytes.count)
    case "»": if let start = starts.popLast() { ranges.append(start..<bytes.count) }
    default: bytes += String(scalar).utf8
    }
  }
  return (Source(bytes), ranges)
}
