import LanguageServerProtocol
import Platform
import SourceText
import StatusAnalysis
import StatusProject

extension Session {
  /// Beyond so many findings a person has selected a text to work on, not a finding to silence.
  private static let mostIgnored = 8

  /// The quick fixes that silence findings: by a comment each, and by rule in the project's configuration.
  mutating func waysToIgnore(_ findings: [Finding], _ convert: FindingConversion) -> [CodeAction] {
    guard findings.count <= Self.mostIgnored else { return [] }
    let document = convert.document
    let options = optionsOfAnalysis(of: document.uri)
    let literals = literals(of: document.uri) ?? []
    var actions: [CodeAction] = []
    if let reading = documents.reading(of: document.uri) {
      actions = findings.compactMap { finding in
        engine.ignoreHere(finding, reading, literals, options).map { convert.action($0, of: finding) }
      }
    }
    var rules: [String] = []
    for finding in findings where !rules.contains(finding.rule) {
      rules.append(finding.rule)
      guard let edit = editIgnoring(finding.rule, inProjectOf: document.uri) else { continue }
      // The configuration may change until a person has chosen.
      let isDeferred = client.codeAction.defersEdits
      actions.append(
        CodeAction(
          title: ActionTitle.ignoreInProject(rule: finding.rule).text(in: options.locale), kind: .quickFix,
          diagnostics: findings.filter { $0.rule == finding.rule }.map(convert.diagnostic),
          edit: isDeferred ? nil : edit,
          data: isDeferred ? CodeActionData(uri: document.uri, rule: finding.rule) : nil))
    }
    return actions
  }

  /// The edit of the project's configuration that turns a rule off; the file is made where there is none and the client
  /// can. Nil where that cannot be done.
  mutating func editIgnoring(_ rule: String, inProjectOf uri: DocumentURI) -> WorkspaceEdit? {
    guard let path = configurationPath(for: uri) else { return nil }
    let annotation =
      client.supportsChangeAnnotations
      ? ChangeAnnotation(label: ActionTitle.ignoreInProject(rule: rule).text(in: locale), needsConfirmation: true) : nil
    if let open = openDocument(at: path) {
      guard open.isInSync else { return nil }
      return edit(rule, of: open.source, uri: open.uri, version: open.version, annotation)
    }
    let uri = DocumentURI(filePath: path.bytes)
    do throws(SystemError) {
      if let text = try engine.configurationText(path) {
        return edit(rule, of: Source(text, lineEnds: .languageServerProtocol), uri: uri, version: nil, annotation)
      }
    } catch {
      return nil
    }
    guard client.supportsDocumentChanges, client.createsFiles, let edits = engine.ignoringRule(rule, nil) else {
      return nil
    }
    let converted = Source("", lineEnds: .languageServerProtocol).protocolEdits(edits, encoding: encoding)
    let identifier = VersionedTextDocumentIdentifier(uri: uri, version: nil)
    return .documentChanges([.create(uri), .edit(identifier, converted)], annotation: annotation)
  }

  private func edit(
    _ rule: String, of source: Source, uri: DocumentURI, version: Int?, _ annotation: ChangeAnnotation?
  ) -> WorkspaceEdit? {
    guard let edits = engine.ignoringRule(rule, source.bytes) else { return nil }
    let converted = source.protocolEdits(edits, encoding: encoding)
    guard client.supportsDocumentChanges else { return .changes(uri, converted) }
    let identifier = VersionedTextDocumentIdentifier(uri: uri, version: version)
    return .documentChanges([.edit(identifier, converted)], annotation: annotation)
  }

  /// The configuration file that holds for a document, or that would if it were there, in the innermost of the client's
  /// folders; as the client spells its folders.
  private mutating func configurationPath(for uri: DocumentURI) -> FilePath? {
    let file = configuration(for: uri).file
    guard file != nil || engine.configurationNames.contains(Configuration.fileName) else { return nil }
    let holding = file?.parent
    var folder = uri.filePath.flatMap { FilePath(bytes: $0).parent } ?? workspace.folders.first
    while let candidate = folder {
      let isRight =
        holding.map { $0 == candidate || $0 == (try? canonicalPath(of: candidate)) }
        ?? workspace.folders.contains(candidate)
      if isRight { return candidate.appending(file?.lastComponent ?? Array(Configuration.fileName.utf8)) }
      folder = candidate.bytes == FilePath("/").bytes ? nil : candidate.parent
    }
    return file
  }

  private func openDocument(at path: FilePath) -> Document? {
    let real = try? canonicalPath(of: path)
    let uri = documents.names.first { name in
      guard let bytes = name.filePath, FilePath(bytes: bytes).lastComponent == path.lastComponent else { return false }
      let other = FilePath(bytes: bytes)
      return other == path || (real != nil && (try? canonicalPath(of: other)) == real)
    }
    return uri.flatMap { documents[$0] }
  }
}
