import StatusRegistry

/// Blocks of code in documents, each in a language that the document names or that shows in its text.
extension Detector {
  /// The same as if the text around spoke of HTTP.
  var amongHTTP: Detector {
    var options = options
    options.speaksHTTP = true
    return Detector(bytes: bytes, range: range, language: language, options: options, depth: depth)
  }

  /// Whether the document names a framework somewhere: its blocks need not import it again.
  fileprivate func namesFramework() -> Bool {
    let isWord = Self.wordBytes
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound, !isWord[Int(bytes[index])] { index &+= 1 }
      let start = index
      while index < range.upperBound, isWord[Int(bytes[index])] { index &+= 1 }
      if index - start >= 4, HTTPWords.isFramework(bytes[start..<index]),
        !Self.plainWords.contains(String(decoding: bytes[start..<index], as: UTF8.self))
      {
        return true
      }
    }
    return false
  }

  private static let wordBytes = (0...255).map { (byte: Int) in ByteClass.isWordByte(UInt8(byte)) }

  /// Frameworks that are called like words of any text.
  private static let plainWords: Set<String> = [
    "echo", "fetch", "requests", "express", "request", "rocket", "warp", "tide", "fiber", "Slim", "bottle", "falcon",
    "hyper", "tornado", "rack", "Rack", "Rails", "Grape", "Vapor", "gin", "chi", "response", "connection",
  ]

  /// The literals of a block.
  ///
  /// - Parameter name: what the document calls its language; empty where it says nothing, "default" where that is mostly
  ///   Python.
  func literals(ofBlock block: Range<Int>, named name: String) -> [StatusLiteral] {
    guard !block.isEmpty, depth < Self.deepest else { return [] }
    guard mayHoldStatus(block) else { return [] }
    let language = blockLanguage(of: block, named: name)
    var literals = literals(in: block, as: language)
    if language.name == "python" { literals += Doctest.literals(in: bytes, range: block) }
    if language.reading == .plain { literals += logLines(of: block) }
    if language.name == "shell" { literals += answers(in: block) }
    return literals
  }

  /// Whether a block is worth reading: without a number nothing is a status but a name that a library gives one.
  func mayHoldStatus(_ block: Range<Int>) -> Bool {
    options.findsConstants || NumberScan.mayHoldStatus(bytes, in: block, isCode: true)
  }

  /// What a command answered: status lines that stand alone on their lines, or behind curl's mark.
  private func answers(in block: Range<Int>) -> [StatusLiteral] {
    StatusLine.literals(in: bytes, range: block).filter { literal in
      let end = literal.range.lowerBound
      let start = ByteScan.behindLast(UInt8(ascii: "\n"), in: bytes, from: block.lowerBound, to: end)
      let mark = bytes[start..<end].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "<") }
      return mark.starts(with: "HTTP/".utf8)
    }
  }

  func blockLanguage(of block: Range<Int>, named name: String) -> Language {
    let text = ByteCursor(bytes, end: block.upperBound)
    if let language = Language.byFence(name) {
      let isBarePHP = language.name == "php" && text.next("<?", from: block.lowerBound) == nil
      let isMarkedWrong = language.name == "shell" && beginsWithDirective(block) && NginxContent.isNginx(bytes[block])
      return isBarePHP ? LanguageTable.barePHP : isMarkedWrong ? LanguageTable.nginx : language
    }
    if ["pycon", "python3", "ipython", "ipython3", "doctest"].contains(name) { return .named("python") ?? .plainText }
    let isUnnamed = name.isEmpty || name == "default"
    guard isUnnamed || ["conf", "config", "text", "txt"].contains(name) else { return .plainText }
    if isUnnamed, let language = languageByLook(of: block, text, mayBePython: name == "default") { return language }
    return Language.byContent(bytes[block], path: isUnnamed ? "" : ".conf") ?? .plainText
  }

  /// Whether a block begins as nginx's configuration does and no command.
  private func beginsWithDirective(_ block: Range<Int>) -> Bool {
    let text = bytes[block].drop { $0 <= 0x20 }
    return ["error_page ", "server {", "location ", "http {", "proxy_"].contains { text.starts(with: $0.utf8) }
  }

  /// JSON by its bracket, a session in Python by its prompt; where Python is usual, a statement by its first word.
  private func languageByLook(of block: Range<Int>, _ text: ByteCursor, mayBePython: Bool) -> Language? {
    guard let first = block.first(where: { ![.space, .lineEnd].contains(ByteClass.table[Int(bytes[$0])]) }) else {
      return nil
    }
    if text.has(">>> ", at: first) { return .named("python") }
    let lineEnd = text.trimmedEnd(of: first..<text.lineEnd(from: first))
    if mayBePython, text[lineEnd - 1] != UInt8(ascii: ";"), text[lineEnd - 1] != UInt8(ascii: "{"),
      Self.pythonStarts.contains(where: { text.has($0, at: first) })
    {
      return .named("python")
    }
    var next = text.afterSpaces(first + 1)
    while text[next] == UInt8(ascii: "\n") { next = text.afterSpaces(next + 1) }
    let isJSON = text[first] == UInt8(ascii: "{") && text[next] == UInt8(ascii: "\"")
    return isJSON ? LanguageTable.json : nil
  }

  private static let pythonStarts = ["import ", "from ", "def ", "class ", "assert ", "async def ", "with ", "@"]

  /// `status=200` on lines that also name a version of HTTP: what a server logs.
  private func logLines(of block: Range<Int>) -> [StatusLiteral] {
    let text = ByteCursor(bytes, end: block.upperBound)
    var literals: [StatusLiteral] = []
    var index = block.lowerBound
    while index < block.upperBound {
      let end = min(text.lineEnd(from: index), block.upperBound)
      let name = text.next("HTTP/", from: index, limit: end - index)
      literals += KeyValueText.literals(in: bytes, range: (name ?? index)..<end, onlySure: name == nil)
      index = end + 1
    }
    return literals
  }
}

