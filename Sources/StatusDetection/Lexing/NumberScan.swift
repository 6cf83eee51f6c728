/// The first look at a text: whether it holds anything that could be a status.
enum NumberScan {
  /// Whether two digits, or a wildcard such as `4XX`, stand side by side somewhere.
  static func mayHoldStatus(_ bytes: [UInt8]) -> Bool {
    var previousIsDigit = false
    for byte in bytes {
      let isDigit = ByteClass.isDigit(byte)
      if previousIsDigit, isDigit || byte | 0x20 == UInt8(ascii: "x") { return true }
      previousIsDigit = isDigit
    }
    return false
  }
}
