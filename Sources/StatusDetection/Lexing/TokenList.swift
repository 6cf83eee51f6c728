import SourceText

/// The tokens of a text, each with its enclosing bracket.
///
/// A class, so that what reads it can hold it without copying its arrays' references one by one.
@safe
final class TokenList {
  let bytes: [UInt8]
  let buffer: TokenBuffer
  let count: Int
  /// The tokens that are numbers, or strings with a digit.
  let values: [Int32]
  /// The tokens that begin a line.
  let lineHeads: [Int32]
  /// The byte ranges of the comments, in order.
  let comments: [Range<Int32>]
  let grammar: Grammar
  /// Those that were read for this list; all others were taken over from that of an earlier text.
  let read: Range<Int>
  /// Filled when the names of the whole text have to be known.
  private let table: UnsafeMutablePointer<NameTable>
  private let cutNames: UnsafeMutablePointer<CutNames>
  private let memory: UnsafeMutablePointer<Memory>
  /// The tokens whose names were asked for last, each where the end of its index tells, and the slots of those names.
  private let lastNames: UnsafeMutablePointer<(token: Int, slot: Int)>
  private static let lastNamesCount = 8
  private static let noName = (token: Int.min, slot: 0)

  private struct Memory {
    var factCounts: FactCounts?
    /// Whether another list has taken the tokens.
    var hasGivenTokens = false
    /// The token that was looked for last by its offset.
    var lastFound = 0
  }

  /// - Parameter tokens: the list's from now on.
  init(
    bytes: [UInt8], tokens: TokenBuffer, values: [Int32], lineHeads: [Int32], comments: [Range<Int32>],
    grammar: Grammar,
    read: Range<Int>? = nil
  ) {
    self.bytes = bytes
    self.buffer = tokens
    self.count = tokens.count
    self.values = values
    self.lineHeads = lineHeads
    self.comments = comments
    self.grammar = grammar
    self.read = read ?? 0..<tokens.count
    unsafe table = UnsafeMutablePointer<NameTable>.allocate(capacity: 1)
    unsafe table.initialize(to: NameTable())
    unsafe cutNames = UnsafeMutablePointer<CutNames>.allocate(capacity: 1)
    unsafe cutNames.initialize(to: CutNames())
    unsafe memory = UnsafeMutablePointer<Memory>.allocate(capacity: 1)
    unsafe memory.initialize(to: Memory())
    unsafe lastNames = UnsafeMutablePointer<(token: Int, slot: Int)>.allocate(capacity: Self.lastNamesCount)
    unsafe lastNames.initialize(repeating: Self.noName, count: Self.lastNamesCount)
  }

  deinit {
    if unsafe !memory.pointee.hasGivenTokens { buffer.deallocate() }
    unsafe memory.deinitialize(count: 1)
    unsafe memory.deallocate()
    unsafe lastNames.deallocate()
    unsafe table.deinitialize(count: 1)
    unsafe table.deallocate()
    unsafe cutNames.deinitialize(count: 1)
    unsafe cutNames.deallocate()
  }

  /// Gives the tokens to another list. This one may not be asked for anything any more.
  func giveTokens() -> TokenBuffer {
    unsafe memory.pointee.hasGivenTokens = true
    return buffer
  }

  /// What the names of the text add up to, counted when it is asked for first.
  var factCounts: FactCounts {
    if let known = countedFacts { return known }
    let counts = FactCounts(self)
    countedFacts = counts
    return counts
  }

  /// The same where it has been counted.
  var countedFacts: FactCounts? {
    get { unsafe memory.pointee.factCounts }
    set { unsafe memory.pointee.factCounts = newValue }
  }

  @inline(__always)
  private func fillTable() {
    if unsafe !table.pointee.isFilled { unsafe table.pointee.fill(from: self) }
  }

  /// The distinct names of the text.
  var names: [NameTable.Name] {
    fillTable()
    return unsafe table.pointee.names
  }

  /// The number of a token's name among them, or nil where it has none.
  func nameNumber(_ index: Int) -> Int? {
    fillTable()
    return unsafe table.pointee.number(index)
  }

  /// A whole name with its capitals.
  func word(_ index: Int) -> Word {
    guard let token = self[index] else { return .empty }
    return word(token.inner)
  }

  @inline(__always)
  private func word(_ range: Range<Int>) -> Word {
    guard range.upperBound <= bytes.count else { return Word(slice(range)) }
    return unsafe bytes.withUnsafeBytes { text in unsafe Word(text, range) }
  }

  /// The words of a name: of a word, or of what a string holds.
  func words(_ index: Int) -> NameWords {
    let slot = nameSlot(index)
    return unsafe cutNames.pointee.words(in: slot)
  }

  /// What a name says where it is the last one of a callee.
  func callTraits(_ index: Int) -> CallTraits {
    let slot = nameSlot(index)
    return unsafe cutNames.pointee.call(in: slot)
  }

