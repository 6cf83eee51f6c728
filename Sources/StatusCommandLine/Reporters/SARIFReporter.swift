import JSON
import SourceText
package import StatusAnalysis
import StatusRegistry

/// Writes SARIF 2.1.0 (OASIS), which code scanning services read.
///
/// Paths are relative to `%SRCROOT%`, columns count Unicode code points.
package struct SARIFReporter: Reporter {
  package init() {}

  package var findingSeparator: String { ",\n" }

  package func open(_ totals: ReportTotals, to output: inout [UInt8]) {
    let head: JSONValue = [
      "name": .string(Product.name),
      "version": .string(Product.version),
      "rules": .array(Rule.all.map(rule)),
    ]
    output += "{\"$schema\":\"\(Self.schema)\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":".utf8
    appendEscapedJSON(head.bytes, to: &output)
    output += "},\"columnKind\":\"unicodeCodePoints\",\"invocations\":[{\"executionSuccessful\":true}],".utf8
    output += "\"originalUriBaseIds\":{\"%SRCROOT%\":{\"description\":{\"text\":\"The root of the sources.\"}}},".utf8
    output += "\"results\":[\n".utf8
  }

  package func close(to output: inout [UInt8]) { output += "\n]}]}\n".utf8 }

  package func append(
    _ finding: Finding, fingerprint: String, in file: ReportedFile, cursor: inout PositionCursor,
    to output: inout [UInt8]
  ) {
    let artifact: JSONValue = ["uri": .string(uriReference(of: file.rootPath)), "uriBaseId": "%SRCROOT%"]
    var members: [(name: String, value: JSONValue)] = [
      ("ruleId", .string(finding.rule)),
      ("ruleIndex", .integer(Rule.all.firstIndex { $0.name == finding.rule } ?? -1)),
      ("level", .string(level(of: finding.severity))),
      ("message", ["text": .string(finding.message)]),
      ("locations", [location(of: finding.range, in: artifact, cursor: &cursor)]),
      ("partialFingerprints", ["statuslsp/v1": .string(fingerprint)]),
    ]
    if !finding.related.isEmpty {
      let related = finding.related.enumerated().map { index, place in
        location(of: place.range, in: artifact, cursor: &cursor, id: index, message: place.message)
      }
      members.append(("relatedLocations", .array(related)))
    }
    if !finding.fixes.isEmpty {
      members.append(("fixes", .array(finding.fixes.map { json($0, of: artifact, cursor: &cursor) })))
    }
    appendEscapedJSON(object(members).bytes, to: &output)
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private func rule(_ rule: Rule) -> JSONValue {
    let text = rule.rationale(in: .english)
    let summary = text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? rule.name
    return [
      "id": .string(rule.name),
      "shortDescription": ["text": .string(summary)],
      "fullDescription": ["text": .string(text)],
      "help": ["text": .string(text)],
      "defaultConfiguration": ["enabled": .bool(rule.isOn), "level": .string(level(of: rule.severity))],
    ]
  }

  private func level(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "note"
    }
  }

  private func location(
    of range: Range<Int>, in artifact: JSONValue, cursor: inout PositionCursor, id: Int? = nil, message: String? = nil
  ) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = []
    if let id { members.append(("id", .integer(id))) }
    members.append(
      ("physicalLocation", ["artifactLocation": artifact, "region": region(of: range, cursor: &cursor)]))
    if let message { members.append(("message", ["text": .string(message)])) }
    return object(members)
  }

  private func region(of range: Range<Int>, cursor: inout PositionCursor) -> JSONValue {
    let place = HumanRange(range, cursor: &cursor)
    return [
      "startLine": .integer(place.start.line), "startColumn": .integer(place.start.column),
      "endLine": .integer(place.end.line), "endColumn": .integer(place.end.column),
    ]
  }

  private func json(_ fix: Fix, of artifact: JSONValue, cursor: inout PositionCursor) -> JSONValue {
    let replacements = fix.edits.map { edit -> JSONValue in
      [
        "deletedRegion": region(of: edit.range, cursor: &cursor),
        "insertedContent": ["text": .string(edit.replacement)],
      ]
    }
    return [
      "description": ["text": .string(fix.title)],
      "artifactChanges": [["artifactLocation": artifact, "replacements": .array(replacements)]],
    ]
  }

  private func object(_ members: [(name: String, value: JSONValue)]) -> JSONValue {
    JSONValue(.object(members.map { JSONValue.Member(name: $0.name, value: $0.value) }))
  }
}
