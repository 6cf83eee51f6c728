// swift-format-ignore-file

extension CaddyDirective {
  /// Caddy's own directives and matchers, and those of modules that are often built in.
  static let rows: [CaddyDirective] = [
    .init("respond", .last), .init("error", .last), .init("redir", .lastOfTwo),
    .init("handle_errors", .every), .init("status", .every),
    .init("handle_response", .every), .init("replace_status", .last), .init("copy_response", .last),
    .init("try_files", .afterEquals),
    .init("health_status", .every), .init("unhealthy_status", .every),
    .init("allowed_additional_status_codes", .every),
    .init("status_code", .every), .init("error_status", .every),
  ]
}
