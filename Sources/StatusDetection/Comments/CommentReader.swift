/// Collects the comments of a text, in the way of its language.
struct CommentReader {
  let bytes: [UInt8]
  let forWriting: Bool
  var comments: [Comment] = []
  var parts: [CommentPart] = []
  var closed: [Range<Int>] = []
  /// What has been read of the text already, where it is read as a whole.
  var reading: TextReading?
  /// How many languages the part being read is embedded in.
  private var depth = 0

  init(_ bytes: [UInt8], forWriting: Bool) {
    self.bytes = bytes
    self.forWriting = forWriting
  }

  mutating func read(_ range: Range<Int>, as language: Language) {
    guard depth <= Detector.deepest, !range.isEmpty || depth == 0 else { return }
    depth += 1
    defer { depth -= 1 }
    parts.append(CommentPart(range: range, style: language.commentStyle))
    switch language.reading {
    case .code:
      if let reading, depth == 1 {
        readCode(reading.list, range: range)
      } else {
        readCode(bytes, range: range, grammar: Grammar.of(language))
      }
    case .json: readCode(bytes, range: range, grammar: .json)
    case .yaml: readYAML(range)
    case .nginx: readNginx(range)
    case .apache: readLines(range, marks: ["#"], whole: true, joinedByBackslash: true)
    case .settings(let dialect): readSettings(range, dialect)
    case .markdown: readMarkdown(range)
    case .restructuredText: readRestructuredText(range)
    case .asciiDoc: readAsciiDoc(range)
    case .notebook: readNotebook(range)
    case .configuration(let format): readConfiguration(range, format)
    case .testNginx: readLines(range, marks: ["#"], whole: true)
    case .httpMessage: readRequests(range)
    case .hurl: readHurl(range)
    case .bruno: readBruno(range)
    case .delimited: readHeadLines(range)
    case .jMeter: readMarkup(range)
    case .template(let template): readTemplate(range, template, host: nil)
    case .hosted(let template): readTemplate(range, template, host: Language.named(language.name))
    case .plain: break
    }
  }

  private mutating func readConfiguration(_ range: Range<Int>, _ format: ConfigurationFormat) {
    switch format {
    case .hcl: readCode(bytes, range: range, grammar: .hcl)
    case .varnish: readCode(bytes, range: range, grammar: .varnish)
    case .haproxy: readHAProxy(range)
    case .caddyfile: readCaddyfile(range)
    case .xml: readMarkup(range)
    case .redirects: readLines(range, marks: ["#"], whole: false)
    }
  }

  private mutating func readNginx(_ range: Range<Int>) {
    let text = ByteCursor(bytes, end: range.upperBound)
    let hasLua = text.next("_by_lua", from: range.lowerBound) != nil
    guard hasLua, let language = Language.named("lua") else { return readCode(bytes, range: range, grammar: .nginx) }
    let lua = NginxLua(bytes, range: range)
    readCode(lua.configuration, range: range, grammar: .nginx)
    for piece in lua.pieces {
      parts.append(CommentPart(range: piece, style: language.commentStyle))
      readCode(lua.lua, range: piece, grammar: Grammar.of(language))
    }
  }

  /// Reads a part that has the text's offsets but other bytes: what stands around it is blank there.
  mutating func read(_ copy: [UInt8], _ range: Range<Int>, as language: Language) {
    var reader = CommentReader(copy, forWriting: forWriting)
    reader.depth = depth
    reader.read(range, as: language)
    comments += reader.comments
    parts += reader.parts
    closed += reader.closed
  }
}
