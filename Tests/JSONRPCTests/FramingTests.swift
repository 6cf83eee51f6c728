import JSONRPC
import TestSupport
import Testing

/// A stream of bytes and what it holds.
struct FramingCase: CustomTestStringConvertible, Sendable {
  let stream: [UInt8]
  let events: [FramingEvent]

  init(_ stream: String, _ events: [FramingEvent]) {
    self.stream = Array(stream.utf8)
    self.events = events
  }

  var testDescription: String { String(decoding: stream, as: UTF8.self).debugDescription }

  static func body(_ text: String) -> FramingEvent { .body(Array(text.utf8)) }

  static let wellFormed: [FramingCase] = [
    FramingCase("", []),
    FramingCase("Content-Length: 2\r\n\r\n{}", [body("{}")]),
    FramingCase("Content-Length: 2\r\n\r\n{}Content-Length: 3\r\n\r\nabc", [body("{}"), body("abc")]),
    FramingCase("Content-Length: 0\r\n\r\nContent-Length: 1\r\n\r\n1", [body(""), body("1")]),
    FramingCase("content-length: 2\r\n\r\n{}", [body("{}")]),
    FramingCase("CONTENT-LENGTH: 2\r\n\r\n{}", [body("{}")]),
    FramingCase("cOnTeNt-LeNgTh: 2\r\n\r\n{}", [body("{}")]),
    FramingCase("Content-Length:2\r\n\r\n{}", [body("{}")]),
    FramingCase("Content-Length: \t 2 \t\r\n\r\n{}", [body("{}")]),
    FramingCase("Content-Length: 0002\r\n\r\n{}", [body("{}")]),
    FramingCase("Content-Length: 2\n\n{}", [body("{}")]),
    FramingCase("Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", [body("{}")]),
    FramingCase("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}", [body("{}")]),
    FramingCase("Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n{}", [body("{}")]),
    FramingCase("Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc\r\n\r\n{}", [body("{}")]),
    FramingCase("Content-Length: 2\r\nContent-Type: text/plain; charset=utf-16\r\n\r\n{}", [body("{}")]),
    FramingCase("X-Content-Length: 9\r\nContent-Length: 2\r\nX:\r\n\r\n{}", [body("{}")]),
    FramingCase("\r\n\r\n\nContent-Length: 2\r\n\r\n{}\r\n", [body("{}")]),
    FramingCase("Content-Length: 23\r\n\r\nContent-Length: 2\r\n\r\n{}", [body("Content-Length: 2\r\n\r\n{}")]),
    FramingCase("Content-Length: 6\r\n\r\né😀", [body("é😀")]),
  ]

  static let notANumber: [FramingCase] = [
    "-5", "+5", "abc", "", " ", "0x10", "1e3", "2.0", "2,2", "2 2", "9223372036854775808", "100000000000000000000",
    "9000000000000000000", "1073741825", "NaN", "2;", "٢",
  ].map { value in
    FramingCase(
      "Content-Length: \(value)\r\n\r\n{}Content-Length: 1\r\n\r\n1Content-Length: 2\r\n\r\n{}",
      [.problem(.invalidContentLength), body("1"), body("{}")])
  }

