import SourceText

extension Lexer {
  /// The end of a string in a plain form, and whether it holds a digit; nil for one that holds more than escapes or does not
  /// end, which `readString` reads.
  ///
  /// - Parameter form: as `GrammarStarts.Action.plainString` has it.
  func plainString(_ form: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> (
    end: Int, holdsDigit: Bool
  )? {
    guard form > 0, form <= starts.plainStrings.count else { return nil }
    let form = starts.plainStrings[Int(form) - 1]
    let (end, stops) = (end, form.stops)
    var index = start &+ 1
    guard index < end, unsafe form.secondOfOther == 0 || form.secondOfOther != text[index] else { return nil }
    var holdsDigit = false
    while true {
      let next = unsafe Self.nextStop(stops, in: text, from: index, to: end)
      index = next.index
      holdsDigit = holdsDigit || next.holdsDigit
      guard index < end else { return nil }
      let byte = unsafe text[index]
      if byte == stops.close { return (index &+ 1, holdsDigit) }
      guard byte == stops.escape, byte != stops.interpolation else { return nil }
      if index &+ 1 < end, unsafe ByteClass.isDigit(text[index &+ 1]) { holdsDigit = true }
      index &+= 2
    }
  }

  /// Reads a string whose quote stands at the position; false where none does.
  mutating func readString(tokenStart: Int) -> Bool {
    if grammar.hashQuotes == .rust, tokenStart < position, readHashQuoted(tokenStart: tokenStart) { return true }
    let first = bytes[position]
    for form in starts.strings where form.open.first == first && hasMark(form.open, at: position) {
      if grammar.hasLifetimes, form.open == GrammarStarts.Mark("'") {
        return readCharacter(tokenStart: tokenStart)
      }
      let isRaw = tokenStart < position && isRawPrefix(tokenStart..<position)
      readString(form, tokenStart: tokenStart, isRaw: isRaw)
      return true
    }
    return false
  }

  private func isRawPrefix(_ range: Range<Int>) -> Bool {
    bytes[range].contains { $0 == UInt8(ascii: "r") || $0 == UInt8(ascii: "R") }
  }

  private mutating func readString(_ form: GrammarStarts.StringForm, tokenStart: Int, isRaw: Bool) {
    let inner = position + form.open.count
    let found = unsafe bytes.withUnsafeBufferPointer { text in unsafe closing(form, in: text, from: inner, isRaw) }
    if found.isClosed {
      append(
        .string, from: tokenStart, to: found.index + form.close.count, inner: inner..<found.index,
        holdsDigit: found.holdsDigit)
    } else {
      let stop = min(found.index, end)
      append(.string, from: tokenStart, to: stop, inner: min(inner, stop)..<stop)
    }
  }

  /// Where what closes a string stands, or its text ends; whether a digit stands before.
  private func closing(
    _ form: GrammarStarts.StringForm, in text: UnsafeBufferPointer<UInt8>, from inner: Int, _ isRaw: Bool
  ) -> (index: Int, isClosed: Bool, holdsDigit: Bool) {
    let (close, interpolation) = (form.close, form.interpolation)
    var stops = form.stops
    if isRaw, form.isMultiline { stops.escape = stops.close }
    let end = end
    var (index, holdsDigit) = (inner, false)
    while index < end {
      let next = unsafe Self.nextStop(stops, in: text, from: index, to: end)
      index = next.index
      holdsDigit = holdsDigit || next.holdsDigit
      guard index < end else { break }
      let byte = unsafe text[index]
      if byte == stops.close, close.count == 1 || hasMark(close, at: index) {
        if form.escape == .doubled, hasMark(close, at: index + close.count) {
          index += 2 * close.count
        } else {
          return (index, true, holdsDigit)
        }
      } else if !interpolation.isEmpty, byte == stops.interpolation, hasMark(interpolation, at: index) {
        index = skipInterpolation(from: index + interpolation.count, multiline: form.isMultiline)
        holdsDigit = true
      } else if stops.escape != stops.close, byte == stops.escape {
        if index &+ 1 < end, unsafe ByteClass.isDigit(text[index &+ 1]) { holdsDigit = true }
        index += 2
      } else if !form.isMultiline, byte == stops.lineEnd {
        break
      } else {
        index += 1
      }
    }
    return (index, false, holdsDigit)
  }

  /// The offset of the next of four bytes, or the end; whether a digit stands before.
  @inline(__always)
  private static func nextStop(
    _ stops: GrammarStarts.Stops, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> (index: Int, holdsDigit: Bool) {
    typealias Piece = ByteScan.Piece
    let first = Piece(repeating: stops.close)
    let second = Piece(repeating: stops.escape)
    let third = Piece(repeating: stops.lineEnd)
    let fourth = Piece(repeating: stops.interpolation)
    var (index, holdsDigit) = (start, false)
    while index &+ 16 <= end {
      let piece = unsafe UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: Piece.self)
      let found = ByteMask.bits(of: (piece .== first) .| (piece .== second) .| (piece .== third) .| (piece .== fourth))
      let digits = ByteScan.digits(piece)
      if found != 0 {
        // The bits below the lowest one.
        let before = (found &- 1) & ~found
        return (index &+ found.trailingZeroBitCount, holdsDigit || ByteMask.bits(of: digits) & before != 0)
      }
      holdsDigit = holdsDigit || ByteMask.isAnySet(digits)
      index &+= 16
    }
    while index < end {
      let byte = unsafe text[index]
      if byte == stops.close || byte == stops.escape || byte == stops.lineEnd || byte == stops.interpolation { break }
      holdsDigit = holdsDigit || ByteClass.isDigit(byte)
      index &+= 1
    }
    return (index, holdsDigit)
  }

  /// The offset after the bracket that ends an interpolation; nested strings are stepped over.
  private func skipInterpolation(from start: Int, multiline: Bool) -> Int {
    var index = start
    var depth = 1
    while index < end {
      let byte = bytes[index]
      switch ByteClass.table[Int(byte)] {
      case .open: depth += 1
      case .close:
        depth -= 1
        if depth == 0 { return index + 1 }
      case .lineEnd where !multiline: return index
      default:
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          index = skipNested(quote: byte, from: index + 1)
          continue
        }
      }
      index += 1
    }
    return end
  }

