/// The tokens of the names of a chain, at most eight: without memory of their own, since each number asks for several.
struct Links: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  private var tokens = SIMD8<Int32>(repeating: 0)
  private(set) var endIndex = 0

  var startIndex: Int { 0 }

  init() {}

  init(_ tokens: some Sequence<Int>) {
    for token in tokens { append(token) }
  }

  init(arrayLiteral tokens: Int...) {
    self.init(tokens)
  }

  subscript(_ position: Int) -> Int {
    position >= 0 && position < endIndex ? Int(tokens[position]) : 0
  }

  /// Appends a token; one too many is left out.
  mutating func append(_ token: Int) {
    guard endIndex < 8 else { return }
    tokens[endIndex] = Int32(truncatingIfNeeded: token)
    endIndex += 1
  }

  /// Puts a token before all others, of which the last falls out where there is no room.
  mutating func prepend(_ token: Int) {
    var position = Swift.min(endIndex, 7)
    endIndex = position + 1
    while position > 0 {
      tokens[position] = tokens[position - 1]
      position -= 1
    }
    tokens[0] = Int32(truncatingIfNeeded: token)
  }

  mutating func removeLast() {
    endIndex = Swift.max(0, endIndex - 1)
  }
}
