extension StatusEntry {
  /// Makes an entry from plain literals, so that a table is quick to compile and to read.
  ///
  /// - Parameters:
  ///   - source: the title and the address of the defining document.
  ///   - alias: the popular name of a code whose phrase says nothing.
  ///   - page: whether MDN has a page on it.
  ///   - former: the other phrases, each with who used it.
  ///   - instead: the codes a fix may suggest, most likely first.
  ///   - see: the codes worth reading about beside it.
  ///   - period: the days of a temporary registration.
  init(
    _ code: Int, _ phrase: String, alias: String? = nil, _ registration: Registration, _ source: (String, String),
    page: Bool = true, former: KeyValuePairs<String, String> = [:], vendors: [String] = [], cacheable: Bool = false,
    content: ContentRule = .allowed, headers: [HeaderRequirement] = [], instead: [Int] = [], see: [Int] = [],
    period: RegistrationPeriod? = nil
  ) {
    self.code = StatusCode(code)
    self.phrase = phrase
    self.popularName = alias
    self.registration = registration
    self.reference = Reference(title: source.0, url: source.1)
    self.hasMDNPage = page
    self.formerPhrases = former.map { FormerPhrase(phrase: $0.key, source: $0.value) }
    self.vendors = vendors
    self.isHeuristicallyCacheable = cacheable
    self.content = content
    self.headers = headers
    self.replacementCodes = instead.map { StatusCode($0) }
    self.seeAlso = see.map { StatusCode($0) }
    self.registrationPeriod = period
  }

  /// Makes the entry of an unregistered code: no page on MDN, not cacheable without explicit freshness.
  init(
    _ code: Int, _ phrase: String, alias: String? = nil, _ source: (String, String),
    former: KeyValuePairs<String, String> = [:], vendors: [String], content: ContentRule = .unspecified,
    headers: [HeaderRequirement] = [], instead: [Int], see: [Int] = []
  ) {
    self.init(
      code, phrase, alias: alias, .unregistered, source, page: false, former: former, vendors: vendors,
      content: content, headers: headers, instead: instead, see: see)
  }
}
