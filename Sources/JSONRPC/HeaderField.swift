/// One line of a message's header.
enum HeaderField: Equatable {
  /// The empty line that ends the header.
  case end
  /// A length; nil where the value is none.
  case contentLength(Int?)
  /// A field that is passed over, as `Content-Type`; the length of a `Content-Length:` that ends it in its middle.
  case other(hidden: Int?)
  /// Bytes that are no field.
  case malformed

  /// Reads a line that ends with `\n`; a `\r` in front of it belongs to the line end.
  init(line: [UInt8]) {
    var end = line.count
    if end > 0, line[end &- 1] == 0x0A { end &-= 1 }
    if end > 0, line[end &- 1] == 0x0D { end &-= 1 }
    guard end > 0 else {
      self = .end
      return
    }
    guard let colon = line[..<end].firstIndex(of: UInt8(ascii: ":")), colon > 0,
      line[..<colon].allSatisfy(HeaderField.isTokenByte),
      line[colon..<end].allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 })
    else {
      self = .malformed
      return
    }
    if HeaderField.isContentLength(line[..<colon]) {
      self = .contentLength(ContentLength.read(HeaderField.trimmed(line[(colon &+ 1)..<end])))
      return
    }
    var search = ContentLengthSearch()
    var hidden: Int?
    for byte in line { hidden = search.take(byte) }
    self = .other(hidden: hidden)
  }

  private static func isContentLength(_ name: ArraySlice<UInt8>) -> Bool {
    name.count == 14
      && name.elementsEqual("content-length".utf8) { left, right in
        left == right || left | 0x20 == right && left >= 0x41 && left <= 0x5A
      }
  }

  /// Whether a byte may stand in a field's name (RFC 9110, section 5.6.2, `tchar`).
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while text.first == 0x20 || text.first == 0x09 { text.removeFirst() }
    while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
    return text
  }
}
