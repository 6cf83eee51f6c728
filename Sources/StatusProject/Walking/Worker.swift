import Platform
import SourceText
import StatusAnalysis
import StatusDetection

/// What one thread of a run does.
struct Worker<Result: Sendable> {
  private(set) var outcome: RunOutcome<Result>
  private let options: RunOptions
  private let list: WorkList
  private let visit: @Sendable (AnalyzedFile) -> Result?
  private let callForHelp: @Sendable () -> Void
  /// The bytes of the file that was read last: one memory for all of them.
  private var bytes: [UInt8] = []

  /// - Parameter callForHelp: called when there is work for others, too.
  init(
    options: RunOptions, list: WorkList, visit: @escaping @Sendable (AnalyzedFile) -> Result?,
    callForHelp: @escaping @Sendable () -> Void
  ) {
    self.options = options
    self.list = list
    self.visit = visit
    self.callForHelp = callForHelp
    outcome = RunOutcome(tellsSkipped: options.tellsSkipped)
  }

  /// Takes work until the run is at its end.
  mutating func work() {
    while let item = list.take() {
      if options.goesOn() {
        switch item {
        case .folder(let folder): enter(folder)
        case .files(let folder, let names): read(names, of: folder)
        case .file(let file): read(file)
        case .text(let file, let bytes): read(file, bytes, isNamed: !options.forceExclude)
        }
      }
      list.finish()
    }
  }

  private mutating func enter(_ folder: WalkedFolder) {
    do throws(SystemError) {
      let directory = try Directory(folder.place.path)
      var listing = FolderListing(
        folder, directory: directory, entries: try directory.entries(), options: options)
      guard !listing.isVendored else { return skip(folder) }
      listing.sort()
      for (reason, count) in listing.skipped.counts { outcome.skipped.add(reason, count) }
      for (place, note) in listing.notes { outcome.note(note, at: place) }
      if let error = listing.configurationError {
        let path = FilePath(Configuration.fileName)
        outcome.note(
          .configuration(error),
          at: RunPlace(index: folder.index, path: folder.path.appending(path.bytes)), isUsageError: true)
      }
      let folders = options.leftOut.isEmpty ? listing.folders : listing.folders.filter { !isLeftOut($0.location) }
      add(folders.map(WorkList.Item.folder))
      // A large folder is shared out, so that no thread waits for the one that listed it.
      let pieces = stride(from: Self.filesAtOnce, to: listing.files.count, by: Self.filesAtOnce).map { start in
        Array(listing.files[start..<min(start + Self.filesAtOnce, listing.files.count)])
      }
      add(pieces.map { .files(listing.listed, $0) })
      read(Array(listing.files.prefix(Self.filesAtOnce)), of: listing.listed)
    } catch {
      outcome.note(.system(error), at: folder.place, isUsageError: folder.isNamed)
    }
  }

  private func add(_ items: [WorkList.Item]) {
    guard !items.isEmpty else { return }
    list.add(items)
    callForHelp()
  }

  /// Skips a folder that holds the work of others.
  private mutating func skip(_ folder: WalkedFolder) {
    guard options.shard?.holds(folder.path) ?? true else { return }
    outcome.skip(.vendored, at: RunPlace(index: folder.index, path: folder.path.appending("")))
  }

  private static var filesAtOnce: Int { 32 }

  private mutating func read(_ names: [[UInt8]], of folder: ListedFolder) {
    for (index, name) in names.enumerated() where !isLeftOut(folder.folder.location, name) {
      guard options.goesOn() else { return }
      if index > 0, names.count &- index > 1, list.isWaitedFor { return share(names[index...], of: folder) }
      do throws(SystemError) {
        var reason: SkipReason?
        try folder.directory.readFile(named: name, limit: options.maximumFileSize, into: &bytes) { head in
          reason = SkipReason.byHead(head)
          return reason == nil
        }
        if reason == nil, SkipReason.isMinified(name: name, bytes: bytes) { reason = .minified }
        if let reason {
          outcome.skip(reason, at: folder.place(of: name))
        } else {
          analyze(
            bytes, named: name, at: folder.place(of: name),
            location: folder.folder.location.appending(name), configuration: folder.settings.configuration)
        }
      } catch {
        switch error {
        case .fileTooLarge: outcome.skip(.tooLarge, at: folder.place(of: name))
        case .notRegularFile: outcome.skip(.notRegular, at: folder.place(of: name))
        case let error where error.isLinkLoop: outcome.skip(.notRegular, at: folder.place(of: name))
        default: outcome.note(.system(error), at: folder.place(of: name))
        }
      }
    }
  }

  /// Leaves files to this thread and to one that has nothing to do, half of them to each.
  private func share(_ names: ArraySlice<[UInt8]>, of folder: ListedFolder) {
    let half = names.count / 2
    add([.files(folder, Array(names.dropFirst(half))), .files(folder, Array(names.prefix(half)))])
  }

