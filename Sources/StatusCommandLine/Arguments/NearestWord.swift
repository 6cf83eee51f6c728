import StatusAnalysis

/// The word that a person most likely meant: the nearest by edits, case aside, or one that begins as typed; nil where
/// none is near.
package func nearestWord(to typed: String, among words: [String]) -> String? {
  let key = Array(typed.lowercased().utf8)
  // What is longer than any option is no misspelling of one, and distance costs the product of the lengths.
  guard key.count <= 64 else { return nil }
  var best: (word: String, distance: Int)?
  for word in words {
    let distance = editDistance(key, Array(word.lowercased().utf8))
    if distance < best?.distance ?? Int.max { best = (word, distance) }
  }
  if let best, best.distance <= max(1, key.count / 3) { return best.word }
  return key.count > 3 ? words.first { $0.lowercased().utf8.starts(with: key) } : nil
}
