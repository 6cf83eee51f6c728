// swift-format-ignore-file

extension LanguageTable {
  /// Formats of data and configuration.
  static let formats: [Row] = [
    Row(
      language: json, grammar: .json,
      endings: ["json", "jsonc", "json5", "jsonl", "ndjson", "geojson", "webmanifest", "har"], languageIDs: ["jsonc", "json5"]),
    Row(language: escapedJSON, grammar: .escapedJSON),
    Row(language: yaml, grammar: .yaml, endings: ["yaml", "yml"], languageIDs: ["openapi"]),
    Row(
      language: nginx, grammar: .nginx, endings: ["nginx", "nginxconf"],
      fileNames: ["nginx.conf", "nginx.conf.template", "nginx.conf.erb", "nginx.conf.j2"]),
    Row(language: httpMessage, grammar: .http, endings: ["http", "rest"], languageIDs: ["rest", "http-message"]),
  ]
}
