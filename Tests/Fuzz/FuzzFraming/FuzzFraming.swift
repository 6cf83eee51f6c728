// Framing: a stream gives the same messages however it is split, and those that were framed come out as they went in.
//
//   .ci/fuzz 60 FuzzFraming

import Fuzzing
import JSONRPC

@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(inputBytes(start, count))
  if input.bool() { checkMessages(&input) } else { checkSplits(&input) }
  return 0
}

@_cdecl("LLVMFuzzerInitialize")
package func initialize(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  writeSeeds {
    [
      "\u{0}\u{0}Content-Length: 2\r\n\r\n{}", "\u{0}\u{3}abcX: y\r\nContent-Length: 1\r\n\r\n1Content-Length: 0\n\n",
      "\u{0}\u{2}xxgarbage Content-Length: 3\r\n\r\nabcContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
      "\u{0}\u{1}\u{1}content-length:99999999999\r\n\r\n", "\u{1}\u{2}\u{5}hello\u{1}\u{3}abc\u{2}\u{2}{}",
      "\u{0}\u{1}\u{9}Content-Type: a\u{7F}\r\n\r\nX-Content-Length: 4\r\n\r\nbody",
    ].map { Array($0.utf8) }
  }
  return 0
}

/// Any bytes, at once, in the pieces that the input says, and short ones byte by byte.
func checkSplits(_ input: inout FuzzInput) {
  let sizes = [input.byte(), input.byte(), input.byte()].map { Int($0 % 32) + 1 }
  let stream = input.remainder()
  var whole = MessageFramer()
  let expected = whole.feed(stream)
  for sizes in stream.count <= 24 ? [[1], sizes] : [sizes] {
    var (framer, events, rest, turn) = (MessageFramer(), [FramingEvent](), stream[...], 0)
    while !rest.isEmpty {
      let piece = rest.prefix(sizes[turn % sizes.count])
      events += framer.feed(piece)
      rest = rest.dropFirst(piece.count)
      turn += 1
    }
    hold(events == expected, "\(sizes): \(events) instead of \(expected) of \(shown(stream))")
    hold(framer.isBetweenMessages == whole.isBetweenMessages, "\(sizes): another end of \(shown(stream))")
  }
  // Nothing is made up: the bodies stand in the stream one after the other.
  var bytes = 0
  for case .body(let body) in expected { bytes += body.count }
  hold(bytes <= stream.count, "\(bytes) bytes of bodies in \(stream.count)")
}

/// Messages with headers of several forms, and garbage between them that no reader can take for a header.
func checkMessages(_ input: inout FuzzInput) {
  var (stream, bodies): ([UInt8], [[UInt8]]) = ([], [])
  let size = input.number(below: 40) + 1
  while !input.isEmpty {
    let form = input.number(below: 6)
    let body = input.text(upTo: 64)
    bodies.append(body)
    switch form {
    case 0: stream += FramedMessage.framing(body)
    case 1: stream += Array("Content-Length: \(body.count)\n\n".utf8) + body
    case 2: stream += Array("content-length:\(body.count) \r\nContent-Type: x; charset=utf8\r\n\r\n".utf8) + body
    case 3: stream += Array("\r\n\r\nCONTENT-LENGTH:\t00\(body.count)\r\n\r\n".utf8) + body
    case 4:
      stream += Array("X-Any: 1\r\nContent-Length: \(body.count)\r\nContent-Length: \(body.count)\r\n\r\n".utf8) + body
    default: stream += Array("no header\u{1}\nContent-Length: \(body.count)\r\n\r\n".utf8) + body
    }
  }
  var (framer, found, rest) = (MessageFramer(), [[UInt8]](), stream[...])
  while !rest.isEmpty {
    for case .body(let body) in framer.feed(rest.prefix(size)) { found.append(body) }
    rest = rest.dropFirst(size)
  }
  hold(found == bodies, "\(found.map(shown)) instead of \(bodies.map(shown))")
  hold(framer.isBetweenMessages, "a message is left open")
}
