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

  /// All of them, as long as the buffer lives.
  var tokens: UnsafeBufferPointer<Token> { unsafe UnsafeBufferPointer(start: base, count: count) }

  /// The memory is given back; the buffer may not be used any more.
  func deallocate() { unsafe base.deallocate() }
}
