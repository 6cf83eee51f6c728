extension JSONValue: Equatable {
  /// Whether two values have the same content, wherever they stood: numbers by their text, objects by the last member of
  /// each name in any order.
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    var pairs = [(left, right)]
    while let (left, right) = pairs.popLast() {
      switch (left.readContent, right.readContent) {
      case (.null, .null): continue
      case (.bool(let left), .bool(let right)): guard left == right else { return false }
      case (.number(let left), .number(let right)): guard left == right else { return false }
      case (.string(let left), .string(let right)):
        // By scalars: two spellings of one character are two texts on the wire.
        guard left.utf8.elementsEqual(right.utf8) else { return false }
      case (.array(let left), .array(let right)):
        guard left.count == right.count else { return false }
        pairs.append(contentsOf: zip(left, right))
      case (.object(let left), .object(let right)):
        guard let members = JSONValue.paired(left, right) else { return false }
        pairs.append(contentsOf: members)
      default: return false
      }
    }
    return true
  }

  /// The values of the same names; nil where one side has a name that the other has not.
  private static func paired(_ left: [Member], _ right: [Member]) -> [(JSONValue, JSONValue)]? {
    let left = valuesByName(left)
    let right = valuesByName(right)
    guard left.count == right.count else { return nil }
    var pairs: [(JSONValue, JSONValue)] = []
    for (name, value) in left {
      guard let other = right[name] else { return nil }
      pairs.append((value, other))
    }
    return pairs
  }

  private static func valuesByName(_ members: [Member]) -> [[UInt8]: JSONValue] {
    Dictionary(members.map { (Array($0.name.utf8), $0.value) }, uniquingKeysWith: { _, last in last })
  }
}
