import JSON
import Platform
import StatusDetection
import StatusRegistry

/// How often each code stands in files: "which statuses does this service return" in one table.
package struct CodeTable: Sendable {
  /// What is counted: a code or a class.
  private struct Key: Hashable, Comparable {
    let isClass: Bool
    let number: Int

    init(_ value: StatusLiteral.Value) {
      switch value {
      case .code(let code): (isClass, number) = (false, code.value)
      case .statusClass(let digit): (isClass, number) = (true, digit)
      }
    }

    var value: StatusLiteral.Value { isClass ? .statusClass(number) : .code(StatusCode(number)) }

    /// A class stands before its codes.
    static func < (left: Key, right: Key) -> Bool {
      (left.isClass ? left.number * 100 : left.number, left.isClass ? 0 : 1)
        < (right.isClass ? right.number * 100 : right.number, right.isClass ? 0 : 1)
    }
  }

  /// What is known of one code.
  private struct Row {
    var places = 0
    var files = 0
    /// Where it stands first: "src/app.js:12:5".
    var first: String
  }

  private var rows: [Key: Row] = [:]

  package init() {}

  /// Counts the literals of one file; files come in the order of the run.
  mutating func count(_ file: FileCodes) {
    for (value, places, first) in file.codes {
      rows[Key(value), default: Row(first: first)].places += places
      rows[Key(value)]?.files += 1
    }
  }

  /// How many places were counted.
  var places: Int { rows.values.reduce(0) { $0 + $1.places } }

  /// The names of the columns.
  private static let columns = ["code", "phrase", "places", "files", "first"]

  /// The table in a format.
  func text(in format: Invocation.Format) -> [UInt8] {
    let table = rows.sorted { $0.key < $1.key }.map { key, row -> [String] in
      let (code, phrase) = StatusCommandLine.columns(of: key.value)
      return [code, phrase, "\(row.places)", "\(row.files)", row.first]
    }
    var output: [UInt8] = []
    switch format {
    case .csv:
      for cells in [Self.columns] + table { CSVReporter.append(cells, to: &output) }
    case .markdown:
      MarkdownReporter.appendHead(Self.columns, to: &output)
      for cells in table { MarkdownReporter.append(cells, to: &output) }
    case .json, .jsonl:
      let objects = rows.sorted { $0.key < $1.key }.map { json($0.key.value, $0.value) }
      appendObjects(objects, asLines: format == .jsonl, to: &output)
    default:
      appendAligned(table.isEmpty ? [] : [Self.columns.map { $0.uppercased() }] + table, numbers: [2, 3], to: &output)
    }
    return output
  }

  private func json(_ value: StatusLiteral.Value, _ row: Row) -> JSONValue {
    var members: [JSONValue.Member] = []
    switch value {
    case .code(let code): members.append(JSONValue.Member(name: "code", value: .integer(code.value)))
    case .statusClass(let digit):
      members.append(JSONValue.Member(name: "code", value: .null))
      members.append(JSONValue.Member(name: "class", value: .integer(digit)))
    }
    members += [
      JSONValue.Member(name: "phrase", value: .string(StatusCommandLine.columns(of: value).phrase)),
      JSONValue.Member(name: "places", value: .integer(row.places)),
      JSONValue.Member(name: "files", value: .integer(row.files)),
      JSONValue.Member(name: "first", value: .string(row.first)),
    ]
    return JSONValue(.object(members))
  }
}

/// The codes of one file with how often each stands there, and where first.
package struct FileCodes: Sendable {
  fileprivate var codes: [(value: StatusLiteral.Value, places: Int, first: String)] = []

  /// Counts literals whose evidence is strong enough and whose code is asked for; nil where there are none.
  init?(_ literals: [StatusLiteral], path: FilePath, cursor: PositionCursor, evidence: Evidence, filter: CodeFilter) {
    var cursor = cursor
    for literal in literals where literal.evidence >= evidence && filter.contains(literal.value) {
      if let known = codes.firstIndex(where: { $0.value == literal.value }) {
        codes[known].places += 1
      } else {
        let position = cursor.humanPosition(of: literal)
        codes.append((literal.value, 1, "\(path.string):\(position.line):\(position.column)"))
      }
    }
    if codes.isEmpty { return nil }
  }
}

/// Appends objects as one JSON text, an array with an object a line, or as lines alone.
func appendObjects(_ objects: [JSONValue], asLines: Bool, to output: inout [UInt8]) {
  if !asLines { output += "[\n".utf8 }
  for (index, object) in objects.enumerated() {
    appendEscapedJSON(object.bytes, to: &output)
    output += (asLines || index + 1 == objects.count ? "\n" : ",\n").utf8
  }
  if !asLines { output += "]\n".utf8 }
}

/// Appends rows of cells in columns two spaces apart, numbers to the right.
func appendAligned(_ table: [[String]], numbers: Set<Int>, to output: inout [UInt8]) {
  let shown = table.map { $0.map { escaped($0) } }
  let widths = (0..<(shown.first?.count ?? 0)).map { column in
    shown.map { row in row[column].unicodeScalars.reduce(0) { $0 + displayWidth(of: $1) } }.max() ?? 0
  }
  for row in shown {
    var line = ""
    for (column, cell) in row.enumerated() {
      let width = cell.unicodeScalars.reduce(0) { $0 + displayWidth(of: $1) }
      let gap = String(repeating: " ", count: max(0, widths[column] - width))
      if column > 0 { line += "  " }
      line += numbers.contains(column) ? gap + cell : column + 1 == row.count ? cell : cell + gap
    }
    output += (line + "\n").utf8
  }
}
