import SourceText

/// Where each name of a text stands: made once, when the first name is looked up.
final class NameIndex {
  private let list: TokenList
  /// Built when more than a few names have been looked for one by one.
  private lazy var table = Table(list)
  private var found: [Name: [Int]] = [:]

  /// How many names are looked for without a table.
  private static let few = 6

  private struct Name: Hashable {
    let text: Word
    let length: Int32
  }

  init(_ list: TokenList) { self.list = list }

  /// The tokens with the same text as one of them, in order, from a token onwards, at most so many.
  func places(of name: Int, from first: Int = 0, limit: Int) -> [Int] {
    guard let token = list[name], token.kind == .word else { return [] }
    let key = Name(text: Word(list.text(name)), length: token.end - token.start)
    if let known = found[key] { return Array(known[Self.start(of: first, in: known)...].prefix(limit)) }
    guard found.count < Self.few else { return table.places(of: name, from: first, limit: limit) }
    let places = unsafe list.bytes.withUnsafeBytes { text in
      let tokens = unsafe list.buffer.tokens
      return (0..<tokens.count).filter { index in
        let other = unsafe tokens[index]
        guard other.kind == .word, other.end &- other.start == key.length, Int(other.end) <= text.count else {
          return false
        }
        return unsafe Word(text, other.range) == key.text
      }
    }
    found[key] = places
    return Array(places[Self.start(of: first, in: places)...].prefix(limit))
  }

  /// Where the tokens begin that do not stand before one.
  private static func start(of first: Int, in places: [Int]) -> Int {
    (0..<places.count).firstOrdered { places[$0] >= first }
  }
}

extension NameIndex {
  /// The tokens of every name.
  private struct Table {
    /// The tokens of all words, those of one name side by side and in order.
    private let tokens: [Int32]
    /// Where each name's tokens begin; the last entry is where the last one ends.
    private let starts: [Int32]
    private let list: TokenList

    init(_ list: TokenList) {
      self.list = list
      let names = list.names
      var starts: [Int32] = [0]
      starts.reserveCapacity(names.count + 1)
      var count: Int32 = 0
      for name in names {
        count &+= name.isString ? 0 : Int32(truncatingIfNeeded: name.count)
        starts.append(count)
      }
      var tokens = [Int32](repeating: 0, count: Int(count))
      var next = starts
      for index in 0..<list.count where list.kind(index) == .word {
        guard let number = list.nameNumber(index) else { continue }
        tokens[Int(next[number])] = Int32(truncatingIfNeeded: index)
        next[number] &+= 1
      }
      self.tokens = tokens
      self.starts = starts
    }

    /// The tokens with the same text as one of them, in order, from a token onwards, at most so many.
    func places(of name: Int, from first: Int = 0, limit: Int) -> [Int] {
      guard list.kind(name) == .word, let number = list.nameNumber(name) else { return [] }
      let end = Int(starts[number + 1])
      let start = (Int(starts[number])..<end).firstOrdered { Int(tokens[$0]) >= first }
      return tokens[start..<min(end, start + limit)].map { Int($0) }
    }
  }
}
