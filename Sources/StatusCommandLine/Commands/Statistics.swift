import Platform

/// `--statistics`: how many findings each rule, each code and each folder has, in three tables, the most first.
func statistics(of files: [CheckedFile], texts: any CommandLineTexts) -> [UInt8] {
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
  var output: [UInt8] = []
  for (title, counts) in [
    (texts.statisticsTitles.rule, rules), (texts.statisticsTitles.code, codes),
    (texts.statisticsTitles.folder, folders),
  ] where !counts.isEmpty {
    if !output.isEmpty { output.append(UInt8(ascii: "\n")) }
    let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ["\($0.value)", $0.key] }
    appendAligned([[texts.statisticsTitles.count, title]] + rows, numbers: [0], to: &output)
  }
  return output
}
