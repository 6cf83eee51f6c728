import SourceText

/// Where each name of a text stands.
final class NameIndex {
  private let list: TokenList
  /// Built when more than a few names have been looked for one by one.
  private lazy var table = Table(list)
  private lazy var marks = Marks(list)
  private var found: [Name: [Int]] = [:]

  /// How many names are looked for without a table.
  private static let few = 48

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
    let places = marks.places(of: name)
    found[key] = places
    return Array(places[Self.start(of: first, in: places)...].prefix(limit))
  }

  /// Where the tokens begin that do not stand before one.
  private static func start(of first: Int, in places: [Int]) -> Int {
    (0..<places.count).firstOrdered { places[$0] >= first }
  }
}

extension NameIndex {
  /// A byte for each token, the same for words of the same text: looked through many at a time.
  private struct Marks {
    private let marks: [UInt8]
    private let list: TokenList

    init(_ list: TokenList) {
      self.list = list
      marks = unsafe list.bytes.withUnsafeBytes { text in
        let tokens = unsafe list.buffer.elements
        guard tokens.count > 0 else { return [] }
        return unsafe [UInt8](unsafeUninitializedCapacity: tokens.count) { marks, filled in
          for index in 0..<tokens.count { unsafe marks[index] = Self.mark(of: tokens[index], in: text) }
          filled = tokens.count
        }
      }
    }

    /// Made of a word's first letter and its length; 0 for what is no word.
    @inline(__always)
    private static func mark(of token: Token, in text: UnsafeRawBufferPointer) -> UInt8 {
      let start = Int(token.start)
      guard token.kind == .word, start >= 0, start < text.count else { return 0 }
      let length = UInt8(truncatingIfNeeded: token.end &- token.start)
      return unsafe (text[start] &* 5 ^ length &* 11) | 0x80
    }

    /// The tokens with the same text as a word, in order.
    func places(of name: Int) -> [Int] {
      guard let token = list[name], name < marks.count else { return [] }
      let (mark, length) = (marks[name], token.end &- token.start)
      let word = Word(list.text(name))
      var places: [Int] = []
      return unsafe list.bytes.withUnsafeBytes { text in
        let tokens = unsafe list.buffer.elements
        unsafe marks.withUnsafeBytes { marks in
          var index = 0
          while true {
            index = unsafe ByteScan.next(mark, in: marks, from: index, to: marks.count)
            guard index < marks.count else { break }
            let other = unsafe tokens[index]
            if other.end &- other.start == length, Int(other.end) <= text.count,
              unsafe Word(text, other.range) == word
            {
              places.append(index)
            }
            index &+= 1
          }
        }
        return places
      }
    }
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
