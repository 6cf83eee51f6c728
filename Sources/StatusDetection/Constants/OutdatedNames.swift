import SourceText
import StatusRegistry

/// Whether one of the names that libraries of a language advise against may stand in a text; most texts have none.
package func mayHoldOutdatedConstant(_ bytes: [UInt8], language: Language) -> Bool {
  guard language.reading == .code else { return false }
  return OutdatedNames.all.contains { !$0.languages.isDisjoint(with: language.set) && $0.isIn(bytes) }
}

/// The outdated names of a library, ready to be looked for all at once: two bytes of each, side by side, at sixteen places.
private struct OutdatedNames: Sendable {
  let languages: LanguageSet
  private let names: [Name]
  /// The pairs of all names, each once.
  private let pairs: [Pair]

  private typealias Piece = SIMD16<UInt8>

  private struct Name: Sendable {
    let bytes: [UInt8]
    /// Where the two bytes begin that are looked for.
    let place: Int
  }

  private struct Pair: Sendable, Equatable {
    let first: Piece
    let second: Piece

    init(_ name: [UInt8], at place: Int) {
      (first, second) = (Piece(repeating: name[place]), Piece(repeating: name[place + 1]))
    }
  }

  init?(_ form: ConstantForm) {
    let spellings = form.library.outdatedConstants.map { Array($0.name.utf8) }.filter { $0.count > 2 }
    guard !spellings.isEmpty else { return nil }
    var pairs: [Pair] = []
    names = spellings.map { name in
      let places = 0..<name.count - 1
      let place =
        places.first { pairs.contains(Pair(name, at: $0)) }
        ?? places.min { Self.frequency(name, at: $0) < Self.frequency(name, at: $1) } ?? 0
      if !pairs.contains(Pair(name, at: place)) { pairs.append(Pair(name, at: place)) }
      return Name(bytes: name, place: place)
    }
    self.pairs = pairs
    languages = form.languages
  }

  /// About how often two bytes stand in programs.
  private static func frequency(_ name: [UInt8], at place: Int) -> Int {
    frequency(name[place]) * frequency(name[place + 1])
  }

  private static func frequency(_ byte: UInt8) -> Int {
    letters.firstIndex(of: byte | 0x20).map { letters.count - $0 } ?? letters.count
  }

  /// The letters from the most frequent to the rarest.
  private static let letters = Array("etarnosilcdpumhgfybvwkxqjz".utf8)

  func isIn(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { text in
      var index = 0
      while index &+ 17 <= text.count {
        var found = unsafe places(in: text, at: index)
        while found != 0 {
          if unsafe isName(at: index &+ found.trailingZeroBitCount, in: text) { return true }
          found &= found &- 1
        }
        index &+= 16
      }
      return (index..<max(index, text.count)).contains { unsafe isName(at: $0, in: text) }
    }
  }

  /// A bit for each of sixteen offsets at which one of the pairs stands.
  private func places(in text: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    let first = unsafe text.loadUnaligned(fromByteOffset: index, as: Piece.self)
    let second = unsafe text.loadUnaligned(fromByteOffset: index &+ 1, as: Piece.self)
    return unsafe pairs.withUnsafeBufferPointer { pairs in
      var found = SIMDMask<SIMD16<Int8>>(repeating: false)
      for pair in pairs.indices {
        found .|= unsafe (first .== pairs[pair].first) .& (second .== pairs[pair].second)
      }
      return ByteMask.bits(of: found)
    }
  }

  private func isName(at index: Int, in text: UnsafeRawBufferPointer) -> Bool {
    names.contains { name in
      let (start, last) = (index - name.place, index - name.place + name.bytes.count - 1)
      // Most that have the pair differ in their last byte.
      guard start >= 0, last < text.count, unsafe text[last] == name.bytes.last else { return false }
      return unsafe text[start...last].elementsEqual(name.bytes)
    }
  }

  static let all: [OutdatedNames] = {
    var libraries: [ConstantLibrary] = []
    var all: [OutdatedNames] = []
    for form in ConstantForm.all where form.library.hasOtherNames && !libraries.contains(form.library) {
      libraries.append(form.library)
      if let names = OutdatedNames(form) { all.append(names) }
    }
    return all
  }()
}
