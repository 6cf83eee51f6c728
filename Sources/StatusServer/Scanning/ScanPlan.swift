import LanguageServerProtocol
import Platform
import StatusAnalysis
import StatusProject

/// What is to be scanned, and what is to be said of it: a value that no later change of the session touches.
struct ScanPlan: Sendable {
  var folders: [ScanFolder] = []
  /// The open documents, whose texts are the client's, and other folders that are scanned by themselves.
  var leftOut: Set<FilePath> = []
  var locales = LocaleChoice()
  /// Whether the names that libraries give codes are looked for too.
  var findsConstants = false
  /// What is to be said of open documents, each by itself.
  var open: [@Sendable () -> ScannedFile?] = []
  /// What is to be said of a file, as it is written; nothing where there is nothing.
  var describe: @Sendable (AnalyzedFile, DocumentURI) -> WrittenItems = { _, _ in WrittenItems() }
}

/// A folder of the client's that is scanned.
struct ScanFolder: Sendable {
  let uri: DocumentURI
  /// As the client spells it.
  let path: FilePath
  /// From the root, without links.
  let location: FilePath
  /// What the editor's user wants there.
  let editors: Configuration
  /// The files to look at, spelled as the folder; nil: all.
  var files: Set<FilePath>?

  /// The name by which the client would open a file of the folder.
  func uri(of file: FilePath) -> DocumentURI {
    let relative = DocumentURI(filePath: [UInt8(ascii: "/")] + file.relative(to: path).bytes)
    let own = uri.string.utf8.last == UInt8(ascii: "/") ? String(uri.string.dropLast()) : uri.string
    return DocumentURI(own + relative.string.dropFirst("file://".count))
  }
}

/// What a scan found in a file.
package struct ScannedFile: Sendable {
  /// From the root, without links; empty for a document that has no file.
  let location: FilePath
  let uri: DocumentURI
  let items: WrittenItems
}

/// What a scan hands back to its session.
package enum ScanReport: Sendable {
  /// Files of which there is something to say, in no order.
  case found([ScannedFile])
  /// So many files and folders have been looked at.
  case progress(Int)
  /// The last report: everything has been looked at, or the scan was cancelled.
  case ended(filesRead: Int)
}
