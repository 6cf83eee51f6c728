import SourceText

/// A text of which every question is answered by counting from its beginning, its characters decoded by the standard
/// library.
struct TextModel {
  /// Where each line begins.
  private(set) var starts = [0]
  /// Where each line ends, without its line end.
  private var ends: [Int] = []
  /// For each offset, the start of the character that it lies in.
  private var characterStarts: [Int] = []
  /// For each offset, how many units of UTF-16 and UTF-32 stand before that character.
  private var units16: [Int] = []
  private var units32: [Int] = []

  init(_ bytes: [UInt8], lineEnds: Source.LineEnds) {
    for index in bytes.indices {
      let isReturn = bytes[index] == 0x0D && lineEnds == .languageServerProtocol
      let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      guard bytes[index] == 0x0A || isReturn && !isPair else { continue }
      let hasReturn = bytes[index] == 0x0A && index > (starts.last ?? 0) && bytes[index - 1] == 0x0D
      ends.append(hasReturn ? index - 1 : index)
      starts.append(index + 1)
    }
    ends.append(bytes.count)
    decode(bytes)
  }

  private mutating func decode(_ bytes: [UInt8]) {
    characterStarts.reserveCapacity(bytes.count + 1)
    units16.reserveCapacity(bytes.count + 1)
    units32.reserveCapacity(bytes.count + 1)
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var (start, before16, before32) = (0, 0, 0)
    while true {
      var (length, width16) = (1, 1)
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        length = encoded.count
        if length == 4 { width16 = 2 }
      case .error(let count): length = count
      case .emptyInput:
        // The end of the text counts as a character's start.
        append(start, before16, before32)
        return
      }
      for _ in 0..<length { append(start, before16, before32) }
      start += length
      before16 += width16
      before32 += 1
    }
  }

  private mutating func append(_ start: Int, _ before16: Int, _ before32: Int) {
    characterStarts.append(start)
    units16.append(before16)
    units32.append(before32)
  }

  /// How many units stand between the start of a line and a character's.
  private func column(_ start: Int, in line: Int, _ encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: start - starts[line]
    case .utf16: units16[start] - units16[starts[line]]
    case .utf32: units32[start] - units32[starts[line]]
    }
  }

  func position(at offset: Int, _ encoding: PositionEncoding) -> TextPosition {
    let offset = max(0, min(offset, characterStarts.count - 1))
    let line = starts.lastIndex { $0 <= offset } ?? 0
    let start = characterStarts[min(offset, ends[line])]
    return TextPosition(line: line, column: column(start, in: line, encoding))
  }

  func offset(at position: TextPosition, _ encoding: PositionEncoding) -> Int {
    let line = max(0, position.line)
    guard line < starts.count else { return characterStarts.count - 1 }
    // The last character of the line that begins at the column or before it.
    var offset = starts[line]
    for place in starts[line]...ends[line] where characterStarts[place] == place {
      if column(place, in: line, encoding) <= position.column { offset = place }
    }
    return offset
  }
}
