package import StatusRegistry

/// The whole help, at most 80 columns wide, made from the table of options.
package func helpText(locale: Locale) -> String {
  let texts = locale.texts
  let options = OptionRow.all.map { (row: $0, left: spelling(of: $0)) }
  let widest = options.map { displayWidth(of: $0.left) }.max() ?? 0
  var sections = [wrapped(texts.introduction, to: 80).joined(separator: "\n")]
  sections.append(section(texts.usageTitle, texts.usage.map { ($0.command, $0.meaning) }))
  for group in OptionGroup.allCases {
    let rows = options.filter { $0.row.group == group }.map { ($0.left, texts.help(for: $0.row.key)) }
    sections.append(section(texts.title(of: group), rows, leftWidth: widest))
  }
  sections.append(section(texts.exitCodesTitle, texts.exitCodes.map { ($0.code, $0.meaning) }))
  sections.append(section(texts.examplesTitle, texts.examples.map { ($0.command, $0.meaning) }))
  return sections.joined(separator: "\n\n") + "\n"
}

/// Such as "-j, --threads N".
private func spelling(of row: OptionRow) -> String {
  let short = row.short.map { "-\($0), " } ?? ""
  if row.isValueOptional, let value = row.value { return short + row.key.name + "[=\(value)]" }
  let rest = row.value ?? row.operands
  return short + row.key.name + (rest.map { " " + $0 } ?? "")
}

/// A title and two columns, the left one as wide as its widest text unless a width is given.
private func section(_ title: String, _ rows: [(left: String, right: String)], leftWidth: Int? = nil) -> String {
  let widest = leftWidth ?? rows.map { displayWidth(of: $0.left) }.max() ?? 0
  let column = widest + 4
  var lines = [title + ":"]
  for row in rows {
    for (index, line) in wrapped(row.right, to: 80 - column).enumerated() {
      lines.append(padded(index == 0 ? "  " + row.left : "", to: column) + line)
    }
  }
  return lines.joined(separator: "\n")
}
