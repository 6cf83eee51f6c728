/// Where each name of a text stands: made once, when the first name is looked up.
final class NameIndex {
  /// The hash of each word and its token, sorted: a name's places lie side by side.
  private let entries: [(hash: UInt32, token: Int32)]
  private let list: TokenList

  init(_ list: TokenList) {
    self.list = list
    var entries: [(hash: UInt32, token: Int32)] = []
    entries.reserveCapacity(list.count / 2)
    for index in 0..<list.count where list.kind(index) == .word {
      entries.append((Self.hash(list.text(index)), Int32(index)))
    }
    entries.sort { ($0.hash, $0.token) < ($1.hash, $1.token) }
    self.entries = entries
  }

  /// The tokens with the same text as one of them, in order, from a token onwards, at most so many.
  func places(of name: Int, from first: Int = 0, limit: Int) -> [Int] {
    let hash = Self.hash(list.text(name))
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if (entries[middle].hash, entries[middle].token) < (hash, Int32(first)) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var places: [Int] = []
    while low < entries.count, entries[low].hash == hash, places.count < limit {
      let token = Int(entries[low].token)
      if list.text(token) == list.text(name) { places.append(token) }
      low += 1
    }
    return places
  }

  /// FNV-1a.
  private static func hash(_ text: ArraySlice<UInt8>) -> UInt32 {
    text.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
