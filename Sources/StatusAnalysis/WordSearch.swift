/// Looks for a word in bytes, wherever it can by steps as long as the word (Horspool's search).
struct WordSearch: Sendable {
  let word: [UInt8]
  /// How far each byte at the word's end lets the search step.
  private let steps: [UInt8]

  init(_ word: String) {
    self.word = Array(word.utf8)
    var steps = [UInt8](repeating: UInt8(clamping: self.word.count), count: 256)
    for (index, byte) in self.word.dropLast().enumerated() {
      steps[Int(byte)] = UInt8(clamping: self.word.count - 1 - index)
    }
    self.steps = steps
  }

  /// Where the word stands first in a stretch; nil where it does not.
  func first(in bytes: [UInt8], from start: Int = 0, to end: Int = .max) -> Int? {
    guard let last = word.last else { return nil }
    let reach = word.count &- 1
    let stop = min(end, bytes.count)
    var index = max(start, 0) &+ reach
    return unsafe bytes.withUnsafeBufferPointer { text in
      unsafe steps.withUnsafeBufferPointer { steps in
        while index < stop {
          let byte = unsafe text[index]
          if byte == last, bytes[index &- reach...index].elementsEqual(word) { return index &- reach }
          index &+= unsafe Int(steps[Int(byte)])
        }
        return nil
      }
    }
  }
}
