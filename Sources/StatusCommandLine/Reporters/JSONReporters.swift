import JSON
import SourceText
package import Platform
package import StatusAnalysis
package import StatusDetection
import StatusRegistry

/// Writes one JSON object a line, for programs.
package struct JSONLinesReporter: Reporter, LiteralReporter {
  package init() {}

  package func append(
    _ finding: Finding, fingerprint: String, in file: ReportedFile, cursor: inout PositionCursor,
    to output: inout [UInt8]
  ) {
    appendEscapedJSON(jsonRow(of: finding, fingerprint: fingerprint, in: file, cursor: &cursor).bytes, to: &output)
    output.append(UInt8(ascii: "\n"))
  }

  package func append(_ literal: StatusLiteral, path: FilePath, cursor: inout PositionCursor, to output: inout [UInt8])
  {
    appendEscapedJSON(jsonRow(of: literal, path: path, cursor: &cursor).bytes, to: &output)
    output.append(UInt8(ascii: "\n"))
  }
}

/// Writes one JSON text: an array of the same objects.
package struct JSONReporter: Reporter, LiteralReporter {
  package init() {}

  package var findingSeparator: String { ",\n" }
  package var rowSeparator: String { ",\n" }

  package func open(to output: inout [UInt8]) { output += "[\n".utf8 }
  package func open(_ totals: ReportTotals, to output: inout [UInt8]) { open(to: &output) }
  package func close(to output: inout [UInt8]) { output += "\n]\n".utf8 }

  package func append(
    _ finding: Finding, fingerprint: String, in file: ReportedFile, cursor: inout PositionCursor,
    to output: inout [UInt8]
  ) {
    appendEscapedJSON(jsonRow(of: finding, fingerprint: fingerprint, in: file, cursor: &cursor).bytes, to: &output)
  }

  package func append(_ literal: StatusLiteral, path: FilePath, cursor: inout PositionCursor, to output: inout [UInt8])
  {
    appendEscapedJSON(jsonRow(of: literal, path: path, cursor: &cursor).bytes, to: &output)
  }
}

/// A finding for programs.
private func jsonRow(
  of finding: Finding, fingerprint: String, in file: ReportedFile, cursor: inout PositionCursor
) -> JSONValue {
  let place = HumanRange(finding.range, cursor: &cursor)
  return [
    "path": .string(file.path.string),
    "line": .integer(place.start.line),
    "column": .integer(place.start.column),
    "endLine": .integer(place.end.line),
    "endColumn": .integer(place.end.column),
    "severity": .string(finding.severity.name),
    "rule": .string(finding.rule),
    "code": finding.code.map { .integer($0.value) } ?? .null,
    "message": .string(finding.message),
    "url": finding.url.map { .string($0) } ?? .null,
    "fixes": .array(finding.fixes.map { .string($0.title) }),
    "fingerprint": .string(fingerprint),
  ]
}

/// A row of the inventory for programs.
private func jsonRow(of literal: StatusLiteral, path: FilePath, cursor: inout PositionCursor) -> JSONValue {
  let position = cursor.humanPosition(of: literal)
  var row: [(name: String, value: JSONValue)] = [
    ("path", .string(path.string)),
    ("line", .integer(position.line)),
    ("column", .integer(position.column)),
  ]
  switch literal.value {
  case .code(let code): row.append(("code", .integer(code.value)))
  case .statusClass(let digit): row += [("code", .null), ("class", .integer(digit))]
  }
  row += [
    ("text", .string(cursor.source.text(in: literal.spellingRange))),
    ("context", .string(literal.context.rawValue)),
    ("evidence", .string(literal.evidence.name)),
    ("why", .string(literal.why)),
  ]
  return JSONValue(.object(row.map { JSONValue.Member(name: $0.name, value: $0.value) }))
}
