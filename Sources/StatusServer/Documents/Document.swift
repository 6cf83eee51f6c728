import LanguageServerProtocol
import SourceText
import StatusAnalysis
import StatusDetection

/// An open document: the client's text in step, and what is known of it.
struct Document {
  let uri: DocumentURI
  /// What the client calls the language: a hint at best.
  let languageID: String
  /// The notebook that the document is a cell of.
  let notebook: DocumentURI?
  private(set) var version: Int
  private(set) var source: Source
  /// Whether the text is known to be the client's. Out of sync, a document is answered with nothing until its whole
  /// text comes again.
  private(set) var isInSync = true
  /// Whether the text is kept in step but not analysed.
  private(set) var isTooLarge: Bool
  /// Where the text has changed since somebody has looked.
  private(set) var changed = ChangedPart.anything
  /// The literals of this very text, once somebody has asked for them.
  var literals: [StatusLiteral]?
  /// What the rules say of them, once somebody has asked for that.
  var findings: [Finding]?
  /// The diagnostics of this very text as they are written, once somebody has asked for them.
  var report: WrittenItems?

  /// A text that no client has opened.
  init(uri: DocumentURI, source: Source) {
    self.uri = uri
    self.source = source
    languageID = ""
    notebook = nil
    version = 0
    isTooLarge = false
  }

  init(_ item: TextDocumentItem, notebook: DocumentURI? = nil) {
    uri = item.uri
    languageID = item.languageID
    self.notebook = notebook
    version = item.version
    source = Source(item.text, lineEnds: .languageServerProtocol)
    isTooLarge = source.isTooLarge
  }

  /// Whether there is anything to say of the text.
  var isAnalyzable: Bool { isInSync && !isTooLarge }

  /// By the file's name first: what a client calls it is unreliable. A notebook's cells have no name of their own.
  var language: Language {
    isCell
      ? Language.identify(cell: source.bytes, languageID: languageID)
      : Language.identify(path: uri.name, bytes: source.bytes, languageID: languageID)
  }

  /// Whether the text is a cell of a notebook, also where the client synchronizes none.
  var isCell: Bool { notebook != nil || uri.scheme == notebookCellScheme }

  /// The file that the text stands in, as the client spells it.
  var filePath: [UInt8]? { (notebook ?? uri).filePath }

  /// Counts changes from here on.
  mutating func forgetChanges() {
    changed = .nothing
  }

  /// Applies changes in their order; a change that cannot be read, or that does not fit the text, puts the document out
  /// of sync, a full text brings it back.
  mutating func apply(
    _ changes: [TextDocumentContentChangeEvent?], version: Int?, encoding: PositionEncoding
  ) {
    for change in changes {
      switch change {
      case .full(let text):
        source = Source(text, lineEnds: .languageServerProtocol)
        isInSync = true
        changed = .anything
      case .incremental(let range, let text):
        guard isInSync, let range = source.editedRange(of: range, encoding: encoding),
          let edited = source.replacing(range, with: Array(text.utf8))
        else {
          isInSync = false
          continue
        }
        source = edited
        changed.add(range, becoming: text.utf8.count)
      case nil:
        isInSync = false
      }
    }
    if let version { self.version = version }
    literals = nil
    findings = nil
    report = nil
    isTooLarge = source.isTooLarge
  }
}

/// The scheme of a notebook's cells in VS Code.
let notebookCellScheme = "vscode-notebook-cell"

extension Source {
  /// Whether the text is over 10 MiB or has a line over 1 MiB.
  fileprivate var isTooLarge: Bool {
    let mebibyte = 1024 * 1024
    guard bytes.count > mebibyte else { return false }
    guard bytes.count <= 10 * mebibyte else { return true }
    // A line's end is no part of it.
    return (0..<lineCount).contains { line in
      let end = line + 1 < lineCount ? Int(lineStarts[line + 1]) : bytes.count
      return end - Int(lineStarts[line]) > mebibyte && lineRange(line).count > mebibyte
    }
  }
}
