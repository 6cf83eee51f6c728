/// A JSON value (RFC 8259) that knows where it stood in the text.
package struct JSONValue: Sendable {
  /// What the value is.
  package enum Content: Sendable {
    case null
    case bool(Bool)
    /// A number, as it was written: no digit is lost.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// The members in the order of the text; of duplicate names the last one counts.
    case object([Member])
    /// A value that has been written before, as it is to be written again: JSON by the word of who made it.
    case written([UInt8])
  }

  /// One member of an object.
  package struct Member: Sendable {
    package let name: String
    /// The byte offset of the name's opening quote; 0 for values that were not read.
    package let nameOffset: Int
    package let value: JSONValue

    package init(name: String, nameOffset: Int = 0, value: JSONValue) {
      self.name = name
      self.nameOffset = nameOffset
      self.value = value
    }
  }

  package let content: Content
  /// The byte offset of the value's first byte; 0 for values that were not read.
  package let offset: Int

  package init(_ content: Content, offset: Int = 0) {
    self.content = content
    self.offset = offset
  }
}

extension JSONValue {
  /// What the value is, never as it was written: that is read, and costs as much.
  package var readContent: Content {
    guard case .written(let bytes) = content else { return content }
    return (try? JSONReader.read(bytes))?.content ?? .null
  }

  /// The string, or nil for anything else.
  package var string: String? {
    if case .string(let string) = readContent { string } else { nil }
  }

  /// The integer, or nil for anything else: a fraction, an exponent or a number that `Int` does not hold.
  package var integer: Int? {
    if case .number(let text) = readContent { Int(text) } else { nil }
  }

  /// The truth value, or nil for anything else.
  package var bool: Bool? {
    if case .bool(let bool) = readContent { bool } else { nil }
  }

  /// The elements of an array, or nil for anything else.
  package var array: [JSONValue]? {
    if case .array(let elements) = readContent { elements } else { nil }
  }

  /// The members of an object, or nil for anything else.
  package var members: [Member]? {
    if case .object(let members) = readContent { members } else { nil }
  }

  /// Whether the value is `null`.
  package var isNull: Bool {
    if case .null = readContent { true } else { false }
  }

  /// The value of the last member of that name, or nil where this is no object or has none.
  package subscript(name: String) -> JSONValue? {
    members?.last { $0.name == name }?.value
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self.init(.string(value)) }
  package init(integerLiteral value: Int) { self.init(.number(String(value))) }
  package init(booleanLiteral value: Bool) { self.init(.bool(value)) }
  package init(arrayLiteral elements: JSONValue...) { self.init(.array(elements)) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(.object(elements.map { Member(name: $0.0, value: $0.1) }))
  }
  package init(nilLiteral: ()) { self.init(.null) }
}

extension JSONValue {
  package static func string(_ value: String) -> JSONValue { JSONValue(.string(value)) }
  package static func integer(_ value: Int) -> JSONValue { JSONValue(.number(String(value))) }
  package static func written(_ bytes: [UInt8]) -> JSONValue { JSONValue(.written(bytes)) }
  package static func bool(_ value: Bool) -> JSONValue { JSONValue(.bool(value)) }
  package static func array(_ values: [JSONValue]) -> JSONValue { JSONValue(.array(values)) }
  package static var null: JSONValue { JSONValue(.null) }
}
