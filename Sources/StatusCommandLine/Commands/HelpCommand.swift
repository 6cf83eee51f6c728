package import StatusRegistry

/// The whole help, at most 80 columns wide, made from the table of options.
package func helpText(locale: Locale) -> String {
  let texts = locale.texts
  var sections = [wrapped(texts.introduction, to: 80).joined(separator: "\n")]
  sections.append(section(texts.usageTitle, texts.usage.map { ($0.command, $0.meaning) }))
  for group in OptionGroup.allCases {
    let rows = OptionRow.all.filter { $0.group == group }
    sections.append(section(texts.title(of: group), rows.map { (spelling(of: $0), texts.help(for: $0.key)) }))
  }
  sections.append(section(texts.exitCodesTitle, texts.exitCodes.map { ($0.code, $0.meaning) }))
  sections.append(section(texts.examplesTitle, texts.examples.map { ($0.command, $0.meaning) }))
  return sections.joined(separator: "\n\n") + "\n"
}

/// Such as "-j, --threads N".
private func spelling(of row: OptionRow) -> String {
  let short = row.short.map { "-\($0), " } ?? ""
  let rest = row.value ?? row.operands
  return short + row.key.name + (rest.map { " " + $0 } ?? "")
}

/// A title and two columns; a left side that is too wide for its column has a line of its own.
private func section(_ title: String, _ rows: [(left: String, right: String)]) -> String {
  let indent = 2
  let widest = rows.map { displayWidth(of: $0.left) }.max() ?? 0
  let column = min(widest, 26) + indent + 2
  var lines = [title + ":"]
  for row in rows {
    var left = String(repeating: " ", count: indent) + row.left
    for line in wrapped(row.right, to: 80 - column) {
      if displayWidth(of: left) + 2 > column, !left.allSatisfy({ $0 == " " }) {
        lines.append(left)
        left = ""
      }
      lines.append(padded(left, to: column) + line)
      left = ""
    }
  }
  return lines.joined(separator: "\n")
}
