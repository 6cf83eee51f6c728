import StatusRegistry

/// Reads tables of values separated by commas, semicolons or tabs (RFC 4180) whose first row names a status.
struct DelimitedReader {
  private let detector: Detector
  private let text: ByteCursor
  private let separator: UInt8
  private let header: Row

  private init?(_ detector: Detector) {
    self.detector = detector
    text = ByteCursor(detector.bytes, end: detector.range.upperBound)
    var start = detector.range.lowerBound
    // Comments and blank lines may stand before the names.
    while start < text.end, text[start] == UInt8(ascii: "#") || text.isBlankLine(at: start) {
      start = text.lineEnd(from: start) + 1
    }
    guard start < text.end else { return nil }
    let line = detector.bytes[start..<min(text.lineEnd(from: start), start + 10_000)]
    let counts = Self.separators.map { separator in (line.count { $0 == separator }, separator) }
    separator = counts.max { $0.0 < $1.0 }?.1 ?? UInt8(ascii: ",")
    header = Self.row(from: start, in: text, separator: separator)
  }

  private static let separators: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  static func literals(_ detector: Detector) -> [StatusLiteral] {
    let first = detector.bytes[detector.range].first { ![.space, .lineEnd].contains(ByteClass.table[Int($0)]) }
    // JMeter writes its results as a table or as XML.
    if first == UInt8(ascii: "<") { return JMeterReader.literals(detector) }
    return DelimitedReader(detector)?.literals() ?? []
  }

  private struct Row {
    var cells: [Cell] = []
    /// The offset behind the end of its line.
    var end = 0
  }

  private struct Cell {
    let inner: Range<Int>
    let spelling: Range<Int>
  }

  private func literals() -> [StatusLiteral] {
    let named = header.cells.indices.compactMap { column in claim(ofColumn: column).map { (column, $0) } }
    guard !named.isEmpty else { return [] }
    let sample = sample()
    let columns = named.compactMap { column, claim in
      evidence(ofColumn: column, claim, sample).map { (column, $0) }
    }
    guard !columns.isEmpty else { return [] }
    var literals: [StatusLiteral] = []
    var start = header.end
    while start < text.end {
      let row = Self.row(from: start, in: text, separator: separator)
      start = row.end
      for (column, evidence) in columns where column < row.cells.count {
        if let literal = literal(row.cells[column], column: column, evidence) { literals.append(literal) }
      }
    }
    return literals
  }

  private func literal(_ cell: Cell, column: Int, _ evidence: Evidence) -> StatusLiteral? {
    guard let value = value(of: cell), value >= 100, evidence == .strong || StatusCode(value).isRegistered else {
      return nil
    }
    let name = String(decoding: detector.bytes[header.cells[column].inner], as: UTF8.self)
    return StatusLiteral(
      value: .code(StatusCode(value)), spelling: cell.inner == cell.spelling ? .integer : .quoted, range: cell.inner,
      spellingRange: cell.spelling, context: .field, evidence: evidence, why: "cell of the column `\(name)`")
  }

  private func value(of cell: Cell) -> Int? {
    guard (2...5).contains(cell.inner.count), let number = Candidate.decimal(detector.bytes[cell.inner]),
      number.count == cell.inner.count
    else { return nil }
    return number.value
  }

  // MARK: Columns

  /// What a column's name says of its cells.
  private enum Claim {
    case sure
    case status
    /// A code of some kind.
    case code
  }

  private func claim(ofColumn column: Int) -> Claim? {
    switch detector.options.verdict(of: words(ofColumn: column)) {
    case .sure: .sure
    case .status: .status
    case .code: .code
    case .vague, .foreign, .quantity, .neutral: nil
    }
  }

  private func words(ofColumn column: Int) -> NameWords { NameWords(detector.bytes[header.cells[column].inner]) }

  /// What doubtful names are judged by, looked at once for all columns.
  private struct Sample {
    var rows: [Row] = []
    /// Whether a column names what only requests have.
    let hasWitness: Bool
  }

  private func sample() -> Sample {
    var sample = Sample(
      hasWitness: header.cells.indices.contains { words(ofColumn: $0).containsAny(of: Self.witnesses) })
    var start = header.end
    for _ in 0..<50 where start < text.end {
      let row = Self.row(from: start, in: text, separator: separator)
      start = row.end
      sample.rows.append(row)
    }
    return sample
  }

