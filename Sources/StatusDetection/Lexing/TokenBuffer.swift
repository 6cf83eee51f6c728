/// Tokens in memory of their own, written without a check for who else may see them: the lexer's hands alone are on it.
@safe
struct TokenBuffer {
  private var base: UnsafeMutablePointer<Token>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 8)
    unsafe base = UnsafeMutablePointer<Token>.allocate(capacity: self.capacity)
  }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(to: token)
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: 2 * capacity)
    unsafe larger.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity *= 2
  }

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

  private mutating func grow(to capacity: Int, keeping kept: Int) {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity)
    unsafe larger.moveInitialize(from: base, count: kept)
    unsafe base.deallocate()
    unsafe base = larger
    self.capacity = capacity
  }

  /// Changes the tokens from an index on.
  @inline(__always)
  func change(from index: Int, _ body: (inout Token) -> Void) {
    for index in max(index, 0)..<max(index, count, 0) { unsafe body(&base[index]) }
  }

  /// All of them, as long as the buffer lives.
  var tokens: UnsafeBufferPointer<Token> { unsafe UnsafeBufferPointer(start: base, count: count) }

  /// The memory is given back; the buffer may not be used any more.
  func deallocate() { unsafe base.deallocate() }
}

/// Indices of tokens in memory of their own, as the tokens are.
@safe
struct IndexBuffer {
  private var base: UnsafeMutablePointer<Int32>
  private var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 8)
    unsafe base = UnsafeMutablePointer<Int32>.allocate(capacity: self.capacity)
  }

  @inline(__always)
  mutating func append(_ index: Int) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(to: Int32(truncatingIfNeeded: index))
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Int32>.allocate(capacity: 2 * capacity)
    unsafe larger.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity *= 2
  }

  /// All of them. The memory is given back; the buffer may not be used any more.
  func taken() -> [Int32] {
    let indices = unsafe Array(UnsafeBufferPointer(start: base, count: count))
    unsafe base.deallocate()
    return indices
  }
}
