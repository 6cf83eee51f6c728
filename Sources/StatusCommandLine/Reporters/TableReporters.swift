package import Platform
import SourceText
package import StatusDetection
import StatusRegistry

/// The columns of the inventory as a table.
private let columns = ["path", "line", "column", "code", "phrase", "text", "context", "evidence", "why"]

/// A row of the inventory, cell by cell.
private func cells(of literal: StatusLiteral, path: FilePath, cursor: inout PositionCursor) -> [String] {
  let position = cursor.humanPosition(of: literal)
  let (code, phrase) = columns(of: literal.value)
  return [
    path.string, "\(position.line)", "\(position.column)", code, phrase,
    cursor.source.text(in: literal.spellingRange), literal.context.rawValue, literal.evidence.name, literal.why,
  ]
}

/// A value as two columns: `404` and `Not Found`, `4xx` and `Client Error`.
func columns(of value: StatusLiteral.Value) -> (code: String, phrase: String) {
  switch value {
  case .code(let code): ("\(code)", code.entry?.displayPhrase ?? "")
  case .statusClass(let digit):
    ("\(digit)xx", StatusClass(rawValue: digit).map { String(EnglishTexts().name(of: $0).dropFirst(4)) } ?? "")
  }
}

/// Writes comma-separated values (RFC 4180) with a header line. A cell that a spreadsheet would take for a formula gets a
/// leading quote.
package struct CSVReporter: LiteralReporter {
  package init() {}

  package func open(to output: inout [UInt8]) { Self.append(columns, to: &output) }

  package func append(_ literal: StatusLiteral, path: FilePath, cursor: inout PositionCursor, to output: inout [UInt8])
  {
    Self.append(cells(of: literal, path: path, cursor: &cursor), to: &output)
  }

  /// Appends a line of cells.
  static func append(_ cells: [String], to output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(cell, to: &output)
    }
    output += "\r\n".utf8
  }

  private static func append(_ cell: String, to output: inout [UInt8]) {
    let isFormula = cell.utf8.first.map { "=+-@".utf8.contains($0) } ?? false
    // A code of its own is a number, also where it is negative.
    let shown = escaped(isFormula && Int(cell) == nil ? "'" + cell : cell)
    guard shown.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      output += shown.utf8
      return
    }
    output.append(UInt8(ascii: "\""))
    for byte in shown.utf8 {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }
}

/// Writes a table in GitHub's Markdown.
package struct MarkdownReporter: LiteralReporter {
  package init() {}

  package func open(to output: inout [UInt8]) { Self.appendHead(columns, to: &output) }

  package func append(_ literal: StatusLiteral, path: FilePath, cursor: inout PositionCursor, to output: inout [UInt8])
  {
    Self.append(cells(of: literal, path: path, cursor: &cursor), to: &output)
  }

  /// Appends the names of the columns and the line below them.
  static func appendHead(_ names: [String], to output: inout [UInt8]) {
    append(names, to: &output)
    output += ("|" + String(repeating: " --- |", count: names.count) + "\n").utf8
  }

  /// Appends a row; what Markdown would take for markup is escaped.
  static func append(_ cells: [String], to output: inout [UInt8]) {
    for cell in cells {
      output += "| ".utf8
      for byte in escaped(cell).utf8 {
        if markup.contains(byte) { output.append(UInt8(ascii: "\\")) }
        output.append(byte)
      }
      output.append(UInt8(ascii: " "))
    }
    output += "|\n".utf8
  }

  private static let markup = Array("\\|`*_<>[]&#".utf8)
}
