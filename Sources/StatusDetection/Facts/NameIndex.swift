/// Where each name of a text stands: made once, when the first name is looked up.
final class NameIndex {
  /// The tokens of all words, those of one bucket side by side and in order.
  private let tokens: [Int32]
  /// Where each bucket begins; the last entry is where the last one ends.
  private let starts: [Int32]
  private let list: TokenList

  /// How many places of other names in the same bucket are passed over in search of one name: a bound for texts made
  /// to fall into one bucket.
  private static let longestSearch = 400

  init(_ list: TokenList) {
    self.list = list
    var count = 0
    for token in list.tokens where token.kind == .word { count += 1 }
    var buckets = 16
    while buckets < count { buckets *= 2 }
    var starts = [Int32](repeating: 0, count: buckets + 1)
    var bucketOfWord: [Int32] = []
    bucketOfWord.reserveCapacity(count)
    for token in list.tokens where token.kind == .word {
      let bucket = Self.hash(list.bytes, token.range) & (buckets - 1)
      bucketOfWord.append(Int32(truncatingIfNeeded: bucket))
      starts[bucket + 1] += 1
    }
    for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
    var tokens = [Int32](repeating: 0, count: count)
    var next = starts
    var word = 0
    for (index, token) in list.tokens.enumerated() where token.kind == .word {
      let bucket = Int(bucketOfWord[word])
      tokens[Int(next[bucket])] = Int32(truncatingIfNeeded: index)
      next[bucket] += 1
      word += 1
    }
    self.tokens = tokens
    self.starts = starts
  }

  /// The tokens with the same text as one of them, in order, from a token onwards, at most so many.
  func places(of name: Int, from first: Int = 0, limit: Int) -> [Int] {
    guard let word = list[name] else { return [] }
    let bucket = Self.hash(list.bytes, word.range) & (starts.count - 2)
    let end = Int(starts[bucket + 1])
    var low = Int(starts[bucket])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle]) < first { low = middle + 1 } else { high = middle }
    }
    let text = list.slice(word.range)
    var places: [Int] = []
    var others = 0
    while low < end, places.count < limit, others < Self.longestSearch {
      let token = Int(tokens[low])
      if list.text(token) == text { places.append(token) } else { others += 1 }
      low += 1
    }
    return places
  }

  /// FNV-1a, of some twelve bytes of longer names.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash = 2_166_136_261 ^ UInt32(truncatingIfNeeded: range.count)
    let step = range.count / 12 + 1
    for index in stride(from: range.lowerBound, to: range.upperBound, by: step) {
      hash = (hash ^ UInt32(bytes[index])) &* 16_777_619
    }
    return Int(hash ^ hash >> 15)
  }
}
