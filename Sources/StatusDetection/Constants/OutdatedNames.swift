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
      let place = Self.rarestPair(of: name)
      let pair = Pair(name, at: place)
      if !pairs.contains(pair) { pairs.append(pair) }
      return Name(bytes: name, place: place)
    }
    self.pairs = pairs
    languages = form.languages
  }

  /// Where the two bytes of a name begin that programs hold least often.
  private static func rarestPair(of name: [UInt8]) -> Int {
    let frequencies = frequencies
    var rarest = (place: 0, frequency: Int.max)
    for place in 0..<name.count - 1 {
      let frequency = frequencies[Int(name[place])] * frequencies[Int(name[place + 1])]
      if frequency < rarest.frequency { rarest = (place, frequency) }
    }
    return rarest.place
  }

  /// How often each byte stands in programs, as a rank: the letters in their order, and whatever is none before them.
  private static let frequencies: [Int] = {
    let letters = Array("etarnosilcdpumhgfybvwkxqjz".utf8)
    var frequencies = [Int](repeating: letters.count + 1, count: 256)
    for (rank, letter) in letters.enumerated() {
      frequencies[Int(letter)] = letters.count - rank
      frequencies[Int(letter) - 0x20] = letters.count - rank
    }
    return frequencies
  }()

  func isIn(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { text in
      var index = 0
      while index &+ 17 <= text.count {
        while index &+ 65 <= text.count, unsafe !holdsPair(text, at: index) { index &+= 64 }
        guard index &+ 17 <= text.count else { break }
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

  /// Whether one of the pairs stands at one of 64 offsets.
  private func holdsPair(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    func piece(_ offset: Int) -> Piece { unsafe text.loadUnaligned(fromByteOffset: index &+ offset, as: Piece.self) }
    let first = (piece(0), piece(16), piece(32), piece(48))
    let second = (piece(1), piece(17), piece(33), piece(49))
    return unsafe pairs.withUnsafeBufferPointer { pairs in
      var found = SIMDMask<SIMD16<Int8>>(repeating: false)
      for pair in pairs.indices {
        let pair = unsafe pairs[pair]
        found .|= (first.0 .== pair.first) .& (second.0 .== pair.second)
        found .|= (first.1 .== pair.first) .& (second.1 .== pair.second)
        found .|= (first.2 .== pair.first) .& (second.2 .== pair.second)
        found .|= (first.3 .== pair.first) .& (second.3 .== pair.second)
      }
      return ByteMask.isAnySet(found)
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
