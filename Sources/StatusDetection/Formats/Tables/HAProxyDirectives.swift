// swift-format-ignore-file

extension HAProxyDirective {
  /// Keywords of HAProxy's configuration manual.
  static let rows: [HAProxyDirective] = [
    .init("errorfile", .first), .init("errorloc", .first), .init("errorloc302", .first), .init("errorloc303", .first),
    .init("http-error", .after(["status"])),
    .init("http-request", .after(["deny_status", "status", "code", "set-status"])),
    .init("http-response", .after(["deny_status", "status", "code", "set-status"])),
    .init("http-after-response", .after(["status", "set-status"])),
    .init("http-check", .after(["status", "rstatus"])),
    .init("redirect", .after(["code"])),
    .init("retry-on", .every),
    .init("errorfiles", .every),
    .init("return", .after(["status"])),
  ]

  /// What begins a section.
  static let sections = ["global", "defaults", "frontend", "backend", "listen", "resolvers", "peers", "userlist", "cache", "http-errors"]
}
