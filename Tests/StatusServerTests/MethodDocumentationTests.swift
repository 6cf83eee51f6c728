import Foundation
import StatusServer
import TestSupport
import Testing

@Suite("What the README says of methods")
struct MethodDocumentationTests {
  /// `STATUSLSP_UPDATE=1 swift test --filter MethodDocumentationTests` writes it anew.
  @Test("The README's table is made of the methods")
  func current() throws {
    let (begin, end) = ("<!-- methods -->\n", "<!-- /methods -->")
    var table = "| method | what it does |\n| --- | --- |\n"
    for method in Method.all {
      let summary = try #require(MethodTexts.served[method.name], "\(method.name): what does it do?")
      table += "| `\(method.name)` | \(summary) |\n"
    }
    table += "\n| not served | why |\n| --- | --- |\n"
    for (names, reason) in MethodTexts.notServed {
      table += "| \(names.map { "`\($0)`" }.joined(separator: ", ")) | \(reason) |\n"
    }
    if ProcessInfo.processInfo.environment["STATUSLSP_UPDATE"] != nil {
      let text = try Repository.text("README.md")
      let before = try #require(text.range(of: begin)), after = try #require(text.range(of: end))
      let updated = text[..<before.upperBound] + table + text[after.lowerBound...]
      try updated.write(to: Repository.url("README.md"), atomically: true, encoding: .utf8)
    }
    #expect(try Repository.text("README.md").contains(begin + table + end))
  }

  @Test("Nothing that is served is said to be left out")
  func leftOut() {
    let served = Set(Method.all.map(\.name))
    #expect(MethodTexts.notServed.flatMap(\.names).filter(served.contains) == [])
  }
}

/// What the README tells of methods.
enum MethodTexts {
  static let served: [String: String] = [
    "$/cancelRequest": "a request that is still running is answered -32800 at once",
    "$/setTrace": "what the server does is told by `$/logTrace`",
    "codeAction/resolve": "the edit of an action that touches other files, made when it is chosen",
    "completionItem/resolve": "the documentation of one item",
    "exit": "ends the server: 0 after `shutdown`, else 1",
    "initialize": "agrees on the position encoding (UTF-8, 16 or 32), folders, language and settings",
    "initialized": "asks for settings and for changes of configuration files where the client can",
    "inlayHint/resolve": "what the code beside a phrase means",
    "notebookDocument/didChange": "keeps the cells of a notebook in step",
    "notebookDocument/didClose": "forgets a notebook",
    "notebookDocument/didOpen": "a notebook's cells, each in its own language",
    "notebookDocument/didSave": "nothing: what is open counts already",
    "shutdown": "no request is served any more",
    "textDocument/codeAction": "quick fixes, all safe fixes of a file, numbers to constants and back, ways to ignore, "
      + "and why a place counts as a status",
    "textDocument/completion": "codes where one is expected, by number, phrase, former phrase or class; phrases behind "
      + "`HTTP/1.1 404 `",
    "textDocument/diagnostic": "findings when the client asks, with `unchanged` where nothing is new",
    "textDocument/didChange": "keeps a text in step, by edits or as a whole",
    "textDocument/didClose": "forgets a text and takes its findings back",
    "textDocument/didOpen": "reads a text and tells its findings, unless the client asks for them itself",
    "textDocument/didSave": "a saved configuration holds at once",
    "textDocument/documentHighlight": "the same code, or class, everywhere in the file",
    "textDocument/hover": "what a code, a class or a bound means; a library's name for a code by a setting",
    "textDocument/inlayHint": "phrases beside codes, by the setting `hints`",
    "textDocument/references": "every place of the code in the workspace, named constants included",
    "window/workDoneProgress/cancel": "stops a scan of the workspace",
    "workspace/diagnostic": "findings of files that are not open, by the setting `workspaceDiagnostics`",
    "workspace/didChangeConfiguration": "takes the editor's settings, reads configuration files again",
    "workspace/didChangeWatchedFiles": "reads configuration files again",
    "workspace/didChangeWorkspaceFolders": "folders come and go",
    "workspace/executeCommand": "`statuslsp.why`, `statuslsp.explain`, `statuslsp.checkWorkspace`",
  ]

  /// In the order of what people may look for.
  static let notServed: [(names: [String], reason: String)] = [
    (
      ["textDocument/documentSymbol", "workspace/symbol"],
      "a number is no symbol; in an outline it would stand between what is"
    ),
    (
      ["textDocument/definition", "textDocument/declaration", "textDocument/typeDefinition"],
      "a number is defined nowhere; of a constant the language's own server knows"
    ),
    (
      ["textDocument/documentLink", "textDocument/codeLens"],
      "the hover has the links; more would be noise on every line"
    ),
    (
      ["textDocument/rename", "textDocument/prepareRename"], "another number means something else: that is no renaming"
    ),
    (
      ["textDocument/formatting", "textDocument/rangeFormatting", "textDocument/onTypeFormatting"],
      "the language's own tools do that"
    ),
    (
      ["textDocument/semanticTokens/full", "textDocument/foldingRange", "textDocument/selectionRange"],
      "they would contend with the language's own server"
    ),
    (["textDocument/signatureHelp", "textDocument/documentColor"], "there is nothing of the kind to tell of a code"),
    (["textDocument/willSave", "textDocument/willSaveWaitUntil"], "nothing is rewritten unasked"),
  ]
}
