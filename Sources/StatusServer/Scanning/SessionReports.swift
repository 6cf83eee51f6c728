import JSON
import JSONRPC
import LanguageServerProtocol
import Platform
import StatusProject

// Reports on a workspace: each is answered when something is otherwise than the client knows it.
extension Session {
  /// Looks at a request of reports: at once where all is known, after a scan where it is not.
  mutating func advanceReports(_ work: Work) {
    reports.mayDiffer = false
    guard !reports.stale.isNothing else { return answerReports(work) }
    var work = work
    work.scope = reports.stale
    reports.stale = .nothing
    begin(work, planOfDiagnostics(work.scope, isAsked: false))
  }

  /// Looks again at a request that is held open, where anything may be otherwise.
  mutating func advanceHeldReports() {
    guard reports.mayDiffer, let work = openReports, work.scan == nil else { return }
    advanceReports(work)
  }

  /// The request of reports that has no answer yet: there is one at most.
  var openReports: Work? {
    works.values.first { work in
      if case .workspaceDiagnostics = work.purpose { true } else { false }
    }
  }

  /// Ends a request that a newer one takes the place of: nothing was otherwise.
  mutating func endOpenReports() {
    if let work = openReports { answer(work.id, ["items": []]) }
  }

  /// Tells of files while the scan goes on, where the client takes that.
  mutating func streamReports(on files: [ScannedFile], for id: RequestID) {
    guard let token = works[id]?.partialResults, case .workspaceDiagnostics(let previous)? = works[id]?.purpose else {
      return
    }
    let open = documents.fileLocations()
    // The names told of so far are kept where they are, as they may be thousands.
    let news = files.filter { file in
      !open.contains(file.location) && previous[file.uri] != file.items.resultID
        && works[id]?.told.insert(file.uri).inserted == true
    }
    guard !news.isEmpty else { return }
    send(progress: ["items": JSONValue(news.map { Self.report($0.items, of: $0.uri, nil, previous) })], token)
  }

  /// Takes what a scan has found, and answers if anything is otherwise.
  mutating func finishReports(of work: Work) {
    var work = work
    let isWhole = work.scan?.isCancelled == false
    let real = workspace.realFolders
    reports.take(work.foundByPlace, of: isWhole ? work.scope : .nothing) { file, paths in
      paths.contains { path in
        let location = real.first { path.isBelow($0.path) }.map { $0.real.appending(path.relative(to: $0.path).bytes) }
        return [path, location ?? path].contains { file == $0 || file.isBelow($0) }
      }
    }
    work.foundByPlace = [:]
    work.scan = nil
    work.scope = .nothing
    works[work.id] = work
    answerReports(work)
  }

  private mutating func answerReports(_ work: Work) {
    guard case .workspaceDiagnostics(let previous) = work.purpose else { return }
    let found = currentReports(previous, without: work.told)
    works[work.id] = work
    guard !work.told.isEmpty || found.contains(where: { $0.value.items != nil }) else { return }
    guard let token = work.partialResults else {
      return answer(work.id, long: found.count > Self.reportsAtOnce) { ["items": JSONValue(Self.ordered(found))] }
    }
    let reports = Self.ordered(found)
    for start in stride(from: 0, to: reports.count, by: Self.reportsAtOnce) {
      let part = Array(reports[start..<min(start + Self.reportsAtOnce, reports.count)])
      send(progress: ["items": JSONValue(part)], token)
    }
    answer(work.id, ["items": []])
  }

  /// In the order of the names.
  private static func ordered(_ reports: [DocumentURI: DocumentDiagnosticReport]) -> [DocumentDiagnosticReport] {
    reports.sorted { $0.key < $1.key }.map(\.value)
  }

  private static var reportsAtOnce: Int { 64 }

  /// What is to be said now, of open documents by their texts, of others by what the scans have found; and of what the
  /// client knows and is gone, that it is; without those that it has been told of.
  private mutating func currentReports(
    _ previous: [DocumentURI: String], without told: Set<DocumentURI>
  ) -> [DocumentURI: DocumentDiagnosticReport] {
    var reported: [DocumentURI: DocumentDiagnosticReport] = [:]
    for uri in documents.names where getsDiagnostics(uri) && !told.contains(uri) {
      let items = report(on: uri)
      guard !items.isEmpty || previous[uri] != nil else { continue }
      reported[uri] = Self.report(items, of: uri, documents[uri]?.version, previous)
    }
    let open = documents.fileLocations()
    for (location, file) in reports.files {
      guard !told.contains(file.uri), !open.contains(location), reported[file.uri] == nil else { continue }
      reported[file.uri] = Self.report(file.items, of: file.uri, nil, previous)
    }
    for uri in previous.keys where reported[uri] == nil && !told.contains(uri) {
      reported[uri] = Self.report(WrittenItems(), of: uri, documents[uri]?.version, previous)
    }
    return reported
  }

  private static func report(
    _ items: WrittenItems, of uri: DocumentURI, _ version: Int?, _ previous: [DocumentURI: String]
  ) -> DocumentDiagnosticReport {
    DocumentDiagnosticReport(
      items, knownAs: previous[uri], of: VersionedTextDocumentIdentifier(uri: uri, version: version))
  }
}

extension DocumentDiagnosticReport {
  /// - Parameter known: what the client calls what it knows of the document, if anything.
  init(_ items: WrittenItems, knownAs known: String?, of document: VersionedTextDocumentIdentifier?) {
    let resultID = items.resultID
    self.init(resultID: resultID, items: known == resultID ? .none : .some(items.json), document: document)
  }
}
