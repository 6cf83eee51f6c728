import JSON
import Platform

/// `--statistics`: how many findings each rule, each code and each folder has, in three tables, the most first; for programs
/// as objects, in the same order.
func statistics(
  of files: [CheckedFile], in format: Invocation.Format, texts: any CommandLineTexts
) -> [UInt8] {
  let tables = tables(of: files)
  var output: [UInt8] = []
  if format == .json || format == .jsonl {
    let objects = tables.flatMap { table in
      table.rows.map { row -> JSONValue in
        let member = JSONValue.Member(name: table.key, value: row.json)
        return JSONValue(.object([member, JSONValue.Member(name: "findings", value: .integer(row.count))]))
      }
    }
    appendObjects(objects, asLines: format == .jsonl, to: &output)
    return output
  }
  let titles = texts.statisticsTitles
  for (title, table) in zip([titles.rule, titles.code, titles.folder], tables) where !table.rows.isEmpty {
    if !output.isEmpty { output.append(UInt8(ascii: "\n")) }
    let rows = table.rows.map { ["\($0.count)", $0.name] }
    appendAligned([[titles.count, title]] + rows, numbers: [0], to: &output)
  }
  return output
}

/// What is counted, by its name for programs.
private struct StatisticsTable {
  let key: String
  /// The most first.
  let rows: [(name: String, json: JSONValue, count: Int)]

  init(_ key: String, _ counts: [String: Int], _ json: (String) -> JSONValue = { .string($0) }) {
    self.key = key
    rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, json($0.key), $0.value) }
  }
}

private func tables(of files: [CheckedFile]) -> [StatisticsTable] {
  var rules: [String: Int] = [:]
  var codes: [String: Int] = [:]
  var folders: [String: Int] = [:]
  for file in files {
    for (rule, code) in file.counted {
      rules[rule, default: 0] += 1
      codes[code.map { "\($0)" } ?? "-", default: 0] += 1
    }
    if !file.counted.isEmpty { folders[file.path.parent?.string ?? "/", default: 0] += file.counted.count }
  }
  return [
    StatisticsTable("rule", rules), StatisticsTable("code", codes) { Int($0).map { .integer($0) } ?? .null },
    StatisticsTable("folder", folders),
  ]
}
