import Foundation
import JSON
import JSONRPC
import Platform
import Testing

@testable import StatusServer

/// What is written to a client that reads late.
@Suite(.timeLimit(.minutes(2))) struct OutputTests {
  private static func answer(_ number: Int, _ result: JSONValue = .null) -> OutgoingMessage {
    .response(id: .number(String(number)), result: result)
  }

  /// Sends messages before anything is read; the ids of what the client reads then, in its order.
  private static func ids(_ messages: [OutgoingMessage], waitingFor isReady: () -> Void = {}) throws -> [Int] {
    let pipe = Pipe()
    let output = OutputThread(fileDescriptor: pipe.fileHandleForWriting.fileDescriptor) {}
    for message in messages { output.send(message) }
    isReady()
    var framer = MessageFramer()
    var ids: [Int] = []
    while ids.count < messages.count {
      let bytes = try readAvailable(pipe.fileHandleForReading.fileDescriptor)
      guard !bytes.isEmpty else { break }
      for case .body(let body) in framer.feed(bytes) {
        guard let id = try JSONReader.read(body)["id"]?.integer else { continue }
        ids.append(id)
      }
    }
    output.drain()
    output.abandon()
    return ids
  }

  @Test func messagesKeepTheirOrderWhateverTheirLength() throws {
    let long = JSONValue.string(String(repeating: "a", count: 50_000))
    let messages = (0..<200).map { Self.answer($0, $0 % 3 == 0 ? long : .integer($0)) }
    #expect(try Self.ids(messages) == Array(0..<200))
  }

  @Test func aLongAnswerLetsOthersPassUntilItIsBegun() throws {
    let isWanted = Shared(false)
    let slow = OutgoingMessage.longResponse(id: .number("0")) {
      isWanted.wait { $0 ? () : nil }
      return .array((0..<50_000).map { .integer($0) })
    }
    let ids = try Self.ids([slow] + (1...20).map { Self.answer($0) }) { isWanted.update { $0 = true } }
    #expect(ids == Array(1...20) + [0])
  }

  @Test func anAnswerBehindOneThatIsBegunWaitsForItsEnd() throws {
    let whole = String(repeating: "b", count: 1_000_000)
    let begun = OutgoingMessage.longResponse(id: .number("0")) { .string(whole) }
    let pipe = Pipe()
    let output = OutputThread(fileDescriptor: pipe.fileHandleForWriting.fileDescriptor) {}
    output.send(begun)
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    var framer = MessageFramer()
    // Something of it has come: it is begun.
    var events = framer.feed(try readAvailable(descriptor, limit: 1_000))
    output.send(Self.answer(1))
    while events.count < 2 { events += framer.feed(try readAvailable(descriptor)) }
    let lengths = events.map { event in if case .body(let body) = event { body.count } else { 0 } }
    #expect(lengths.first ?? 0 > 1_000_000)
    #expect(lengths.last ?? 0 < 100)
    output.drain()
    output.abandon()
  }

  @Test func longAnswersAndOthersNeverMix() throws {
    let pipe = Pipe()
    let output = OutputThread(fileDescriptor: pipe.fileHandleForWriting.fileDescriptor) {}
    let ids = Shared<[Int]>([])
    let count = 2_000
    let reader = SystemThread.start(name: "client") {
      var framer = MessageFramer()
      while ids.update({ $0.count }) < count,
        let bytes = try? readAvailable(pipe.fileHandleForReading.fileDescriptor), !bytes.isEmpty
      {
        for event in framer.feed(bytes) {
          guard case .body(let body) = event else { return }
          ids.update { $0.append((try? JSONReader.read(body))?["id"]?.integer ?? -1) }
        }
      }
    }
    for number in 0..<count {
      let isLong = number % 4 == 0
      output.send(
        isLong
          ? .longResponse(id: .number(String(number))) { .array((0..<200).map { .integer($0) }) }
          : Self.answer(number, .string(String(repeating: "a", count: number))))
    }
    reader.join()
    output.abandon()
    #expect(ids.update { $0 }.sorted() == Array(0..<count))
  }

  @Test func aClientThatHasGoneIsNoticed() {
    StandardStreams.ignoreBrokenPipes()
    let pipe = Pipe()
    let closed = Shared(0)
    let output = OutputThread(fileDescriptor: pipe.fileHandleForWriting.fileDescriptor) { closed.update { $0 += 1 } }
    try? pipe.fileHandleForReading.close()
    output.send(Self.answer(0))
    closed.wait { $0 > 0 ? () : nil }
    output.drain()
    #expect(closed.update { $0 } == 1)
  }
}
