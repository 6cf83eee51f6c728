import JSON
import JSONRPC
import LanguageServerProtocol
import StatusAnalysis
import StatusDetection
import StatusProject
import StatusRegistry

/// What may be asked for by `workspace/executeCommand`.
package enum ServerCommand: String, CaseIterable, Sendable {
  /// Checks all files of the client's folders, and publishes what is found. No arguments.
  case checkWorkspace = "statuslsp.checkWorkspace"
  /// Shows what is known of a code, a class, a rule or a phrase, which is the argument.
  case explain = "statuslsp.explain"
  /// Shows why a place denotes a status. The argument names the place, as a request about a position does.
  case why = "statuslsp.why"
}

/// `workspace/executeCommand`: what a command says is shown to the user and is the result too.
enum ExecuteCommandRequest: BackgroundRequestHandler {
  static func run(
    _ params: ExecuteCommandParams, id: RequestID, in session: inout Session
  ) throws(ResponseError) -> JSONValue? {
    switch ServerCommand(rawValue: params.command) {
    case .why?:
      guard let place = params.arguments.first.flatMap(TextDocumentPositionParams.init(json:)) else {
        throw .invalidParams("'\(params.command)' takes a textDocument and a position.")
      }
      return session.shown(session.why(place))
    case .explain?:
      let words = params.arguments.first.flatMap { $0.string ?? $0.integer.map { String($0) } }
      guard let words else { throw .invalidParams("'\(params.command)' takes a code, a class, a rule or a phrase.") }
      return session.shown(explanation(of: words, in: session.locale))
    case .checkWorkspace?:
      let work = Work(
        id, .check, title: .checkingWorkspace, workDoneToken: params.workDoneToken)
      session.begin(work, session.planOfDiagnostics(.everything, isAsked: true))
      return nil
    case nil: throw .invalidParams("There is no command '\(params.command)'.")
    }
  }

  /// What is known of a code, a class, a rule or a phrase; nil for anything else.
  private static func explanation(of words: String, in locale: Locale) -> String? {
    if let code = Int(words) {
      return StatusAnalysis.explanation(of: StatusCode(code), locale: locale, markup: .plainText)
    }
    let lower = words.lowercased()
    if let statusClass = StatusClass.allCases.first(where: { "\($0.rawValue)xx" == lower }) {
      return StatusAnalysis.explanation(of: statusClass, locale: locale, markup: .plainText)
    }
    if let text = StatusAnalysis.explanation(ofRule: lower, locale: locale, markup: .plainText) { return text }
    let bearers = StatusEntry.find(phrase: words)
    guard !bearers.isEmpty else { return nil }
    let pages = bearers.map { StatusAnalysis.explanation(of: $0.code, locale: locale, markup: .plainText) }
    return pages.joined(separator: "\n\n")
  }
}

extension Session {
  /// Why a place denotes a status; nil where none is.
  fileprivate mutating func why(_ place: TextDocumentPositionParams) -> String? {
    let locale = analysisOptions(for: place.uri).locale
    return literal(at: place).map { engine.whyText($0, locale, .plainText) }
  }

  /// Shows a text to the user and returns it; null where there is none.
  fileprivate func shown(_ text: String?) -> JSONValue {
    guard let text else { return .null }
    send(
      .notification(method: "window/showMessage", params: WindowMessageParams(type: .info, message: text).json))
    return .string(text)
  }

  /// Publishes what a check of the workspace has found in files that are not open, and says how much it is. A client
  /// that asks for reports on the workspace gets it there.
  mutating func finishCheck(_ work: Work, filesRead: Int) {
    let open = documents.fileLocations()
    let closed = work.found.filter { !open.contains($0.location) }.sorted { $0.uri < $1.uri }
    var openCounts: [Int] = []
    for uri in documents.names { openCounts.append(findings(of: uri)?.count ?? 0) }
    let count = closed.reduce(openCounts.reduce(0, +)) { $0 + $1.items.count }
    let files = closed.count + openCounts.count { $0 > 0 }
    if client.pullsDiagnostics, reportsWorkspace() {
      reports.forget(.everything)
    } else {
      let found = Set(closed.map(\.uri))
      for uri in publishedFiles.subtracting(found).sorted() { takeBackDiagnostics(of: uri) }
      for file in closed {
        publishedFiles.insert(file.uri)
        let params: JSONValue = ["uri": file.uri.json, "diagnostics": file.items.json]
        send(.notification(method: "textDocument/publishDiagnostics", params: params))
      }
    }
    let read = filesRead + documents.names.count
    show(.info, .checked(files: read, findings: count, filesWithFindings: files))
    answer(work.id, ["files": .integer(read), "findings": .integer(count), "filesWithFindings": .integer(files)])
  }
}
