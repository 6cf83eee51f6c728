/// Reads JSON texts.
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
    package static var configuration: Options { Options() }
  }

  /// Reads one text that holds one value.
  package static func read(_ bytes: [UInt8], options: Options = Options()) throws(JSONError) -> JSONValue {
    throw JSONError(offset: 0, reason: .unexpectedEnd)
  }
}

/// Why a text is not JSON, and where.
package struct JSONError: Error, Equatable {
  package enum Reason: Sendable, Equatable {
    case unexpectedEnd
    case unexpectedByte(UInt8)
    case tooDeep
  }

  /// The byte offset of the fault.
  package let offset: Int
  package let reason: Reason
}
