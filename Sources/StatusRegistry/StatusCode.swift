/// An HTTP status code, or any other integer that stands where one is expected.
///
/// A structure and not an enumeration, so that every integer can be asked about: an unknown code of a known class is
/// answered from its class, and a value outside 100...599 as invalid (RFC 9110, section 15).
public struct StatusCode: Hashable, Sendable {
  /// The integer itself, of any size or sign.
  public let value: Int

  /// Makes a code of any integer.
  public init(_ value: Int) {
    self.value = value
  }

  /// Whether the value lies in 100...599, the only codes valid on the wire (RFC 9110, section 15).
  public var isValid: Bool {
    (100...599).contains(value)
  }
}

extension StatusCode: Comparable {
  /// Orders codes by their value.
  public static func < (left: StatusCode, right: StatusCode) -> Bool {
    left.value < right.value
  }
}

extension StatusCode: CustomStringConvertible {
  /// The decimal digits of the value.
  public var description: String {
    String(value)
  }
}
