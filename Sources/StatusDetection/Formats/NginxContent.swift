/// Tells nginx's configuration by its content: files called `default`, `site.conf` or without any ending.
enum NginxContent {
  private static let blocks: [String] = ["server", "location", "upstream", "http", "events"]
  private static let directives: [String] = [
    "server_name", "listen", "proxy_pass", "error_page", "try_files", "root", "return", "rewrite", "add_header",
    "include",
    "fastcgi_pass", "ssl_certificate", "worker_processes", "worker_connections", "access_log", "gzip", "expires", "map",
    "types",
  ]

  private static let own: [String] = [
    "server_name", "proxy_pass", "error_page", "try_files", "return", "rewrite", "add_header", "fastcgi_pass",
    "expires",
  ]

  /// Whether lines begin with a block's or directive's name and end as nginx ends them, two of them at least.
  ///
  /// - Parameter isConfiguration: whether the file's name ends in `.conf`; then one directive of nginx's own is enough.
  static func isNginx(_ head: ArraySlice<UInt8>, isConfiguration: Bool = false) -> Bool {
    var score = 0
    var seen: Set<String> = []
    let head = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    for line in head.split(separator: UInt8(ascii: "\n")).prefix(400) {
      let words = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
      guard let first = words.first, let last = words.last?.last, first.first != UInt8(ascii: "#") else { continue }
      let name = String(decoding: first, as: UTF8.self)
      if last == UInt8(ascii: "{"), blocks.contains(name) { score += 1 }
      // `return x;` alone stands in many languages, however often.
      if last == UInt8(ascii: ";"), directives.contains(name), words.count > 1, seen.insert(name).inserted {
        score += isConfiguration && own.contains(name) ? 2 : 1
      }
      if score >= 2 { return true }
    }
    return false
  }
}
