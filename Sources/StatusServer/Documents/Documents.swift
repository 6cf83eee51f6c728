import LanguageServerProtocol
import StatusAnalysis

/// The open documents, and which of them the client has to hear about.
struct Documents {
  private var documents: [DocumentURI: Document] = [:]
  private var changed: Set<DocumentURI> = []

  /// The open document of that name. What is set counts as changed.
  subscript(uri: DocumentURI) -> Document? {
    get { documents[uri] }
    set {
      documents[uri] = newValue
      if newValue == nil { changed.remove(uri) } else { changed.insert(uri) }
    }
  }

  /// The names of all open documents, in order.
  var names: [DocumentURI] { documents.keys.sorted() }

  /// The documents that changed since the last call, by name.
  mutating func takeChanged() -> [DocumentURI] {
    defer { changed = [] }
    return changed.sorted()
  }

  /// Keeps an analysis with its document; that is no change.
  mutating func keep(_ analysis: Analysis, of uri: DocumentURI) {
    documents[uri]?.analysis = analysis
  }

  /// Forgets every analysis, since it would be another one now.
  mutating func forgetAnalyses() {
    for uri in documents.keys { documents[uri]?.analysis = nil }
    changed = Set(documents.keys)
  }
}
