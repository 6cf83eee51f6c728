extension StatusEntry {
  /// Every code of the registry in ascending order: IANA's and those that vendors and custom added, also outside
  /// 100...599.
  public static let all: [StatusEntry] = {
    let tables = [
      informational, successful, redirections, clientErrors, serverErrors, unofficialInformationalAndSuccessful,
      unofficialClientErrors, unofficialServerErrors, outsideTheRange,
    ]
    // Each code has its own slot: nothing has to be sorted when a program starts.
    var places = [(table: Int, row: Int)?](repeating: nil, count: 1_000)
    for table in tables.indices {
      for row in tables[table].indices { places[tables[table][row].code.value] = (table, row) }
    }
    var entries: [StatusEntry] = []
    entries.reserveCapacity(tables.reduce(0) { $0 + $1.count })
    for case let place? in places { entries.append(tables[place.table][place.row]) }
    return entries
  }()
}

extension StatusCode {
  /// What the registry knows of the code, or nil where it knows nothing.
  public var entry: StatusEntry? {
    let entries = StatusEntry.all
    let index = entries.firstIndex(notBefore: { $0.code < self })
    guard index < entries.endIndex, entries[index].code == self else { return nil }
    return entries[index]
  }

  /// The reason phrase, or nil where the registry does not know the code; "(Unused)" for 306 and 418 as IANA has it.
  public var phrase: String? {
    entry?.phrase
  }

  /// Whether IANA's registry lists the code, in whatever state.
  public var isRegistered: Bool {
    Self.areRegistered.indices.contains(value) && Self.areRegistered[value]
  }

  /// For each number that a status code can be whether IANA's registry lists it.
  private static let areRegistered: [Bool] = {
    var table = [Bool](repeating: false, count: 1_000)
    for entry in StatusEntry.all where entry.isRegistered { table[entry.code.value] = true }
    return table
  }()
}

extension StatusEntry {
  /// Whether IANA's registry lists the code, in whatever state.
  public var isRegistered: Bool {
    registration != .unregistered
  }

  /// Whether a response with the code is interim, so that a final one follows (RFC 9110, section 15.2).
  public var isInterim: Bool {
    code.statusClass == .informational
  }

  /// Whether a response with the code is final: it ends the exchange (RFC 9110, section 15). False for what is no
  /// status.
  public var isFinal: Bool {
    code.isValid && !isInterim
  }

  /// The section that makes the code heuristically cacheable, or nil where none does.
  public var cacheabilityReference: Reference? {
    guard isHeuristicallyCacheable else { return nil }
    // RFC 9110 lists its own codes alone; 451 is declared cacheable by default where it is defined.
    return code == .unavailableForLegalReasons
      ? reference
      : Reference(title: "RFC 9110 §15.1", url: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.1")
  }

  /// The day on which IANA's registration ends, as YYYY-MM-DD, for a temporary one; it may have been renewed since.
  public var registrationEnds: String? {
    registrationPeriod?.ends
  }

  /// Whether no cache may store a response with the code, whatever its header fields say (RFC 6585, sections 3 to 6).
  public var isNeverStored: Bool {
    switch code.value {
    case 428, 429, 431, 511: true
    default: false
    }
  }

  /// The name that people call it where the phrase says nothing: "I'm a teapot" for 418, "Switch Proxy" for 306, else
  /// the phrase.
  public var displayPhrase: String {
    popularName ?? phrase
  }

  /// The digits as people write them, at least three: "000" for 0.
  public var digits: String {
    code.value == 0 ? "000" : code.description
  }

  /// What people call the code in that language beside its phrase, such as "未找到" for 404; nil in English and for codes
  /// that have no usual name.
  public func localName(in locale: Locale) -> String? {
    RegistryTexts.text(of: code.value, among: locale.names)
  }

  /// Two to four sentences on what the code means, when to use it, when not and what instead.
  public func summary(in locale: Locale) -> String {
    RegistryTexts.text(of: code.value, among: locale.texts.summaries) ?? ""
  }

  /// What to use instead, in words, or nil.
  public func replacement(in locale: Locale) -> String? {
    RegistryTexts.text(of: code.value, among: locale.texts.replacements)
  }

  /// What is worth knowing about the code beside its summary, or nil.
  public func note(in locale: Locale) -> String? {
    RegistryTexts.text(of: code.value, among: locale.texts.notes)
  }

  /// What is often read elsewhere about the code, put right, or nil.
  public func misunderstanding(in locale: Locale) -> String? {
    RegistryTexts.text(of: code.value, among: locale.texts.misunderstandings)
  }

  /// The address of its page on MDN in that language, or nil where there is none.
  public func mdnURL(in locale: Locale) -> String? {
    mdnPath.map { "https://developer.mozilla.org/\(locale.segmentOnMDN)\($0)" }
  }
}
