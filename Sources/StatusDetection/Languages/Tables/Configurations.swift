// swift-format-ignore-file

extension LanguageTable {
  /// Configuration of servers, proxies and clouds.
  static let configurations: [Row] = [
    Row(
      language: Language("hcl", .hcl, reading: .configuration(.hcl)), grammar: .hcl,
      endings: ["tf", "hcl", "tofu", "tfvars", "nomad"], languageIDs: ["terraform", "terraform-vars", "opentofu", "tf"]),
    Row(
      language: Language("haproxy", .data, reading: .configuration(.haproxy)), grammar: .hashComments,
      fileNames: ["haproxy.cfg", "haproxy.conf"], languageIDs: ["haproxy-config"]),
    Row(
      language: Language("caddyfile", .data, reading: .configuration(.caddyfile)), grammar: .hashComments,
      endings: ["caddyfile", "caddy"], fileNames: ["caddyfile"], languageIDs: ["caddy"]),
    Row(language: Language("vcl", .data, reading: .configuration(.varnish)), grammar: .varnish, endings: ["vcl", "vtc"], languageIDs: ["varnish"]),
    Row(
      language: Language("xml", .data, reading: .configuration(.xml)), grammar: Grammar(),
      endings: ["xml"], fileNames: ["web.config", "app.config", "applicationhost.config"], languageIDs: ["xslt"]),
    Row(
      language: Language("redirects", .data, reading: .configuration(.redirects)), grammar: .hashComments,
      fileNames: ["_redirects"]),
  ]
}

extension Grammar {
  static let hcl = Grammar(
    lineComments: ["#", "//"], blockComments: [Pair(open: "/*", close: "*/")],
    strings: [StringForm(open: "\"", close: "\"", interpolation: "${")], wordBytes: "-", heredoc: .shell,
    newlineEndsStatement: true)

  static let varnish = Grammar(
    lineComments: ["#", "//"], blockComments: [Pair(open: "/*", close: "*/")],
    strings: [
      StringForm(open: "{\"", close: "\"}", escape: .none, isMultiline: true), StringForm(open: "\"", close: "\"", escape: .none),
    ])
}
