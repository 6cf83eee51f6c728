import Fuzzing
import JSON
import JSONRPC

/// What a client does next.
enum SessionStep {
  case message([UInt8])
  /// Anything at all.
  case bytes([UInt8])
  /// What waits in the background is done, and its events are handed over.
  case work
  /// The client answers a request of the server's.
  case answer(Int)
  /// The client has something resolved that the server offered.
  case resolve(Int)
}

/// Turns bytes into what a client does: mostly well-formed messages about a few documents.
struct SessionScript {
  private var input: FuzzInput
  /// What the client is able to do, and whether it begins as it should.
  let head: UInt8
  private var lastID = 0
  private var version = 1

  init(_ input: FuzzInput) {
    self.input = input
    head = self.input.byte()
  }

  var begins: Bool { head & 3 != 0 }

  /// Goes on with the numbers of another that has begun.
  mutating func begin(like other: SessionScript) { (lastID, version) = (other.lastID, other.version) }

  static let kinds = 16

  private static let uris = [
    "file:///w/a.js", "file:///w/b.py", "untitled:c", "file:///w/sub/nginx.conf", "git:/w/a.js",
    "file:///w/.statuslsp.json",
  ]
  private static let languageIDs = ["javascript", "python", "go", "nginx", "", "yaml"]

  /// `initialize` with what the client says that it can do, and `initialized`.
  mutating func initialize() -> [UInt8] {
    let isAble = JSONValue.bool(head & 4 != 0)
    let encodings: [JSONValue] = ["utf-8", "utf-16", "utf-32"]
    let capabilities: JSONValue = [
      "general": ["positionEncodings": [encodings[Int(head >> 4) % 3]]],
      "window": ["workDoneProgress": isAble],
      "workspace": [
        "configuration": isAble, "didChangeConfiguration": ["dynamicRegistration": isAble],
        "didChangeWatchedFiles": ["dynamicRegistration": isAble], "workspaceFolders": isAble,
        "diagnostics": ["refreshSupport": isAble],
        "workspaceEdit": ["documentChanges": isAble],
      ],
      "textDocument": [
        "diagnostic": ["dynamicRegistration": .bool(head & 8 != 0)],
        "codeAction": [
          "codeActionLiteralSupport": ["codeActionKind": ["valueSet": ["quickfix", "source.fixAll"]]],
          "resolveSupport": ["properties": ["edit"]], "dataSupport": isAble,
        ],
        "completion": ["completionItem": ["resolveSupport": ["properties": ["documentation"]]]],
        "publishDiagnostics": ["versionSupport": isAble, "relatedInformation": isAble],
        "inlayHint": ["resolveSupport": ["properties": ["tooltip"]]],
      ],
      "notebookDocument": ["synchronization": ["dynamicRegistration": false]],
    ]
    let params: JSONValue = [
      "capabilities": capabilities, "workspaceFolders": [["uri": "file:///w", "name": "w"]],
      "initializationOptions": ["workspaceDiagnostics": isAble, "hints": "all"],
    ]
    return request("initialize", params) + notification("initialized", [:])
  }

  mutating func next() -> SessionStep? {
    if input.isEmpty { return nil }
    switch input.number(below: Self.kinds) {
    case 0: return .message(open())
    case 1: return .message(change())
    case 2: return .message(notification("textDocument/didClose", document()))
    case 3: return .message(place())
    case 4: return .message(codeAction())
    case 5: return .message(ranged())
    case 6: return .message(command())
    case 7: return .message(workspaceRequest())
    case 8: return .message(cancel())
    case 9: return .message(settings())
    case 10: return .message(notebook())
    case 11: return .message(FramedMessage.framing(input.text(upTo: 64)))
    case 12: return .bytes(input.text(upTo: 32))
    case 13: return .work
    case 14: return .message(ending())
    default: return input.bool() ? .answer(input.number(below: 8)) : .resolve(input.number(below: 8))
    }
  }

  // MARK: Messages

  private mutating func notification(_ method: String, _ params: JSONValue) -> [UInt8] {
    FramedMessage.notification(method: method, params: params)
  }

  /// A request, now and then with an id that is taken.
  private mutating func request(_ method: String, _ params: JSONValue?) -> [UInt8] {
    lastID += 1
    let number = lastID % 7 == 0 ? lastID / 2 : lastID
    let id: RequestID = number % 3 == 0 ? .string("\(number)") : .number("\(number)")
    return FramedMessage.request(id: id, method: method, params: params)
  }

  private mutating func uri() -> JSONValue { .string(input.element(of: Self.uris)) }

  private mutating func document() -> JSONValue { ["textDocument": ["uri": uri()]] }

  private mutating func open() -> [UInt8] {
    let item: JSONValue = [
      "uri": uri(), "languageId": .string(input.element(of: Self.languageIDs)), "version": .integer(version),
      "text": .string(text(upTo: 120)),
    ]
    return notification("textDocument/didOpen", ["textDocument": item])
  }

  private mutating func text(upTo limit: Int) -> String { String(decoding: input.text(upTo: limit), as: UTF8.self) }

  private mutating func position() -> JSONValue {
    ["line": .integer(input.number(below: 12)), "character": .integer(input.number(below: 40))]
  }

