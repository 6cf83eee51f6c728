/// A declaration with a body, and how many lines it takes.
struct MeasuredBody: Equatable {
  let name: String
  let line: Int
  let lines: Int
}

/// Functions, initialisers and computed properties of a file.
func measuredBodies(_ file: CheckedFile) -> [MeasuredBody] {
  let tokens = tokens(of: file.code)
  let keywords: Set<String> = ["func", "init", "deinit", "subscript", "var"]
  let declarations: Set<String> = keywords.union([
    "let", "case", "struct", "class", "enum", "extension", "protocol", "import",
  ])
  var bodies: [MeasuredBody] = []
  for (index, token) in tokens.enumerated() where keywords.contains(token.text) {
    if index > 0, [".", "`"].contains(tokens[index - 1].text) { continue }
    var position = index + 1
    var depth = 0
    var open: Int?
    while position < tokens.count, open == nil {
      let text = tokens[position].text
      if text == "(" || text == "[" { depth += 1 }
      if text == ")" || text == "]" { depth -= 1 }
      if depth < 0 || (depth == 0 && text == "}") || (depth == 0 && position > index + 1 && declarations.contains(text))
      {
        break
      }
      if text == "{", depth == 0 { open = position }
      position += 1
    }
    guard let open, let close = closing(tokens, open) else { continue }
    let name = tokens[index + 1].text.first?.isLetter == true ? tokens[index + 1].text : token.text
    bodies.append(MeasuredBody(name: name, line: token.line, lines: tokens[close].line - token.line + 1))
  }
  return bodies
}

/// What is too long, for everything that is not a table; and tables that are not data alone.
func sizeViolations(_ files: [CheckedFile]) -> [String] {
  var violations: [String] = []
  for file in files {
    if file.isTable {
      if tokens(of: file.code).contains(where: { $0.text == "func" }) {
        violations.append("\(file.path): a table declares a function")
      }
      continue
    }
    if file.lineCount > 400 { violations.append("\(file.path): \(file.lineCount) lines, 400 are allowed") }
    for body in measuredBodies(file) where body.lines > 60 {
      violations.append("\(file.path):\(body.line): \(body.name) takes \(body.lines) lines, 60 are allowed")
    }
  }
  let lengths = files.filter { !$0.isTable }.map(\.lineCount).sorted()
  if !lengths.isEmpty, lengths[lengths.count / 2] > 120 {
    violations.append("the median file has \(lengths[lengths.count / 2]) lines, 120 are allowed")
  }
  return violations
}

/// Array and dictionary literals that make the compiler slow: its time grows with the square of the calls.
func literalViolations(_ file: CheckedFile) -> [String] {
  var violations: [String] = []
  var stack: [(bracket: String, line: Int, calls: Int)] = []
  var previous: Token?
  for token in tokens(of: file.code) {
    switch token.text {
    case "(", "[", "{":
      let isCall =
        token.text == "(" && previous.map { $0.text.last?.isLetter == true || $0.text.last?.isNumber == true } == true
      if isCall, let last = stack.indices.last, stack[last].bracket == "[" { stack[last].calls += 1 }
      stack.append((token.text, token.line, 0))
    case ")", "]", "}":
      if let closed = stack.popLast(), closed.calls > 64 {
        violations.append("\(file.path):\(closed.line): \(closed.calls) calls in one literal, 64 are allowed")
      }
    default: break
    }
    previous = token
  }
  return violations
}

struct Token {
  let text: String
  let line: Int
}

/// Words and single signs of blanked code.
func tokens(of code: String) -> [Token] {
  var tokens: [Token] = []
  var word = ""
  var line = 1
  func isWord(_ character: Unicode.Scalar) -> Bool {
    character.properties.isAlphabetic || character.properties.numericType != nil || character == "_"
  }
  for character in code.unicodeScalars {
    if isWord(character) {
      word.unicodeScalars.append(character)
      continue
    }
    if !word.isEmpty { tokens.append(Token(text: word, line: line)) }
    word = ""
    if character == "\n" { line += 1 }
    if !character.properties.isWhitespace { tokens.append(Token(text: String(character), line: line)) }
  }
  if !word.isEmpty { tokens.append(Token(text: word, line: line)) }
  return tokens
}

private func closing(_ tokens: [Token], _ open: Int) -> Int? {
  var depth = 0
  for position in open..<tokens.count {
    if tokens[position].text == "{" { depth += 1 }
    if tokens[position].text == "}" { depth -= 1 }
    if depth == 0 { return position }
  }
  return nil
}