  static let malformed: [FramingCase] = [
    FramingCase("garbage\r\nContent-Length: 1\r\n\r\n1", [.problem(.malformedHeader), body("1")]),
    FramingCase("garbage\r\n\r\nmore\n\0\u{1}ÿContent-Length: 1\r\n\r\n1", [.problem(.malformedHeader), body("1")]),
    FramingCase("{\"a\":1}Content-Length: 1\r\n\r\n1", [.problem(.malformedHeader), body("1")]),
    FramingCase("garbageContent-Length: 1\r\n\r\n1", [.problem(.malformedHeader), body("1")]),
    FramingCase("garbagecontent-length:1\nContent-Type: x\r\n\r\n1", [.problem(.malformedHeader), body("1")]),
    FramingCase("CoContent-Length: 1\r\n\r\n1", [.problem(.malformedHeader), body("1")]),
    FramingCase("?? ContentContent-LeContent-Length: 1\r\n\r\n1", [.problem(.malformedHeader), body("1")]),
    FramingCase(
      "no colon\r\nContent-Length: x\r\nContent-Length: 1y\r\nContent-Length: 1\r\n\r\n1",
      [.problem(.malformedHeader), body("1")]),
    FramingCase(
      "no colon\nContent-Length: 99999999999999999999\r\n\r\nContent-Length: 1\r\n\r\n1",
      [.problem(.malformedHeader), body("1")]),
    FramingCase("a b: c\r\nContent-Length: 1\rContent-Length: 1\r\n\r\n1", [.problem(.malformedHeader), body("1")]),
    FramingCase("Content-Length : 1\r\n\r\n1Content-Length: 2\r\n\r\n{}", [.problem(.malformedHeader), body("{}")]),
    FramingCase(": 1\r\nContent-Length: 1\r\n\r\n1", [.problem(.malformedHeader), body("1")]),
    FramingCase("X: a\u{1}b\r\nContent-Length: 1\r\n\r\n1", [.problem(.malformedHeader), body("1")]),
    FramingCase(
      "Content-Length: 5\r\noops\r\n\r\nhelloContent-Length: 1\r\n\r\n1", [.problem(.malformedHeader), body("1")]),
    FramingCase("Content-Type: x\r\n\r\n{}Content-Length: 1\r\n\r\n1", [.problem(.missingContentLength), body("1")]),
    FramingCase(
      "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}?Content-Length: 1\r\n\r\n1",
      [.problem(.invalidContentLength), body("1")]),
    FramingCase("Content-Length: -1\r\nContent-Length: 1\r\n\r\n1", [.problem(.invalidContentLength), body("1")]),
    FramingCase("Content-Length: -1Content-Length: 1\r\n\r\n1", [.problem(.invalidContentLength), body("1")]),
    FramingCase(
      "bad\r\nContent-Length: 1\r\nbad\r\n\r\nContent-Length: 1\r\n\r\n1",
      [.problem(.malformedHeader), .problem(.malformedHeader), body("1")]),
    FramingCase(
      "Content-Length: 2\r\n\r\n{}}Content-Length: 1\r\n\r\n1",
      [body("{}"), .problem(.malformedHeader), body("1")]),
    FramingCase("bad\r\n\r\nContent-Length: 1", [.problem(.malformedHeader)]),
    FramingCase("Content-Length: 3\r\n\r\n{}", []),
  ]

  static var all: [FramingCase] { wellFormed + notANumber + malformed }
}

struct FramingTests {
  @Test(arguments: FramingCase.all)
  func `a stream holds its messages`(_ example: FramingCase) {
    var framer = MessageFramer()
    #expect(framer.feed(example.stream) == example.events)
  }

  @Test(arguments: FramingCase.all)
  func `a split at any place changes nothing`(_ example: FramingCase) {
    for split in 0...example.stream.count {
      var framer = MessageFramer()
      let events = framer.feed(example.stream[..<split]) + framer.feed(example.stream[split...])
      #expect(events == example.events, "split at \(split)")
    }
  }

  @Test(arguments: FramingCase.all)
  func `single bytes change nothing`(_ example: FramingCase) {
    var framer = MessageFramer()
    var events: [FramingEvent] = []
    for byte in example.stream { events += framer.feed([byte]) }
    #expect(events == example.events)
  }

  @Test(arguments: [UInt64](1...30))
  func `random pieces of a random stream change nothing`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let streams = FramingCase.all.map(\.stream).shuffled(using: &generator).prefix(8)
    let stream = Array(streams.joined())
    var whole = MessageFramer()
    let expected = whole.feed(stream)
    var framer = MessageFramer()
    var events: [FramingEvent] = []
    var rest = stream[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...40, using: &generator))
      events += framer.feed(piece)
      rest = rest.dropFirst(piece.count)
    }
    #expect(events == expected, "seed \(seed)")
  }

  @Test(arguments: [
    ("", true), ("\r\n", true), ("C", false), ("Content-Length: 2\r\n", false), ("Content-Length: 2\r\n\r\n", false),
    ("Content-Length: 2\r\n\r\n{", false), ("Content-Length: 2\r\n\r\n{}", true), ("?\r\n", false),
  ])
  func `a stream may end between messages`(_ stream: String, _ expected: Bool) {
    var framer = MessageFramer()
    _ = framer.feed(Array(stream.utf8))
    #expect(framer.isBetweenMessages == expected)
  }
}
