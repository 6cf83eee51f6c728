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
    let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
    defer { start = end + 1 }
    return text[start..<end]
  }
}