  private func skipNested(quote: UInt8, from start: Int) -> Int {
    var index = start
    while index < end, bytes[index] != quote {
      if bytes[index] == UInt8(ascii: "\n") { return start }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index < end ? index + 1 : start
  }

  /// A character literal, with the `b` before it, or a lifetime, whose quote is a symbol of its own.
  private mutating func readCharacter(tokenStart: Int) -> Bool {
    let start = position
    let isEscaped = byte(start + 1) == UInt8(ascii: "\\")
    var index = isEscaped ? start + 3 : start + 2
    let limit = min(end, start + 12)
    while index < limit, bytes[index] != UInt8(ascii: "'"), isEscaped || bytes[index] >= 0x80 { index += 1 }
    guard index < limit, bytes[index] == UInt8(ascii: "'") else { return false }
    append(.string, from: tokenStart, to: index + 1, inner: start + 1..<index)
    return true
  }

  /// `r##"..."##` or `#"..."#`, the quote and its `#` signs at the position.
  mutating func readHashQuoted(tokenStart: Int) -> Bool {
    var hashes = 0
    while byte(position + hashes) == UInt8(ascii: "#") { hashes += 1 }
    var quotes = 0
    while quotes < 3, byte(position + hashes + quotes) == UInt8(ascii: "\"") { quotes += 1 }
    guard hashes > 0, quotes > 0 else { return false }
    if quotes == 2 || grammar.hashQuotes == .rust { quotes = 1 }
    let inner = position + hashes + quotes
    let close =
      [UInt8](repeating: UInt8(ascii: "\""), count: quotes) + Array(repeating: UInt8(ascii: "#"), count: hashes)
    var index = inner
    while index < end, !hasPrefix(close, at: index) { index += 1 }
    append(.string, from: tokenStart, to: min(end, index + close.count), inner: inner..<min(index, end))
    return true
  }

  /// `/.../flags` where a value is expected; false where the slash divides.
  mutating func readRegularExpression() -> Bool {
    guard expectsValue else { return false }
    var index = position + 1
    var inClass = false
    // A bound, so that a line of slashes that open nothing is not read over and over.
    let limit = min(end, position + 300)
    while index < limit, bytes[index] != UInt8(ascii: "\n") {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "[") { inClass = true }
      if byte == UInt8(ascii: "]") { inClass = false }
      if byte == UInt8(ascii: "/"), !inClass {
        let inner = position + 1..<index
        index += 1
        while index < end, ByteClass.isWordByte(bytes[index]) { index += 1 }
        append(.string, from: position, to: index, inner: inner)
        return true
      }
      index += 1
    }
    return false
  }

  /// Ruby's variables that are called by a mark: `$"`, `$'`, `$/`, `$;`.
  mutating func readMarkedGlobal() -> Bool {
    let mark = byte(position + 1)
    guard mark > UInt8(ascii: " "), mark < 0x7F, !ByteClass.isWordByte(mark) else { return false }
    append(.word, from: position, to: position + 2)
    return true
  }

  /// Ruby's `%r{...}`, `%q(...)`: a string; `%w[...]` and `%i[...]` stay a list of words.
  mutating func readPercentLiteral() -> Bool {
    guard expectsValue else { return false }
    var index = position + 1
    let kind = byte(index)
    if [UInt8(ascii: "r"), UInt8(ascii: "q"), UInt8(ascii: "Q"), UInt8(ascii: "x")].contains(kind) { index += 1 }
    let open = byte(index)
    guard let close = Self.closing[open], index > position + 1 || open == UInt8(ascii: "(") else { return false }
    let inner = index + 1
    var depth = 1
    index = inner
    while index < end {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == close {
        depth -= 1
      } else if bytes[index] == open {
        depth += 1
      }
      if depth == 0 { break }
      index += 1
    }
    let stop = min(index, end)
    append(.string, from: position, to: min(stop + 1, end), inner: min(inner, stop)..<stop)
    return true
  }

  private static let closing: [UInt8: UInt8] = [
    UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "{"): UInt8(ascii: "}"),
    UInt8(ascii: "!"): UInt8(ascii: "!"), UInt8(ascii: "|"): UInt8(ascii: "|"), UInt8(ascii: "/"): UInt8(ascii: "/"),
  ]

  var expectsValue: Bool {
    guard let last = tokens.last else { return true }
    switch last.kind {
    case .symbol, .open: return true
    case .number, .string, .close: return false
    case .word:
      let next = byte(position + 1)
      if grammar.heredoc == .ruby, spaceBefore, next != UInt8(ascii: " "), next != UInt8(ascii: "=") { return true }
      return Lexer.wordsBeforeValues.contains { bytes[last.range].elementsEqual($0.utf8) }
    }
  }

  private static let wordsBeforeValues: [String] = [
    "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "if", "unless", "while", "when", "and",
    "or", "not", "await", "yield",
  ]
}
