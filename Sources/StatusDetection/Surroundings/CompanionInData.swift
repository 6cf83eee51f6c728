import SourceText

extension CompanionReader {
  /// How many entries are looked at in each direction.
  private static let reach = 40

  /// What stands beside a literal in a tree of keys and values.
  func entries(of literal: StatusLiteral) -> [Companion] {
    guard let index = node(at: literal.range.lowerBound) else { return [] }
    let node = nodes[index]
    if node.key?.lowerBound == literal.range.lowerBound {
      if let value = node.value { return Companion(.entry, value, group: node.parent, in: bytes).map { [$0] } ?? [] }
      return below(index)
    }
    guard let key = node.key else { return [] }
    if let name = Companion(.name, key, group: node.parent, in: bytes) { return [name] }
    return siblings(of: index).compactMap { sibling in
      guard let key = nodes[sibling].key, let value = nodes[sibling].value else { return nil }
      return Self.place(ofField: bytes[key]).flatMap { Companion($0, value, in: bytes) }
    }
  }

  /// `description` directly below an entry.
  private func below(_ index: Int) -> [Companion] {
    for child in nodes.indices[index...].dropFirst().prefix(Self.reach) where nodes[child].parent == index {
      guard let key = nodes[child].key, bytes[key].elementsEqual("description".utf8), let value = nodes[child].value
      else {
        continue
      }
      return Companion(.description, value, in: bytes).map { [$0] } ?? []
    }
    return []
  }

  /// The entries beside one, of the same parent.
  private func siblings(of index: Int) -> [Int] {
    let parent = nodes[index].parent
    let near = max(0, index - Self.reach)..<min(nodes.count, index + Self.reach)
    return near.filter { $0 != index && nodes[$0].parent == parent }
  }

  /// The entry whose key or value begins at an offset.
  private func node(at offset: Int) -> Int? {
    let place = (0..<places.count).firstOrdered { places[$0].start >= offset }
    return place < places.count && places[place].start == offset ? places[place].node : nil
  }
}
