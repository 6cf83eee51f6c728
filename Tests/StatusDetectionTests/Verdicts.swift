import SourceText
import StatusDetection
import TestSupport

/// What was found in a text, set against what is marked there.
struct Verdicts: Sendable {
  let source: Source
  let literals: [StatusLiteral]

  init(_ text: String, language: Language) {
    source = Source(text)
    literals = statusLiterals(in: source, language: language)
  }

  /// Those that are shown without being asked for.
  var shown: [StatusLiteral] { literals.filter { $0.evidence >= .medium } }

  /// Where found and marked places differ, one sentence each; none where they agree.
  func differences(from marked: [Range<Int>]) -> [String] {
    let surplus = shown.filter { !marked.contains($0.range) }.map {
      "surplus \(place($0.range)): \($0.context.rawValue), \($0.evidence.name), \($0.why)"
    }
    let missing = marked.filter { range in !shown.contains { $0.range == range } }.map { range in
      let weak = literals.first { $0.range == range }.map { ", only weak: \($0.why)" } ?? ""
      return "missing \(place(range))\(weak)"
    }
    return missing + surplus
  }

  /// "3:12 `404` in `res.status(404)`"
  func place(_ range: Range<Int>) -> String {
    let line = source.line(at: range.lowerBound)
    let lineRange = source.lineRange(line)
    let whole = source.text(in: lineRange).split(separator: " ").joined(separator: " ")
    return "\(line + 1):\(range.lowerBound - lineRange.lowerBound + 1) `\(source.text(in: range))` in `\(whole)`"
  }

  /// What is said of each literal shown, without its place.
  var statements: [String] {
    shown.map { "\(source.text(in: $0.range)): \($0.context.rawValue), \($0.evidence.name), \($0.why)" }
  }
}
