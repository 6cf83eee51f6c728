/// Lines of a text, found where they are asked for; they end with `\n`.
struct TextLines {
  let bytes: [UInt8]

  /// The offset of the first byte of the line that holds an offset.
  func start(of offset: Int) -> Int {
    var index = min(max(offset, 0), bytes.count)
    while index > 0, bytes[index - 1] != UInt8(ascii: "\n") { index -= 1 }
    // A byte order mark is no part of the line.
    return index == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : index
  }

  /// The offset behind the last byte of the line that holds an offset, before its line end.
  func end(of offset: Int) -> Int {
    let next = lineFeed(from: offset)
    return next > 0 && next > offset && bytes[next - 1] == UInt8(ascii: "\r") ? next - 1 : next
  }

  /// The offset of the line that follows the one that holds an offset; the text's end where there is none.
  func next(after offset: Int) -> Int {
    min(bytes.count, lineFeed(from: offset) + 1)
  }

  private func lineFeed(from offset: Int) -> Int {
    var index = max(offset, 0)
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return min(index, bytes.count)
  }

  func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range.clamped(to: 0..<bytes.count)].allSatisfy { $0 <= 0x20 }
  }

  /// What ends the lines of the text: as the line that holds an offset does, or the first one.
  func lineEnd(near offset: Int) -> String {
    var index = lineFeed(from: offset)
    if index >= bytes.count { index = bytes.lastIndex(of: UInt8(ascii: "\n")) ?? 0 }
    return index > 0 && bytes[index - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }
}
