extension JSONError {
  /// The fault for people, in English, without its place: "unexpected `]`".
  package var message: String {
    switch reason {
    case .emptyText: "the text is empty"
    case .unexpectedEnd: "the text ends too early"
    case .unexpectedByte(let byte): "unexpected \(JSONError.name(of: byte))"
    case .trailingComma: "a comma stands before the closing bracket"
    case .textAfterValue: "something follows after the value"
    case .unquotedName: "a member's name must stand in double quotes"
    case .malformedNumber: "malformed number"
    case .malformedEscape: "unknown escape in a string"
    case .controlCharacter(let byte): "a string holds \(JSONError.name(of: byte)), which must be escaped"
    case .unterminatedString: "the text ends inside a string"
    case .unterminatedComment: "the text ends inside a comment"
    case .tooDeep: "arrays and objects are nested too deep"
    }
  }

  private static func name(of byte: UInt8) -> String {
    switch byte {
    case 0x09: "a tab"
    case 0x0A, 0x0D: "a line end"
    case UInt8(ascii: "`"): "a backquote"
    case 0x21...0x7E: "`\(Character(Unicode.Scalar(byte)))`"
    default: "byte 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
    }
  }
}
