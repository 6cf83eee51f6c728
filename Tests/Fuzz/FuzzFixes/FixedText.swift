import Fuzzing
import SourceText
import StatusAnalysis
import StatusDetection
import StatusProject
import StatusRegistry

/// A text, what the rules say of it, and what must hold of that.
struct FixedText {
  let bytes: [UInt8]
  let language: Language
  let options: AnalysisOptions
  let findings: [Finding]

  init(_ bytes: [UInt8], _ language: Language, everyRuleIsOn: Bool) {
    var options = AnalysisOptions()
    if everyRuleIsOn {
      for rule in Rule.all { options.rules[rule.name] = .warning }
      options.detection.findsConstants = true
    }
    self.init(bytes, language, options)
  }

  init(_ bytes: [UInt8], _ language: Language, _ options: AnalysisOptions) {
    (self.bytes, self.language, self.options) = (bytes, language, options)
    findings = analyze(bytes, language: language, options: options).findings
  }

  private var place: String { "\(language.name): \(shown(bytes))" }

  func checkFindings() {
    for finding in findings {
      hold(isInside(finding.range) && !finding.message.isEmpty, "\(finding) in \(place)")
      hold(finding.related.allSatisfy { isInside($0.range) }, "related places of \(finding) in \(place)")
      for fix in finding.fixes {
        hold(!fix.edits.isEmpty && !fix.title.isEmpty, "\(fix) in \(place)")
        var end = 0
        for edit in fix.edits {
          hold(edit.range.lowerBound >= end && edit.range.upperBound <= bytes.count, "\(fix) in \(place)")
          end = edit.range.upperBound
        }
      }
    }
  }

  private func isInside(_ range: Range<Int>) -> Bool { range.lowerBound >= 0 && range.upperBound <= bytes.count }

  // MARK: Fixes

  func checkFixes() {
    var text = self
    // What overlaps is left for another time; each time repairs something.
    for _ in 0..<8 {
      let fixes = SafeFixes(of: text.findings, in: text.bytes)
      hold(fixes.fixed.count + fixes.remaining.count == text.findings.count, "findings got lost in \(text.place)")
      guard !fixes.edits.isEmpty else { return }
      let fixed = fixes.applied(to: text.bytes)
      hold(fixed == text.spliced(fixes.edits), "another text by \(fixes.edits) in \(text.place)")
      // Where what stood behind a lone carriage return goes, it meets a line feed: such a file is left alone.
      let isKept = TextForm(of: text.bytes).isKept(by: TextForm(of: fixed))
      hold(isKept || text.hasLoneReturn, "another form by \(fixes.edits) in \(text.place)")
      text = FixedText(fixed, language, options)
    }
    fail("never done with \(place), now \(shown(text.bytes))")
  }

  private var hasLoneReturn: Bool {
    bytes.indices.contains { bytes[$0] == 0x0D && ($0 + 1 == bytes.count || bytes[$0 + 1] != 0x0A) }
  }

  /// The text after edits, from the last to the first; everything else stays by construction.
  private func spliced(_ edits: [TextEdit]) -> [UInt8] {
    var text = bytes
    var start = bytes.count
    for edit in edits.reversed() {
      hold(edit.range.lowerBound >= 0 && edit.range.upperBound <= start, "\(edits) overlap in \(place)")
      start = edit.range.lowerBound
      text.replaceSubrange(edit.range, with: Array(edit.replacement.utf8))
    }
    return text
  }

  // MARK: Suppressions

  /// A comment that is proposed to silence a finding does, and changes nothing else.
  func checkSuppression() {
    let reading = TextReading(bytes, language: language)
    for finding in findings.prefix(2) {
      guard let fix = ignoreHere(finding, in: reading, options: options) else { continue }
      let silenced = FixedText(spliced(fix.edits), language, options)
      let before = findings.filter { $0.rule == finding.rule }.count
      let after = silenced.findings.filter { $0.rule == finding.rule }.count
      hold(after < before || finding.rule == "unknown-suppression", "\(finding) speaks on in \(silenced.place)")
    }
  }

  // MARK: Baselines

  /// A baseline of all findings knows them all, also when it has been written and read.
  func checkBaseline() {
    let entries = Baseline.entries(for: findings, in: bytes, path: "a")
    let baseline = Baseline(entries)
    guard let again = try? Baseline(text: baseline.text) else { fail("unreadable baseline of \(place)") }
    hold(again == baseline, "another baseline of \(place)")
    let match = again.match(findings, in: bytes, path: "a")
    hold(match.new.isEmpty && match.known == findings.count && match.stale.isEmpty, "\(match) of \(place)")
    let indented = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes : Array("\n\n".utf8) + bytes
    let moved = findings.map { finding in
      var moved = finding
      let shift = indented.count - bytes.count
      moved.range = finding.range.lowerBound + shift..<finding.range.upperBound + shift
      return moved
    }
    let later = again.match(moved, in: indented, path: "a")
    hold(later.new.isEmpty && later.stale.isEmpty, "\(later) two lines further down in \(place)")
    hold(Set(uniqueFingerprints(of: findings, in: bytes)).count == findings.count, "fingerprints alike in \(place)")
  }
}
