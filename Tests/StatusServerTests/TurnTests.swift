import Foundation
import JSON
import JSONRPC
import Platform
import StatusAnalysis
import Testing

@testable import StatusServer

/// Who has the session act, and who reads meanwhile.
@Suite(.timeLimit(.minutes(2))) struct TurnTests {
  private static func message(_ id: Int, _ method: String, _ params: JSONValue = [:]) -> [UInt8] {
    FramedMessage.request(id: .number(String(id)), method: method, params: params)
  }

  private static func ids(_ sent: [OutgoingMessage]) -> [Int] {
    sent.compactMap { message in
      switch message {
      case .response(.number(let id), _), .errorResponse(.number(let id)?, _): Int(id)
      default: nil
      }
    }
  }

  /// A session that keeps what it sends, and a pipe to read from.
  private static func start(_ engine: Engine) -> (input: Pipe, turns: SessionTurns, sent: Shared<[OutgoingMessage]>) {
    let (input, turns, sent) = (Pipe(), SessionTurns(), Shared<[OutgoingMessage]>([]))
    turns.begin(
      Session(
        version: "1", engine: engine, background: Background(start: { _ in }, post: { _ in }),
        beforeLongWork: turns.prepareForLongWork, send: { message in sent.update { $0.append(message) } }))
    return (input, turns, sent)
  }

  @Test func whatComesWhileATextIsAnalysedIsKnownAfterwards() throws {
    let (analyses, isHeld) = (Shared(0), Shared(true))
    var engine = Engine()
    engine.literals = { _, _ in
      analyses.update { $0 += 1 }
      isHeld.wait { $0 ? nil : () }
      return []
    }
    let (input, turns, sent) = Self.start(engine)
    Reading(input.fileHandleForReading.fileDescriptor, for: turns).start()
    let uri = "file:///a.js"
    let writer = input.fileHandleForWriting
    try writer.write(contentsOf: Data(Self.message(0, "initialize", ["capabilities": [:]])))
    try writer.write(
      contentsOf: Data(FramedMessage.notification(method: "textDocument/didOpen", params: TestClient.opening(uri, "a")))
    )
    analyses.wait { $0 == 1 ? () : nil }
    // More than a pipe holds: who writes would wait if nobody read.
    let text = JSONValue.string(String(repeating: "b", count: 300_000))
    for version in 2...5 {
      let change = TestClient.changing(uri, version: version, [["text": text]])
      try writer.write(contentsOf: Data(FramedMessage.notification(method: "textDocument/didChange", params: change)))
    }
    isHeld.update { $0 = false }
    try writer.write(contentsOf: Data(Self.message(1, "shutdown") + FramedMessage.notification(method: "exit")))
    #expect(turns.waitForEnd(restingAfterSeconds: 60) {} == 0)
    #expect(Self.ids(sent.update { $0 }) == [0, 1])
    #expect((1...5).contains(analyses.update { $0 }))
  }

  @Test func eventsOfManyThreadsEachCountOnce() {
    let (_, turns, sent) = Self.start(Engine())
    turns.take([.message(.request(id: .number("0"), method: "initialize", params: ["capabilities": [:]]))])
    let threads = (0..<8).map { thread in
      SystemThread.start(name: "client") {
        for number in 1...200 {
          turns.take([.message(.request(id: .number(String(thread * 200 + number)), method: "nope", params: nil))])
        }
      }
    }
    for thread in threads { thread.join() }
    turns.take([.endOfInput])
    #expect(turns.waitForEnd(restingAfterSeconds: 60) {} == 1)
    #expect(Self.ids(sent.update { $0 }).sorted() == Array(0...1600))
  }

  @Test func restsOnceWhereNothingComes() {
    let (_, turns, _) = Self.start(Engine())
    let rests = Shared(0)
    turns.take([.message(.request(id: .number("0"), method: "initialize", params: ["capabilities": [:]]))])
    let client = SystemThread.start(name: "client") {
      rests.wait { $0 > 0 ? () : nil }
      turns.take([.message(.request(id: .number("1"), method: "shutdown", params: nil))])
      rests.wait { $0 > 1 ? () : nil }
      turns.take([.message(.notification(method: "exit", params: nil))])
    }
    #expect(turns.waitForEnd(restingAfterSeconds: 1) { rests.update { $0 += 1 } } == 0)
    client.join()
    #expect(rests.update { $0 } == 2)
  }
}
