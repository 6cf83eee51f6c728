package import StatusRegistry

/// The keys of the configuration as a table in Markdown, for the documentation: the key, what it is for, its default.
package func settingsTable(in locale: Locale) -> String {
  let titles =
    switch locale {
    case .english: "| key | what it says | default |"
    case .simplifiedChinese: "| 键 | 作用 | 默认值 |"
    }
  var lines = [titles, "| --- | --- | --- |"]
  for row in SettingRow.all where row.setting != .schema {
    let standard = row.standard.map { "`\(inline($0))`" } ?? ""
    lines.append("| `\(row.setting.rawValue)` | \(row.setting.documentation(in: locale)) | \(standard) |")
  }
  return lines.joined(separator: "\n") + "\n"
}
