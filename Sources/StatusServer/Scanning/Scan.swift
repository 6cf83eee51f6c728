import Platform
import StatusProject

/// A scan that goes on in the background.
final class Scan: Sendable {
  private struct State {
    var isCancelled = false
    /// Files and folders that have been looked at.
    var seen = 0
    var filesRead = 0
    /// What has been found since something was last told of.
    var found: [ScannedFile] = []
    /// When something was last said of the progress, in nanoseconds.
    var lastProgress = monotonicNanoseconds()
  }

  /// What is to be told next.
  private struct News {
    var found: [ScannedFile] = []
    var progress: Int?
    /// How many files have been read, once the scan has ended.
    var filesRead: Int?

    var isEmpty: Bool { found.isEmpty && progress == nil && filesRead == nil }
  }

  /// Tells it from other scans of the session.
  let number: Int
  private let state = Shared(State())
  /// By itself, so that nobody wakes up for a file.
  private let news = Shared(News())
  private let post: @Sendable (Event) -> Void

  /// Starts a scan.
  init(_ number: Int, _ plan: ScanPlan, engine: Engine, in background: Background) {
    self.number = number
    post = background.post
    background.start { self.run(plan, engine: engine) }
  }

  /// Whether nobody wants to know any more.
  var isCancelled: Bool { state.update { $0.isCancelled } }

  /// Ends the scan before the next file.
  func cancel() {
    state.update { $0.isCancelled = true }
  }

  private func run(_ plan: ScanPlan, engine: Engine) {
    let work: @Sendable () -> Void = {
      self.scan(plan, engine: engine)
      let (found, filesRead) = self.state.update { ($0.found, $0.filesRead) }
      self.news.update { news in
        news.found += found
        news.filesRead = filesRead
      }
    }
    let thread = SystemThread.start(name: "walk", work)
    // Without a thread to be had everything is told at the end.
    if !thread.isStarted { work() }
    report()
    thread.join()
  }

  /// Tells the session how far the scan has come, until it has ended.
  ///
  /// The threads that scan have stepped back. One of them that had to wait for a processor, while it tells the session
  /// something, would hold up whoever else does: so they tell this one, which has not.
  private func report() {
    while true {
      let told = news.wait { news -> News? in
        guard !news.isEmpty else { return nil }
        defer { news = News() }
        return news
      }
      if !told.found.isEmpty { post(.scan(number, .found(told.found))) }
      if let progress = told.progress { post(.scan(number, .progress(progress))) }
      if let filesRead = told.filesRead { return post(.scan(number, .ended(filesRead: filesRead))) }
    }
  }

  private func scan(_ plan: ScanPlan, engine: Engine) {
    for document in plan.open where goesOn() {
      if let file = document() { add(file) }
    }
    for folder in plan.folders where !isCancelled {
      var options = RunOptions()
      options.paths = folder.files.map { $0.sorted() } ?? [folder.path]
      options.forceExclude = folder.files != nil
      options.threads = max(2, processorCount())
      options.isInBackground = true
      options.boundary = folder.path
      options.editors = folder.editors
      options.leftOut = plan.leftOut.subtracting([folder.location])
      options.locales = plan.locales
      options.findsConstants = plan.findsConstants
      options.visitsEveryFile = plan.findsConstants
      options.leastEvidence = nil
      options.goesOn = { self.goesOn() }
      let filesRead = engine.scan(options) { file in
        let uri = folder.uri(of: file.path)
        let items = plan.describe(file, uri)
        guard !items.isEmpty else { return }
        let location = folder.location.appending(file.path.relative(to: folder.path).bytes)
        self.add(ScannedFile(location: location, uri: uri, items: items))
      }
      state.update { $0.filesRead &+= filesRead }
    }
  }

  /// Whether another file may be read; says now and then how far the scan has come.
  private func goesOn() -> Bool {
    let now = monotonicNanoseconds()
    let (goesOn, progress) = state.update { state -> (Bool, Int?) in
      state.seen &+= 1
      guard !state.isCancelled, now &- state.lastProgress > Self.pause else { return (!state.isCancelled, nil) }
      state.lastProgress = now
      return (true, state.seen)
    }
    if let progress { news.update { $0.progress = progress } }
    return goesOn
  }

  /// A quarter of a second: what takes no longer needs no progress.
  private static let pause: UInt64 = 250_000_000
  /// How many files are handed over at once.
  private static let batch = 64

  private func add(_ file: ScannedFile) {
    let found = state.update { state -> [ScannedFile] in
      state.found.append(file)
      guard state.found.count >= Self.batch else { return [] }
      defer { state.found = [] }
      return state.found
    }
    if !found.isEmpty { news.update { $0.found += found } }
  }
}
