package import Platform
package import StatusAnalysis

/// A baseline and the folder that its paths count from.
package struct PlacedBaseline: Sendable {
  package let baseline: Baseline
  /// As the user or the configuration names it.
  package let file: FilePath
  /// From the root, without links.
  package let folder: FilePath

  package init(_ baseline: Baseline, file: FilePath) {
    self.baseline = baseline
    self.file = file
    let folder = file.parent ?? FilePath(".")
    self.folder = (try? canonicalPath(of: folder)) ?? folder
  }

  /// Reads a baseline's file.
  package init(reading file: FilePath) throws(BaselineError) {
    self.init(try Baseline(file: file), file: file)
  }

  /// The path by which the baseline knows a file: from its folder, upwards where need be.
  package func path(of file: FilePath) -> String {
    let real = (try? canonicalPath(of: file)) ?? file
    let (names, base) = (real.components, folder.components)
    let shared = zip(names, base).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - shared)
    return (up + names[shared...].map { String(decoding: $0, as: UTF8.self) }).joined(separator: "/")
  }

  /// What the baseline makes of the findings of a file.
  package func match(_ findings: [Finding], in bytes: [UInt8], of file: FilePath) -> Baseline.Match {
    findings.isEmpty || baseline.entries.isEmpty
      ? Baseline.Match(new: findings) : baseline.match(findings, in: bytes, path: path(of: file))
  }

  /// The file of an entry's path.
  func file(of path: String) -> FilePath { folder.appending(path) }
}

/// Which baseline silences the findings of a run.
package enum BaselineChoice: Sendable {
  /// The one that a file's configuration names.
  case configured
  case none
  case given(PlacedBaseline)
}

/// The baselines of a run or a session, each read once.
package final class KnownFindings: Sendable {
  private struct State {
    var read: [FilePath: Result<PlacedBaseline, BaselineError>] = [:]
    /// The paths that were matched, by the file of the baseline, and what is stale of them.
    var matched: [FilePath: Set<String>] = [:]
    var reports: [FilePath: BaselineReport] = [:]
    var told: Set<FilePath> = []
  }

  private let state = Shared(State())

  package init() {}

  /// The baseline of a file.
  package func baseline(_ file: FilePath) -> Result<PlacedBaseline, BaselineError> {
    state.update { state in
      if let known = state.read[file] { return known }
      let result: Result<PlacedBaseline, BaselineError>
      do throws(BaselineError) {
        result = .success(try PlacedBaseline(reading: file))
      } catch {
        result = .failure(error)
      }
      state.read[file] = result
      return result
    }
  }

  /// Whether a file's error is asked for the first time since it was read.
  package func isNews(_ file: FilePath) -> Bool {
    state.update { $0.told.insert(file).inserted }
  }

  /// Has every baseline read again when it is next asked for.
  package func reload() {
    state.update { $0 = State() }
  }

  /// The findings that a baseline does not know.
  package func unknown(
    _ findings: [Finding], in bytes: [UInt8], of file: FilePath, to placed: PlacedBaseline
  ) -> [Finding] {
    guard !findings.isEmpty, !placed.baseline.entries.isEmpty else { return findings }
    let path = placed.path(of: file)
    let match = placed.baseline.match(findings, in: bytes, path: path)
    state.update { state in
      // A file that is named twice counts once.
      guard state.matched[placed.file, default: []].insert(path).inserted else { return }
      state.reports[placed.file, default: BaselineReport()].stale += match.stale
      state.reports[placed.file, default: BaselineReport()].known += match.known
    }
    return match.new
  }

  /// What a run has learned of each baseline that it used, by its file.
  ///
  /// - Parameters:
  ///   - paths: the files and folders of the run.
  ///   - isWhole: whether the run looked at all of their files; if not, nothing is said of those without findings.
  func reports(
    paths: [FilePath], baseline: BaselineChoice, isWhole: Bool = true
  ) -> [FilePath: BaselineReport] {
    var used = state.update { $0.read.values.compactMap { try? $0.get() } }
    if case .given(let placed) = baseline { used.append(placed) }
    return Dictionary(used.map { ($0.file, report(on: $0, paths: paths, isWhole: isWhole)) }) { first, _ in first }
  }

  /// What a run has learned of a baseline: how many findings it silenced, and its entries that stand for nothing any more.
  /// Of files that the run did not look at nothing is said, unless they are gone.
  ///
  /// - Parameters:
  ///   - paths: the files and folders of the run.
  ///   - isWhole: whether the run looked at all of their files; if not, nothing is said of those without findings.
  package func report(
    on placed: PlacedBaseline, paths: [FilePath], isWhole: Bool = true
  ) -> BaselineReport {
    let (matched, learned) = state.update { ($0.matched[placed.file] ?? [], $0.reports[placed.file]) }
    let roots = (paths.isEmpty ? [FilePath(".")] : paths).compactMap { try? canonicalPath(of: $0) }
    var report = learned ?? BaselineReport()
    for (path, entries) in placed.baseline.entries where isWhole && !matched.contains(path) {
      let file = placed.file(of: path)
      let place = try? canonicalPath(of: file)
      let wasRead = place.map { place in roots.contains { place == $0 || place.isBelow($0) } } ?? true
      if wasRead { report.stale += entries }
    }
    report.stale.sort { ($0.path, $0.rule, $0.code ?? 0) < ($1.path, $1.rule, $1.code ?? 0) }
    return report
  }
}

/// What a run has learned of a baseline.
package struct BaselineReport: Sendable, Equatable {
  package var known = 0
  /// Sorted by path.
  package var stale: [Baseline.Entry] = []

  package init(known: Int = 0, stale: [Baseline.Entry] = []) {
    self.known = known
    self.stale = stale
  }
}
