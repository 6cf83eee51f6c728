import JSON
import LanguageServerProtocol
import Platform
import SourceText
import StatusAnalysis
import StatusDetection
import StatusProject

extension Session {
  /// The literals of an open document's text, found at most once per version; nil where there is nothing to say.
  mutating func literals(of uri: DocumentURI) -> [StatusLiteral]? {
    guard let document = documents[uri], document.isAnalyzable else { return nil }
    if let known = document.literals { return known }
    beforeLongWork()
    guard let reading = documents.reading(of: uri) else { return nil }
    let literals = engine.literals(reading, optionsOfAnalysis(of: uri).detection)
    documents.keep(literals, of: uri)
    return literals
  }

  /// What the analysis of a document is made with.
  mutating func optionsOfAnalysis(of uri: DocumentURI) -> AnalysisOptions {
    let configuration = configuration(for: uri)
    var options = analysisOptions(for: uri)
    options.detection.findsConstants = configuration.editor.explainsConstants
    // Nobody is told of anything weaker.
    options.detection.leastEvidence = configuration.evidence
    return options
  }

  /// Leaves out the findings of the past that the configuration's baseline knows. Where that cannot be read, nothing is
  /// left out, and the user is told once.
  private mutating func leaveOutKnown(_ findings: inout [Finding], in bytes: [UInt8], of uri: DocumentURI) {
    guard !findings.isEmpty, let path = filePath(of: uri), let file = configuration(for: uri).baseline else { return }
    switch workspace.knownFindings.baseline(file) {
    case .success(let baseline):
      findings = workspace.knownFindings.unknown(findings, in: bytes, of: FilePath(bytes: path), to: baseline)
    case .failure(let error):
      guard workspace.knownFindings.isNews(file) else { return }
      show(.error, .configuration(path: file.string, line: 1, column: 1, message: error.message(in: locale)))
    }
  }

  /// What the rules report of an open document; nil where it gets no diagnostics: it is skipped like in a check, or is
  /// another program's view of a file.
  mutating func findings(of uri: DocumentURI) -> [Finding]? {
    guard getsDiagnostics(uri), let document = documents[uri], document.isAnalyzable else { return nil }
    if let path = filePath(of: uri) {
      let reason = skipReason(
        path: FilePath(bytes: path), bytes: document.source.bytes, configuration: configuration(for: uri),
        isNamed: false)
      guard reason == nil else { return nil }
    }
    if let known = document.findings { return known }
    guard let literals = literals(of: uri), let reading = documents.reading(of: uri) else { return nil }
    var findings = engine.findings(literals, reading, optionsOfAnalysis(of: uri))
    leaveOutKnown(&findings, in: document.source.bytes, of: uri)
    documents.keep(findings, of: uri)
    return findings
  }

  /// The configuration that holds for a document: its folder's, for one without a file the first workspace folder's.
  mutating func configuration(for uri: DocumentURI) -> Configuration {
    let folder = filePath(of: uri).flatMap { FilePath(bytes: $0).parent } ?? workspace.folders.first
    guard let folder else { return inLanguage(workspace.editors.configuration(in: nil)) }
    return configuration(in: folder)
  }

  /// The file of a document, for a cell of a notebook the notebook's.
  func filePath(of uri: DocumentURI) -> [UInt8]? { documents[uri]?.filePath ?? uri.filePath }

  /// The configuration that holds for the files of a folder.
  mutating func configuration(in folder: FilePath) -> Configuration {
    let (configuration, news) = workspace.configuration(of: folder, engine: engine)
    if let news {
      show(
        .error,
        .configuration(path: news.path.string, line: news.line, column: news.column, message: news.message(in: locale)))
    }
    return inLanguage(configuration)
  }

  /// The configuration with the language in which its people are spoken to.
  private func inLanguage(_ configuration: Configuration) -> Configuration {
    var configuration = configuration
    configuration.analysis.locale = locales.locale(configured: configuration.locale)
    return configuration
  }

  /// What holds for a document, with the helpers that the configuration limits to its file.
  mutating func analysisOptions(for uri: DocumentURI) -> AnalysisOptions {
    let configuration = configuration(for: uri)
    return filePath(of: uri).map { configuration.analysis(of: FilePath(bytes: $0)) } ?? configuration.analysis
  }

  /// Reads configuration files again, and says of all open documents what holds now.
  mutating func reloadConfiguration() {
    workspace.reload()
    documents.forgetAnalyses()
    reports.forget(.everything)
    followRegistrations()
    askClientToRefresh()
  }
}

extension Session {
  /// Publishes the diagnostics of the documents that changed.
  mutating func publishChanged() {
    let changed = documents.takeChanged()
    if !changed.isEmpty { reports.mayDiffer = true }
    for uri in changed where getsDiagnostics(uri) {
      if client.pullsDiagnostics {
        takeBackDiagnostics(of: uri)
        continue
      }
      let findings = findings(of: uri) ?? []
      guard let document = documents[uri] else { continue }
      publishedFiles.remove(uri)
      var writer = DiagnosticWriter(FindingConversion(document: document, encoding: encoding, client: client))
      publish(
        PublishDiagnosticsParams(uri: uri, version: document.version, diagnostics: .written(writer.array(of: findings)))
      )
    }
  }

  /// The diagnostics of a document as they are written, made at most once per version; none of one that is not open.
  mutating func report(on uri: DocumentURI) -> WrittenItems {
    if let known = documents[uri]?.report { return known }
    let findings = findings(of: uri) ?? []
    guard let document = documents[uri] else { return WrittenItems() }
    var writer = DiagnosticWriter(FindingConversion(document: document, encoding: encoding, client: client))
    let report = writer.items(of: findings)
    documents.keep(report, of: uri)
    return report
  }

  /// Takes back what was said of a document that is closed.
  mutating func clearDiagnostics(of uri: DocumentURI) {
    guard getsDiagnostics(uri), !client.pullsDiagnostics else { return takeBackDiagnostics(of: uri) }
    publishedFiles.remove(uri)
    publish(PublishDiagnosticsParams(uri: uri, version: nil, diagnostics: []))
  }

  /// Takes back what was published of a file that was not open.
  mutating func takeBackDiagnostics(of uri: DocumentURI) {
    guard publishedFiles.remove(uri) != nil else { return }
    publish(PublishDiagnosticsParams(uri: uri, version: nil, diagnostics: []))
  }

  private func publish(_ params: PublishDiagnosticsParams) {
    send(.notification(method: "textDocument/publishDiagnostics", params: params.json))
  }

  /// Files, documents without a file, and notebook cells; not the views that other programs make of a file, as `git:`
  /// and `fugitive:` do.
  func getsDiagnostics(_ uri: DocumentURI) -> Bool {
    documents[uri]?.isCell == true || ["file", "untitled", notebookCellScheme].contains(uri.scheme)
  }
}
