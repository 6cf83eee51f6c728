extension Collection<UInt8> where SubSequence: Collection<UInt8> {
  /// Whether the bytes hold others, one after another.
  func containsSequence(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

extension [UInt8] {
  /// Whether the bytes end as a string does.
  func ends(with suffix: String) -> Bool {
    suffix.utf8.count <= count && self[(count - suffix.utf8.count)...].elementsEqual(suffix.utf8)
  }
}
