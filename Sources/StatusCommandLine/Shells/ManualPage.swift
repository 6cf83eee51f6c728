import StatusRegistry

/// The manual page of section 1, in the man macros, made from the table of options and the texts of the help.
package func manualPage() -> String {
  let texts = EnglishTexts()
  var lines = [
    ".TH STATUSLSP 1 \"\" \"\(Product.name) \(Product.version)\" \"User Commands\"",
    // Left-aligned and unhyphenated: options are searched for.
    ".nh", ".ad l",
    ".SH NAME",
    "statuslsp \\- find numeric HTTP status codes in source code and configuration",
    ".SH SYNOPSIS",
  ]
  for (index, usage) in texts.usage.enumerated() {
    if index > 0 { lines.append(".br") }
    lines.append(".B \(roff(usage.command))")
  }
  lines += [".SH DESCRIPTION", text(texts.introduction)]
  for usage in texts.usage { lines += [".PP", ".B \(roff(usage.command))", ".br", text(usage.meaning)] }
  lines.append(".SH OPTIONS")
  for group in OptionGroup.allCases {
    lines.append(".SS \(roff(texts.title(of: group)))")
    for row in OptionRow.all where row.group == group {
      let short = row.short.map { "\\fB\\-\($0)\\fR, " } ?? ""
      let shown =
        row.isValueOptional ? row.value.map { "[=\($0)]" } : (row.value ?? row.operands).map { " " + $0 }
      let value = shown.map { "\\fI\(roff($0))\\fR" } ?? ""
      lines += [".TP", "\(short)\\fB\(roff(row.key.name))\\fR\(value)", text(texts.help(for: row.key))]
    }
  }
  lines.append(".SH \"EXIT STATUS\"")
  for code in texts.exitCodes { lines += [".TP", ".B \(code.code)", text(code.meaning)] }
  lines.append(".SH EXAMPLES")
  for example in texts.examples { lines += [".TP", ".B \(roff(example.command))", text(example.meaning)] }
  lines += [
    ".SH FILES", ".TP", ".I .statuslsp.json", "The configuration of a folder and of all below it.",
    ".SH \"SEE ALSO\"", "RFC 9110, HTTP Semantics: https://www.rfc\\-editor.org/rfc/rfc9110.html",
  ]
  return lines.joined(separator: "\n") + "\n"
}

/// A text as roff prints it: a hyphen is one, not a dash, and a backslash stands for itself.
private func roff(_ text: String) -> String {
  var escaped = ""
  for character in text {
    switch character {
    case "\\": escaped += "\\e"
    case "-": escaped += "\\-"
    case "'": escaped += "\\(aq"
    default: escaped.append(character)
    }
  }
  return escaped
}

/// The same where a line begins, so that no text is taken for a request.
private func text(_ text: String) -> String {
  (text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : "") + roff(text)
}
