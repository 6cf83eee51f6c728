package import SourceText
package import StatusDetection
package import StatusRegistry

/// Something that could be completed: a code, all codes of a class, or a code's reason phrase.
package struct Completion: Sendable, Equatable {
  /// The code; of a class the first.
  package var code: StatusCode
  /// The first digit, for all codes of a class.
  package var statusClass: Int?
  /// What the list shows: "404", "4XX", "Not Found".
  package var label: String
  /// The text to insert: the label, or that with the quotes that the file gives such keys.
  package var insertion: String
  /// What stands beside the label: "Not Found", for a phrase the number.
  package var phrase: String
  package var isDeprecated: Bool
  /// Where the item stands in the list; sorts as a string.
  package var sortText: String
  /// A few lines on the code, in the markup asked for; empty where none is.
  package var documentation: String

  package init(
    code: StatusCode, statusClass: Int? = nil, label: String? = nil, insertion: String, phrase: String,
    isDeprecated: Bool, sortText: String, documentation: String
  ) {
    self.code = code
    self.statusClass = statusClass
    self.label = label ?? "\(code)"
    self.insertion = insertion
    self.phrase = phrase
    self.isDeprecated = isDeprecated
    self.sortText = sortText
    self.documentation = documentation
  }
}

/// The codes that fit what is typed where a status is expected, best first; filtered here, since editors filter by
/// prefix and `not found` has to find 404. Classes come last where they may stand, first where one is typed.
///
/// - Parameter markup: that of the documentation; nil where it is not wanted.
package func completions(
  for expectation: StatusExpectation, in source: Source, options: AnalysisOptions, markup: Markup?
) -> [Completion] {
  let query = Query(typedText(in: source, range: expectation.range))
  let entries = StatusEntry.all.filter { entry in
    isOffered(entry, vendors: options.vendors) && query.matches(entry)
  }
  let ranked = entries.map { entry in
    (entry: entry, rank: rank(of: entry, query: query, preferredClass: expectation.preferredClass))
  }
  let ordered = ranked.sorted { ($0.rank, $0.entry.code.value) < ($1.rank, $1.entry.code.value) }
  var items = ordered.map { candidate in
    let code = candidate.entry.code
    return Completion(
      code: code,
      insertion: expectation.quoted("\(code)"),
      phrase: candidate.entry.displayPhrase,
      isDeprecated: unwantedCodes.contains(code.value),
      sortText: "",
      documentation: markup.map { documentation(of: code, locale: options.locale, markup: $0) } ?? ""
    )
  }
  if expectation.takesClasses {
    let classes = classes(for: expectation, query, locale: options.locale, markup: markup)
    items = query.isClass ? classes + items : items + classes
  }
  for index in items.indices { items[index].sortText = padded(index) }
  return items
}

/// The classes that fit what is typed, as OpenAPI writes them: `4XX`.
private func classes(
  for expectation: StatusExpectation, _ query: Query, locale: Locale, markup: Markup?
) -> [Completion] {
  StatusClass.allCases.filter(query.matches).map { statusClass in
    let label = "\(statusClass.rawValue)XX"
    return Completion(
      code: statusClass.firstCode, statusClass: statusClass.rawValue, label: label,
      insertion: expectation.quoted(label), phrase: statusClass.name(in: .english), isDeprecated: false, sortText: "",
      documentation: markup.map { documentation(ofClass: statusClass, locale: locale, markup: $0) } ?? "")
  }
}

extension StatusExpectation {
  /// A key between the quotes that the file gives such keys.
  fileprivate func quoted(_ key: String) -> String {
    keyQuote.map { $0 + key + $0 } ?? key
  }
}

/// The text of a range, clamped to the source and to the length of a long phrase.
private func typedText(in source: Source, range: Range<Int>) -> String {
  String(decoding: source.bytes[range.clamped(to: source.bytes.indices)].prefix(64), as: UTF8.self)
}

/// Whether the code may be proposed at all: registered, or at home in this project.
private func isOffered(_ entry: StatusEntry, vendors: [String]) -> Bool {
  entry.isRegistered || (entry.code.value >= 100 && entry.isOwned(byAnyOf: vendors))
}

/// The lower, the further up: unwanted codes last, then exact matches, the class that fits, common codes.
private func rank(of entry: StatusEntry, query: Query, preferredClass: Int?) -> Int {
  var rank = 0
  if unwantedCodes.contains(entry.code.value) { rank |= 8 }
  if !query.isExactly(entry) { rank |= 4 }
  if let preferredClass, entry.code.statusClass?.rawValue != preferredClass { rank |= 2 }
  if !commonCodes.contains(entry.code.value) { rank |= 1 }
  return rank
}

/// Three digits, so that editors that sort by text keep the order.
private func padded(_ index: Int) -> String {
  let digits = "\(index)"
  return String(repeating: "0", count: max(0, 3 &- digits.count)) + digits
}

/// A few lines on a code: notice, summary, links.
package func documentation(of code: StatusCode, locale: Locale, markup: Markup) -> String {
  let about = CodeFacts(code, locale: locale)
  var page = Page()
  page.addParagraph(about.notice)
  page.addParagraph(about.summary)
  page.addLinks(about.links)
  return page.text(markup)
}

/// A few lines on a class: summary, link.
package func documentation(ofClass statusClass: StatusClass, locale: Locale, markup: Markup) -> String {
  var page = Page()
  page.addParagraph(statusClass.summary(in: locale))
  page.addLinks([classLink(statusClass)])
  return page.text(markup)
}