  /// The slot of a token's name, which is cut into its words.
  private func nameSlot(_ index: Int) -> Int {
    // Of one number the same few names are asked about again and again.
    let last = unsafe lastNames + (index & (Self.lastNamesCount - 1))
    if unsafe last.pointee.token == index { return unsafe last.pointee.slot }
    let range = self[index]?.inner ?? 0..<0
    let name = word(range)
    let slot = unsafe cutNames.pointee.slot(of: name, length: range.count)
    if unsafe !cutNames.pointee.holds(name, length: range.count, in: slot) {
      unsafe cutNames.pointee.cut(name, slice(range), into: slot)
      // Another of them may have held that slot.
      unsafe lastNames.update(repeating: Self.noName, count: Self.lastNamesCount)
    }
    unsafe last.pointee = (index, slot)
    return slot
  }

  /// All of them, in order.
  var tokens: [Token] { (0..<count).compactMap { buffer[$0] } }

  /// The token at an index, or nil outside the list: neighbours can be asked for without a check.
  @inline(__always)
  subscript(_ index: Int) -> Token? { buffer[index] }

  func kind(_ index: Int) -> Token.Kind? { self[index]?.kind }

  func symbol(_ index: Int) -> Symbol { self[index]?.symbol ?? .none }

  /// The index of the bracket around a token, or nil at the top level.
  func bracket(around index: Int) -> Int? {
    guard let bracket = self[index]?.enclosing, bracket >= 0 else { return nil }
    return Int(bracket)
  }

  /// The index of a bracket's partner.
  func match(_ index: Int) -> Int? {
    guard let partner = self[index]?.partner, partner >= 0 else { return nil }
    return Int(partner)
  }

  /// How many commas stand before a token within the bracket around it.
  func ordinal(_ index: Int) -> Int {
    Int(self[index]?.ordinal ?? 0)
  }

  /// The bytes of a token.
  func text(_ index: Int) -> ArraySlice<UInt8> {
    guard let token = self[index] else { return [] }
    return slice(token.range)
  }

  /// What stands between the quotes of a string; the bytes of any other token.
  func inner(_ index: Int) -> ArraySlice<UInt8> {
    guard let token = self[index] else { return [] }
    return slice(token.inner)
  }

  func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[range.clamped(to: 0..<bytes.count)]
  }

  func string(_ index: Int) -> String {
    String(decoding: text(index), as: UTF8.self)
  }

  /// Whether a token is this very text.
  func matches(_ index: Int, _ text: String) -> Bool {
    guard let token = self[index], Int(token.end - token.start) == text.utf8.count else { return false }
    var place = Int(token.start)
    for byte in text.utf8 {
      if bytes[place] != byte { return false }
      place += 1
    }
    return true
  }

  /// The first byte of a token, 0 where there is none.
  func firstByte(_ index: Int) -> UInt8 {
    guard let token = self[index], Int(token.start) < bytes.count else { return 0 }
    return bytes[Int(token.start)]
  }

  /// Whether a token is this bracket.
  func isBracket(_ index: Int, _ bracket: Bracket) -> Bool {
    guard let token = self[index], token.kind == .open || token.kind == .close else { return false }
    return bytes[Int(token.start)] == bracket.byte
  }

  /// A bracket written as a text of one byte.
  struct Bracket: Sendable, ExpressibleByUnicodeScalarLiteral {
    let byte: UInt8

    init(unicodeScalarLiteral scalar: Unicode.Scalar) {
      byte = UInt8(truncatingIfNeeded: scalar.value)
    }
  }

  /// How many bytes of white space stand before the first token of the line that holds a token.
  func indentation(_ index: Int) -> Int { self[index]?.indentation ?? 0 }

  /// The first tokens of the line that holds a token and of those above it, upwards, at most so many.
  func lineHeads(from index: Int, limit: Int) -> some Sequence<Int> {
    let end = (0..<lineHeads.count).firstOrdered { Int(lineHeads[$0]) > index }
    return lineHeads[max(0, end - limit)..<end].lazy.reversed().map { Int($0) }
  }

  /// The last token that begins at or before a byte offset, or nil where there is none.
  func index(at offset: Int) -> Int? {
    // What is asked of a literal is asked of one place, and the next literal mostly stands behind it.
    let last = unsafe memory.pointee.lastFound
    let first = last < count && Int(self[last]?.start ?? 0) <= offset ? last : 0
    let near = min(first &+ 8, count)
    var next = (first..<near).firstOrdered { Int(self[$0]?.start ?? 0) > offset }
    if next == near { next = (near..<count).firstOrdered { Int(self[$0]?.start ?? 0) > offset } }
    guard next > 0 else { return nil }
    unsafe memory.pointee.lastFound = next &- 1
    return next &- 1
  }
}
