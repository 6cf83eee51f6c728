extension Language {
  /// The language of a text: by its file's name, then a shebang or modeline, then its content where a format tells
  /// itself, then the `languageId` of an editor, else plain text.
  ///
  /// - Parameters:
  ///   - path: the file's path or name; only its last component counts.
  ///   - bytes: the text, of which a few lines are looked at.
  ///   - languageID: what an editor calls it, if anything.
  package static func identify(path: String, bytes: [UInt8], languageID: String? = nil) -> Language {
    let known: Language? =
      switch TellingEnding.answer(for: Array(path.utf8)) {
      case .row(let row): LanguageTable.languages[row]
      case .ofNone: nil
      case .open: ConfigurationContent.language(of: path, bytes) ?? byTemplate(path, bytes) ?? byName(path)
      }
    return known ?? byShebang(bytes) ?? byContent(bytes[...], path: path) ?? languageID.flatMap(byLanguageID)
      ?? .plainText
  }

  /// The same for a file whose name is known in bytes: most endings tell enough.
  package static func identify(name: [UInt8], bytes: [UInt8]) -> Language {
    if case .row(let row) = TellingEnding.answer(for: name) { return LanguageTable.languages[row] }
    return identify(path: String(decoding: name, as: UTF8.self), bytes: bytes)
  }

  /// Whether a text is written in a programming language, as far as its file's name and its shebang tell: a first look, for
  /// texts in which little is expected.
  package static func mayBeCode(name: [UInt8], bytes: [UInt8]) -> Bool {
    switch TellingEnding.answer(for: name) {
    case .row(let row): return LanguageTable.languages[row].reading == .code
    case .ofNone: return byShebang(bytes)?.reading == .code
    case .open: return (byName(String(decoding: name, as: UTF8.self)) ?? byShebang(bytes))?.reading == .code
    }
  }

  /// Tells the language of a text without a file, as a cell of a notebook: what an editor calls it comes first.
  package static func identify(cell bytes: [UInt8], languageID: String) -> Language {
    byLanguageID(languageID) ?? identify(path: "", bytes: bytes)
  }

  /// Texts whose name alone says less than their content, or says two languages.
  private static func byTemplate(_ path: String, _ bytes: [UInt8]) -> Language? {
    if let plain = ofAmbiguousEnding(path, bytes) { return plain }
    if path.hasSuffix(".t"), TestNginxReader.recognises(bytes) { return LanguageTable.testNginx }
    return byTemplateName(path, bytes: bytes)
  }

  static func byName(_ path: String) -> Language? {
    let lower = (path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? path).lowercased()
    if let row = LanguageTable.byFileName[lower] { return LanguageTable.rows[row].language }
    guard let ending = ending(of: lower), let row = LanguageTable.byEnding[ending] else { return nil }
    return LanguageTable.rows[row].language
  }

  /// What stands after the last dot of a file's name, in lower case; a template's own ending says less than the one before
  /// it: `nginx.conf.template`, `config.yaml.example`.
  private static func ending(of path: String) -> String? {
    let path = Array(path.utf8)
    guard let dot = path.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    if dot + 1 < path.count, !path[dot...].contains(UInt8(ascii: "/")) {
      let last = String(decoding: path[(dot + 1)...], as: UTF8.self).lowercased()
      guard LanguageTable.transparentEndings.contains(last) else { return last }
    }
    let name = path.split(separator: UInt8(ascii: "/")).last ?? path[...]
    let parts = name.split(separator: UInt8(ascii: "."))
    guard let last = parts.last, parts.count > 1 || name.first == UInt8(ascii: ".") else { return nil }
    let ending = String(decoding: last, as: UTF8.self).lowercased()
    guard LanguageTable.transparentEndings.contains(ending), parts.count > 2 else { return ending }
    return String(decoding: parts[parts.count - 2], as: UTF8.self).lowercased()
  }

  /// What nginx's configuration is called besides `.nginx`.
  private static let nginxEndings: Set<String> = ["conf", "vhost", "site", "inc"]

  static func byShebang(_ bytes: [UInt8]) -> Language? {
    guard bytes.count > 2, bytes[0] == UInt8(ascii: "#"), bytes[1] == UInt8(ascii: "!") else { return nil }
    let line = bytes.prefix(128).prefix { $0 != UInt8(ascii: "\n") }
    let words = line.dropFirst(2).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "/") }
    for word in words.reversed() {
      let letters = word.prefix { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
      let name = String(decoding: letters, as: UTF8.self).lowercased()
      if let row = LanguageTable.rows.first(where: { $0.interpreters.contains(name) }) { return row.language }
    }
    return nil
  }

  /// A format that tells itself: an HTTP message by its first line, a server's configuration by its directives.
  static func byContent(_ bytes: ArraySlice<UInt8>, path: String) -> Language? {
    var head = bytes.prefix(16_384)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    if head.begin(with: "HTTP/"), StatusLine.firstMatch(in: Array(head.prefix(64)), from: 0, to: 64) != nil {
      return LanguageTable.httpMessage
    }
    // Jest's and Vitest's snapshots are modules whose texts are what was answered.
    if head.begin(with: "// Jest Snapshot v") || head.begin(with: "// Vitest Snapshot v") {
      return Language.named("javascript")
    }
    // Names with another ending belong to languages that are not known here: `return 1;` stands in many.
    // `vhost.d/example.org_location` has none.
    guard ending(of: path).map({ nginxEndings.contains($0) || $0.contains("_") }) ?? true else { return nil }
    let isConfiguration = path.hasSuffix(".conf")
    if ApacheContent.isApache(head, isConfiguration: isConfiguration) { return LanguageTable.apache }
    return NginxContent.isNginx(head, isConfiguration: isConfiguration) ? LanguageTable.nginx : nil
  }

  private static func byLanguageID(_ languageID: String) -> Language? {
    let lower = languageID.lowercased()
    return LanguageTable.rows.first { $0.language.name == lower || $0.languageIDs.contains(lower) }?.language
  }
}
