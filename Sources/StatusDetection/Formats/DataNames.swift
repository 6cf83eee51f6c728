/// The names of a tree's entries, of which the last that were asked for are cut into words once: most stand there often.
final class DataNames {
  private struct Slot {
    var name = Word.empty
    var length = -1
    var words: NameWords?
  }

  private static let size = 64
  private var slots: [Slot] = []

  func words(of name: ArraySlice<UInt8>) -> NameWords {
    if slots.isEmpty { slots = Array(repeating: Slot(), count: Self.size) }
    let word = Word(name)
    let slot = Int(truncatingIfNeeded: word.mixed >> 40) & (Self.size - 1)
    if slots[slot].name == word, slots[slot].length == name.count, let known = slots[slot].words { return known }
    let words = NameWords(name)
    slots[slot] = Slot(name: word, length: name.count, words: words)
    return words
  }
}
