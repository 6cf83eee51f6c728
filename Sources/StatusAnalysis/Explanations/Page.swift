/// A text for people before it is marked up: blocks, with a blank line between two.
struct Page {
  /// A piece of a page.
  enum Block: Equatable {
    /// What the page is about, set off, and a word beside it: "404 Not Found", "client error".
    case heading(String, note: String)
    case paragraph(String)
    /// Short texts, each on a line of its own.
    case items([String])
    /// Short texts, each behind its label.
    case facts([Fact])
    case links([Link])
    /// A piece of source under its title.
    case source(title: String, text: String)
  }

  /// A text behind its label.
  struct Fact: Equatable {
    let label: String
    let text: String
  }

  /// A page elsewhere.
  struct Link: Equatable {
    let title: String
    let url: String
  }

  var blocks: [Block] = []

  /// Adds a paragraph, but none without text.
  mutating func addParagraph(_ text: String?) {
    if let text, !text.isEmpty { blocks.append(.paragraph(text)) }
  }

  /// Adds a block of items, but none without any.
  mutating func addItems(_ items: [String]) {
    if !items.isEmpty { blocks.append(.items(items)) }
  }

  /// Adds a block of links, but none without any.
  mutating func addLinks(_ links: [Link]) {
    if !links.isEmpty { blocks.append(.links(links)) }
  }

  /// The lines of the page, without line ends.
  func lines(_ markup: Markup) -> [String] {
    var lines: [String] = []
    for block in blocks {
      if !lines.isEmpty { lines.append("") }
      switch markup {
      case .markdown: lines += markdownLines(of: block)
      case .plainText: lines += plainTextLines(of: block)
      }
    }
    return lines
  }

  /// The text of the page, without a line end behind it.
  func text(_ markup: Markup) -> String {
    lines(markup).joined(separator: "\n")
  }
}
