extension JSONValue {
  /// Appends the value to bytes, without white space, as RFC 8259 has it.
  ///
  /// Numbers are written as their text. Nothing recurses.
  package func write(to bytes: inout [UInt8]) {
    var open: [JSONWriter] = []
    var current: JSONValue? = self
    while true {
      if let value = current {
        if let container = JSONWriter.append(value, to: &bytes) { open.append(container) }
      }
      guard !open.isEmpty else { return }
      current = open[open.count &- 1].next(to: &bytes)
      if current == nil { open.removeLast() }
    }
  }

  /// The value as bytes, without white space.
  package var bytes: [UInt8] {
    if case .written(let bytes) = content { return bytes }
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }
}

/// An array or object that is being written.
struct JSONWriter {
  private enum Parts {
    case elements([JSONValue])
    case members([JSONValue.Member])
  }

  private let parts: Parts
  private var written = 0

  private init(_ parts: Parts) {
    self.parts = parts
  }

  /// Appends a value that ends by itself, or the opening of a container, whose parts the result writes.
  static func append(_ value: JSONValue, to bytes: inout [UInt8]) -> JSONWriter? {
    switch value.content {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let bool): bytes.append(contentsOf: (bool ? "true" : "false").utf8)
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .string(let string): append(string, to: &bytes)
    case .written(let written): bytes.append(contentsOf: written)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      return JSONWriter(.elements(elements))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      return JSONWriter(.members(members))
    }
    return nil
  }

  /// Appends what stands before the next part and gives the part; appends the closing bracket and gives nil after the
  /// last.
  mutating func next(to bytes: inout [UInt8]) -> JSONValue? {
    let index = written
    written &+= 1
    switch parts {
    case .elements(let elements):
      guard index < elements.count else {
        bytes.append(UInt8(ascii: "]"))
        return nil
      }
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      return elements[index]
    case .members(let members):
      guard index < members.count else {
        bytes.append(UInt8(ascii: "}"))
        return nil
      }
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      JSONWriter.append(members[index].name, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      return members[index].value
    }
  }

  /// Appends a string in quotes.
  private static func append(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: string.utf8)
    var index = start
    while index < bytes.count, !needsEscape(bytes[index]) { index &+= 1 }
    if index < bytes.count {
      let rest = Array(bytes[index...])
      bytes.removeSubrange(index...)
      appendEscaped(rest, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func appendEscaped(_ text: [UInt8], to bytes: inout [UInt8]) {
    var run = 0
    for index in text.indices where needsEscape(text[index]) {
      bytes.append(contentsOf: text[run..<index])
      appendEscape(of: text[index], to: &bytes)
      run = index &+ 1
    }
    bytes.append(contentsOf: text[run...])
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x00..<0x20:
      let low = byte & 0xF
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(UInt8(ascii: "0") &+ byte >> 4)
      bytes.append(low < 10 ? UInt8(ascii: "0") &+ low : UInt8(ascii: "a") &+ low &- 10)
    default: bytes.append(byte)
    }
  }
}
