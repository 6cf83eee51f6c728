/// The names of a tree's entries, of which the last that were asked for are cut into words once: most stand there often.
final class DataNames {
  private var cut: CutNames

  /// - Parameter count: how many entries may be asked for.
  init(for count: Int) {
    cut = CutNames(size: count < 16 ? 16 : 64)
  }

  func words(of name: ArraySlice<UInt8>) -> NameWords {
    let word = Word(name)
    let slot = cut.slot(of: word, length: name.count)
    if !cut.holds(word, length: name.count, in: slot) { cut.cut(word, name, into: slot) }
    return cut.words(in: slot)
  }

  /// Whether a name of one or two words, `port` or `targetPort`, certainly is that of a quantity, or of something that has
  /// nothing to do with HTTP: told without cutting it.
  static func isQuantity(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count <= 40 else { return false }
    var start = name.endIndex
    while start > name.startIndex, isLower(name[start - 1]) { start -= 1 }
    guard start < name.endIndex else { return false }
    // `Port` behind small letters.
    if start > name.startIndex {
      start -= 1
      guard ByteClass.isCapital(name[start]), name[..<start].allSatisfy(isLower) else { return false }
    }
    let last = Word(name[start...].lazy.map { $0 | 0x20 })
    // `statusMax` and `errorPage` are none.
    return Lexicon.quantities.contains(last) && !Lexicon.extremes.contains(last) && last != "page"
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
}
