import JSON
import JSONRPC
import LanguageServerProtocol
import Platform
import StatusProject

extension Session {
  /// Begins a scan for a request that is answered when the scan ends.
  mutating func begin(_ work: Work, _ plan: ScanPlan) {
    var work = work
    lastScan &+= 1
    if let progress = work.progress, case .over = progress.state, work.scan == nil, !work.hasBegun {
      tell(.begin(title: work.title.text(in: locale)), progress.token)
      work.progress?.state = .begun
    }
    work.hasBegun = true
    work.scan = Scan(lastScan, plan, engine: engine, in: background)
    works[work.id] = work
  }

  /// Takes what a scan hands over; what nobody waits for any more is dropped.
  mutating func take(_ number: Int, _ report: ScanReport) {
    guard let id = works.first(where: { $0.value.scan?.number == number })?.key else { return }
    switch report {
    case .found(let files): take(files, for: id)
    case .progress(let count):
      guard var work = works[id] else { return }
      sayProgress(count, of: &work)
      works[id] = work
    case .ended(let filesRead):
      guard var work = works[id] else { return }
      endProgress(of: &work)
      works[id] = work
      finish(work, filesRead: filesRead)
    }
  }

  /// What has been found is kept where it is: it may be thousands of files, and more come sixty at a time.
  private mutating func take(_ files: [ScannedFile], for id: RequestID) {
    switch works[id]?.purpose {
    case .references:
      if let token = works[id]?.partialResults {
        send(progress: WrittenItems.joined(files.map(\.items)), token)
      } else {
        works[id]?.found += files
      }
    case .workspaceDiagnostics:
      for file in files { works[id]?.foundByPlace[file.location] = file }
      streamReports(on: files, for: id)
    case .check: works[id]?.found += files
    case nil: break
    }
  }

  private mutating func finish(_ work: Work, filesRead: Int) {
    switch work.purpose {
    case .references:
      answer(work.id, long: work.found.count > 64) { [found = work.found] in
        WrittenItems.joined(found.sorted { $0.uri < $1.uri }.map(\.items))
      }
    case .workspaceDiagnostics: finishReports(of: work)
    case .check: finishCheck(work, filesRead: filesRead)
    }
  }

  /// Answers a request that waits: the only place where that is done, so that none is answered twice.
  mutating func answer(_ id: RequestID, _ result: JSONValue) {
    answer(id, long: false) { result }
  }

  /// The same; a long answer is put together by whoever writes it.
  mutating func answer(_ id: RequestID, long isLong: Bool, _ result: @escaping @Sendable () -> JSONValue) {
    guard drop(id) else { return }
    send(isLong ? .longResponse(id: id, result: result) : .response(id: id, result: result()))
  }

  /// Answers a request that waits with an error.
  mutating func refuse(_ id: RequestID, _ error: ResponseError) {
    guard drop(id) else { return }
    send(.errorResponse(id: id, error))
  }

  /// Forgets a request and ends its scan; false where nobody waits.
  private mutating func drop(_ id: RequestID) -> Bool {
    guard var work = works.removeValue(forKey: id) else { return false }
    if let scan = work.scan {
      scan.cancel()
      // What a scan did not come to is still to be looked at.
      if case .workspaceDiagnostics = work.purpose { reports.stale.add(work.scope) }
    }
    endProgress(of: &work)
    return true
  }

  /// Ends all that goes on: an open request of reports with nothing new, every other as cancelled.
  mutating func endWorks() {
    for (id, work) in works.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      if case .workspaceDiagnostics = work.purpose {
        answer(id, ["items": []])
      } else {
        refuse(id, .requestCancelled("The server is shutting down."))
      }
    }
  }
}

extension Session {
  func send(progress value: JSONValue, _ token: ProgressToken) {
    send(.notification(method: "$/progress", params: ProgressParams(token: token, value: value).json))
  }

  private func tell(_ progress: WorkDoneProgress, _ token: ProgressToken) {
    send(progress: progress.json, token)
  }

  /// Says how far a scan has come; asks first where the client gave no token.
  private mutating func sayProgress(_ count: Int, of work: inout Work) {
    guard let progress = work.progress else {
      guard client.showsProgress else { return }
      lastRequest &+= 1
      let token = ProgressToken("statuslsp-progress-\(lastRequest)")
      let id = RequestID.string("statuslsp-create-progress-\(lastRequest)")
      work.progress = Work.Progress(token: token, state: .asked(id))
      send(.request(id: id, method: "window/workDoneProgress/create", params: ["token": token.json]))
      return
    }
    guard case .begun = progress.state else { return }
    tell(.report(message: Notice.filesSeen(count).text(in: locale)), progress.token)
  }

  /// Begins what the client has agreed to.
  mutating func beginProgress(answering id: RequestID?, isRefused: Bool) {
    for (request, work) in works {
      guard let id, let progress = work.progress, case .asked(id) = progress.state else { continue }
      works[request]?.progress?.state = isRefused ? .over : .begun
      if !isRefused { tell(.begin(title: work.title.text(in: locale)), progress.token) }
    }
  }

  private func endProgress(of work: inout Work) {
    guard let progress = work.progress else { return }
    if case .begun = progress.state { tell(.end, progress.token) }
    work.progress?.state = .over
  }

  /// Ends the scan that a user has had enough of. A report on the workspace then says what is known, and stays open; any
  /// other request is cancelled.
  mutating func cancelProgress(_ token: ProgressToken) {
    for (id, work) in works where work.progress?.token == token {
      if case .workspaceDiagnostics = work.purpose {
        work.scan?.cancel()
      } else {
        refuse(id, .requestCancelled())
      }
    }
  }
}
