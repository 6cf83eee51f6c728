package import StatusDetection
package import StatusRegistry

/// The lines that a hover may have.
private let hoverHeight = 15

/// The hover text of a literal: at most fifteen lines that read well at 80 columns.
///
/// - Parameter libraries: those whose names for codes the file imports; the name of the first that has one is told.
package func hoverText(
  for literal: StatusLiteral, locale: Locale, markup: Markup, libraries: [ConstantLibrary] = []
) -> String {
  switch literal.value {
  case .code(let code): hoverText(for: code, locale: locale, markup: markup, libraries: libraries)
  case .statusClass(let digit): wildcardText(digit, locale: locale, markup: markup)
  }
}

/// The hover text of a code.
private func hoverText(for code: StatusCode, locale: Locale, markup: Markup, libraries: [ConstantLibrary]) -> String {
  let about = CodeFacts(code, locale: locale)
  var facts = about.hoverFacts(libraries: libraries)

  // What is dropped first where the page is too high: the last fact, then the end of the summary.
  var summary = about.summary
  while true {
    var page = Page()
    page.blocks.append(.heading(about.title, note: about.className))
    page.addNotice(about.notice)
    page.addParagraph(summary)
    page.addItems(facts)
    page.addLinks(about.links)
    let lines = page.lines(markup)
    if lines.count <= hoverHeight { return lines.joined(separator: "\n") }
    if facts.popLast() == nil {
      guard let shorter = withoutLastSentence(summary) else {
        return lines.prefix(hoverHeight).joined(separator: "\n")
      }
      summary = shorter
    }
  }
}

extension CodeFacts {
  /// What a hover says below the summary, what matters most first.
  fileprivate func hoverFacts(libraries: [ConstantLibrary]) -> [String] {
    var facts: [String] = []
    if let traits { facts.append(traits) }
    facts += conditionalRequirements
    if let constant = libraries.lazy.filter({ $0.qualifier != nil }).compactMap({ $0.constant(for: code) }).first {
      facts.append(
        filled(
          Texts.texts(in: locale).constants.here,
          ["name": "`\(constant.qualifiedName)`", "library": constant.library.name]))
    }
    if let formerPhrases { facts.append(filled(texts.facts.formerly, ["phrases": formerPhrases])) }
    if let treatment = entry?.redirectTreatment { facts.append(treatment.text(in: locale)) }
    if let replacement = entry?.replacement(in: locale) { facts.append(replacement) }
    if let misunderstanding = entry?.misunderstanding(in: locale) { facts.append(misunderstanding) }
    if let otherPhrases { facts.append(filled(texts.facts.elsewhere, ["phrases": otherPhrases])) }
    return facts
  }
}

/// The text up to the end of its last sentence but one; nil where it has a single sentence.
private func withoutLastSentence(_ text: String) -> String? {
  var end = text.endIndex
  var isFirst = true
  while end > text.startIndex {
    let index = text.index(before: end)
    if !isFirst, index > text.startIndex, endsSentence(text[text.index(before: index)], before: text[index]) {
      return String(text[..<index])
    }
    isFirst = false
    end = index
  }
  return nil
}

/// Whether a character ends a sentence before another: a full stop before a space, or a Chinese one anywhere.
private func endsSentence(_ character: Character, before next: Character) -> Bool {
  character == "." && next == " " || character == "。"
}

/// The hover text of a wildcard such as `4XX`.
private func wildcardText(_ digit: Int, locale: Locale, markup: Markup) -> String {
  let texts = Texts.texts(in: locale).explanations
  var page = Page()
  guard let statusClass = StatusClass(rawValue: digit) else {
    page.blocks.append(.heading("\(digit)XX", note: texts.invalidName))
    page.addNotice(texts.notices.invalid)
    page.addLinks([statusCodesLink])
    return page.text(markup)
  }
  page.blocks.append(.heading("\(digit)XX", note: statusClass.name(in: locale).lowercased()))
  page.addParagraph(statusClass.summary(in: locale))
  page.addParagraph(
    filled(
      texts.wildcard,
      ["first": "\(digit)00", "last": "\(digit)99", "treatedAs": codeTitle(statusClass.firstCode)]))
  page.addLinks([classLink(statusClass)])
  return page.text(markup)
}
