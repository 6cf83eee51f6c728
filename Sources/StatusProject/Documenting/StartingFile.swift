import JSON
package import StatusRegistry

/// The text of a new configuration file: every key at the top with what it is for and an example, as comments, so that
/// the file changes nothing yet.
package func startingConfiguration(in locale: Locale) -> String {
  var lines = ["{"]
  for row in SettingRow.all where row.setting.isAtTop && row.setting != .schema {
    if lines.count > 1 { lines.append("") }
    lines += wrappedComment(row.setting.documentation(in: locale)).map { "  // \($0)" }
    let example = row.written
    lines += example.indented(by: 2).map { "  // \($0)" }
  }
  return (lines + ["}"]).joined(separator: "\n") + "\n"
}

extension SettingRow {
  /// The key with its example, or with those of the keys in it.
  fileprivate var written: WrittenMember { WrittenMember(key: setting.key, value: exampleValue) }

  private var exampleValue: JSONValue {
    if let value = example ?? standard { return value }
    guard case .object(let settings, _) = shape else { return .null }
    let members = settings.compactMap(SettingRow.row).map {
      JSONValue.Member(name: $0.setting.key, value: $0.exampleValue)
    }
    return JSONValue(.object(members))
  }
}

/// A text cut into lines of at most a hundred characters, at spaces; Chinese counts double and may end anywhere.
private func wrappedComment(_ text: String) -> [String] {
  var lines: [String] = []
  var line = ""
  var width = 0
  for word in text.split(separator: " ") {
    let wordWidth = word.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
    if width > 0, width + 1 + wordWidth > 100 {
      lines.append(line)
      (line, width) = ("", 0)
    }
    line += (width > 0 ? " " : "") + word
    width += wordWidth + 1
  }
  return lines + [line]
}
