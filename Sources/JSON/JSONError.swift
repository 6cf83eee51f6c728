/// Why a text is not JSON, and where.
package struct JSONError: Error, Equatable {
  package enum Reason: Sendable, Equatable {
    /// The text holds nothing but white space.
    case emptyText
    /// The text ends where something must follow.
    case unexpectedEnd
    /// A byte that cannot stand here; also a word that is neither `true`, `false` nor `null`.
    case unexpectedByte(UInt8)
    /// A comma in front of `]` or `}`.
    case trailingComma
    /// Something other than white space after the value.
    case textAfterValue
    /// A member's name that is not in quotes.
    case unquotedName
    /// A number with a leading zero, or without a digit where one must stand.
    case malformedNumber
    /// An escape that RFC 8259 does not know.
    case malformedEscape
    /// A character below U+0020 that stands unescaped in a string.
    case controlCharacter(UInt8)
    /// A string without its closing quote.
    case unterminatedString
    /// A comment `/*` without its `*/`.
    case unterminatedComment
    /// Arrays and objects nested deeper than the options allow.
    case tooDeep
  }

  /// The byte offset of the fault: of the first byte that cannot stand there, of the end of a text that ends too early,
  /// of the opening of a string or comment that does not end, of the first byte of a malformed number or escape.
  package let offset: Int
  package let reason: Reason

  package init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }
}
