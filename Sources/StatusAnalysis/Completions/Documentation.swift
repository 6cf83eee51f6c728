package import StatusRegistry

/// A few lines on a code: notice, summary, links.
package func documentation(of code: StatusCode, locale: Locale, markup: Markup) -> String {
  KnownDocumentation.texts(in: locale, markup)[code.value] ?? madeDocumentation(of: code, locale, markup)
}

/// A few lines on a class: summary, link.
package func documentation(ofClass statusClass: StatusClass, locale: Locale, markup: Markup) -> String {
  var page = Page()
  page.addParagraph(statusClass.summary(in: locale))
  page.addLinks([classLink(statusClass)])
  return page.text(markup)
}

/// The texts on all codes of the registry, made once: a list of completions may want all of them while somebody types.
private enum KnownDocumentation {
  private static let markdown = texts(.english, .markdown)
  private static let plainText = texts(.english, .plainText)
  private static let chineseMarkdown = texts(.simplifiedChinese, .markdown)
  private static let chinesePlainText = texts(.simplifiedChinese, .plainText)

  static func texts(in locale: Locale, _ markup: Markup) -> [Int: String] {
    switch (locale, markup) {
    case (.english, .markdown): markdown
    case (.english, .plainText): plainText
    case (.simplifiedChinese, .markdown): chineseMarkdown
    case (.simplifiedChinese, .plainText): chinesePlainText
    }
  }

  private static func texts(_ locale: Locale, _ markup: Markup) -> [Int: String] {
    var texts: [Int: String] = [:]
    for entry in StatusEntry.all { texts[entry.code.value] = madeDocumentation(of: entry.code, locale, markup) }
    return texts
  }
}

private func madeDocumentation(of code: StatusCode, _ locale: Locale, _ markup: Markup) -> String {
  let about = CodeFacts(code, locale: locale)
  var page = Page()
  page.addParagraph(about.notice)
  page.addParagraph(about.summary)
  page.addLinks(about.links)
  return page.text(markup)
}
