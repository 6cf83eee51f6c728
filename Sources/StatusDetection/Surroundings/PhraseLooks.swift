import StatusRegistry

/// Which literals of a text have a phrase near them that may disagree, as far as somebody has looked. What was found out
/// of a literal holds for the texts that changes further away make.
///
/// Not to be shared by threads.
final class PhraseLooks {
  private struct Look {
    let range: Range<Int>
    let code: StatusCode
    let disagrees: Bool
  }

  /// What is known of the earlier text, by its places in this one, in their order.
  private let earlier: [Look]
  /// The first of those that may be asked for next.
  private var next = 0
  /// What has been found out of this text, in the order in which it was asked for.
  private var kept: [Look] = []

  /// How near a change changes the answer: so far a phrase is looked for, and the word that it may begin with is told by
  /// the bytes around.
  private static let reach = PhraseFinder.reach + 8

  init() { earlier = [] }

  /// - Parameter former: what was known of the text before a change.
  init(_ former: PhraseLooks?, after change: TextChange) {
    earlier =
      former?.kept.compactMap { look in
        if look.range.upperBound + Self.reach < change.range.lowerBound { return look }
        guard look.range.lowerBound - Self.reach > change.range.upperBound else { return nil }
        let range = look.range.lowerBound + change.shift..<look.range.upperBound + change.shift
        return Look(range: range, code: look.code, disagrees: look.disagrees)
      } ?? []
  }

  /// What was found out of a literal; nil where nobody has looked.
  func answer(_ range: Range<Int>, _ code: StatusCode) -> Bool? {
    if next > 0, earlier[next - 1].range.lowerBound >= range.lowerBound { next = 0 }
    while next < earlier.count, earlier[next].range.lowerBound < range.lowerBound { next += 1 }
    guard next < earlier.count, earlier[next].range == range, earlier[next].code == code else { return nil }
    kept.append(earlier[next])
    return earlier[next].disagrees
  }

  func keep(_ disagrees: Bool, _ range: Range<Int>, _ code: StatusCode) {
    kept.append(Look(range: range, code: code, disagrees: disagrees))
  }
}
