import StatusAnalysis
package import StatusRegistry

/// Something that can be explained.
package enum Subject: Sendable, Equatable {
  case code(StatusCode)
  case statusClass(StatusClass)
  /// A rule, by its name.
  case rule(String)
  /// The codes that bear a phrase, or that libraries give a name; with those names where the word is spelled like one.
  case named([StatusCode], constants: [StatusConstant])
  /// A vendor and the codes that are its own.
  case vendor(String, [StatusCode])
  /// The whole registry.
  case all

  /// Reads a word: "404", "-1", "4xx", "deprecated-code", "all", "payload too large", "http.StatusNotFound", "nginx"; nil
  /// for anything else.
  package init?(_ word: String) {
    if let subject = Subject(number: word) ?? Subject(keyword: word) ?? Subject(name: word) {
      self = subject
    } else {
      return nil
    }
  }

  private init?(number word: String) {
    let bytes = Array(word.utf8)
    let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      // A number that Int does not hold is as invalid as the greatest that it does, but cannot be named.
      let value = Int(word)
    else { return nil }
    self = .code(StatusCode(value))
  }

  private init?(keyword word: String) {
    let bytes = Array(word.lowercased().utf8)
    if bytes.count == 3, bytes.dropFirst().elementsEqual("xx".utf8),
      let statusClass = StatusClass(rawValue: Int(bytes[0]) - Int(UInt8(ascii: "0")))
    {
      self = .statusClass(statusClass)
    } else if bytes.elementsEqual("all".utf8) {
      self = .all
    } else if let rule = Rule.all.first(where: { $0.name.utf8.elementsEqual(bytes) }) {
      self = .rule(rule.name)
    } else {
      return nil
    }
  }

  private init?(name word: String) {
    let bearers = StatusEntry.find(phrase: word).map(\.code)
    let constants = StatusConstant.find(word)
    if !bearers.isEmpty || !constants.isEmpty {
      var codes = bearers
      for constant in constants where !codes.contains(constant.code) { codes.append(constant.code) }
      self = .named(codes, constants: bearers.isEmpty || isSpelledLikeCode(word) ? constants : [])
    } else if StatusEntry.isKnown(vendor: word) {
      let name = StatusEntry.knownVendors.first { $0.lowercased() == word.lowercased() } ?? word
      self = .vendor(name, StatusEntry.all.filter { $0.isOwned(byVendor: word) }.map(\.code))
    } else {
      return nil
    }
  }

  /// What a person may have meant by a word that says nothing.
  static func nearest(to word: String) -> String? {
    let keywords = Rule.all.map(\.name) + StatusClass.allCases.map { "\($0.rawValue)xx" } + ["all"]
    let phrases = StatusEntry.all.flatMap { [$0.displayPhrase] + $0.formerPhrases.map(\.phrase) }
    let names = ConstantLibrary.all.flatMap(\.allNames)
    let words = keywords + phrases + StatusEntry.knownVendors + names
    if let near = nearestWord(to: word, among: words) { return near }
    let lower = word.lowercased()
    return lower.utf8.count > 3 ? phrases.first { $0.lowercased().firstRange(of: lower) != nil } : nil
  }
}

/// Whether a word is spelled as names in code are, not as phrases: `NOT_FOUND`, `NotFound`, `:not_found`, `http.StatusOK`.
private func isSpelledLikeCode(_ word: String) -> Bool {
  if word.contains(where: { "_.:`".contains($0) }) { return true }
  return !word.contains(" ") && zip(word, word.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
}
