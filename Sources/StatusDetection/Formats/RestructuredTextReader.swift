import StatusRegistry

/// Reads reStructuredText: blocks of code in the languages that their directives name, literal blocks, sessions in
/// Python, and the fields of sphinxcontrib-httpdomain that name a status; prose only mentions.
struct RestructuredTextReader {
  let detector: Detector
  private let document: CodeDocument
  private let text: ByteCursor
  private var literals: [StatusLiteral] = []
  private var proseStart: Int
  /// The language of literal blocks, by the directive `highlight`.
  private var standard = "default"

  private init(_ detector: Detector) {
    self.detector = detector
    document = CodeDocument(detector)
    text = ByteCursor(detector.bytes, end: detector.range.upperBound)
    proseStart = detector.range.lowerBound
  }

  static func literals(_ detector: Detector) -> [StatusLiteral] {
    var reader = RestructuredTextReader(detector)
    reader.read()
    return reader.literals
  }

  private mutating func read() {
    var line = proseStart
    while line < text.end {
      let end = text.lineEnd(from: line)
      let first = text.afterSpaces(line)
      if text.has(".. ", at: first) {
        line = readDirective(first..<max(first, end), line: line)
      } else if text.has(">>> ", at: first) {
        line = readBlock(line..<paragraphEnd(from: line), "python")
      } else if text[text.trimmedEnd(of: first..<max(first, end)) - 1] == UInt8(ascii: ":"), endsInColons(first..<end) {
        line = readBlock(body(below: line, first: textStart(first), hasOptions: false), standard)
      } else {
        readField(first..<max(first, end))
        line = end + 1
      }
    }
    literals += detector.proseLiterals(in: proseStart..<max(proseStart, text.end))
  }

  /// Reads a block and gives the offset behind it.
  private mutating func readBlock(_ block: Range<Int>, _ name: String) -> Int {
    literals += detector.proseLiterals(in: proseStart..<max(proseStart, block.lowerBound))
    literals += document.literals { $0.literals(ofBlock: block, named: name.lowercased()) }
    proseStart = max(block.upperBound, proseStart)
    return block.upperBound
  }

  private mutating func readDirective(_ directive: Range<Int>, line: Int) -> Int {
    var end = directive.lowerBound + 3
    while end < directive.upperBound, ByteClass.isWordByte(text[end]) || text[end] == UInt8(ascii: "-") { end += 1 }
    guard text.has("::", at: end) else { return directive.upperBound + 1 }
    let name = String(decoding: detector.bytes[directive.lowerBound + 3..<end], as: UTF8.self)
    let argument = text.afterSpaces(end + 2)
    let argumentEnd = text.trimmedEnd(of: argument..<max(argument, directive.upperBound))
    let value = String(decoding: detector.bytes[argument..<argumentEnd], as: UTF8.self)
    switch name {
    case "highlight": standard = value == "python3" ? "default" : value
    case "code-block", "code", "sourcecode", "parsed-literal":
      let language = value.isEmpty ? standard : value
      return readBlock(body(below: line, first: directive.lowerBound, hasOptions: true), language)
    default: break
    }
    return directive.upperBound + 1
  }

  private func endsInColons(_ line: Range<Int>) -> Bool {
    let end = text.trimmedEnd(of: line)
    return text.has("::", at: end - 2) && end - 2 >= line.lowerBound
  }

  /// Where the text of a line begins, behind the mark of a list.
  private func textStart(_ first: Int) -> Int {
    let mark = text[first]
    if [UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(mark), text[first + 1] == UInt8(ascii: " ") {
      return text.afterSpaces(first + 1)
    }
    let number = mark == UInt8(ascii: "#") ? first + 1 : text.wordEnd(from: first)
    let isNumbered = number - first <= 3 && number > first && text.has(". ", at: number)
    return isNumbered ? text.afterSpaces(number + 1) : first
  }

  /// The lines below one that are indented more than it; blank lines between belong to them.
  private func body(below line: Int, first: Int, hasOptions: Bool) -> Range<Int> {
    let column = text.column(of: first)
    var start = text.lineEnd(from: line) + 1
    while hasOptions, start < text.end, text[text.afterSpaces(start)] == UInt8(ascii: ":") {
      start = text.lineEnd(from: start) + 1
    }
    while start < text.end, text.isBlankLine(at: start) { start = text.lineEnd(from: start) + 1 }
    var end = start
    var next = start
    while next < text.end {
      let isBlank = text.isBlankLine(at: next)
      guard isBlank || text.column(of: text.afterSpaces(next)) > column else { break }
      next = text.lineEnd(from: next) + 1
      if !isBlank { end = next }
    }
    start = min(start, text.end)
    return start..<max(start, min(end, text.end))
  }

  private func paragraphEnd(from line: Int) -> Int {
    var line = line
    while line < text.end, !text.isBlankLine(at: line) { line = text.lineEnd(from: line) + 1 }
    return min(line, text.end)
  }

  /// `:statuscode 404: there is no such user`
  private mutating func readField(_ line: Range<Int>) {
    guard text[line.lowerBound] == UInt8(ascii: ":"),
      let name = Self.fields.first(where: { text.has($0, at: line.lowerBound + 1) })
    else { return }
    let first = text.afterSpaces(line.lowerBound + 1 + name.utf8.count)
    let last = text.wordEnd(from: first)
    guard last - first == 3, text[last] == UInt8(ascii: ":") || last >= text.end || text[last] == UInt8(ascii: "\n"),
      let number = Candidate.decimal(detector.bytes[first..<last]), number.count == 3
    else { return }
    literals.append(
      StatusLiteral(
        value: .code(StatusCode(number.value)), spelling: .integer, range: first..<last, spellingRange: first..<last,
        context: .field, evidence: .strong, why: "field `\(name.dropLast())`"))
  }

  private static let fields = ["statuscode ", "status ", "code "]
}