/// A document with blocks of code: whether it names a framework is looked for once, and only where that can tell.
final class CodeDocument {
  private let detector: Detector
  private lazy var namesFramework = detector.namesFramework()
  private lazy var amongHTTP = detector.amongHTTP

  init(_ detector: Detector) {
    self.detector = detector
  }

  /// What a part of the document holds, read with the frameworks in mind that the document names.
  func literals(_ read: (Detector) -> [StatusLiteral]) -> [StatusLiteral] {
    guard !detector.options.speaksHTTP else { return read(detector) }
    // Where HTTP is spoken of, more is found and nothing less.
    let literals = read(amongHTTP)
    return literals.isEmpty || namesFramework ? literals : read(detector)
  }
}

/// A session in Python: behind `>>> resp.status` stands on a line of its own what it gives.
enum Doctest {
  static func literals(in bytes: [UInt8], range: Range<Int>) -> [StatusLiteral] {
    let text = ByteCursor(bytes, end: range.upperBound)
    var literals: [StatusLiteral] = []
    var index = range.lowerBound
    while let prompt = text.next(">>> ", from: index) {
      let end = text.lineEnd(from: prompt)
      index = end
      let first = text.afterSpaces(end + 1)
      let last = text.wordEnd(from: first)
      guard last > first, text.afterSpaces(last) == text.lineEnd(from: last),
        let number = Candidate.decimal(bytes[first..<last]), number.count == 3, last - first == 3,
        let evidence = evidence(of: prompt + 4..<end, in: text, isRegistered: StatusCode(number.value).isRegistered)
      else { continue }
      let expression = String(decoding: bytes[prompt + 4..<text.trimmedEnd(of: prompt + 4..<end)], as: UTF8.self)
      literals.append(
        StatusLiteral(
          value: .code(StatusCode(number.value)), spelling: .integer, range: first..<last,
          spellingRange: first..<last, context: .comparison, evidence: evidence, why: "what `\(expression)` gives"))
    }
    return literals
  }

  /// What the last name of an expression says; nil where the expression is more than names.
  private static func evidence(of line: Range<Int>, in text: ByteCursor, isRegistered: Bool) -> Evidence? {
    let end = text.trimmedEnd(of: line)
    guard line.lowerBound < end, end - line.lowerBound <= 80 else { return nil }
    let expression = text.bytes[line.lowerBound..<end]
    let isChain = expression.allSatisfy {
      ByteClass.isWordByte($0) || [UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "]")].contains($0)
    }
    let names = expression.split { !ByteClass.isWordByte($0) }
    guard isChain, let last = names.last else { return nil }
    switch NameVerdict(NameWords(last)) {
    case .sure: return .strong
    case .status where names.count > 1: return isRegistered ? .strong : .medium
    case .code where names.count > 1: return isRegistered ? .medium : nil
    default: return nil
    }
  }
}
