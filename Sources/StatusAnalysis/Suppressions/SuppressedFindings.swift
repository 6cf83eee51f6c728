import StatusDetection

/// Whether a text may hold a comment that suppresses something, or means to: then there may be findings even where there
/// is no number.
package func mayHoldSuppression(_ bytes: [UInt8]) -> Bool {
  SuppressionMark.prefix.first(in: bytes) != nil
}

/// The same of a text that is asked about again.
func mayHoldSuppression(_ reading: TextReading) -> Bool {
  if let known = reading.mayHoldSuppression { return known }
  let answer = mayHoldSuppression(reading.bytes)
  reading.mayHoldSuppression = answer
  return answer
}

/// The findings of a text without those that its comments suppress, and what there is to say of these comments.
///
/// - Parameter findings: in any order.
func unsuppressed(
  _ findings: [Finding], in reading: TextReading, options: AnalysisOptions
) -> [Finding] {
  guard !options.detection.isSilent, var suppressions = Suppressions(reading) else { return findings }
  var kept: [Finding] = []
  for finding in findings {
    let isSuppressed = suppressions.suppress(finding.rule, at: finding.range.lowerBound)
    if !isSuppressed || options.reportsSuppressed { kept.append(finding) }
  }
  let rule = Rule.unknownSuppression
  guard rule.severity(in: options) != nil else { return kept }
  let own = SuppressionReview(suppressions, options: options)
  for finding in own.findings(ofOwnRule: false) {
    // A bare `ignore` that is not needed would silence what is said of itself.
    let isSuppressed = suppressions.suppress(finding.rule, at: finding.range.lowerBound, onlyByName: true)
    if !isSuppressed || options.reportsSuppressed { kept.append(rule.weighed(finding, options)) }
  }
  let review = SuppressionReview(suppressions, options: options)
  kept += review.findings(ofOwnRule: true).map { rule.weighed($0, options) }
  return kept
}
