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
      fileNames: ["nginx.conf", "nginx.conf.template", "nginx.conf.erb", "nginx.conf.j2", "fastcgi_params", "fastcgi.conf"]),
    Row(
      language: apache, grammar: .hashComments, endings: ["htaccess", "apacheconf"],
      fileNames: [".htaccess", "htaccess", "httpd.conf", "apache2.conf", "apache.conf", "httpd-vhosts.conf", "rewrite.config"],
      languageIDs: ["apacheconf", "htaccess", "httpd"]),
    Row(
      language: Language("toml", .data, reading: .settings(.toml)), grammar: .toml, endings: ["toml"],
      fileNames: ["pipfile", "netlify.toml"]),
    Row(
      language: Language("ini", .data, reading: .settings(.ini)), grammar: .ini, endings: ["ini", "cfg", "cnf"],
      fileNames: ["setup.cfg"], languageIDs: ["dosini", "cfg"]),
    Row(
      language: Language("properties", .data, reading: .settings(.properties)), grammar: .hashComments,
      endings: ["properties", "env"], fileNames: [".env"], languageIDs: ["java-properties", "jproperties", "dotenv"]),
    Row(
      language: Language("markdown", .data, reading: .markdown), grammar: Grammar(),
      endings: ["md", "markdown", "mdx", "mkd", "mdown", "qmd", "apib"], languageIDs: ["mdx"]),
    Row(language: Language("jupyter", .data, reading: .notebook), grammar: .json, endings: ["ipynb"], languageIDs: ["ipynb", "notebook"]),
    Row(
      language: Language("restructuredtext", .data, reading: .restructuredText), grammar: Grammar(),
      endings: ["rst"], languageIDs: ["rst"]),
    Row(
      language: Language("asciidoc", .data, reading: .asciiDoc), grammar: Grammar(), endings: ["adoc", "asciidoc", "asc"]),
    Row(language: testNginx, grammar: .hashComments),
    Row(language: Language("erb", .ruby, reading: .template(.erb)), grammar: Grammar(), endings: ["erb", "rhtml", "erubis"], languageIDs: ["html+erb", "html-erb"]),
    Row(
      language: Language("eex", .elixir, reading: .template(.eex)), grammar: Grammar(), endings: ["eex", "heex", "leex"],
      languageIDs: ["html-eex", "html-heex", "phoenix-heex", "heex"]),
    Row(language: Language("ejs", .javaScript, reading: .template(.ejs)), grammar: Grammar(), endings: ["ejs"]),
    Row(
      language: Language("blade", .php, reading: .template(Template(marks: .blade, code: "bare php"))), grammar: Grammar()),
    Row(
      language: Language("razor", .cSharp, reading: .template(Template(marks: .razor, code: "csharp"))), grammar: Grammar(),
      endings: ["cshtml", "razor"], languageIDs: ["aspnetcorerazor", "cshtml"]),
    Row(language: barePHP, grammar: .barePHP),
    Row(
      language: Language("csv", .data, reading: .delimited), grammar: Grammar(), endings: ["csv", "tsv", "jtl", "psv"],
      languageIDs: ["tsv", "csv (semicolon)", "csv (pipe)", "rainbow"]),
    Row(language: Language("jmeter", .data, reading: .jMeter), grammar: Grammar(), endings: ["jmx"]),
    Row(language: Language("bruno", .data, reading: .bruno), grammar: Grammar(), endings: ["bru"], languageIDs: ["bru"]),
    Row(language: Language("hurl", .data, reading: .hurl), grammar: .http, endings: ["hurl"]),
    Row(language: httpMessage, grammar: .http, endings: ["http", "rest"], languageIDs: ["rest", "http-message"]),
  ]
}
