/// What a stream of bytes holds.
package enum FramingEvent: Sendable, Equatable {
  /// The complete body of a message; it may be empty.
  case body([UInt8])
  /// Something that is no message was passed over; worth one line in the log.
  case problem(FramingProblem)
  /// A message of that many bytes was skipped; it is answered with `ResponseError.oversized` and the id `null`.
  case oversized(Int)
}

/// Why bytes are no message.
package enum FramingProblem: Sendable, Equatable {
  /// A line that is no header field, or has no end.
  case malformedHeader
  /// A header that ends without a `Content-Length`.
  case missingContentLength
  /// A `Content-Length` whose value is no plain number, or more than 1 GiB.
  case invalidContentLength
}

/// Cuts a stream of bytes into messages (LSP, "Base Protocol"), whatever comes and however it is split.
///
/// Names of fields are read in any case. `Content-Type` is passed over, whatever charset it names: bodies are read as
/// UTF-8. A line may end with `\n` alone, and empty lines in front of a header do not count (RFC 9112, section 2.2).
/// After anything else it reads on at the next `Content-Length:` that digits and a line end follow, be it in the middle
/// of a line. It keeps at most one body or one line of a header, and looks at each byte a fixed number of times.
package struct MessageFramer: Sendable {
  /// A body of this size or more is skipped: 64 MiB.
  package static let skippedLength = 64 << 20
  /// A `Content-Length` above this is none: 1 GiB.
  package static let largestLength = ContentLength.largest
  /// A header line longer than this is none.
  static let longestLine = 8192

  private enum State {
    case header
    case searching(ContentLengthSearch)
    case body(length: Int)
    case skipping(length: Int, left: Int)
  }

  private var state = State.header
  /// The line of a header, or the body, as far as it has come.
  private var part: [UInt8] = []
  /// Whether a line of the header has been read.
  private var hasField = false
  private var contentLength: Int?
  private var hiddenLength: Int?

  package init() {}

  /// Whether the stream may end here: no message has begun.
  package var isBetweenMessages: Bool {
    if case .header = state { part.isEmpty && !hasField } else { false }
  }

  /// Takes the next bytes and gives what they complete.
  package mutating func feed(_ bytes: [UInt8]) -> [FramingEvent] { feed(bytes[...]) }

  /// Takes the next bytes and gives what they complete.
  package mutating func feed(_ bytes: ArraySlice<UInt8>) -> [FramingEvent] {
    var events: [FramingEvent] = []
    var rest = bytes
    while !rest.isEmpty {
      switch state {
      case .header: readHeader(&rest, &events)
      case .searching(let search): self.search(search, &rest)
      case .body(let length): readBody(length, &rest, &events)
      case .skipping(let length, let left):
        let count = min(left, rest.count)
        rest = rest.dropFirst(count)
        if count < left {
          state = .skipping(length: length, left: left &- count)
        } else {
          state = .header
          events.append(.oversized(length))
        }
      }
    }
    return events
  }

  private mutating func readHeader(_ rest: inout ArraySlice<UInt8>, _ events: inout [FramingEvent]) {
    let room = rest.prefix(max(MessageFramer.longestLine &- part.count, 0))
    guard let lineFeed = room.firstIndex(of: 0x0A) else {
      part.append(contentsOf: room)
      rest = rest.dropFirst(room.count)
      if part.count >= MessageFramer.longestLine { passOver(part[...], .malformedHeader, &events) }
      return
    }
    part.append(contentsOf: rest[...lineFeed])
    rest = rest[(lineFeed &+ 1)...]
    let line = part
    part.removeAll(keepingCapacity: true)
    switch HeaderField(line: line) {
    case .end: endHeader(&events)
    case .contentLength(let length):
      // Two lengths that differ leave no way to tell where the body ends.
      if let length, contentLength == nil || contentLength == length {
        contentLength = length
        hasField = true
      } else {
        // Without its first byte, the line is not found again.
        passOver(line.dropFirst(), .invalidContentLength, &events)
      }
    case .other(let hidden):
      hasField = true
      hiddenLength = hidden ?? hiddenLength
    case .malformed: passOver(line[...], .malformedHeader, &events)
    }
  }

  private mutating func endHeader(_ events: inout [FramingEvent]) {
    guard hasField else { return }
    if contentLength == nil {
      guard let hiddenLength else {
        passOver([], .missingContentLength, &events)
        return
      }
      // Garbage ran into the length's line and made another name of it.
      events.append(.problem(.malformedHeader))
      contentLength = hiddenLength
    }
    let length = contentLength ?? 0
    beginHeader()
    if length >= MessageFramer.skippedLength {
      state = .skipping(length: length, left: length)
    } else if length == 0 {
      events.append(.body([]))
    } else {
      state = .body(length: length)
    }
  }

  private mutating func beginHeader() {
    state = .header
    part = []
    hasField = false
    contentLength = nil
    hiddenLength = nil
  }

  /// Tells the problem, and looks for the next length in what has been read of the header's last line, and then on.
  private mutating func passOver(
    _ line: ArraySlice<UInt8>, _ problem: FramingProblem, _ events: inout [FramingEvent]
  ) {
    events.append(.problem(problem))
    beginHeader()
    var line = line
    search(ContentLengthSearch(), &line)
  }

  private mutating func search(_ search: ContentLengthSearch, _ rest: inout ArraySlice<UInt8>) {
    var search = search
    for (index, byte) in zip(rest.indices, rest) {
      guard let length = search.take(byte) else { continue }
      rest = rest[(index &+ 1)...]
      state = .header
      hasField = true
      contentLength = length
      return
    }
    rest = []
    state = .searching(search)
  }

  private mutating func readBody(
    _ length: Int, _ rest: inout ArraySlice<UInt8>, _ events: inout [FramingEvent]
  ) {
    let taken = rest.prefix(length &- part.count)
    rest = rest.dropFirst(taken.count)
    // Room is made for what has come, not for what is promised.
    part.append(contentsOf: taken)
    guard part.count >= length else { return }
    events.append(.body(part))
    beginHeader()
  }
}
