import StatusRegistry

/// Judges the keys and values of a tree: OpenAPI's `responses`, and fields whose names say that they hold a status.
struct DataJudge {
  let nodes: [DataNode]
  let bytes: [UInt8]
  let options: DetectionOptions
  /// Whether the text is an OpenAPI description.
  let isOpenAPI: Bool

  /// Whether it is a document of any kind, so that only sure names count.
  let isDocument: Bool

  /// The entries that hold a digit.
  let numbered: [Int32]

  let names: DataNames

  init(_ nodes: [DataNode], bytes: [UInt8], options: DetectionOptions, isDocument: Bool = false) {
    self.isDocument = isDocument
    numbered = NumberedEntries.places(in: nodes, of: bytes)
    names = DataNames(for: numbered.count)
    self.nodes = nodes
    self.bytes = bytes
    self.options = options
    isOpenAPI = !numbered.isEmpty && OpenAPIContent.isOpenAPI(nodes, bytes: bytes)
  }

  func literals() -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    for place in numbered {
      let index = Int(place)
      let node = nodes[index]
      if let key = node.key, let spelling = node.keySpelling, !key.isEmpty, beginsNumber(key) {
        literals += keyLiterals(key, spelling, of: index)
      }
      if let value = node.value, let spelling = node.valueSpelling, NumberScan.holdsStatusOfField(bytes, in: value) {
        literals += knownLiterals(value, spelling, of: index) ?? valueLiterals(value, spelling, of: index)
      }
    }
    return literals
  }

  private func beginsNumber(_ range: Range<Int>) -> Bool {
    ByteClass.isDigit(bytes[range.lowerBound]) || bytes[range.lowerBound] == UInt8(ascii: "-")
  }

  // MARK: Keys

  /// What is said of a key under `responses`.
  static let underResponses = "key under `responses`"

  /// A key under `responses` (OpenAPI 3.1, Responses Object), or of a map from statuses to something.
  private func keyLiterals(_ key: Range<Int>, _ spelling: Range<Int>, of index: Int) -> [StatusLiteral] {
    let parent = nodes[index].parent
    guard parent >= 0, let parentKey = nodes[parent].key else { return [] }
    let place = Place(range: key, spelling: spelling)
    if Word(bytes[parentKey]) == "responses" {
      // Below `components`, and at the top of OpenAPI 2, responses have names.
      let outer = nodes[parent].parent
      let isNames = isOpenAPI && (outer < 0 || nodes[outer].key == nil && nodes[outer].parent < 0)
      let isBelowComponents = outer >= 0 && nodes[outer].key.map({ Word(bytes[$0]) }) == "components"
      guard !isNames, !isBelowComponents, let number = number(in: key) else { return [] }
      let evidence: Evidence = isOpenAPI || holdsResponse(index) ? .strong : .medium
      guard evidence == .strong || number.isRegistered else { return [] }
      return [literal(number, place, .tableKey, evidence, Self.underResponses)]
    }
    guard let first = bytes[place.range].first, ByteClass.isDigit(first), isMapOfStatuses(parent, with: index) else {
      return []
    }
    return statuses(in: place, .tableKey, .medium, "key of `\(text(parentKey))`")
  }

  private static let ofResponses: WordSet = ["description", "$ref", "content", "schema"]

  /// Whether an entry is written like a Response Object.
  private func holdsResponse(_ index: Int) -> Bool {
    nodes[(index + 1)...].prefix(16).contains { node in
      guard node.parent == index, let key = node.key else { return false }
      return Self.ofResponses.contains(bytes[key])
    }
  }

  /// Whether a map is named for statuses and its entries are codes, or ranges of them, to something: `statusRewrites`.
  ///
  /// - Parameter entry: one of the entries.
  private func isMapOfStatuses(_ index: Int, with entry: Int) -> Bool {
    guard nodes[index].value == nil, let key = nodes[index].key else { return false }
    // The entry itself mostly is among the first of the map.
    if entry - index <= Self.firstEntries, let key = nodes[entry].key, !key.isEmpty,
      !ByteClass.isDigit(bytes[key.lowerBound])
    {
      return false
    }
    let words = words(of: key)
    guard words.words.contains(where: { Lexicon.statusWords.contains($0) }) || verdict(of: words) == .sure else {
      return false
    }
    guard verdict(of: words) != .foreign else { return false }
    let entries = nodes[(index + 1)...].prefix(Self.firstEntries).filter { $0.parent == index }
    return !entries.isEmpty
      && entries.allSatisfy { $0.key.map { number(in: $0)?.isRegistered ?? isNumberList($0) } ?? false }
  }

  /// How many entries of a map are looked at.
  private static let firstEntries = 16

  private func isNumberList(_ range: Range<Int>) -> Bool {
    NumberList.read(bytes, in: range) != nil
  }

  // MARK: Values

  private func valueLiterals(_ value: Range<Int>, _ spelling: Range<Int>, of index: Int) -> [StatusLiteral] {
    guard value.count >= 2, value.count <= 80, beginsNumber(value) else { return [] }
    if let literal = phraseLiteral(value, spelling, of: index) { return [literal] }
    let number = number(in: value)
    guard number != nil || isNumberList(value), let named = namedAncestor(of: index), let key = nodes[named].key else {
      return []
    }
    let place = Place(range: value, spelling: spelling)
    let isMember = nodes[index].key == nil
    if isMember, Word(bytes[key]) == "required" { return required(place) }
    let owner = schemaOwner(of: named) ?? named
    guard let name = nodes[owner].key else { return [] }
    guard let evidence = evidence(for: owner, name, isMember: isMember, number) else {
      let parent = nodes[index].parent
      // MockServer: the response that each operation of a description gives.
      if !isMember, parent >= 0, nodes[parent].key.map({ Word(bytes[$0]) }) == "operationsAndResponses" {
        return statuses(in: place, .field, .strong, "value in `operationsAndResponses`")
      }
      guard !isMember, parent >= 0, isMapOfStatuses(parent, with: index), let map = nodes[parent].key else {
        return []
      }
      return statuses(in: place, .field, .medium, "value in `\(text(map))`")
    }
    let why = isMember ? "member of `\(text(name))`" : "value of `\(text(name))`"
    let capped = evidence == .strong && isOpenAPI && isInExample(index) ? Evidence.medium : evidence
    return statuses(in: place, isMember ? .listMember : .field, capped, why)
  }

  /// `"Status": ["200 OK"]`: a code before its own phrase.
  private func phraseLiteral(_ value: Range<Int>, _ spelling: Range<Int>, of index: Int) -> StatusLiteral? {
    let digits = value.prefix(3)
    guard value.count > 4, bytes[value.lowerBound + 3] == UInt8(ascii: " "), let number = number(in: digits),
      let entry = StatusCode(number.value).entry,
      entry.isNamed(String(decoding: bytes[(value.lowerBound + 4)..<value.upperBound], as: UTF8.self)),
      let named = namedAncestor(of: index), let key = nodes[named].key,
      [.sure, .status].contains(verdict(of: words(of: key)))
    else { return nil }
    return StatusLiteral(
      value: .code(entry.code), spelling: .embedded, range: digits, spellingRange: digits, context: .field,
      evidence: .strong, why: "value of `\(text(key))`")
  }

  /// How sure an entry's name makes its value, or the members of its list.
  private func evidence(for owner: Int, _ name: Range<Int>, isMember: Bool, _ number: Number?) -> Evidence? {
    if options.names.isEmpty, options.not.isEmpty, DataNames.isQuantity(bytes[name]) { return nil }
    // HTTP/2's pseudo-header.
    let isPseudoHeader = name.count == 7 && Word(bytes[name]) == ":status"
    switch isPseudoHeader ? .sure : verdict(of: words(of: name)) {
    case .sure:
      guard let number else { return .strong }
      return number.isWildcard || abs(number.value) >= 100 ? .strong : nil
    case .status where isDocument || isBelowSomethingElse(owner): return nil
    case .status where !isMember && isOfExchange(owner):
      return number.map { $0.isWildcard || abs($0.value) >= 100 ? .strong : nil } ?? .strong
    case .status:
      if isMember, listHoldsStatuses(owner) { return .medium }
      guard let number else { return .medium }
      return number.isRegistered && standsBesideResponse(owner) ? .medium : nil
    case .code:
      // Kubernetes' log of audits: `responseStatus: { code: 404 }`.
      if let number, (100...599).contains(number.value), isBelowStatus(owner) { return .medium }
      if let number, !isMember, number.value >= 100, isOfSavedResponse(owner) { return .strong }
      guard !isDocument, let number, number.isRegistered, !number.isWildcard, standsBesideResponse(owner) else {
        return nil
      }
      return .medium
    case .neutral
    where !isMember && number.map({ Self.redirects.contains($0.value) }) == true
      && words(of: name).last == "redirect":
      // `non-get-redirect: 307`
      return .medium
    case .vague, .neutral, .foreign, .quantity:
      return isOfStatusField(owner) && number?.isRegistered == true ? .medium : nil
    }
  }

  private func isBelowStatus(_ owner: Int) -> Bool {
    guard let parent = parent(of: owner), let key = nodes[parent].key else { return false }
    return verdict(of: words(of: key)) == .sure
  }

  private static let redirects = [301, 302, 303, 307, 308]

  /// A schema's `required` names properties: one in quotes that is a code is a key of `responses`.
  private func required(_ place: Place) -> [StatusLiteral] {
    guard place.range != place.spelling, let number = number(in: place.range), number.isRegistered, number.value >= 100
    else { return [] }
    return [literal(number, place, .listMember, .medium, "required key of `responses`")]
  }

  /// The property that a schema describes, for what stands under `default`, `enum`, `const` and `example`.
  private func schemaOwner(of index: Int) -> Int? {
    guard let key = nodes[index].key, key.count <= 12 else { return nil }
    let name = Word(bytes[key])
    // EventBridge: `statusCode: [{numeric: [">=", 500]}]`.
    if Self.matchers.contains(name), let member = parent(of: index), nodes[member].key == nil {
      return parent(of: member).flatMap { nodes[$0].key == nil ? nil : $0 }
    }
    guard Self.schemaKeys.contains(name) else { return nil }
    let parent = nodes[index].parent
    return parent >= 0 && nodes[parent].key != nil ? parent : nil
  }

  private func parent(of index: Int) -> Int? {
    nodes[index].parent >= 0 ? nodes[index].parent : nil
  }

  private static let matchers: WordSet = ["numeric", "anything-but"]
  private static let schemaKeys: WordSet = ["default", "enum", "const", "example", "examples"]

  /// Whether the members of a list all are codes or ranges of them, and look chosen rather than counted.
  private func listHoldsStatuses(_ owner: Int) -> Bool {
    let members = nodes[(owner + 1)...].prefix(12).filter { $0.parent == owner && $0.key == nil }
    var isChosen = false
    for member in members {
      guard let value = member.value else { return false }
      if let number = number(in: value) {
        guard number.isRegistered else { return false }
        isChosen = isChosen || number.value % 100 != 0 || value != member.valueSpelling
      } else if isNumberList(value) {
        isChosen = true
      } else {
        return false
      }
    }
    return isChosen
  }

  /// Whether an entry lies in an example of OpenAPI: there it shows what is sent, and sends nothing.
  private func isInExample(_ index: Int) -> Bool {
    var current = nodes[index].parent
    for _ in 0..<8 {
      guard current >= 0 else { return false }
      if let key = nodes[current].key, ["example", "examples"].contains(text(key)) { return true }
      current = nodes[current].parent
    }
    return false
  }

  private func verdict(of words: NameWords) -> NameVerdict {
    options.verdict(of: words)
  }

  private func words(of name: Range<Int>) -> NameWords { names.words(of: bytes[name]) }

  /// The entry whose key names a value: its own, or that of the list that it is a member of.
  func namedAncestor(of index: Int) -> Int? {
    var current = index
    for _ in 0..<3 {
      if nodes[current].key != nil { return current }
      current = nodes[current].parent
      guard current >= 0 else { return nil }
    }
    return nil
  }

  /// Whether entries beside one have names that go with a response.
  private func standsBesideResponse(_ index: Int) -> Bool {
    let parent = nodes[index].parent
    // What is nested in the entries beside it counts as well: a recorded body may be long.
    let range = max(0, index - 48)..<min(nodes.count, index + 49)
    let beside = range.contains { other in
      guard other != index, nodes[other].parent == parent, let key = nodes[other].key else { return false }
      return Lexicon.responseFields.contains(String(decoding: bytes[key], as: UTF8.self).lowercased())
    }
    guard !beside, parent >= 0 else { return beside }
    let isMember = nodes[parent].key == nil && nodes[parent].parent >= 0
    let words = words(of: nodes[isMember ? nodes[parent].parent : parent].key ?? 0..<0)
    return words.containsAny(of: Lexicon.responseWords) || words.last == "redirects"
  }

  /// Whether the entry that holds one is of something with a status of its own: `order: {status: 300}`.
  private func isBelowSomethingElse(_ index: Int) -> Bool {
    let parent = nodes[index].parent
    guard parent >= 0, let key = nodes[parent].key else { return false }
    return words(of: key).containsAny(of: Lexicon.foreign)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

// MARK: Numbers

extension DataJudge {
  /// A key or a value, without and with its quotes.
  struct Place {
    let range: Range<Int>
    let spelling: Range<Int>
  }

  struct Number {
    let value: Int
    let wildcardClass: Int?
    var isWildcard: Bool { wildcardClass != nil }
    var isRegistered: Bool { isWildcard || StatusCode(value).isRegistered }
  }

  /// A whole number of one to five digits without a needless zero, or a class of codes.
  func number(in range: Range<Int>) -> Number? {
    guard range.count <= 6, let first = range.first else { return nil }
    if range.count == 3, let wildcard = Candidate.wildcard(bytes[range]) {
      return Number(value: 0, wildcardClass: wildcard)
    }
    let isNegative = bytes[first] == UInt8(ascii: "-")
    let digits = (isNegative ? first + 1 : first)..<range.upperBound
    guard let number = Candidate.decimal(bytes[digits]), number.count == digits.count else { return nil }
    return Number(value: isNegative ? -number.value : number.value, wildcardClass: nil)
  }

  /// The code of a place, or those of its list or range.
  func statuses(
    in place: Place, _ context: Context, _ evidence: Evidence, _ why: String
  ) -> [StatusLiteral] {
    if let number = number(in: place.range) { return [literal(number, place, context, evidence, why)] }
    guard let list = NumberList.read(bytes, in: place.range) else { return [] }
    let context = list.isRange ? .rangeBound : context == .field ? .listMember : context
    let classes = list.classes.filter { Candidate.wildcard(bytes[$0.range]) != nil }.map { member in
      StatusLiteral(
        value: .statusClass(member.digit), spelling: .wildcard, range: member.range, spellingRange: member.range,
        context: context, evidence: evidence, why: why)
    }
    return classes
      + list.values.map { number in
        StatusLiteral(
          value: .code(StatusCode(number.value)), spelling: .embedded, range: number.range,
          spellingRange: number.range, context: context, evidence: evidence, why: why)
      }
  }

  private func literal(
    _ number: Number, _ place: Place, _ context: Context, _ evidence: Evidence, _ why: String
  ) -> StatusLiteral {
    StatusLiteral(
      value: number.wildcardClass.map(StatusLiteral.Value.statusClass) ?? .code(StatusCode(number.value)),
      spelling: number.isWildcard ? .wildcard : place.spelling == place.range ? .integer : .quoted, range: place.range,
      spellingRange: place.spelling, context: context, evidence: evidence, why: why)
  }
}
