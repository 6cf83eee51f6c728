/// Tells nginx's configuration by its content: files called `default`, `site.conf` or without any ending.
enum NginxContent {
  private static let blocks: [String] = ["server", "location", "upstream", "http", "events"]
  private static let directives: [String] = [
    "server_name", "listen", "proxy_pass", "try_files", "root", "return", "rewrite", "add_header", "include",
    "fastcgi_pass", "ssl_certificate", "worker_processes", "worker_connections", "access_log", "gzip", "expires",
    "map", "types",
  ]

  /// No other language has these.
  private static let telling: [String] = [
    "error_page", "fastcgi_param", "uwsgi_param", "fastcgi_cache_valid", "limit_req_status", "limit_conn_status",
    "proxy_cache_valid", "proxy_next_upstream",
  ]

  private static let own: [String] = [
    "server_name", "proxy_pass", "try_files", "return", "rewrite", "add_header", "fastcgi_pass", "expires",
  ]

  /// Whether lines begin with a block's or directive's name and end as nginx ends them, two of them at least.
  ///
  /// - Parameter isConfiguration: whether the file's name ends in `.conf`; then one directive of nginx's own is enough.
  static func isNginx(_ head: ArraySlice<UInt8>, isConfiguration: Bool = false) -> Bool {
    var score = 0
    var seen: Set<String> = []
    let head = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    var lines = 0
    for line in ByteLines(head) {
      guard lines < 400 else { break }
      lines += 1
      guard let last = line.last(where: { !ByteCursor.isSpace($0) }), isOpening(last) || isEnding(last) else {
        continue
      }
      let text = line.drop(while: ByteCursor.isSpace)
      let word = text.prefix { !ByteCursor.isSpace($0) }
      guard names.contains(word) else { continue }
      let name = String(decoding: word, as: UTF8.self)
      if isOpening(last), blocks.contains(name) { score += 1 }
      // `return x;` alone stands in many languages, however often.
      if isEnding(last), directives.contains(name) || telling.contains(name), word.endIndex < line.endIndex,
        seen.insert(name).inserted
      {
        score += telling.contains(name) || isConfiguration && own.contains(name) ? 2 : 1
      }
      if score >= 2 { return true }
    }
    return false
  }

  private static let names = WordSet((blocks + directives + telling).map { Word($0.utf8) })

  private static func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") }
  private static func isEnding(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") }
}
