package import StatusDetection
package import StatusRegistry

/// The lines that a hover may have.
private let hoverHeight = 15

/// The hover text of a literal: at most fifteen lines that read well at 80 columns.
package func hoverText(for literal: StatusLiteral, locale: Locale, markup: Markup) -> String {
  switch literal.value {
  case .code(let code): hoverText(for: code, locale: locale, markup: markup)
  case .statusClass(let digit): wildcardText(digit, locale: locale, markup: markup)
  }
}

/// The hover text of a code.
private func hoverText(for code: StatusCode, locale: Locale, markup: Markup) -> String {
  let about = CodeFacts(code, locale: locale)
  var facts: [String] = []
  if let traits = about.traits { facts.append(traits) }
  facts += about.conditionalRequirements
  if let replacement = about.entry?.replacement(in: locale) { facts.append(replacement) }
  if let phrases = about.formerPhrases { facts.append(filled(about.texts.facts.formerly, ["phrases": phrases])) }
  if let phrases = about.otherPhrases { facts.append(filled(about.texts.facts.elsewhere, ["phrases": phrases])) }

  // What is dropped first where the page is too high: the last fact, then the end of the summary.
  var summary = about.summary
  while true {
    var page = Page()
    page.blocks.append(.heading(about.title, note: about.className))
    page.addParagraph(about.notice)
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

/// The text up to the end of its last sentence but one; nil where it has a single sentence.
private func withoutLastSentence(_ text: String) -> String? {
  var end = text.endIndex
  var isFirst = true
  while end > text.startIndex {
    let index = text.index(before: end)
    if text[index] == " ", !isFirst, index > text.startIndex, text[text.index(before: index)] == "." {
      return String(text[..<index])
    }
    isFirst = false
    end = index
  }
  return nil
}

/// The hover text of a wildcard such as `4XX`.
private func wildcardText(_ digit: Int, locale: Locale, markup: Markup) -> String {
  let texts = Texts.texts(in: locale).explanations
  var page = Page()
  guard let statusClass = StatusClass(rawValue: digit) else {
    page.blocks.append(.heading("\(digit)XX", note: texts.invalidName))
    page.addParagraph(texts.notices.invalid)
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
