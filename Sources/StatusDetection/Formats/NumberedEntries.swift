/// The entries of a tree that hold a digit in their key, their value or their text: of the others nothing is a status.
enum NumberedEntries {
  /// Their places in the tree, in its order.
  static func places(in nodes: [DataNode], of bytes: [UInt8]) -> [Int32] {
    var places: [Int32] = []
    // The first digit from an offset on: entries mostly are in the order of the text, most of them without one.
    var from = 0
    var digit = ByteScan.nextDigit(in: bytes, from: 0, to: bytes.count)
    for index in nodes.indices {
      let (start, end) = nodes[index].extent
      guard start >= 0, start < min(end, bytes.count) else { continue }
      if start < from {
        if ByteScan.holdsDigit(bytes, in: start..<end) { places.append(Int32(truncatingIfNeeded: index)) }
        continue
      }
      if digit < start {
        from = start
        digit = ByteScan.nextDigit(in: bytes, from: start, to: bytes.count)
      }
      if digit < end { places.append(Int32(truncatingIfNeeded: index)) }
    }
    return places
  }
}
