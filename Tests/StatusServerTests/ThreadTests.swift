import Foundation
import JSON
import JSONRPC
import Platform
import StatusServer
import Testing

/// A server with all of its threads, over pipes: reader, writer, scans, and a client that waits for nothing.
struct ThreadTests {
  private static let rounds = 40

  @Test(.timeLimit(.minutes(3)))
  func everyRequestIsAnsweredOnceWhileScansRun() throws {
    let files = (0..<60).map { ("src/\($0 % 5)/f\($0).js", "res.status(30\($0 % 10));\nres.status(404);\n") }
    let folder = try ScannedFolder(Dictionary(uniqueKeysWithValues: files))
    let (toServer, fromServer) = (Pipe(), Pipe())
    let (input, output) = (toServer.fileHandleForReading, fromServer.fileHandleForWriting)
    let exitCode = Shared<Int32?>(nil)
    let server = SystemThread.start(name: "server") {
      let code = serve(input: input.fileDescriptor, output: output.fileDescriptor, version: "1.2.3")
      exitCode.update { $0 = code }
      try? output.close()
    }
    let bodies = Shared<[[UInt8]]>([])
    let reader = SystemThread.start(name: "client") {
      var framer = MessageFramer()
      let source = fromServer.fileHandleForReading
      while let piece = try? source.read(upToCount: 65_536), !piece.isEmpty {
        for case .body(let body) in framer.feed(Array(piece)) { bodies.update { $0.append(body) } }
      }
    }
    let (messages, requests) = Self.messages(folder)
    for message in messages { try toServer.fileHandleForWriting.write(contentsOf: Data(message)) }
    server.join()
    reader.join()
    #expect(exitCode.update { $0 } == 0)
    let answered = bodies.update { $0 }.compactMap { try? JSONReader.read($0) }.filter { $0["method"] == nil }
    let ids = answered.compactMap { $0["id"]?.integer }
    #expect(ids.sorted() == Array(0..<requests))
  }

  /// What the client sends: documents are opened and typed into while scans begin, are cancelled and begin anew.
  private static func messages(_ folder: ScannedFolder) -> (messages: [[UInt8]], requests: Int) {
    var lastID = -1
    func request(_ method: String, _ params: JSONValue?) -> [UInt8] {
      lastID += 1
      return FramedMessage.request(id: .number(String(lastID)), method: method, params: params)
    }
    let uri = folder.uri("src/0/f0.js")
    var messages = [
      request(
        "initialize",
        ["capabilities": [:], "workspaceFolders": [["uri": .string(folder.uri()), "name": "w"]]]),
      FramedMessage.notification(method: "initialized", params: [:]),
      FramedMessage.notification(
        method: "textDocument/didOpen",
        params: TestClient.opening(uri, "res.status(404)", languageID: "javascript")),
    ]
    for round in 1...rounds {
      let change: JSONValue = ["range": range(0, 0..<0), "text": .string("// \(round)\n")]
      messages += [
        request("textDocument/references", TestClient.place(uri, round - 1, 12)),
        FramedMessage.notification(
          method: "textDocument/didChange", params: TestClient.changing(uri, version: round + 1, [change])),
        request("textDocument/hover", TestClient.place(uri, round, 12)),
        request("workspace/executeCommand", ["command": "statuslsp.checkWorkspace"]),
      ]
      if round % 3 == 0 {
        messages.append(FramedMessage.notification(method: "$/cancelRequest", params: ["id": .integer(lastID)]))
      }
      if round % 7 == 0 {
        let changed: JSONValue = ["uri": .string(folder.uri(".statuslsp.json")), "type": 2]
        messages.append(
          FramedMessage.notification(method: "workspace/didChangeWatchedFiles", params: ["changes": [changed]]))
      }
    }
    messages += [request("shutdown", nil), FramedMessage.notification(method: "exit")]
    return (messages, lastID + 1)
  }
}
