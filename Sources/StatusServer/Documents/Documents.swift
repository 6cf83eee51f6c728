import LanguageServerProtocol
import Platform
import SourceText
import StatusAnalysis
import StatusDetection

/// The open documents, and which of them the client has to hear about.
struct Documents {
  private var documents: [DocumentURI: Document] = [:]
  private var changed: Set<DocumentURI> = []
  /// What has been found out so far of where the files lie.
  private var locations: [DocumentURI: FilePath] = [:]
  /// What has been read of the text that was asked for last. Of more texts it would take too much memory.
  private var reading: (uri: DocumentURI, text: TextReading)?
  /// Whether that text has changed since.
  private var isReadingFormer = false

  /// The open document of that name. What is set counts as changed.
  subscript(uri: DocumentURI) -> Document? {
    get { documents[uri] }
    set {
      documents[uri] = newValue
      if reading?.uri == uri { isReadingFormer = true }
      if newValue == nil {
        if reading?.uri == uri { reading = nil }
        changed.remove(uri)
        locations[uri] = nil
      } else {
        changed.insert(uri)
      }
    }
  }

  /// The names of all open documents, in order.
  var names: [DocumentURI] { documents.keys.sorted() }

  /// The documents that changed since the last call, by name.
  mutating func takeChanged() -> [DocumentURI] {
    defer { changed = [] }
    return changed.sorted()
  }

  /// What is read of an open document's text, each piece once while nobody asks for another document; of a text that has
  /// changed only what the change has touched.
  mutating func reading(of uri: DocumentURI) -> TextReading? {
    guard let document = documents[uri] else { return nil }
    var former: TextReading?
    if let known = reading, known.uri == uri {
      guard isReadingFormer else { return known.text }
      former = known.text
    }
    reading = nil
    isReadingFormer = false
    let absences = Absences(former)
    let text = TextReading(document.source.bytes, language: document.language, after: &former)
    if case .part(let part) = document.changed { absences.hold(in: text, changedIn: part) }
    documents[uri]?.forgetChanges()
    reading = (uri, text)
    return text
  }

  /// Keeps literals with their document; that is no change.
  mutating func keep(_ literals: [StatusLiteral], of uri: DocumentURI) {
    documents[uri]?.literals = literals
  }

  /// Keeps findings with their document.
  mutating func keep(_ findings: [Finding], of uri: DocumentURI) {
    documents[uri]?.findings = findings
  }

  /// Keeps a report with its document.
  mutating func keep(_ report: WrittenItems, of uri: DocumentURI) {
    documents[uri]?.report = report
  }

  /// Where the documents' files lie, from the root, without links.
  mutating func fileLocations() -> Set<FilePath> {
    var found: Set<FilePath> = []
    for (uri, document) in documents {
      guard let path = document.filePath.map(FilePath.init(bytes:)), let folder = path.parent else { continue }
      let location = locations[uri] ?? ((try? canonicalPath(of: folder)) ?? folder).appending(path.lastComponent)
      locations[uri] = location
      found.insert(location)
    }
    return found
  }

  /// Forgets all literals and findings, since they would be others now.
  mutating func forgetAnalyses() {
    for uri in documents.keys {
      documents[uri]?.literals = nil
      documents[uri]?.findings = nil
      documents[uri]?.report = nil
    }
    locations = [:]
    changed = Set(documents.keys)
  }
}