  private mutating func range() -> JSONValue { ["start": position(), "end": position()] }

  private mutating func changes() -> JSONValue {
    let changes = (0...input.number(below: 3)).map { _ -> JSONValue in
      let text = JSONValue.string(text(upTo: 24))
      return input.number(below: 8) == 0 ? ["text": text] : ["range": range(), "text": text]
    }
    return .array(changes)
  }

  private mutating func change() -> [UInt8] {
    version += 1
    let document: JSONValue = ["uri": uri(), "version": .integer(version)]
    return notification("textDocument/didChange", ["textDocument": document, "contentChanges": changes()])
  }

  private static let placeMethods = [
    "textDocument/hover", "textDocument/completion", "textDocument/documentHighlight", "textDocument/references",
    "textDocument/definition", "$/unknown",
  ]

  private mutating func place() -> [UInt8] {
    let params: JSONValue = ["textDocument": ["uri": uri()], "position": position(), "partialResultToken": token()]
    return request(input.element(of: Self.placeMethods), params)
  }

  private mutating func token() -> JSONValue { input.bool() ? .integer(input.number(below: 4)) : .null }

  private mutating func codeAction() -> [UInt8] {
    let only: JSONValue = input.bool() ? ["source.fixAll"] : ["quickfix", "refactor"]
    return request(
      "textDocument/codeAction",
      ["textDocument": ["uri": uri()], "range": range(), "context": ["diagnostics": [], "only": only]])
  }

  private mutating func ranged() -> [UInt8] {
    let method = input.bool() ? "textDocument/inlayHint" : "textDocument/diagnostic"
    return request(method, ["textDocument": ["uri": uri()], "range": range()])
  }

  private mutating func command() -> [UInt8] {
    switch input.number(below: 4) {
    case 0:
      return request("workspace/executeCommand", ["command": "statuslsp.checkWorkspace", "workDoneToken": token()])
    case 1:
      let word = JSONValue.string(text(upTo: 12))
      return request("workspace/executeCommand", ["command": "statuslsp.explain", "arguments": [word]])
    case 2:
      let place: JSONValue = ["textDocument": ["uri": uri()], "position": position()]
      return request("workspace/executeCommand", ["command": "statuslsp.why", "arguments": [place]])
    default: return request("workspace/executeCommand", ["command": .string(text(upTo: 8))])
    }
  }

  private mutating func workspaceRequest() -> [UInt8] {
    let previous: JSONValue = ["uri": uri(), "value": .string(text(upTo: 4))]
    return request(
      "workspace/diagnostic",
      ["previousResultIds": [previous], "workDoneToken": token(), "partialResultToken": token()])
  }

  private mutating func cancel() -> [UInt8] {
    let number = max(0, lastID - input.number(below: 4))
    if input.bool() { return notification("window/workDoneProgress/cancel", ["token": token()]) }
    return notification("$/cancelRequest", ["id": number % 3 == 0 ? .string("\(number)") : .integer(number)])
  }

  private mutating func settings() -> [UInt8] {
    switch input.number(below: 4) {
    case 0:
      let value = (try? JSONReader.read(input.text(upTo: 60))) ?? ["workspaceDiagnostics": true]
      return notification("workspace/didChangeConfiguration", ["settings": ["statuslsp": value]])
    case 1:
      let change: JSONValue = ["uri": uri(), "type": .integer(1 + input.number(below: 3))]
      return notification("workspace/didChangeWatchedFiles", ["changes": [change]])
    case 2:
      let folder: JSONValue = ["uri": input.bool() ? "file:///w" : "file:///v", "name": "w"]
      let event: JSONValue = input.bool() ? ["added": [folder], "removed": []] : ["added": [], "removed": [folder]]
      return notification("workspace/didChangeWorkspaceFolders", ["event": event])
    default: return notification("$/setTrace", ["value": input.bool() ? "verbose" : "off"])
    }
  }

  private mutating func notebook() -> [UInt8] {
    let cell: JSONValue = [
      "uri": "vscode-notebook-cell:/w/n.ipynb#1", "languageId": "python", "version": 1, "text": .string(text(upTo: 40)),
    ]
    let notebook: JSONValue = ["uri": "file:///w/n.ipynb", "version": 1, "notebookType": "jupyter"]
    switch input.number(below: 3) {
    case 0:
      return notification("notebookDocument/didOpen", ["notebookDocument": notebook, "cellTextDocuments": [cell]])
    case 1:
      let changed: JSONValue = ["document": cell, "changes": changes()]
      let cells: JSONValue = ["textContent": [changed], "structure": ["didOpen": [cell], "didClose": []]]
      return notification("notebookDocument/didChange", ["notebookDocument": notebook, "change": ["cells": cells]])
    default:
      return notification("notebookDocument/didClose", ["notebookDocument": notebook, "cellTextDocuments": [cell]])
    }
  }

  private mutating func ending() -> [UInt8] {
    switch input.number(below: 8) {
    case 0: request("shutdown", nil)
    case 1: notification("exit", .null)
    case 2: initialize()
    default: notification("textDocument/didSave", document())
    }
  }
}
