extension JSONValue {
  /// Appends the value to bytes, without white space, as RFC 8259 has it.
  package func write(to bytes: inout [UInt8]) {
  }

  /// The value as bytes, without white space.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }
}