  /// How sure a column's name makes its cells; a doubtful name is believed where every cell is a code and more speaks
  /// for it.
  private func evidence(ofColumn column: Int, _ claim: Claim, _ sample: Sample) -> Evidence? {
    switch claim {
    case .sure: .strong
    case .status: isOfCodes(column, sample) ? .medium : nil
    case .code: sample.hasWitness && isOfCodes(column, sample) ? .medium : nil
    }
  }

  /// Whether the first cells of a column are registered codes or empty.
  private func isOfCodes(_ column: Int, _ sample: Sample) -> Bool {
    var isChosen = sample.hasWitness
    var registered = 0
    var others = 0
    for row in sample.rows {
      guard column < row.cells.count, !row.cells[column].inner.isEmpty else { continue }
      guard let value = value(of: row.cells[column]), (100...599).contains(value) else { return false }
      if StatusCode(value).isRegistered { registered += 1 } else { others += 1 }
      guard others == 0 || sample.hasWitness else { return false }
      isChosen = isChosen || value % 100 != 0
    }
    // A few of anyone's own among many that are registered.
    return isChosen && others * 5 <= registered
  }

  private static let witnesses: WordSet = [
    "url", "uri", "path", "method", "endpoint", "request", "route", "http", "host", "referer", "referrer", "link",
    "domain",
    "agent", "verb", "phrase",
  ]

  // MARK: Cells

  private static func row(from start: Int, in text: ByteCursor, separator: UInt8) -> Row {
    var row = Row()
    var index = start
    while index <= text.end {
      var first = index
      while text[first] == UInt8(ascii: " ") { first += 1 }
      let cell: Cell
      if text[first] == UInt8(ascii: "\"") {
        let close = quoteEnd(from: first, in: text)
        cell = Cell(inner: first + 1..<max(first + 1, close), spelling: first..<min(close + 1, text.end))
        index = min(close + 1, text.end)
        while index < text.end, text[index] != separator, text[index] != UInt8(ascii: "\n") { index += 1 }
      } else {
        while index < text.end, text[index] != separator, text[index] != UInt8(ascii: "\n") { index += 1 }
        let end = text.trimmedEnd(of: min(first, index)..<index)
        cell = Cell(inner: min(first, end)..<end, spelling: min(first, end)..<end)
      }
      row.cells.append(cell)
      guard index < text.end, text[index] == separator else { break }
      index += 1
    }
    row.end = min(index, text.end) + 1
    return row
  }

  /// The quote that closes a cell; one that is doubled stands for itself.
  private static func quoteEnd(from start: Int, in text: ByteCursor) -> Int {
    var index = start + 1
    while index < text.end {
      if text[index] == UInt8(ascii: "\"") {
        guard text[index + 1] == UInt8(ascii: "\"") else { return index }
        index += 1
      }
      index += 1
    }
    return text.end
  }
}

/// Lines of an access log in the common or the combined format: `... [date] "request" 404 512`.
enum AccessLog {
  /// What stands between the time and the request.
  private static let mark = Array("] \"".utf8)

  static func literals(in bytes: [UInt8], range: Range<Int>) -> [StatusLiteral] {
    let text = ByteCursor(bytes, end: range.upperBound)
    var literals: [StatusLiteral] = []
    var index = range.lowerBound
    while let bracket = ByteScan.next(mark, in: bytes, from: index, to: range.upperBound) {
      let close = text.quoteEnd(from: bracket + 2)
      index = max(close, bracket + 3)
      let first = close + 1
      let last = text.wordEnd(from: first)
      guard text[close - 1] == UInt8(ascii: "\""), text[close] == UInt8(ascii: " "), last - first == 3,
        let number = Candidate.decimal(bytes[first..<last]), number.count == 3,
        last >= text.end || text[last] == UInt8(ascii: " "), ByteClass.isDigit(text[bracket - 1]),
        last + 1 >= text.end || ByteClass.isDigit(text[last + 1]) || text[last + 1] == UInt8(ascii: "-")
      else { continue }
      literals.append(
        StatusLiteral(
          value: .code(StatusCode(number.value)), spelling: .integer, range: first..<last, spellingRange: first..<last,
          context: .field, evidence: .strong, why: "status in a line of an access log"))
    }
    return literals
  }
}
