/// Reads a Jupyter notebook (nbformat 3 and 4): the cells of code as one text in the kernel's language, those of Markdown
/// each on its own. What cells put out is not read.
struct NotebookReader {
  private let detector: Detector
  private let nodes: [DataNode]

  private init(_ detector: Detector) {
    self.detector = detector
    nodes = JSONTree.nodes(of: detector.bytes, range: detector.range)
  }

  static func literals(_ detector: Detector) -> [StatusLiteral] {
    guard detector.depth < Detector.deepest else { return [] }
    return NotebookReader(detector).literals()
  }

  private struct Cell {
    let node: Int
    var kind = ""
    /// The language that the cell itself names.
    var language = ""
    /// The entries whose strings are its lines.
    var lines: [Range<Int>] = []
  }

  private func literals() -> [StatusLiteral] {
    texts().flatMap { read($0.text, as: $0.language) }
  }

  /// The texts of the cells, each in its language: those of Markdown and of languages of their own, then the code in the
  /// kernel's language as one.
  static func texts(_ detector: Detector) -> [(text: DecodedText, language: Language)] {
    NotebookReader(detector).texts()
  }

  private func texts() -> [(text: DecodedText, language: Language)] {
    var code = DecodedText()
    var texts: [(text: DecodedText, language: Language)] = []
    let kernel = language(named: kernelName())
    for cell in cells() {
      var text = DecodedText()
      for line in cell.lines { text.append(line, of: detector.bytes) }
      if cell.kind == "markdown" {
        if let markdown = Language.named("markdown") { texts.append((text, markdown)) }
      } else if let own = magic(text.bytes) ?? cellLanguage(cell), own != kernel {
        texts.append((text, own))
      } else if cell.kind == "code" {
        for line in cell.lines { code.append(line, of: detector.bytes) }
        code.endLine(at: cell.lines.last?.upperBound ?? 0)
      }
    }
    if let kernel { texts.append((code, kernel)) }
    return texts
  }

  private func read(_ text: DecodedText, as language: Language) -> [StatusLiteral] {
    guard mayHoldStatus(text.bytes) else { return [] }
    let part = Detector(bytes: text.bytes, language: language, options: detector.options, depth: detector.depth + 1)
    var literals = part.literals()
    if language.name == "python" { literals += Doctest.literals(in: text.bytes, range: 0..<text.bytes.count) }
    return text.placed(literals)
  }

  // MARK: Cells

  private func cells() -> [Cell] {
    var cells: [Cell] = []
    for index in nodes.indices {
      let node = nodes[index]
      guard let key = node.key else {
        if node.parent >= 0, text(nodes[node.parent].key) == "cells", node.value == nil {
          cells.append(Cell(node: index))
        }
        continue
      }
      guard let last = cells.indices.last, node.parent == cells[last].node else { continue }
      switch text(key) {
      case "cell_type": cells[last].kind = text(node.value)
      case "language": cells[last].language = text(node.value)
      case "source", "input": cells[last].lines = lines(of: index)
      case "metadata": cells[last].language = value(of: "languageId", below: index)
      default: break
      }
    }
    return cells
  }

  /// The strings of an entry: its own or those of its list.
  private func lines(of index: Int) -> [Range<Int>] {
    if let value = nodes[index].value { return [value] }
    var lines: [Range<Int>] = []
    var member = index + 1
    while member < nodes.count, nodes[member].parent == index {
      if let value = nodes[member].value { lines.append(value) }
      member += 1
    }
    return lines
  }

  private func value(of name: String, below index: Int) -> String {
    for node in nodes[(index + 1)...].prefix(8) where node.parent >= index && text(node.key) == name {
      return text(node.value)
    }
    return ""
  }

  private func text(_ range: Range<Int>?) -> String {
    guard let range, range.count <= 64 else { return "" }
    return String(decoding: detector.bytes[range], as: UTF8.self)
  }

  // MARK: Languages

  /// The language of the kernel, by `metadata.language_info.name` or `metadata.kernelspec.language`.
  private func kernelName() -> String {
    var name = ""
    for node in nodes.reversed() where node.parent >= 0 && node.value != nil {
      let outer = text(nodes[node.parent].key)
      if outer == "language_info", text(node.key) == "name" { return text(node.value) }
      if outer == "kernelspec", text(node.key) == "language" { name = text(node.value) }
    }
    return name.isEmpty ? "python" : name
  }

  private func language(named name: String) -> Language? {
    let lower = name.lowercased()
    switch lower {
    case "c#": return .named("csharp")
    case "f#": return .named("fsharp")
    default: return Language.byFence(lower.hasPrefix("python") ? "python" : lower)
    }
  }

  private func cellLanguage(_ cell: Cell) -> Language? {
    cell.kind == "code" && !cell.language.isEmpty ? language(named: cell.language) : nil
  }

  /// The language that `%%bash` in a cell's first line names.
  private func magic(_ text: [UInt8]) -> Language? {
    guard text.starts(with: "%%".utf8) else { return nil }
    let name = String(decoding: text.dropFirst(2).prefix { ByteClass.isWordByte($0) }, as: UTF8.self)
    switch name {
    case "bash", "sh", "script": return .named("shell")
    case "javascript", "js": return .named("javascript")
    case "ruby", "perl": return .named(name)
    case "html", "latex", "svg", "markdown", "sql", "writefile", "file": return .plainText
    default: return nil
    }
  }
}