  private func isLeftOut(_ location: @autoclosure () -> FilePath) -> Bool {
    !options.leftOut.isEmpty && options.leftOut.contains(location())
  }

  private func isLeftOut(_ folder: FilePath, _ name: [UInt8]) -> Bool { isLeftOut(folder.appending(name)) }

  private mutating func read(_ file: NamedFile) {
    if isLeftOut(file.location) { return }
    let isNamed = !options.forceExclude
    do throws(SystemError) {
      read(file, try readFile(file.place.path, limit: options.maximumFileSize), isNamed: isNamed)
    } catch .fileTooLarge {
      let isOwn = SkipReason.isOwnFile(file.place.path.lastComponent)
      leaveOut(file, isOwn ? .ownFile : .tooLarge, isNamed: isNamed)
    } catch {
      outcome.note(.system(error), at: file.place, isUsageError: true)
    }
  }

  private mutating func read(_ file: NamedFile, _ bytes: [UInt8], isNamed: Bool) {
    let reason = skipReason(
      path: file.place.path, bytes: bytes, configuration: file.configuration, isNamed: isNamed,
      maximumSize: options.maximumFileSize)
    if let reason { return leaveOut(file, reason, isNamed: isNamed) }
    analyze(
      bytes, named: file.place.path.lastComponent, at: file.place, location: file.location,
      configuration: file.configuration)
  }

  /// Skips a file that a person named, and says so unless they asked for that.
  private mutating func leaveOut(_ file: NamedFile, _ reason: SkipReason, isNamed: Bool) {
    outcome.skip(reason, at: file.place)
    if isNamed, !options.tellsSkipped { outcome.note(.skippedByName(reason), at: file.place) }
  }

  /// The baseline that silences the findings of a file.
  private mutating func baseline(of configuration: Configuration) -> PlacedBaseline? {
    switch options.baseline {
    case .none: return nil
    case .given(let baseline): return baseline
    case .configured:
      guard let file = configuration.baseline else { return nil }
      switch options.knownFindings.baseline(file) {
      case .success(let baseline): return baseline
      case .failure(let error):
        outcome.note(.baseline(error), at: RunPlace(index: 0, path: file), isUsageError: true)
        return nil
      }
    }
  }

  private mutating func analyze(
    _ bytes: [UInt8], named name: [UInt8], at place: @autoclosure () -> RunPlace,
    location: @autoclosure () -> FilePath, configuration: Configuration
  ) {
    outcome.filesRead &+= 1
    outcome.bytesRead &+= bytes.count
    options.progress?.countFile()
    let firstPlace = options.visitsEveryFile ? nil : firstPossibleStatus(bytes)
    guard
      options.visitsEveryFile || firstPlace != nil
        || options.asksRules && mayConcernRules(bytes, named: name, configuration: configuration)
    else { return }
    let reading = TextReading(bytes, language: Language.identify(name: name, bytes: bytes))
    reading.firstPlace = firstPlace
    analyze(reading, at: place(), location: location(), configuration: configuration)
  }

  /// Not within the look at a text, which most texts end with.
  @inline(never)
  private mutating func analyze(
    _ reading: TextReading, at place: @autoclosure () -> RunPlace, location: FilePath, configuration: Configuration
  ) {
    let (bytes, language) = (reading.bytes, reading.language)
    var wanted = configuration.analysis(at: location)
    wanted.locale = options.locales.locale(configured: configuration.locale)
    wanted.detection.leastEvidence = options.leastEvidence ?? configuration.evidence
    wanted.detection.findsConstants = options.findsConstants
    wanted.reportsSuppressed = options.reportsSuppressed
    var analysis =
      options.asksRules
      ? StatusAnalysis.analyze(reading, options: wanted)
      : Analysis(literals: statusLiterals(in: reading, options: wanted.detection), findings: [])
    let hasNews = options.asksRules ? !analysis.findings.isEmpty : !analysis.literals.isEmpty
    guard options.visitsEveryFile || hasNews else { return }
    let place = place()
    let (baseline, all) = (baseline(of: configuration), analysis.findings)
    if let baseline {
      analysis.findings = options.knownFindings.unknown(analysis.findings, in: bytes, of: place.path, to: baseline)
    }
    let source = Source(bytes)
    let lines = options.changes?.lines(of: location)
    if let lines { analysis.keep(lines, of: source) }
    let file = AnalyzedFile(
      path: place.path, source: source, language: language, analysis: analysis, allFindings: all,
      detection: wanted.detection, options: wanted, baseline: baseline, configuration: configuration,
      changedLines: lines)
    if let result = visit(file) { outcome.results.append((place, result)) }
  }

  /// Whether rules may have something to say of a text that holds no number.
  private func mayConcernRules(_ bytes: [UInt8], named name: [UInt8], configuration: Configuration) -> Bool {
    mayHoldSuppression(bytes) || configuration.speaks(of: .preferNumber)
      || Language.mayBeCode(name: name, bytes: bytes)
        && mayHoldOutdatedConstant(bytes, language: Language.identify(name: name, bytes: bytes))
  }
}
