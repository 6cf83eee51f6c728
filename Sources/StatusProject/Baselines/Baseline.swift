package import StatusAnalysis
import StatusRegistry

/// Findings of the past, which stay silent.
package struct Baseline: Sendable, Equatable {
  /// One finding.
  package struct Entry: Sendable, Hashable {
    /// From the folder of the baseline's file, with slashes; what is no UTF-8 in it is repaired.
    package let path: String
    package let rule: String
    package let code: Int?
    package let fingerprint: Fingerprint

    package init(path: String, rule: String, code: Int?, fingerprint: Fingerprint) {
      self.path = path
      self.rule = rule
      self.code = code
      self.fingerprint = fingerprint
    }
  }

  /// By path; of one path in the order of its text.
  package let entries: [String: [Entry]]

  package init(_ entries: [Entry] = []) {
    self.entries = Dictionary(grouping: entries) { $0.path }
  }

  package var count: Int { entries.values.reduce(0) { $0 + $1.count } }

  /// The entries for the findings of one text.
  package static func entries(for findings: [Finding], in bytes: [UInt8], path: String) -> [Entry] {
    findings.map {
      Entry(
        path: path, rule: $0.rule, code: $0.code?.value, fingerprint: Fingerprint(of: $0, in: bytes))
    }
  }

  /// What a baseline makes of the findings of one text.
  package struct Match: Sendable, Equatable {
    /// Those that it does not know, in their order.
    package var new: [Finding] = []
    package var known = 0
    /// Its entries that no finding answers to any more.
    package var stale: [Entry] = []
  }

  /// Tells known findings from new ones: each entry stands for one finding. First come those whose neighbours are the same
  /// too, so that of several lines alike the one that is new is called so.
  package func match(_ findings: [Finding], in bytes: [UInt8], path: String) -> Match {
    guard let entries = entries[path] else { return Match(new: findings) }
    let wanted = Self.entries(for: findings, in: bytes, path: path)
    var isKnown = [Bool](repeating: false, count: findings.count)
    var isTaken = [Bool](repeating: false, count: entries.count)
    for key in [Self.contextKey, Self.lineKey] {
      var free: [Entry: [Int]] = [:]
      for index in entries.indices.reversed() where !isTaken[index] {
        free[key(entries[index]), default: []].append(index)
      }
      for index in wanted.indices where !isKnown[index] {
        guard let entry = free[key(wanted[index])]?.popLast() else { continue }
        isKnown[index] = true
        isTaken[entry] = true
      }
    }
    return Match(
      new: findings.indices.filter { !isKnown[$0] }.map { findings[$0] }, known: isKnown.count { $0 },
      stale: entries.indices.filter { !isTaken[$0] }.map { entries[$0] })
  }

  private static let contextKey: @Sendable (Entry) -> Entry = { $0 }
  private static let lineKey: @Sendable (Entry) -> Entry = { entry in
    let line = entry.fingerprint.line
    return Entry(
      path: entry.path, rule: entry.rule, code: entry.code, fingerprint: Fingerprint(line: line, context: line))
  }
}
