/// The lines of a text without their line feeds, each cut off when it is asked for.
struct ByteLines: Sequence, IteratorProtocol {
  private let text: ArraySlice<UInt8>
  private var start: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    start = text.startIndex
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard start < text.endIndex else { return nil }
    let end = text.lineEnd(from: start)
    defer { start = end + 1 }
    return text[start..<end]
  }
}

extension ArraySlice<UInt8> {
  /// The offset of the next line feed, or the end.
  @inline(__always)
  func lineEnd(from start: Int) -> Int {
    let first = startIndex
    return unsafe withUnsafeBytes { bytes in
      unsafe ByteScan.next(UInt8(ascii: "\n"), in: bytes, from: start - first, to: bytes.count) + first
    }
  }

  /// The offset of the first byte that is no space, or the part's end.
  @inline(__always)
  func afterSpaces(from start: Int, to end: Int) -> Int {
    let first = startIndex
    return unsafe withUnsafeBytes { bytes in
      unsafe ByteScan.afterSpaces(in: bytes, from: start - first, to: Swift.min(end - first, bytes.count)) + first
    }
  }

  /// Whether the bytes begin with those of a text.
  func begin(with text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard length <= count else { return false }
    return unsafe withUnsafeBytes { bytes in
      let wanted = unsafe text.utf8Start
      var index = 0
      while index < length {
        guard unsafe bytes[index] == wanted[index] else { return false }
        index &+= 1
      }
      return true
    }
  }

  /// Whether the bytes end with those of a text.
  func end(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && suffix(text.utf8CodeUnitCount).begin(with: text)
  }
}
