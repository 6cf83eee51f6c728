/// Recorded and described exchanges: HAR, Postman, WireMock, Pact, MockServer and what is written like them.
extension DataJudge {
  /// How far from an entry its siblings are looked for.
  private static let reach = 600

  /// Whether an entry called `status` is of a response that stands beside its request.
  func isOfExchange(_ index: Int) -> Bool {
    let object = nodes[index].parent
    guard object >= 0, let key = nodes[object].key, isName(key, in: Self.responses) else { return false }
    return holdsSibling(of: object, in: Self.requests)
  }

  /// Whether an entry called `code` is of a response that Postman saved.
  func isOfSavedResponse(_ index: Int) -> Bool {
    let object = nodes[index].parent
    guard object >= 0, nodes[object].key == nil, nodes[object].parent >= 0 else { return false }
    guard let list = nodes[nodes[object].parent].key, isName(list, in: Self.lists) else { return false }
    return holdsSibling(of: index, in: Self.beside)
  }

  /// Whether the value of an entry is that of a header field named `status`, as HTTP/2 is recorded.
  func isOfStatusField(_ index: Int) -> Bool {
    guard let key = nodes[index].key, key.count == 5, isName(key, "value"), index > 0 else { return false }
    for other in [index - 1, index + 1]
    where nodes.indices.contains(other) && nodes[other].parent == nodes[index].parent {
      guard let name = nodes[other].key, isName(name, "name"), let value = nodes[other].value else { continue }
      if isName(value, in: Self.fields) { return isInHeaders(index) }
    }
    return false
  }

  private func isInHeaders(_ index: Int) -> Bool {
    let object = nodes[index].parent
    guard object >= 0, nodes[object].parent >= 0, let list = nodes[nodes[object].parent].key else { return false }
    return isName(list, in: Self.headers)
  }

  private static let responses: WordSet = ["response", "httpresponse", "willrespondwith", "responsedefinition"]
  private static let requests: WordSet = [
    "request", "httprequest", "withrequest", "uponreceiving", "requestpattern", "loggedrequest",
  ]
  private static let beside: WordSet = ["originalrequest", "_postman_previewlanguage", "responsetime", "cookie"]

  private static let lists: WordSet = ["response", "responses"]
  private static let fields: WordSet = ["status", ":status"]
  private static let headers: WordSet = ["headers", "header"]

  private func isName(_ range: Range<Int>, in names: WordSet) -> Bool {
    range.count <= 24 && names.contains(lowered(range))
  }

  private func isName(_ range: Range<Int>, _ name: Word) -> Bool {
    range.count <= 24 && lowered(range) == name
  }

  private func lowered(_ range: Range<Int>) -> Word {
    Word(bytes[range].lazy.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 })
  }

  private func holdsSibling(of index: Int, in names: WordSet) -> Bool {
    let parent = nodes[index].parent
    for other in max(parent + 1, index - Self.reach, 0)..<min(nodes.count, index + Self.reach) {
      // Entries are in the order of the text: one of an outer entry ends the map.
      if other > index, nodes[other].parent < parent { return false }
      if nodes[other].parent == parent, other != index, let key = nodes[other].key, isName(key, in: names) {
        return true
      }
    }
    return false
  }
}
