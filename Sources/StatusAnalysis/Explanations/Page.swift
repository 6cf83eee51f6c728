/// A text for people before it is marked up: blocks, with a blank line between two.
package struct Page: Sendable, Equatable {
  /// A piece of a page.
  enum Block: Sendable, Equatable {
    /// What the page is about, set off, and a word beside it: "404 Not Found", "client error".
    case heading(String, note: String)
    case paragraph(String)
    /// What is to be read first.
    case notice(String)
    /// Short texts, each on a line of its own.
    case items([String])
    /// Short texts, each behind its label.
    case facts([Fact])
    /// Names in code, each row behind its label.
    case names([NameRow])
    case links([Link])
    /// A piece of source under its title.
    case source(title: String, text: String)
  }

  /// A text behind its label.
  struct Fact: Sendable, Equatable {
    let label: String
    let text: String
  }

  /// Names in code behind a label, each with what is to be said of it.
  struct NameRow: Sendable, Equatable {
    /// A name as it stands in code.
    struct Name: Sendable, Equatable {
      let text: String
      let note: String?
    }

    let label: String
    let names: [Name]
    /// What stands in place of names where there are none.
    let otherwise: String
  }

  /// A page elsewhere.
  struct Link: Sendable, Equatable {
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

  /// Adds what is to be read first, where there is anything.
  mutating func addNotice(_ text: String?) {
    if let text, !text.isEmpty { blocks.append(.notice(text)) }
  }

  /// Adds a block of facts, but none without any.
  mutating func addFacts(_ facts: [Fact]) {
    if !facts.isEmpty { blocks.append(.facts(facts)) }
  }

  /// The lines of the page, without line ends.
  func lines(_ markup: Markup) -> [String] {
    switch markup {
    case .markdown: lines { markdownLines(of: $0) }
    case .plainText:
      lines { block in terminalLines(of: block, width: textWidth).map { line in line.map(\.text).joined() } }
    }
  }

  /// The text of the page, without a line end behind it.
  package func text(_ markup: Markup) -> String {
    lines(markup).joined(separator: "\n")
  }

  /// The lines of the page for a terminal, at most so many columns wide where words and addresses allow it.
  package func styledLines(width: Int) -> [[StyledText]] {
    blocks.enumerated().flatMap { index, block in
      (index > 0 ? [[]] : []) + terminalLines(of: block, width: width)
    }
  }

  private func lines(_ linesOfBlock: (Block) -> [String]) -> [String] {
    var lines: [String] = []
    for block in blocks {
      if !lines.isEmpty { lines.append("") }
      lines += linesOfBlock(block)
    }
    return lines
  }
}

/// A piece of a line and what it is.
package struct StyledText: Sendable, Equatable {
  /// What a piece of text is, for whoever colours it.
  package enum Role: Sendable, Equatable {
    case plain
    case heading
    case notice
    /// What stands before a fact or an address.
    case label
    case address
  }

  package let text: String
  package let role: Role

  init(_ text: String, _ role: Role = .plain) {
    self.text = text
    self.role = role
  }
}
