/// Tells formats of configuration by what their files are called and by what these say.
enum ConfigurationContent {
  /// The language of a file whose name alone says too little: `haproxy.cfg.tmpl`, `Caddyfile.prod`, `Web.Release.config`.
  static func language(of path: String, _ bytes: [UInt8]) -> Language? {
    let name = (path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...])
    let parts = name.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self).lowercased() }
    guard let first = parts.first, let last = parts.last else { return nil }
    if parts.count == 1, first.hasPrefix("caddyfile") { return Language.named("caddyfile") }
    if last == "caddyfile" || first == "caddyfile" && !foreign.contains(last) { return Language.named("caddyfile") }
    if last == "config", isXML(bytes[...]) { return Language.named("xml") }
    guard haproxyEndings.contains(last), parts.count > 1 || last == "haproxy" else { return nil }
    if first.hasPrefix("nginx"), NginxContent.isNginx(bytes.prefix(16_384)) { return LanguageTable.nginx }
    return isHAProxy(bytes.prefix(65_536)) ? Language.named("haproxy") : nil
  }

  /// Endings of other languages about a Caddyfile.
  private static let foreign: Set<String> = [
    "go", "md", "adoc", "js", "ts", "py", "rb", "json", "yaml", "yml", "html", "sh", "php", "txt", "java", "rs", "toml",
  ]

  static let haproxyEndings = [
    "cfg", "conf", "config", "tmpl", "tpl", "template", "j2", "erb", "rpmnew", "rpmsave", "in", "sample", "example",
    "orig", "bak", "ctmpl", "haproxy",
  ]

  private static func isXML(_ bytes: ArraySlice<UInt8>) -> Bool {
    let first = bytes.prefix(256).first { $0 > 0x20 && $0 < 0x80 }
    return first == UInt8(ascii: "<")
  }

  /// Whether sections of HAProxy's configuration begin lines, two at least, or one beside a keyword of its own.
  static func isHAProxy(_ head: ArraySlice<UInt8>) -> Bool {
    let beginnings = beginnings
    var score = 0
    var lines = 0
    var start = head.startIndex
    while start < head.endIndex, lines < 600 {
      let line = start..<head.lineEnd(from: start)
      start = line.upperBound + 1
      lines += line.isEmpty ? 0 : 1
      var first = head.afterSpaces(from: line.lowerBound, to: line.upperBound)
      while first < line.upperBound, ByteCursor.isSpace(head[first]) { first += 1 }
      // Few lines begin with two letters that tell.
      guard first + 1 < line.upperBound, beginnings[pair(head[first], head[first + 1])] else { continue }
      score += points(of: head[line])
      if score >= 2 { return true }
    }
    return false
  }

  /// How much a line says for HAProxy: a section, a keyword of its own with an argument.
  private static func points(of line: ArraySlice<UInt8>) -> Int {
    let word = line.drop(while: ByteCursor.isSpace).prefix { !ByteCursor.isSpace($0) }
    guard !word.isEmpty, telling.contains(word), line.last != UInt8(ascii: ";"), line.last != UInt8(ascii: "{") else {
      return 0
    }
    let count = line.split(maxSplits: 2) { ByteCursor.isSpace($0) }.count
    let isSection = HAProxyDirective.sections.contains { word.elementsEqual($0.utf8) } && count <= 2
    let isKeyword = ownKeywords.contains { word.elementsEqual($0.utf8) } && count > 1
    return (isSection ? 1 : 0) + (isKeyword ? 1 : 0)
  }

  private static let telling = WordSet((HAProxyDirective.sections + ownKeywords).map { Word($0.utf8) })

  /// For the lower five bits of two letters each whether a word that tells begins with them.
  private static let beginnings: [Bool] = {
    var beginnings = [Bool](repeating: false, count: 1_024)
    for word in HAProxyDirective.sections + ownKeywords {
      let letters = Array(word.utf8.prefix(2))
      if letters.count == 2 { beginnings[pair(letters[0], letters[1])] = true }
    }
    return beginnings
  }()

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

  private static let ownKeywords = [
    "http-request", "http-response", "http-check", "default_backend", "use_backend", "errorfile", "errorloc",
    "retry-on",
    "http-error", "acl", "timeout",
  ]
}
