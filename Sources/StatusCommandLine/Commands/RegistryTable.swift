import StatusAnalysis
import StatusRegistry

extension ExplanationWriter {
  /// One row of the whole registry: a code, its phrase, what IANA says of it where that is not "assigned", and whose it
  /// is or where it is defined.
  private struct Row {
    let code: String
    let phrase: String
    let standing: String
    let source: String
    let url: String?
  }

  private var rows: [Row] {
    StatusEntry.all.map { entry in
      let isOwned = entry.registration == .unregistered && !entry.vendors.isEmpty
      return Row(
        code: entry.code.description, phrase: entry.displayPhrase,
        standing: entry.registration == .assigned ? "" : locale.texts.name(of: entry.registration),
        source: isOwned ? entry.vendors.joined(separator: ", ") : entry.reference.title,
        url: isOwned ? nil : entry.reference.url)
    }
  }

  /// Appends every code in columns.
  func appendTable(to output: inout [UInt8]) {
    let rows = rows
    let widest = rows.map { displayWidth(of: $0.phrase) }.max() ?? 0
    let widestStanding =
      StatusEntry.Registration.allCases.map { displayWidth(of: locale.texts.name(of: $0)) }.max() ?? 0
    for row in rows {
      output += String(repeating: " ", count: max(0, 3 - row.code.utf8.count)).utf8
      style.append(.location, to: &output) { $0 += row.code.utf8 }
      output += "  \(padded(row.phrase, to: widest + 2))".utf8
      style.append(.severity(.warning), to: &output) { $0 += padded(row.standing, to: widestStanding + 2).utf8 }
      output += "\(row.source)\n".utf8
    }
  }

  /// Appends every code as a table of Markdown.
  func appendMarkdownTable(to output: inout [UInt8]) {
    output += "|   |   |   |   |\n| ---: | --- | --- | --- |\n".utf8
    for row in rows {
      let source = row.url.map { "[\(row.source)](\($0))" } ?? row.source
      output += "| \(row.code) | \(row.phrase) | \(row.standing) | \(source) |\n".utf8
    }
  }
}
