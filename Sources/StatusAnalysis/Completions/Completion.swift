package import SourceText
package import StatusDetection
package import StatusRegistry

/// One code that could be completed.
package struct Completion: Sendable, Equatable {
  package var code: StatusCode
  /// The text to insert: the digits.
  package var insertion: String
  /// "Not Found".
  package var phrase: String
  package var isDeprecated: Bool
  /// Where the item stands in the list; sorts as a string.
  package var sortText: String
  /// A few lines on the code, in the markup asked for.
  package var documentation: String

  package init(
    code: StatusCode, insertion: String, phrase: String, isDeprecated: Bool, sortText: String, documentation: String
  ) {
    self.code = code
    self.insertion = insertion
    self.phrase = phrase
    self.isDeprecated = isDeprecated
    self.sortText = sortText
    self.documentation = documentation
  }
}

/// The codes that fit what is typed where a status is expected, best first; filtered here, since editors filter by
/// prefix and `not found` has to find 404.
package func completions(
  for expectation: StatusExpectation, in source: Source, options: AnalysisOptions, markup: Markup
) -> [Completion] {
  let query = Query(typedText(in: source, range: expectation.range))
  let entries = StatusEntry.all.filter { entry in
    isOffered(entry, vendors: options.vendors) && query.matches(entry)
  }
  let ranked = entries.map { entry in
    (entry: entry, rank: rank(of: entry, query: query, preferredClass: expectation.preferredClass))
  }
  let ordered = ranked.sorted { ($0.rank, $0.entry.code.value) < ($1.rank, $1.entry.code.value) }
  return ordered.enumerated().map { index, candidate in
    let code = candidate.entry.code
    return Completion(
      code: code,
      insertion: "\(code)",
      phrase: candidate.entry.displayPhrase,
      isDeprecated: unwantedCodes.contains(code.value),
      sortText: padded(index),
      documentation: documentation(of: code, locale: options.locale, markup: markup)
    )
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

/// A few lines on the code: notice, summary, links.
private func documentation(of code: StatusCode, locale: Locale, markup: Markup) -> String {
  let about = CodeFacts(code, locale: locale)
  var page = Page()
  page.addParagraph(about.notice)
  page.addParagraph(about.summary)
  page.addLinks(about.links)
  return page.text(markup)
}
