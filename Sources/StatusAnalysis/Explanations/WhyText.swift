package import StatusDetection
package import StatusRegistry

/// Why a place denotes a status, in a line. What the detection says is English in every language.
package func whyText(for literal: StatusLiteral, locale: Locale, markup: Markup) -> String {
  let label =
    switch locale {
    case .english: "Why: "
    case .simplifiedChinese: "依据："
    }
  var page = Page()
  page.addParagraph(label + literal.why)
  return page.text(markup)
}
