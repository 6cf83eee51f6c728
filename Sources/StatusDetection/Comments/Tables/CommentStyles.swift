extension CommentStyle {
  /// The languages that write a comment in one way.
  struct Row: Sendable {
    let languages: [String]
    let style: CommentStyle?
  }

  private static let hash = CommentStyle("#")
  private static let hashAlone = CommentStyle("#", mayTrail: false)
  private static let markup = CommentStyle("<!--", "-->", mayTrail: false)

  /// Every language and format, once.
  static let rows: [Row] = [
    Row(
      languages: [
        "c", "cpp", "go", "java", "kotlin", "csharp", "rust", "swift", "javascript", "typescript", "php", "bare php",
        "scala", "fsharp", "gleam", "dart", "groovy", "zig", "d", "objectivec", "vcl",
      ], style: CommentStyle("//")),
    Row(
      languages: [
        "python", "ruby", "elixir", "perl", "shell", "crystal", "nim", "powershell", "r", "julia", "fish", "hcl",
        "yaml", "nginx", "toml", "haproxy", "caddyfile", "hurl",
      ], style: hash),
    Row(languages: ["apache", "properties", "dockerfile", "redirects"], style: hashAlone),
    // Readers of INI disagree on what stands behind a value.
    Row(languages: ["ini"], style: CommentStyle(";", mayTrail: false)),
    Row(languages: ["lua", "haskell", "sql"], style: CommentStyle("--")),
    Row(languages: ["clojure", "racket", "scheme"], style: CommentStyle(";")),
    Row(languages: ["erlang"], style: CommentStyle("%")),
    Row(languages: ["visualbasic"], style: CommentStyle("'")),
    Row(languages: ["ocaml"], style: CommentStyle("(*", "*)")),
    Row(languages: ["xml", "jmeter", "markdown", "html", "vue", "svelte", "astro"], style: markup),
    Row(languages: ["erb", "eex", "ejs"], style: CommentStyle("<%#", "%>", mayTrail: false)),
    Row(languages: ["blade"], style: CommentStyle("{{--", "--}}", mayTrail: false)),
    Row(languages: ["razor"], style: CommentStyle("@*", "*@", mayTrail: false)),
    Row(languages: ["jinja", "twig"], style: CommentStyle("{#", "#}", mayTrail: false)),
    Row(languages: ["asciidoc"], style: CommentStyle("//", mayTrail: false)),
    // Plain JSON has none, its kin have: one that stands there already tells.
    Row(languages: ["json"], style: CommentStyle("//", needsOthers: true)),
    // A message, a table and a page of prose say what each line says; a notebook is JSON around its cells.
    Row(
      languages: [
        "escaped json", "jupyter", "csv", "http", "bruno", "restructuredtext", "testnginx", "plaintext", "bare jinja",
        "bare twig",
      ], style: nil),
  ]
}
