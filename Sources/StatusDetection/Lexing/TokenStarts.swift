import SourceText

/// Where in 64 bytes of a text words and marks begin and end, looked up at once.
struct TokenStarts {
  /// How many bytes have to stand behind the first one.
  static let reach = 66

  /// The offset of the first byte.
  let base: Int
  // A bit for each byte, the first one lowest.
  /// Whether it belongs to a word, of any language.
  private let words: UInt64
  /// Whether it is a space, but not the end of a line.
  private let spaces: UInt64
  /// Whether a space stands before it.
  private let behindSpaces: UInt64

  /// Of no text.
  init() {
    (base, words, spaces, behindSpaces) = (-64, 0, 0, 0)
  }

  /// - Parameters:
  ///   - base: where a token ends, or behind that: of a word that stands there no byte is another's.
  ///   - isBehindSpace: whether a space stands before it.
  @inline(never)
  init(in text: UnsafePointer<UInt8>, from base: Int, isBehindSpace: Bool) {
    let text = unsafe UnsafeRawPointer(text + base)
    let words = unsafe Self.bits(of: text, ByteScan.words)
    let spaces = unsafe Self.bits(of: text, ByteScan.spaces)
    (self.base, self.words, self.spaces) = (base, words, spaces)
    behindSpaces = spaces &<< 1 | (isBehindSpace ? 1 : 0)
  }

  /// How far it reaches.
  var end: Int { @inline(__always) get { base &+ 64 } }

  /// A bit for each of 64 bytes, of which sixteen at a time are told.
  @inline(__always)
  private static func bits(
    of text: UnsafeRawPointer, _ told: (ByteScan.Piece) -> SIMDMask<SIMD16<Int8>>
  ) -> UInt64 {
    func bits(at offset: Int) -> UInt64 {
      ByteMask.bits(of: told(unsafe text.loadUnaligned(fromByteOffset: offset, as: ByteScan.Piece.self)))
    }
    return (bits(at: 0) | bits(at: 16) &<< 16) | (bits(at: 32) | bits(at: 48) &<< 16) &<< 32
  }

  /// Looks further on, if it does not reach an offset where a token ends, or behind that.
  @inline(__always)
  mutating func reach(
    _ offset: Int, in text: UnsafePointer<UInt8>, _ actions: UnsafePointer<GrammarStarts.Action>
  ) {
    guard offset >= end else { return }
    let isBehindSpace = unsafe offset > 0 && actions[Int(text[offset &- 1])].kind == .space
    self = unsafe TokenStarts(in: text, from: offset, isBehindSpace: isBehindSpace)
  }

  /// What begins at an offset, or behind it and before another. A word that goes on at the first one begins there.
  @inline(__always)
  func rest(from start: Int, to limit: Int) -> Rest {
    let first: UInt64 = 1 &<< UInt64(truncatingIfNeeded: start &- base)
    var starts = (~spaces & ~(words & words &<< 1) | words & first) & (0 &- first)
    let ends = ~spaces & ~(words & words &>> 1) & (0 &- first)
    if limit < end { starts &= 1 &<< UInt64(truncatingIfNeeded: limit &- base) &- 1 }
    return Rest(base: base, starts: starts, ends: ends, behindSpaces: behindSpaces)
  }

  /// What of it is still to be read.
  struct Rest {
    private let base: Int
    /// A word begins here, or what is neither of a word nor a space.
    private var starts: UInt64
    /// Its last byte; of a word that goes on behind the 64 bytes the last one of these.
    private var ends: UInt64
    private let behindSpaces: UInt64

    fileprivate init(base: Int, starts: UInt64, ends: UInt64, behindSpaces: UInt64) {
      (self.base, self.starts, self.ends, self.behindSpaces) = (base, starts, ends, behindSpaces)
    }

    var isEmpty: Bool { @inline(__always) get { starts == 0 } }

    /// Where the next word or mark begins; where none is left, behind all of them.
    var first: Int { @inline(__always) get { base &+ starts.trailingZeroBitCount } }

    /// Where the next word or mark begins and where it ends, which is left no more. Not where none is left.
    @inline(__always)
    mutating func takeFirst() -> (start: Int, end: Int) {
      let (first, last) = (starts.trailingZeroBitCount, ends.trailingZeroBitCount)
      starts &= starts &- 1
      ends &= ends &- 1
      return (base &+ first, base &+ last &+ 1)
    }

    /// Takes what stands before an offset.
    @inline(__always)
    mutating func leaveOut(before offset: Int) {
      let distance = offset &- base
      let left: UInt64 = distance < 64 ? .max &<< UInt64(truncatingIfNeeded: distance) : 0
      starts &= left
      ends &= left
    }

    /// 1 where a space stands before one of the offsets, else 0.
    @inline(__always)
    func spaces(before offset: Int) -> Int {
      Int(truncatingIfNeeded: behindSpaces &>> UInt64(truncatingIfNeeded: offset &- base) & 1)
    }
  }
}
