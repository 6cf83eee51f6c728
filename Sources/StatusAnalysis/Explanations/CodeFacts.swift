import StatusRegistry

/// What is to be said of one code, in one language: the pieces that hover, completion and `--explain` share.
struct CodeFacts {
  let code: StatusCode
  let entry: StatusEntry?
  let locale: Locale
  let texts: ExplanationTexts

  init(_ code: StatusCode, locale: Locale) {
    self.code = code
    self.entry = code.entry
    self.locale = locale
    self.texts = Texts.texts(in: locale).explanations
  }

  /// "404 Not Found", with the name in the reader's language behind it where there is one, or the number alone.
  var title: String {
    let name = entry?.localName(in: locale).map { " \($0)" } ?? ""
    return codeTitle(code) + name
  }

  /// What the class is called, or that there is none.
  var className: String {
    code.statusClass?.name(in: locale).lowercased() ?? texts.invalidName
  }

  /// What comes first where the code is not simply in use, or nil.
  var notice: String? {
    let vendors = entry?.vendors.joined(separator: ", ") ?? ""
    guard code.isValid else {
      return vendors.isEmpty ? texts.notices.invalid : filled(texts.notices.invalidVendor, ["vendors": vendors])
    }
    guard let entry else {
      return filled(texts.notices.unregistered, ["treatedAs": codeTitle(code.treatedAs)])
    }
    switch entry.registration {
    case .assigned: return nil
    case .temporary:
      return entry.registrationEnds.map { filled(texts.notices.temporaryUntil, ["date": $0]) }
        ?? texts.notices.temporary
    case .deprecated: return texts.notices.deprecated
    case .unused: return texts.notices.unused
    case .obsoleted: return texts.notices.obsoleted
    case .unregistered:
      return vendors.isEmpty ? texts.notices.unofficial : filled(texts.notices.vendor, ["vendors": vendors])
    }
  }

  /// What the code means: the registry's summary, or that of its class.
  var summary: String {
    if let entry { return entry.summary(in: locale) }
    return code.statusClass?.summary(in: locale) ?? ""
  }

  /// The registration where no notice tells it, caching, content and the fields that a response must have, in a line; nil
  /// where nothing of it applies.
  var traits: String? {
    guard let entry, entry.isRegistered else { return nil }
    var traits = entry.registration == .assigned ? [texts.registrations.assigned] : []
    if !entry.isInterim { traits.append(caching(of: entry)) }
    switch entry.content {
    case .allowed: traits.append(texts.facts.contentAllowed)
    case .forbidden: traits.append(texts.facts.noContent)
    case .notApplicable, .unspecified: break
    }
    let fields = entry.headers.filter { $0.level == .must && $0.condition == .always }.map(\.field)
    if !fields.isEmpty {
      traits.append(filled(texts.facts.requires, ["fields": fields.joined(separator: ", ")]))
    }
    guard let first = traits.first?.first else { return nil }
    return first.uppercased() + traits.joined(separator: " · ").dropFirst()
  }

  /// The fields that a response must have on a condition, a sentence for each condition.
  var conditionalRequirements: [String] {
    headerGroups.compactMap { group in
      guard group.level == .must, let condition = group.condition.text(in: locale) else { return nil }
      return filled(
        texts.facts.requiresWhere, ["fields": group.fields.joined(separator: ", "), "condition": condition])
    }
  }

  /// The header fields of the code, those together that are asked for alike, in the registry's order.
  var headerGroups: [HeaderGroup] {
    var groups: [HeaderGroup] = []
    for header in entry?.headers ?? [] {
      if let index = groups.firstIndex(where: { $0.level == header.level && $0.condition == header.condition }) {
        groups[index].fields.append(header.field)
      } else {
        groups.append(HeaderGroup(level: header.level, condition: header.condition, fields: [header.field]))
      }
    }
    return groups
  }

  /// What caches may do with a response, in the terms of RFC 9111.
  func caching(of entry: StatusEntry) -> String {
    if entry.isNeverStored { return texts.facts.neverStored }
    return entry.isHeuristicallyCacheable ? texts.facts.heuristicallyCacheable : texts.facts.notHeuristicallyCacheable
  }

  /// What each vendor means by the code, where that depends on the vendor.
  var meanings: [Page.Fact] {
    (entry?.meanings ?? []).map { meaning in
      let texts = [meaning.phrase, meaning.text(in: locale)].compactMap { $0 }.filter { !$0.isEmpty }
      return Page.Fact(label: meaning.vendor, text: texts.joined(separator: " – "))
    }
  }

  /// The phrases that earlier documents gave the code, each with its document; nil where there are none.
  var formerPhrases: String? { phrases { $0.source.hasPrefix("RFC ") } }

  /// The phrases that libraries and vendors give the code, each with who does; nil where there are none.
  var otherPhrases: String? { phrases { !$0.source.hasPrefix("RFC ") } }

  private func phrases(_ isWanted: (StatusEntry.FormerPhrase) -> Bool) -> String? {
    guard let entry else { return nil }
    let phrases = entry.formerPhrases.filter { isWanted($0) && $0.phrase != entry.displayPhrase }
    return phrases.isEmpty ? nil : phrases.map { "\($0.phrase) (\($0.source))" }.joined(separator: ", ")
  }

  /// The pages that say more: the defining section, MDN; for an unknown code the registry, for an invalid one the
  /// section on codes.
  var links: [Page.Link] {
    guard let entry else {
      if code.isValid { return [registryLink, statusCodesLink] }
      return [statusCodesLink]
    }
    var links = [Page.Link(title: entry.reference.title, url: entry.reference.url)]
    if let url = entry.mdnURL(in: locale) { links.append(Page.Link(title: "MDN", url: url)) }
    if !code.isValid { links.append(statusCodesLink) }
    return links
  }

  private var registryLink: Page.Link {
    Page.Link(
      title: texts.registryTitle,
      url: "https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml")
  }
}

/// Header fields that a code asks for alike.
struct HeaderGroup {
  let level: StatusEntry.HeaderRequirement.Level
  let condition: StatusEntry.HeaderRequirement.Condition
  var fields: [String]
}

/// The section that says what status codes are.
let statusCodesLink = Page.Link(title: "RFC 9110 §15", url: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15")

/// The section of a class.
func classLink(_ statusClass: StatusClass) -> Page.Link {
  Page.Link(title: statusClass.reference.title, url: statusClass.reference.url)
}

/// "404 Not Found", or the number alone where the registry does not know the code.
func codeTitle(_ code: StatusCode) -> String {
  guard let entry = code.entry else { return "\(code)" }
  return "\(entry.digits) \(entry.displayPhrase)"
}
