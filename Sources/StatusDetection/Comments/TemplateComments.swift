/// Comments of templates: those of the marks, of the code between them, and of the text around.
extension CommentReader {
  mutating func readTemplate(_ range: Range<Int>, _ template: Template, host: Language?) {
    let text = TemplateText(
      bytes, range: range, marks: template.marks, hostIsCode: host?.reading == .code,
      hasAttributes: template.code == "elixir")
    if let host {
      read(text.host.bytes, range, as: host)
    } else if template.marks == .dockerfile {
      readLines(range, marks: ["#"], whole: true)
      if forWriting { closeInstructions(range) }
    } else {
      readMarked(range, [.markup], in: template.marks == .razor || template.marks == .blade ? bytes : nil)
      if forWriting { closeTags(range) }
    }
    readMarked(range, Self.marks(of: template.marks))
    guard let name = template.code, let language = Language.named(name) else { return }
    var pieces = CommentReader(text.code.bytes, forWriting: false)
    pieces.readCode(text.code.bytes, range: range, grammar: Grammar.of(language))
    comments += pieces.comments
    if forWriting { addPieces(of: text.code, range, language) }
  }

  private static func marks(of marks: Template.Marks) -> [Marks] {
    switch marks {
    case .percent: [Marks("<%#", "%>"), Marks("<%!--", "--%>")]
    case .braces:
      [Marks("{{/*", "*/}}"), Marks("{{- /*", "*/ -}}"), Marks("{{!--", "--}}"), Marks("{{!", "}}")]
    case .blade: [Marks("{{--", "--}}")]
    case .razor: [Marks("@*", "*@")]
    case .statements: [Marks("{#", "#}")]
    case .html, .vue, .svelte, .astro, .dockerfile: []
    }
  }

  /// The stretches of code over several lines: in those a comment of the code's own language may stand.
  private mutating func addPieces(of code: KeptText, _ range: Range<Int>, _ language: Language) {
    guard let style = language.commentStyle else { return }
    for piece in scripts(range) {
      parts.append(CommentPart(range: piece, style: style))
      readClosed(code.bytes, piece, Grammar.of(language))
    }
  }

  private mutating func readClosed(_ copy: [UInt8], _ piece: Range<Int>, _ grammar: Grammar) {
    var reader = CommentReader(copy, forWriting: true)
    reader.readCode(copy, range: piece, grammar: grammar)
    closed += reader.closed
  }

  /// Scripts of a page, blocks of code of ERB and EEx, Astro's front matter: where they go over lines.
  private func scripts(_ range: Range<Int>) -> [Range<Int>] {
    let text = ByteCursor(bytes, end: range.upperBound)
    var scripts: [Range<Int>] = []
    for (open, close) in [("<script", "</script"), ("<%", "%>"), ("@php", "@endphp"), ("@code {", "\n}")] {
      var index = range.lowerBound
      while let start = text.next(open, from: index) {
        var first = start + open.utf8.count
        if open == "<script" { first = (text.next(">", from: start) ?? text.end - 1) + 1 }
        let end = text.next(close, from: first) ?? text.end
        let piece = first..<max(first, end)
        if bytes[piece].contains(UInt8(ascii: "\n")), text[first] != UInt8(ascii: "#") { scripts.append(piece) }
        index = max(first, end)
      }
    }
    if text.has("---", at: range.lowerBound), let close = text.next("\n---", from: range.lowerBound + 3) {
      scripts.append(range.lowerBound + 3..<close + 1)
    }
    return scripts
  }

  /// Closes the lines of a Dockerfile's instruction: a comment within one is taken out before a shell sees it, but what
  /// stands behind a backslash is not.
  private mutating func closeInstructions(_ range: Range<Int>) {
    let text = ByteCursor(bytes, end: range.upperBound)
    var index = range.lowerBound
    while let mark = text.next("<<", from: index) {
      let end = text.lineEnd(from: mark)
      var name = mark + 2
      while [UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "'")].contains(text[name]) { name += 1 }
      let word = String(decoding: bytes[name..<max(name, text.wordEnd(from: name))], as: UTF8.self)
      index = mark + 2
      guard !word.isEmpty, ByteClass.table[Int(text[name])] == .letter else { continue }
      index = text.next("\n" + word, from: end - 1) ?? text.end
      closed.append(end..<index + 1)
    }
  }
}
