import SourceText

/// What of a long tree of keys and values tells what is expected at a cursor: the entries around it by their indentation,
/// those beside it, and what stands at the top of its document.
///
/// JSON counts as it is written by people and by most programs: an entry a line.
struct TreeExcerpt {
  private(set) var bytes: [UInt8] = []
  /// Where the cursor stands in it.
  private(set) var offset = 0

  private let source: Source
  private let isYAML: Bool
  /// The pieces of what stands around, from the innermost outwards.
  private var outer: [Piece] = []

  /// A stretch of the text, and what closes it.
  private struct Piece {
    let range: Range<Int>
    var end = ""
  }

  /// How many bytes beside the cursor are kept in either direction.
  private static let reach = 2 * 1024
  /// How many lines are looked at for what stands at the top.
  private static let mostAtTop = 400
  /// A longer line is none that a person has written.
  private static let longestLine = 1024

  /// nil where the text is not written line by line.
  init?(of source: Source, at cursor: Int, isYAML: Bool) {
    self.source = source
    self.isYAML = isYAML
    let own = source.line(at: cursor)
    let last = source.line(at: cursor + Self.reach)
    guard lines(own...last, areShorterThan: Self.longestLine), let start = readUpwards(from: own, cursor) else {
      return nil
    }
    for piece in outer.reversed() {
      bytes += source.bytes[piece.range]
      bytes += piece.end.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    offset = bytes.count + cursor - start
    bytes += source.bytes[start..<source.lineRange(last).upperBound]
  }

  private func lines(_ lines: ClosedRange<Int>, areShorterThan length: Int) -> Bool {
    lines.allSatisfy { source.lineRange($0).count < length }
  }

  /// Collects what stands around a line; where what is kept of the text beside it begins.
  private mutating func readUpwards(from own: Int, _ cursor: Int) -> Int? {
    let top = topIndentation
    var start = source.lineRange(own).lowerBound
    // A line that is yet to be written stands where the cursor stands.
    var (level, isMember) = place(of: own) ?? (cursor - start, false)
    var isBeside = true
    var left = Self.mostAtTop
    var line = own
    while line > 0, left > 0 {
      line -= 1
      if level <= top {
        left -= 1
      } else if !isBeside {
        // What stands deeper than what is looked for may be most of the text.
        line = lineAbove(line, indentedLessThan: isYAML && isMember ? level + 1 : level)
      }
      guard let (depth, hasDash) = place(of: line) else { continue }
      let first = source.lineRange(line).lowerBound + depth
      let isOuter = depth < level || isYAML && isMember && depth == level && !hasDash
      if isBeside, !isOuter {
        isBeside = cursor - first <= Self.reach
        if isBeside, depth == level, !isClosing(first) { start = source.lineRange(line).lowerBound }
        continue
      }
      if isYAML, depth == 0, source.bytes[first...].starts(with: Self.documentMark) { break }
      if isOuter {
        guard let piece = opening(line) else { return nil }
        outer.append(piece)
        (level, isMember, isBeside) = (depth, hasDash, false)
      } else if depth == top, let piece = entryAtTop(line) {
        outer.append(piece)
      }
    }
    return start
  }

  /// The nearest line, from one upwards, that does not begin with so much white space; the first where there is none.
  private func lineAbove(_ line: Int, indentedLessThan depth: Int) -> Int {
    let (starts, bytes) = (source.lineStarts, source.bytes)
    var line = line
    while line > 0 {
      let start = Int(starts[line])
      guard start + depth <= bytes.count else { return line }
      for index in start..<start + depth
      where bytes[index] != UInt8(ascii: " ") && bytes[index] != UInt8(ascii: "\t") {
        return line
      }
      line -= 1
    }
    return line
  }

  private static let documentMark = Array("---".utf8)

  /// The indentation of a line and whether it is a member of a YAML list; nil where the line is blank or a comment.
  private func place(of line: Int) -> (depth: Int, hasDash: Bool)? {
    let start = Int(source.lineStarts[line])
    var index = start
    while index < source.bytes.count,
      source.bytes[index] == UInt8(ascii: " ") || source.bytes[index] == UInt8(ascii: "\t")
    {
      index += 1
    }
    guard index < source.bytes.count else { return nil }
    let byte = source.bytes[index]
    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || isYAML && byte == UInt8(ascii: "#") { return nil }
    let next = index + 1 < source.bytes.count ? source.bytes[index + 1] : 0
    return (index - start, isYAML && byte == UInt8(ascii: "-") && next <= UInt8(ascii: " "))
  }

  /// How far the entries at the top are indented: in JSON they stand in brackets.
  private var topIndentation: Int {
    guard !isYAML else { return 0 }
    let first = (0..<min(source.lineCount, 16)).lazy.compactMap(place(of:)).dropFirst().first
    return first?.depth ?? 0
  }

  private func isClosing(_ offset: Int) -> Bool {
    !isYAML && (source.bytes[offset] == UInt8(ascii: "}") || source.bytes[offset] == UInt8(ascii: "]"))
  }

  /// The line that opens what stands around, without what it closes before.
  private func opening(_ line: Int) -> Piece? {
    let range = source.lineRange(line)
    guard range.count < Self.longestLine else { return nil }
    guard !isYAML else { return Piece(range: range) }
    guard let last = lastByte(of: range), last == UInt8(ascii: "{") || last == UInt8(ascii: "[") else { return nil }
    let start = source.bytes[range].firstIndex {
      switch $0 {
      case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\t"): false
      default: true
      }
    }
    return Piece(range: (start ?? range.lowerBound)..<range.upperBound)
  }

  /// An entry at the top without what stands below it.
  private func entryAtTop(_ line: Int) -> Piece? {
    let range = source.lineRange(line)
    guard range.count < Self.longestLine else { return nil }
    guard !isYAML else { return Piece(range: range) }
    guard source.bytes[range].first(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "\"") else { return nil }
    switch lastByte(of: range) {
    case UInt8(ascii: ","): return Piece(range: range)
    case UInt8(ascii: "{"): return Piece(range: range, end: "},")
    case UInt8(ascii: "["): return Piece(range: range, end: "],")
    default: return nil
    }
  }

  private func lastByte(of range: Range<Int>) -> UInt8? {
    source.bytes[range].last { $0 > UInt8(ascii: " ") }
  }
}
