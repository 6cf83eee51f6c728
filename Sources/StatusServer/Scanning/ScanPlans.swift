import LanguageServerProtocol
import Platform
import SourceText
import StatusAnalysis
import StatusDetection
import StatusProject
import StatusRegistry

extension Session {
  /// A plan for all of the client's folders that a condition holds for.
  private mutating func plan(_ isWanted: (Configuration) -> Bool = { _ in true }) -> ScanPlan {
    var plan = ScanPlan()
    plan.locales = locales
    for uri in workspace.uris {
      guard let path = folderPath(uri), let location = try? canonicalPath(of: path),
        !plan.folders.contains(where: { $0.location == location })
      else { continue }
      plan.leftOut.insert(location)
      guard isWanted(configuration(in: path)) else { continue }
      plan.folders.append(
        ScanFolder(uri: uri, path: path, location: location, editors: workspace.editors.configuration(in: path)))
    }
    plan.leftOut.formUnion(documents.fileLocations())
    return plan
  }

  /// Whether any folder's user wants to hear of files that are not open.
  mutating func reportsWorkspace() -> Bool {
    for folder in workspace.folders where configuration(in: folder).editor.reportsWorkspace { return true }
    return workspace.folders.isEmpty && workspace.editors.configuration(in: nil).editor.reportsWorkspace
  }

  /// Looks for the diagnostics of closed files.
  ///
  /// - Parameters:
  ///   - scope: which files are looked at.
  ///   - isAsked: whether a person asks for the whole workspace, whatever the settings say.
  mutating func planOfDiagnostics(_ scope: StaleFiles, isAsked: Bool) -> ScanPlan {
    var plan = plan { isAsked || $0.editor.reportsWorkspace }
    if case .files(let files) = scope { plan.folders = plan.folders.compactMap { narrowed($0, to: files) } }
    plan.describe = { [encoding, client] file, uri in
      guard !file.analysis.findings.isEmpty else { return WrittenItems() }
      let source = Source(file.source.bytes, lineEnds: .languageServerProtocol)
      let convert = FindingConversion(document: Document(uri: uri, source: source), encoding: encoding, client: client)
      var writer = DiagnosticWriter(convert)
      return writer.items(of: file.analysis.findings)
    }
    return plan
  }

  /// A folder with those of some files that are its own; nil where none is.
  private func narrowed(_ folder: ScanFolder, to files: Set<FilePath>) -> ScanFolder? {
    let own = files.filter { file in
      workspace.folder(holding: file) == folder.path && !isBelowUnvisitedFolder(file)
    }
    guard !own.isEmpty else { return nil }
    var folder = folder
    folder.files = own
    return folder
  }

  /// Looks for the uses of a code.
  mutating func planOfReferences(to code: StatusCode) -> ScanPlan {
    var plan = plan()
    plan.findsConstants = true
    plan.describe = { [encoding] file, uri in
      let uses = Self.uses(of: code, in: file.analysis.literals, evidence: file.configuration.evidence)
      guard !uses.isEmpty else { return WrittenItems() }
      return Self.items(uses, in: Source(file.source.bytes, lineEnds: .languageServerProtocol), uri, encoding)
    }
    for uri in documents.names {
      guard let document = documents[uri], document.isAnalyzable else { continue }
      var options = analysisOptions(for: uri)
      options.detection.findsConstants = true
      let evidence = configuration(for: uri).evidence
      plan.open.append { [engine, encoding, options] in
        let reading = TextReading(document.source.bytes, language: document.language)
        let uses = Self.uses(of: code, in: engine.literals(reading, options.detection), evidence: evidence)
        guard !uses.isEmpty else { return nil }
        return ScannedFile(
          location: FilePath(""), uri: uri, items: Self.items(uses, in: document.source, uri, encoding))
      }
    }
    return plan
  }

  private static func items(
    _ uses: [Range<Int>], in source: Source, _ uri: DocumentURI, _ encoding: PositionEncoding
  ) -> WrittenItems {
    WrittenItems(uses.map { Location(uri: uri, range: source.positionRange(of: $0, encoding: encoding)).json })
  }

  private static func uses(of code: StatusCode, in literals: [StatusLiteral], evidence: Evidence) -> [Range<Int>] {
    literals.filter { $0.code == code && $0.evidence >= evidence }.map(\.range)
  }
}
