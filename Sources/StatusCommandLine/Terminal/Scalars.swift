/// Reads one scalar of UTF-8; nil with a length of 1 for a byte that begins none.
///
/// - Parameters:
///   - index: an index of `bytes` below `end`.
///   - end: where the text ends, at most the count of `bytes`.
func decodeScalar(in bytes: [UInt8], at index: Int, before end: Int) -> (scalar: Unicode.Scalar?, length: Int) {
  let first = bytes[index]
  let length: Int
  var value: UInt32
  switch first {
  case 0x00...0x7F: return (Unicode.Scalar(first), 1)
  case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
  case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
  case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
  default: return (nil, 1)
  }
  guard end - index >= length else { return (nil, 1) }
  for byte in bytes[(index + 1)..<(index + length)] {
    guard byte & 0xC0 == 0x80 else { return (nil, 1) }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
  guard value >= least, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
  return (scalar, length)
}

/// How many columns of a terminal a printable scalar takes: 0, 1 or 2.
func displayWidth(of scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return 1 }
  if isListed(scalar.value, in: DisplayWidths.none) { return 0 }
  return isListed(scalar.value, in: DisplayWidths.two) ? 2 : 1
}

/// How many columns a text takes that needs no escapes.
package func displayWidth(of text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + displayWidth(of: $1) }
}

/// Whether a value lies in one of the ranges, given as first and last in turn, ascending.
private func isListed(_ value: UInt32, in bounds: [UInt32]) -> Bool {
  var low = 0
  var high = bounds.count
  // The count of bounds below the value: odd inside a range, but for the value that is a range's first.
  while low < high {
    let middle = (low + high) / 2
    if bounds[middle] < value { low = middle + 1 } else { high = middle }
  }
  return low % 2 == 1 || low < bounds.count && bounds[low] == value
}
