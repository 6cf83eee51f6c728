import Foundation
import JSON
import TestSupport

/// What clients and servers have said to each other, as keeper.py keeps it.
struct KeptSessions {
  let folder: URL

  static let keeper = Repository.url("Tests/EndToEndTests/Editors/Browser/keeper.py")

  /// What the keeper is told.
  func environment() throws -> [String: String] {
    ["KEEPER_LOG": folder.path, "KEEPER_BINARY": try BuiltBinary.url().path]
  }

  /// Holds every session to LSP's meta model, and every request of the client's to have been answered, but for a server
  /// that was killed.
  ///
  /// - Returns: how many sessions there were.
  func check() throws -> Int {
    let sessions = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for session in sessions {
      let place = folder.appendingPathComponent(session)
      let code = try wait(for: place.appendingPathComponent("done"))
      let client = [UInt8](try Data(contentsOf: place.appendingPathComponent("client")))
      let server = [UInt8](try Data(contentsOf: place.appendingPathComponent("server")))
      try SessionCheck.check(client: client, server: server)
      if code == "-9" { continue }
      let asked = messages(client)
      let unanswered = unanswered(asked, by: messages(server))
      if !unanswered.isEmpty { throw Failure("session \(session) leaves unanswered: \(unanswered)") }
      // A client that goes without a word leaves a server that ends with 1, or by the client's signal.
      let wanted = asked.contains { $0["method"]?.string == "shutdown" } ? ["0"] : ["1", "-15"]
      if !wanted.contains(code) { throw Failure("the server of session \(session) ended with \(code), not \(wanted)") }
    }
    return sessions.count
  }

  private func wait(for file: URL) throws -> String {
    let deadline = Date(timeIntervalSinceNow: 10)
    while Date() < deadline {
      if let text = try? String(contentsOf: file, encoding: .utf8), !text.isEmpty { return text }
      usleep(10_000)
    }
    throw Failure("the server goes on without its editor")
  }

  private func messages(_ bytes: [UInt8]) -> [JSONValue] {
    var reader = FrameReader()
    return reader.append(bytes).compactMap { try? JSONReader.read($0) }
  }

  /// The methods of requests that got no response.
  private func unanswered(_ client: [JSONValue], by server: [JSONValue]) -> [String] {
    let answered = Set(server.filter { $0["method"] == nil }.compactMap { $0["id"].map(SessionCheck.key) })
    return client.compactMap { message in
      guard let method = message["method"]?.string, let id = message["id"] else { return nil }
      return answered.contains(SessionCheck.key(id)) ? nil : method
    }
  }
}
