package import StatusDetection
package import StatusRegistry

/// How a text for people is marked up.
package enum Markup: Sendable, Equatable {
  case markdown
  case plainText
}

/// The hover text of a literal: at most fifteen lines that read well at 80 columns.
package func hoverText(for literal: StatusLiteral, locale: Locale, markup: Markup) -> String { "" }

/// What `--explain` says of a code.
package func explanation(of code: StatusCode, locale: Locale, markup: Markup) -> String { "" }

/// What `--explain` says of a class.
package func explanation(of statusClass: StatusClass, locale: Locale, markup: Markup) -> String { "" }
