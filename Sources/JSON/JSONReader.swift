/// Reads JSON texts (RFC 8259).
///
/// A byte order mark at the start is passed over. Lone surrogates and invalid UTF-8 in strings are read as U+FFFD.
/// Nothing recurses: the depth of a text costs no stack.
package struct JSONReader {
  /// What is accepted beyond RFC 8259.
  package struct Options: Sendable {
    /// Whether `//` and `/* */` comments are skipped.
    package var allowsComments = false
    /// Whether a comma may stand before `]` and `}`.
    package var allowsTrailingCommas = false
    /// How deep arrays and objects may nest.
    package var maximumDepth = 1024

    package init() {}

    /// What configuration files may use: comments and trailing commas.
    package static var configuration: Options {
      var options = Options()
      options.allowsComments = true
      options.allowsTrailingCommas = true
      return options
    }
  }

  /// Reads one text that holds one value.
  package static func read(_ bytes: [UInt8], options: Options = Options()) throws(JSONError) -> JSONValue {
    var reader = JSONReader(scanner: JSONScanner(bytes, allowsComments: options.allowsComments), options: options)
    return try reader.readText()
  }

  private var scanner: JSONScanner
  private let options: Options
  /// The arrays and objects that are open, the innermost last.
  private var open: [Container] = []
  /// The elements of all open arrays, one array's after the other's.
  private var elements: [JSONValue] = []
  /// The members of all open objects, one object's after the other's.
  private var members: [JSONValue.Member] = []

  private init(scanner: JSONScanner, options: Options) {
    self.scanner = scanner
    self.options = options
  }

  /// An array or object whose end has not been read.
  private struct Container {
    let offset: Int
    let isObject: Bool
    /// Where its parts begin among those of all that are open.
    let start: Int
    /// The member whose value is read.
    var name = ""
    var nameOffset = 0

    var closer: UInt8 { isObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }
  }

  private mutating func readText() throws(JSONError) -> JSONValue {
    try scanner.skipSpace()
    guard scanner.byte != nil else { throw JSONError(offset: scanner.offset, reason: .emptyText) }
    while true {
      guard var value = try readValueOrOpening() else { continue }
      // Each complete value may complete the containers around it.
      while let container = try attach(value) { value = container }
      guard open.isEmpty else { continue }
      try scanner.skipSpace()
      guard scanner.byte == nil else { throw JSONError(offset: scanner.offset, reason: .textAfterValue) }
      return value
    }
  }

  /// Reads a value that ends by itself, or an empty container; nil where a container was opened, whose first value
  /// comes next.
  private mutating func readValueOrOpening() throws(JSONError) -> JSONValue? {
    guard let byte = scanner.byte else { throw JSONError(offset: scanner.offset, reason: .unexpectedEnd) }
    let offset = scanner.offset
    let isObject = byte == UInt8(ascii: "{")
    guard isObject || byte == UInt8(ascii: "[") else { return JSONValue(try scanner.readScalar(), offset: offset) }
    guard open.count < options.maximumDepth else { throw JSONError(offset: offset, reason: .tooDeep) }
    let container = Container(offset: offset, isObject: isObject, start: isObject ? members.count : elements.count)
    scanner.advance()
    try scanner.skipSpace()
    if scanner.byte == container.closer {
      scanner.advance()
      return JSONValue(isObject ? .object([]) : .array([]), offset: offset)
    }
    open.append(container)
    if isObject { try readName() }
    return nil
  }

  /// Puts a value into the innermost container and reads on to the next value; the container itself where it ends here;
  /// nil where another value follows or no container is open.
  private mutating func attach(_ value: JSONValue) throws(JSONError) -> JSONValue? {
    let last = open.count &- 1
    guard last >= 0 else { return nil }
    let isObject = open[last].isObject
    if isObject {
      members.append(JSONValue.Member(name: open[last].name, nameOffset: open[last].nameOffset, value: value))
    } else {
      elements.append(value)
    }
    let closer = open[last].closer
    try scanner.skipSpace()
    if scanner.byte == UInt8(ascii: ",") {
      let comma = scanner.offset
      scanner.advance()
      try scanner.skipSpace()
      if scanner.byte != closer {
        if isObject { try readName() }
        return nil
      }
      guard options.allowsTrailingCommas else { throw JSONError(offset: comma, reason: .trailingComma) }
    }
    guard scanner.byte == closer else { throw scanner.unexpected() }
    scanner.advance()
    return close(open.removeLast())
  }

  /// Takes the parts of a container whose end has been read.
  private mutating func close(_ container: Container) -> JSONValue {
    if container.isObject {
      let parts = Array(members[container.start...])
      members.removeSubrange(container.start...)
      return JSONValue(.object(parts), offset: container.offset)
    }
    let parts = Array(elements[container.start...])
    elements.removeSubrange(container.start...)
    return JSONValue(.array(parts), offset: container.offset)
  }

  /// Reads a member's name and the colon, up to its value.
  private mutating func readName() throws(JSONError) {
    let offset = scanner.offset
    guard let byte = scanner.byte else { throw scanner.unexpected() }
    guard byte == UInt8(ascii: "\"") else {
      let looksLikeName = byte == UInt8(ascii: "'") || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      throw looksLikeName ? JSONError(offset: offset, reason: .unquotedName) : scanner.unexpected()
    }
    let name = try scanner.readString()
    try scanner.skipSpace()
    guard scanner.byte == UInt8(ascii: ":") else { throw scanner.unexpected() }
    scanner.advance()
    try scanner.skipSpace()
    open[open.count &- 1].name = name
    open[open.count &- 1].nameOffset = offset
  }
}
