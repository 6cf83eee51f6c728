package import StatusRegistry

/// How a text for people is marked up.
package enum Markup: Sendable, Equatable {
  case markdown
  case plainText
}

/// Which names of a code are told with it.
package enum ConstantScope: Sendable, Equatable {
  /// Those of the most used libraries.
  case wellKnown
  /// Those of all libraries, with what each says of them, and the libraries that have none.
  case all
}

/// What `--explain` says of a code: everything that the registry knows.
package func explanation(of code: StatusCode, locale: Locale, markup: Markup) -> String {
  page(on: code, locale: locale).text(markup)
}

/// The page of a code: everything that the registry knows.
package func page(on code: StatusCode, locale: Locale, constants: ConstantScope = .wellKnown) -> Page {
  let about = CodeFacts(code, locale: locale)
  var page = Page()
  page.blocks.append(.heading(about.title, note: about.className))
  page.addNotice(about.notice)
  page.addParagraph(about.summary)
  page.addParagraph(about.entry?.note(in: locale))
  page.addParagraph(about.entry?.misunderstanding(in: locale))
  page.addParagraph(about.entry?.replacement(in: locale))
  page.addFacts(allFacts(about))
  page.addFacts(about.meanings)
  page.addConstants(of: code, constants, locale: locale)
  page.addLinks(about.links)
  return page
}

/// What `--explain` says of a class: what it means and which codes it has.
package func explanation(of statusClass: StatusClass, locale: Locale, markup: Markup) -> String {
  page(on: statusClass, locale: locale).text(markup)
}

/// The page of a class: what it means and which codes it has.
package func page(on statusClass: StatusClass, locale: Locale) -> Page {
  let texts = Texts.texts(in: locale).explanations
  var page = Page()
  page.blocks.append(.heading("\(statusClass.rawValue)xx", note: statusClass.name(in: locale).lowercased()))
  page.addParagraph(statusClass.summary(in: locale))
  page.blocks.append(
    .facts([Page.Fact(label: texts.labels.treatedAs, text: codeTitle(statusClass.firstCode))]))
  let entries = StatusEntry.all.filter { $0.code.statusClass == statusClass }
  let registered = entries.filter(\.isRegistered)
  let unofficial = entries.filter { !$0.isRegistered }
  for (label, entries) in [(texts.labels.codes, registered), (texts.labels.unofficialCodes, unofficial)]
  where !entries.isEmpty {
    page.blocks.append(.paragraph("\(label):"))
    page.addItems(entries.map { codeTitle($0.code) })
  }
  page.addLinks([classLink(statusClass)])
  return page
}

/// What `--explain` says of a rule: its severity, why it is there, what it reports and what not; nil where no rule has
/// the name.
package func explanation(ofRule name: String, locale: Locale, markup: Markup) -> String? {
  page(onRule: name, locale: locale)?.text(markup)
}

/// The page of a rule; nil where no rule has the name.
package func page(onRule name: String, locale: Locale) -> Page? {
  guard let rule = Rule.named(name) else { return nil }
  let labels = Texts.texts(in: locale).explanations.labels
  var page = Page()
  page.blocks.append(.heading(rule.name, note: "\(labels.severity): \(rule.isOn ? rule.severity.name : "off")"))
  for paragraph in paragraphs(of: rule.rationale(in: locale)) { page.addParagraph(paragraph) }
  let shown = 4
  for (label, isGood) in [(labels.reported, false), (labels.notReported, true)] {
    for example in rule.examples.filter({ $0.isGood == isGood }).prefix(shown) {
      page.blocks.append(.source(title: "\(label), \(example.file)", text: example.unmarkedText))
    }
  }
  return page
}

/// The facts that the registry has of a code, with their labels.
private func allFacts(_ about: CodeFacts) -> [Page.Fact] {
  guard let entry = about.entry else { return [] }
  let labels = about.texts.labels
  let facts = about.texts.facts
  var result: [Page.Fact] = []
  func add(_ label: String, _ text: String?) {
    if let text, !text.isEmpty { result.append(Page.Fact(label: label, text: text)) }
  }
  add(labels.registration, registration(entry.registration, texts: about.texts.registrations))
  if entry.phrase != entry.displayPhrase { add(labels.phrase, entry.phrase) }
  add(labels.registered, entry.registrationPeriod?.registered)
  add(labels.extended, entry.registrationPeriod?.extended)
  add(labels.registrationEnds, entry.registrationPeriod?.ends)
  add(labels.definedBy, entry.reference.title)
  add(labels.vendors, entry.vendors.joined(separator: ", "))
  if entry.code.isValid {
    add(labels.response, entry.isInterim ? facts.interim : facts.final)
    add(labels.redirect, entry.redirectTreatment?.text(in: about.locale))
    if !entry.isInterim {
      add(labels.caching, about.caching(of: entry) + (entry.cacheabilityReference.map { " (\($0.title))" } ?? ""))
    }
    switch entry.content {
    case .allowed: add(labels.content, facts.allowed)
    case .forbidden: add(labels.content, facts.notAllowed)
    case .notApplicable: add(labels.content, facts.contentNotApplicable)
    case .unspecified: add(labels.content, facts.contentUnspecified)
    }
  }
  for group in about.headerGroups {
    let condition = group.condition.text(in: about.locale).map { " \($0)" } ?? ""
    add(keyword(group.level), group.fields.joined(separator: ", ") + condition)
  }
  add(labels.formerPhrases, about.formerPhrases)
  add(labels.otherPhrases, about.otherPhrases)
  add(labels.suggestions, entry.replacementCodes.map(codeTitle).joined(separator: ", "))
  let others = entry.seeAlso.filter { !entry.replacementCodes.contains($0) }
  add(labels.seeAlso, others.map(codeTitle).joined(separator: ", "))
  return result
}

/// The key word of RFC 2119, the same in every language.
private func keyword(_ level: StatusEntry.HeaderRequirement.Level) -> String {
  switch level {
  case .must: "MUST"
  case .mustNot: "MUST NOT"
  case .should: "SHOULD"
  case .shouldNot: "SHOULD NOT"
  case .may: "MAY"
  }
}

private func registration(
  _ registration: StatusEntry.Registration, texts: ExplanationTexts.Registrations
) -> String {
  switch registration {
  case .assigned: texts.assigned
  case .temporary: texts.temporary
  case .deprecated: texts.deprecated
  case .unused: texts.unused
  case .obsoleted: texts.obsoleted
  case .unregistered: texts.unregistered
  }
}

/// The paragraphs of a text, which blank lines part.
private func paragraphs(of text: String) -> [String] {
  var paragraphs: [String] = []
  var lines: [Substring] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if !line.isEmpty {
      lines.append(line)
    } else if !lines.isEmpty {
      paragraphs.append(lines.joined(separator: " "))
      lines = []
    }
  }
  if !lines.isEmpty { paragraphs.append(lines.joined(separator: " ")) }
  return paragraphs
}

extension StatusClass {
  /// The x00 of the class.
  var firstCode: StatusCode { StatusCode(rawValue &* 100) }
}
