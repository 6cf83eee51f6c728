extension Rule {
  /// Which rule's finding says all at a place, and which rules then have nothing to add there: what nobody should send
  /// at all needs no word on its name, its spelling as a constant or on what goes with it.
  static let silencing: [(loud: String, quiet: [String])] = [
    ("invalid-code", ["phrase-mismatch", "prefer-constant"]),
    ("deprecated-code", ["obsolete-phrase", "prefer-constant"]),
    ("reserved-code", ["obsolete-phrase", "prefer-constant"]),
    ("obsoleted-code", ["obsolete-phrase", "prefer-constant"]),
    ("unofficial-code", ["obsolete-phrase", "prefer-constant"]),
    ("phrase-mismatch", ["unregistered-code", "obsolete-phrase", "prefer-constant"]),
    (
      "call-contradicts-class",
      ["content-not-allowed", "unregistered-code", "unofficial-code", "reserved-code", "prefer-constant"]
    ),
  ]

  /// The findings without those that another says all about.
  ///
  /// - Parameter findings: in the order of the text.
  static func withoutRepeats(_ findings: [Finding]) -> [Finding] {
    let isAnyRepeated = findings.indices.dropFirst().contains {
      findings[$0 - 1].range.lowerBound == findings[$0].range.lowerBound
    }
    guard isAnyRepeated else { return findings }
    var loud: [Int: [String]] = [:]
    for finding in findings { loud[finding.range.lowerBound, default: []].append(finding.rule) }
    return findings.filter { finding in
      !silencing.contains { row in
        row.quiet.contains(finding.rule) && loud[finding.range.lowerBound]?.contains(row.loud) == true
      }
    }
  }
}
