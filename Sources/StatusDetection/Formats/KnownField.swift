import StatusRegistry

/// A field of a configuration format that is documented to hold a status, or to hold none.
struct KnownField: Sendable {
  /// Without case, hyphens and underscores.
  let key: String
  /// One of these is the name of an entry around it; where empty, any may be.
  var within: [String] = []
  /// One of these stands beside it; where empty, anything may.
  var beside: [String] = []
  /// What an entry beside it holds, by its key: `type = "statusCode"`.
  var discriminator: (key: String, value: String)?
  /// Nil where the field holds none, whatever it is called.
  var evidence: Evidence? = .strong

  init(
    _ key: String, within: [String] = [], beside: [String] = [], discriminator: (key: String, value: String)? = nil,
    evidence: Evidence? = .strong
  ) {
    self.key = key
    self.within = within
    self.beside = beside
    self.discriminator = discriminator
    self.evidence = evidence
  }

  /// A row with its names folded.
  private struct Folded: Sendable {
    let within: Set<FoldedName>
    let beside: Set<FoldedName>
    let discriminator: (key: FoldedName, value: FoldedName)?
    let evidence: Evidence?
  }

  private static let index: FoldedTable<[Folded]> = {
    var index = FoldedTable<[Folded]>(capacity: rows.count)
    for row in rows {
      let folded = Folded(
        within: Set(row.within.map(FoldedName.init)), beside: Set(row.beside.map(FoldedName.init)),
        discriminator: row.discriminator.map { (FoldedName($0.key), FoldedName($0.value)) }, evidence: row.evidence)
      index.set(FoldedName(row.key), (index[FoldedName(row.key)] ?? []) + [folded])
    }
    return index
  }()

  private static let defaultName = FoldedName("default")
  private static let testedNames = FoldedTable(tested)

  /// Whether what an entry holds is only looked for in responses.
  static func isTested(_ index: Int, in judge: DataJudge) -> Bool {
    judge.leafName(of: index).map(testedNames.contains) ?? false
  }

  private static let anyBelow = FoldedTable(mapsOfStatuses)

  /// What the tables say of an entry: nil nothing, else the evidence, if it holds a status.
  static func verdict(on index: Int, in judge: DataJudge) -> (evidence: Evidence?, name: Int)? {
    if let key = judge.nodes[index].key, judge.isSimple(key) {
      // Most names are in no row: then only the map around them counts.
      let name = FoldedName(judge.bytes, key)
      if name != defaultName, self.index[name] == nil {
        return isInMapOfStatuses(index, in: judge) ? (.strong, index) : nil
      }
    }
    var rows: [Folded] = []
    var isBelowMap = false
    var around: Set<FoldedName> = []
    var isDefault = false
    judge.forEachName(of: index) { name, position in
      // `variable "health_check_matcher" { default = "200-399" }`
      if position == 0, name == defaultName {
        isDefault = true
      } else if position == (isDefault ? 1 : 0) {
        rows = self.index[name] ?? []
      } else {
        isBelowMap = isBelowMap || position == 1 && anyBelow.contains(name)
        if !rows.isEmpty { around.insert(name) }
      }
      return !rows.isEmpty || position < 1
    }
    if isBelowMap { return (.strong, index) }
    guard !rows.isEmpty, let named = judge.namedAncestor(of: index) else { return nil }
    for row in rows {
      guard row.within.isEmpty || !row.within.isDisjoint(with: around) else { continue }
      if !row.beside.isEmpty || row.discriminator != nil,
        !judge.siblings(of: named, match: row.beside, row.discriminator)
      {
        continue
      }
      return (row.evidence, named)
    }
    return nil
  }
}

extension KnownField {
  /// Whether the name around an entry says that all its entries are statuses.
  private static func isInMapOfStatuses(_ index: Int, in judge: DataJudge) -> Bool {
    let parent = judge.nodes[index].parent
    guard parent >= 0 else { return false }
    // Most names end in another letter.
    if let last = judge.nodes[parent].key.flatMap({ judge.bytes[$0].last }), ByteClass.isWordByte(last),
      last != UInt8(ascii: "_"), endingsOfMaps &>> UInt32(last & 31) & 1 == 0
    {
      return false
    }
    return judge.leafName(of: parent).map(anyBelow.contains) ?? false
  }

  /// A bit for the lower five bits of each letter that the name of a map of statuses ends with.
  private static let endingsOfMaps: UInt32 = mapsOfStatuses.reduce(0) { endings, name in
    name.utf8.last.map { endings | 1 &<< UInt32($0 & 31) } ?? endings
  }
}

