import JSON
package import Platform
import SourceText
package import StatusAnalysis
package import StatusDetection
import StatusRegistry

/// Writes one JSON object a line, for programs.
package struct JSONLinesReporter: Reporter {
  package init() {}

  package var findingSeparator: String { "" }

  package func append(_ finding: Finding, path: FilePath, cursor: inout PositionCursor, to output: inout [UInt8]) {
    let start = cursor.humanPosition(at: finding.range.lowerBound)
    let end = cursor.humanPosition(at: finding.range.upperBound)
    append(
      [
        "path": .string(path.string),
        "line": .integer(start.line),
        "column": .integer(start.column),
        "endLine": .integer(end.line),
        "endColumn": .integer(end.column),
        "severity": .string(finding.severity.name),
        "rule": .string(finding.rule),
        "code": finding.code.map { .integer($0.value) } ?? .null,
        "message": .string(finding.message),
        "url": finding.url.map { .string($0) } ?? .null,
        "fixes": .array(finding.fixes.map { .string($0.title) }),
      ], to: &output)
  }

  package func append(_ literal: StatusLiteral, path: FilePath, cursor: inout PositionCursor, to output: inout [UInt8])
  {
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
    append(JSONValue(.object(row.map { JSONValue.Member(name: $0.name, value: $0.value) })), to: &output)
  }

  private func append(_ value: JSONValue, to output: inout [UInt8]) {
    appendEscapedJSON(value.bytes, to: &output)
    output.append(UInt8(ascii: "\n"))
  }
}
