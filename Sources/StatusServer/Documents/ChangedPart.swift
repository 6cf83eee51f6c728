/// Where a text has changed.
enum ChangedPart: Equatable {
  case nothing
  /// The bytes that have come, as they stand now, with what lies between them; empty where bytes have only gone.
  case part(Range<Int>)
  case anything

  /// Adds a change of the text as it stood last.
  mutating func add(_ range: Range<Int>, becoming count: Int) {
    let later = range.lowerBound..<range.lowerBound &+ count
    switch self {
    case .anything: return
    case .nothing: self = .part(later)
    case .part(let known):
      let end = known.upperBound > range.upperBound ? known.upperBound &+ count &- range.count : later.upperBound
      self = .part(min(known.lowerBound, later.lowerBound)..<max(end, later.upperBound))
    }
  }
}