extension DataJudge {
  /// Whether a key has one part, neither empty nor with dots or slashes.
  fileprivate func isSimple(_ key: Range<Int>) -> Bool {
    guard !key.isEmpty else { return false }
    return !bytes[key].contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
  }

  /// Whether an entry beside one has one of these names, or this name and value.
  fileprivate func siblings(
    of index: Int, match names: Set<FoldedName>, _ pair: (key: FoldedName, value: FoldedName)?
  ) -> Bool {
    let parent = nodes[index].parent
    let range = max(0, index - 40)..<min(nodes.count, index + 41)
    return range.contains { other in
      guard other != index, nodes[other].parent == parent, let key = nodes[other].key else { return false }
      let name = FoldedName(bytes, key)
      if let pair { return name == pair.key && nodes[other].value.map { FoldedName(bytes, $0) == pair.value } == true }
      return names.contains(name)
    }
  }

  /// The codes of a value that the tables know, nil where they know nothing of it.
  func knownLiterals(_ value: Range<Int>, _ spelling: Range<Int>, of index: Int) -> [StatusLiteral]? {
    guard !isOpenAPI, value.count >= 2, value.count <= 200, startsLikeStatus(value),
      let known = KnownField.verdict(on: index, in: self)
    else { return nil }
    guard let evidence = known.evidence else { return [] }
    let isMember = nodes[index].key == nil
    let why = "\(isMember ? "member" : "value") of `\(nodes[known.name].key.map(text) ?? "")`"
    let place = Place(range: value, spelling: spelling)
    if let number = number(in: value), !number.isWildcard, abs(number.value) < 100 { return [] }
    var literals = statuses(in: place, isMember ? .listMember : .field, evidence, why)
    if literals.isEmpty {
      literals = CodeScan.statuses(in: bytes, range: value).map { code in
        StatusLiteral(
          value: code.value, spelling: code.isClass ? .wildcard : .embedded, range: code.range,
          spellingRange: code.range, context: code.isBound ? .rangeBound : .listMember, evidence: evidence, why: why)
      }
    }
    guard KnownField.isTested(index, in: self) else { return literals }
    return literals.map { literal in
      var tested = literal
      tested.isCompared = true
      return tested
    }
  }

  private func startsLikeStatus(_ value: Range<Int>) -> Bool {
    NumberScan.holdsDigit(bytes, in: value.lowerBound..<min(value.upperBound, value.lowerBound + 80))
  }
}

extension CodeScan {
  /// Codes of 100 to 599 and classes such as `5xx` that stand alone in a text of which it is known that it holds statuses:
  /// `5xx,gateway-error,503`, `200-299;404`.
  static func statuses(
    in bytes: [UInt8], range: Range<Int>
  ) -> [(value: StatusLiteral.Value, range: Range<Int>, isClass: Bool, isBound: Bool)] {
    var found: [(value: StatusLiteral.Value, range: Range<Int>, isClass: Bool, isBound: Bool)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, ByteClass.isWordByte(bytes[index]) { index += 1 }
      if index - start == 3, isFree(bytes, start..<index, in: range) {
        if let digit = Candidate.wildcard(bytes[start..<index]) {
          found.append((.statusClass(digit), start..<index, true, false))
        } else if let number = Candidate.decimal(bytes[start..<index]), number.count == 3,
          (100...599).contains(number.value)
        {
          let isEnd = found.last.map { joins(bytes, $0.range.upperBound, start) } ?? false
          if isEnd { found[found.count - 1].isBound = true }
          found.append((.code(StatusCode(number.value)), start..<index, false, isEnd))
        }
      }
      if index == start { index += 1 }
    }
    return found
  }

  /// Whether a number is parted from what stands around it as members of a list are: no part of a path or a version.
  private static func isFree(_ bytes: [UInt8], _ number: Range<Int>, in range: Range<Int>) -> Bool {
    (number.lowerBound == range.lowerBound || before.contains(bytes[number.lowerBound - 1]))
      && (number.upperBound >= range.upperBound || after.contains(bytes[number.upperBound]))
  }

  private static let before = Array(",;:| -(['\"^=".utf8)
  private static let after = Array(",;:| -)]'\"$\\".utf8)

  /// Whether `-` or `:` alone stands between two numbers.
  private static func joins(_ bytes: [UInt8], _ end: Int, _ start: Int) -> Bool {
    start == end + 1 && (bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ":"))
  }
}
