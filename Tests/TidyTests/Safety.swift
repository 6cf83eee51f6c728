/// Constructs that end the process, or step around the compiler's checks.
func trapViolations(_ file: CheckedFile) -> [String] {
  let forbidden = [
    "try!", "as!", "fatalError(", "preconditionFailure(", "precondition(", "unsafeBitCast", "unsafeDowncast",
    "assert(", "assertionFailure(", "Bundle.module", "@testable",
  ]
  var violations: [String] = []
  for (number, line) in file.codeLines.enumerated() {
    let place = "\(file.path):\(number + 1)"
    for construct in forbidden where containsWord(line, construct) {
      violations.append("\(place): \(construct)")
    }
    if forcesUnwrapping(line) { violations.append("\(place): a forced unwrap") }
  }
  return violations
}

/// Whether a line has a `!` directly behind an operand: `value!`, `call()!`, `list[0]!.name`.
func forcesUnwrapping(_ line: Substring) -> Bool {
  let bytes = Array(line.utf8)
  for (index, byte) in bytes.enumerated().dropFirst() where byte == UInt8(ascii: "!") {
    let before = Character(Unicode.Scalar(bytes[index - 1]))
    let isOperand = before.isLetter || before.isNumber || "_)]}\"`".contains(before)
    let isComparison = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "=")
    let word = String(decoding: bytes[..<index].reversed().prefix { $0 >= 97 && $0 <= 122 }.reversed(), as: UTF8.self)
    if isOperand, !isComparison, word != "try", word != "as" { return true }
  }
  return false
}

private func containsWord(_ line: Substring, _ construct: String) -> Bool {
  var rest = line
  while let found = rest.firstRange(of: construct) {
    let before = rest[..<found.lowerBound].last
    if before.map({ !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }) ?? true { return true }
    rest = rest[found.upperBound...]
  }
  return false
}

/// Symbols that other packages could see; only StatusRegistry shows any.
func accessViolations(_ file: CheckedFile) -> [String] {
  guard file.target != "StatusRegistry" else { return [] }
  return tokens(of: file.code).filter { $0.text == "public" || $0.text == "open" }
    .filter { token in
      let line = file.codeLines[token.line - 1].drop { $0 == " " }
      if line.hasPrefix("public import ") { return false }
      return line.hasPrefix("public ") || line.hasPrefix("open class") || line.contains(" public ")
    }
    .map { "\(file.path):\($0.line): \($0.text)" }
}

/// Files that compile differently from system to system, beyond choosing which C library to import. Platform may have one
/// for what differs, and the other half of it in Linux.swift; instructions of one processor have a file of their own.
func conditionalViolations(_ files: [CheckedFile]) -> [String] {
  let different = files.filter { $0.path != instructionFile && compilesDifferently($0) }
  var violations = different.filter { $0.target != "Platform" }.map { "\($0.path): conditional code outside Platform" }
  let platform = different.filter { $0.target == "Platform" }
  if platform.filter({ !$0.path.hasSuffix("/Linux.swift") }).count > 1 {
    violations.append("systems differ in several files: \(platform.map(\.path).joined(separator: ", "))")
  }
  for file in platform where file.lineCount >= 150 {
    violations.append("\(file.path): \(file.lineCount) lines, what differs between systems has less than 150")
  }
  return violations
}

private func compilesDifferently(_ file: CheckedFile) -> Bool {
  var depth = 0
  for line in file.codeLines {
    let words = line.split(separator: " ")
    guard let first = words.first else { continue }
    if first == "#if" {
      depth += 1
    } else if first == "#endif" {
      depth -= 1
    } else if depth > 0, first != "#elseif", first != "#else", !words.contains("import") {
      return true
    }
  }
  return false
}
