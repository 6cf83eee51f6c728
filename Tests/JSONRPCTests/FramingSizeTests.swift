import JSONRPC
import Testing

struct FramingSizeTests {
  private static let next = Array("Content-Length: 1\r\n\r\n1".utf8)

  /// Feeds a length and that many bytes in pieces of 1 MiB, then another message; tells the events in short.
  private static func events(length: Int) -> [String] {
    var framer = MessageFramer()
    var events = framer.feed(Array("Content-Length: \(length)\r\n\r\n".utf8))
    let piece = [UInt8](repeating: 0x20, count: 1 << 20)
    var left = length
    while left > 0 {
      events += framer.feed(piece.prefix(left))
      left -= min(left, piece.count)
    }
    return (events + framer.feed(next)).map { event in
      switch event {
      case .body(let body): "body of \(body.count)"
      case .problem(let problem): "\(problem)"
      case .oversized(let length): "skipped \(length)"
      }
    }
  }

  @Test func `a body just below 64 MiB is kept`() {
    let length = 64 << 20 - 1
    #expect(Self.events(length: length) == ["body of \(length)", "body of 1"])
  }

  @Test(arguments: [64 << 20, 64 << 20 + 1, 1 << 30])
  func `a body from 64 MiB to 1 GiB is skipped`(_ length: Int) {
    #expect(Self.events(length: length) == ["skipped \(length)", "body of 1"])
  }

  @Test func `one byte more than 1 GiB is no length`() {
    var framer = MessageFramer()
    let events = framer.feed(Array("Content-Length: \(1 << 30 + 1)\r\n\r\n".utf8) + Self.next)
    #expect(events == [.problem(.invalidContentLength), .body([0x31])])
  }

  @Test(arguments: ["a", "Content-Length:", "Content-Length: 1", "C", " ", "Content-Length: 1 ", "a: b"])
  func `a line without end is passed over once`(_ piece: String) {
    let line = Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8)
    var framer = MessageFramer()
    #expect(framer.feed(line) == [.problem(.malformedHeader)])
    #expect(framer.feed([0x20] + Self.next).last == .body([0x31]))
  }

  @Test func `the longest header line is read and one byte more is not`() {
    for (spare, isRead) in [(0, true), (1, false)] {
      let name = "X: "
      let padding = String(repeating: "x", count: 8192 - name.utf8.count - 2 + spare)
      var framer = MessageFramer()
      let events = framer.feed(Array((name + padding + "\r\n").utf8) + Self.next)
      #expect(events == (isRead ? [] : [.problem(.malformedHeader)]) + [.body([0x31])])
    }
  }

  @Test func `many header fields are no more than one`() {
    let fields = Array(String(repeating: "X-Field: value\r\n", count: 10_000).utf8)
    var framer = MessageFramer()
    #expect(framer.feed(fields).isEmpty)
    #expect(framer.feed(Self.next) == [.body([0x31])])
  }
}
