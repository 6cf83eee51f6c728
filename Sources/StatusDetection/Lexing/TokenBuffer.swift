/// The tokens that a lexer reads.
typealias TokenBuffer = LexerBuffer<Token>

/// What a lexer reads, in memory of its own, written without a check for who else may see it: the lexer's hands alone are on
/// it. Its memory has to be given back.
@safe
struct LexerBuffer<Element: BitwiseCopyable> {
  fileprivate var base: UnsafeMutablePointer<Element>
  fileprivate(set) var count = 0
  private(set) var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 8)
    unsafe base = UnsafeMutablePointer<Element>.allocate(capacity: self.capacity)
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: 2 * capacity, keeping: count) }
    unsafe (base + count).initialize(to: element)
    count &+= 1
  }

  /// The elements, and behind them what memory there is for more.
  var memory: UnsafeMutableBufferPointer<Element> {
    @inline(__always) get { unsafe UnsafeMutableBufferPointer(start: base, count: capacity) }
  }

  /// Counts as elements what has been written behind them.
  @inline(__always)
  mutating func take(upTo count: Int) { self.count = min(max(count, 0), capacity) }

  /// Makes room for so many; the first ones are kept.
  @inline(never)
  fileprivate mutating func grow(to capacity: Int, keeping kept: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    unsafe larger.moveInitialize(from: base, count: kept)
    unsafe base.deallocate()
    unsafe base = larger
    self.capacity = capacity
  }

  /// All of them, as long as the buffer lives.
  var elements: UnsafeBufferPointer<Element> { unsafe UnsafeBufferPointer(start: base, count: count) }

  /// The memory is given back; the buffer may not be used any more.
  func deallocate() { unsafe base.deallocate() }
}

extension TokenBuffer {
  /// Tells the bracket at an index its partner.
  mutating func setPartner(of index: Int32, to partner: Int32) {
    guard index >= 0, Int(index) < count else { return }
    unsafe base[Int(index)].partner = partner
  }

  /// The token at an index, or nil outside the buffer.
  @inline(__always)
  subscript(_ index: Int) -> Token? {
    index >= 0 && index < count ? unsafe base[index] : nil
  }

  var last: Token? { self[count - 1] }

  /// Leaves out the tokens from an index on, whose memory stays as it is until others are written there.
  mutating func cut(to index: Int) { count = min(max(index, 0), count) }

  /// Puts tokens behind those that are there: some from elsewhere, then those that have stood, since before a cut, from
  /// one index up to another.
  mutating func append(_ tokens: ArraySlice<Token>, thenKept kept: Range<Int>) {
    let end = count &+ tokens.count &+ kept.count
    if end > capacity { grow(to: end &+ end / 8, keeping: max(count, kept.upperBound)) }
    let target = count &+ tokens.count
    // Overlapping memory is moved as it ought to be.
    unsafe (base + target).update(from: base + kept.lowerBound, count: kept.count)
    for (index, token) in zip(count..<target, tokens) { unsafe base[index] = token }
    count = end
  }

  /// Changes the tokens from an index on.
  @inline(__always)
  func change(from index: Int, _ body: (inout Token) -> Void) {
    for index in max(index, 0)..<max(index, count, 0) { unsafe body(&base[index]) }
  }
}
