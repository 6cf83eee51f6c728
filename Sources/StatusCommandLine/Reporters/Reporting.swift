import Platform
import SourceText
import StatusAnalysis

/// How a run of `--check` reports: to where, and how files are named.
struct Reporting: Sendable {
  let sinks: [ReportSink]
  private let root: ReportRoot
  private let invocation: Invocation
  private let store = PartStore()

  init(_ invocation: Invocation, style: Style, texts: any CommandLineTexts) {
    self.invocation = invocation
    sinks = ReportSink.all(of: invocation, style: style, texts: texts)
    root = ReportRoot(invocation.root.map { FilePath(bytes: $0) })
  }

  /// A file's part of each report; nil where it has no findings.
  ///
  /// - Parameter all: the findings of the whole file, of which some may be left out.
  func report(_ findings: [Finding], among all: [Finding], path: FilePath, source: Source) -> CheckedFile? {
    guard !findings.isEmpty else { return nil }
    let place = root.path(of: path)
    return CheckedFile(
      findings, fingerprints: fingerprints(of: findings, among: all, in: source, path: place),
      in: ReportedFile(path, rootPath: place), source: source, sinks: sinks, store: store, failOn: invocation.failOn,
      minimumSeverity: invocation.minimumSeverity, counts: invocation.showsStatistics)
  }

  /// A fingerprint for each finding of a file that no other of the project has, the same whatever is left out.
  private func fingerprints(
    of findings: [Finding], among all: [Finding], in source: Source, path: FilePath
  ) -> some Sequence<String> {
    uniqueFingerprints(of: findings, among: all, in: source.bytes).lazy.map { number in
      var hash = FNV1a()
      hash.combine(path.bytes)
      hash.combine(0x1F)
      hash.combine(number.hexadecimal.utf8)
      return hash.value.hexadecimal
    }
  }
}
