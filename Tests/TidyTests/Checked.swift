import Foundation
import TestSupport

/// A source file as the checks see it.
struct CheckedFile {
  /// From the root of the repository: "Sources/JSON/JSONValue.swift".
  let path: String
  let text: String
  /// The text with comments and strings blanked out, line by line as long as before.
  let code: String

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
    self.code = blankingCommentsAndStrings(text)
  }

  /// The folders and the file of the path.
  var components: [String] { path.split(separator: "/").map(String.init) }

  /// The target that the file belongs to.
  var target: String { components.count > 1 ? components[1] : "" }

  /// Whether the file holds data only and may be of any size.
  var isTable: Bool { components.dropLast().contains("Tables") }

  var codeLines: [Substring] { code.split(separator: "\n", omittingEmptySubsequences: false) }

  var lineCount: Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).count - (text.hasSuffix("\n") ? 1 : 0)
  }

  /// All Swift files of a folder of the repository; examples and fixtures are data of tests, not code.
  static func all(below folder: String) throws -> [CheckedFile] {
    let paths = Repository.files(below: Repository.url(folder)).filter { $0.hasSuffix(".swift") }
    return try paths.filter { !$0.contains("Examples/") && !$0.contains("Fixtures/") }
      .map { CheckedFile("\(folder)/\($0)", try Repository.text("\(folder)/\($0)")) }
  }
}

/// The layers of Sources, lowest first: a target imports only targets that stand before it.
let layers = [
  "StatusRegistry", "JSON", "SourceText", "StatusDetection", "StatusAnalysis", "Platform", "StatusProject", "JSONRPC",
  "LanguageServerProtocol", "StatusServer", "StatusCommandLine", "statuslsp",
]
