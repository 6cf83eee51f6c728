package import StatusAnalysis
package import StatusRegistry

/// `--explain`: each word in turn, with an empty line between; unknown words go to standard error and make it exit 2.
///
/// - Parameters:
///   - format: text, JSON or Markdown; JSON is in English in every locale.
///   - constants: which libraries' names for the codes are told.
///   - width: the columns of the terminal; nil where there is none.
package func explain(
  _ words: [String], style: Style, locale: Locale, format: Invocation.Format = .text,
  constants: ConstantScope = .wellKnown, width: Int? = nil
) -> CommandOutput {
  var output = CommandOutput()
  var subjects: [(word: String, subject: Subject)] = []
  for word in words {
    if let subject = Subject(word) {
      subjects.append((word, subject))
    } else {
      output.note(locale.texts.errorPrefix + locale.texts.unknownSubject(word, nearest: Subject.nearest(to: word)))
      output.exitCode = 2
    }
  }
  if format == .json {
    appendExplanationsJSON(of: subjects, to: &output.standardOutput)
    return output
  }
  let writer = ExplanationWriter(style: style, locale: locale, isMarkdown: format == .markdown, width: width)
  for (word, subject) in subjects {
    if !output.standardOutput.isEmpty { output.standardOutput.append(UInt8(ascii: "\n")) }
    writer.append(subject, spelled: word, constants: constants, to: &output.standardOutput)
  }
  return output
}

/// Writes explanations for people.
struct ExplanationWriter {
  let style: Style
  let locale: Locale
  let isMarkdown: Bool
  /// The columns that prose may fill.
  let width: Int

  /// Lines of more than a hundred columns are hard to read; a column at each side is left free.
  init(style: Style, locale: Locale, isMarkdown: Bool, width: Int?) {
    self.style = style
    self.locale = locale
    self.isMarkdown = isMarkdown
    self.width = min(max(width ?? 80, 30), 100) - 2
  }

  func append(
    _ subject: Subject, spelled word: String, constants: ConstantScope, to output: inout [UInt8]
  ) {
    switch subject {
    case .code(let code): append(page(on: code, locale: locale, constants: constants), to: &output)
    case .statusClass(let statusClass): append(page(on: statusClass, locale: locale), to: &output)
    case .rule(let name):
      if isMarkdown {
        if let page = page(onRule: name, locale: locale) { append(page, to: &output) }
      } else {
        for rule in Rule.all where rule.name == name {
          appendExplanation(of: rule, style: style, locale: locale, to: &output)
        }
      }
    case .named(let codes, let found):
      var pages = codes.map { page(on: $0, locale: locale, constants: constants) }
      if !found.isEmpty { pages.insert(page(on: found, spelled: word, locale: locale), at: 0) }
      append(pages, to: &output)
    case .vendor(_, let codes) where codes.count == 1:
      append(codes.map { page(on: $0, locale: locale, constants: constants) }, to: &output)
    case .vendor(let name, let codes): append(page(on: codes, ofVendor: name, locale: locale), to: &output)
    case .all: isMarkdown ? appendMarkdownTable(to: &output) : appendTable(to: &output)
    }
  }

  private func append(_ pages: [Page], to output: inout [UInt8]) {
    for (index, page) in pages.enumerated() {
      if index > 0 { output.append(UInt8(ascii: "\n")) }
      append(page, to: &output)
    }
  }

  private func append(_ page: Page, to output: inout [UInt8]) {
    if isMarkdown {
      output += (page.markdownDocument + "\n").utf8
      return
    }
    for line in page.styledLines(width: width) {
      for piece in line { append(piece, to: &output) }
      output.append(UInt8(ascii: "\n"))
    }
  }

  private func append(_ piece: StyledText, to output: inout [UInt8]) {
    let role: Style.Role
    switch piece.role {
    case .plain: return appendEscaped(piece.text, to: &output)
    case .heading: role = .location
    case .notice: role = .severity(.warning)
    case .label: role = .faint
    case .address: role = .address
    }
    style.append(role, to: &output) { appendEscaped(piece.text, to: &$0) }
  }
}
