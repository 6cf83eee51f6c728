// swift-format-ignore-file

/// A language as Helix knows it, with the servers that Helix starts for it by itself.
struct HelixLanguage {
  /// Our name of the language.
  let ours: String
  let name: String
  var servers: [String] = []
  /// What Helix has to be told of a language that it does not know; nil where it knows it.
  var files: [String]?

  init(of ours: String, name: String, servers: [String] = [], files: [String]? = nil) {
    self.ours = ours
    self.name = name
    self.servers = servers
    self.files = files
  }

  static let all = firstHalf + secondHalf + unknown

  /// Languages that Helix 25.01 knows, with its servers: an unknown one would keep `:lsp-restart` from working.
  private static let firstHalf: [HelixLanguage] = [
    HelixLanguage(of: "astro", name: "astro"),
    HelixLanguage(of: "blade", name: "blade"),
    HelixLanguage(of: "c", name: "c", servers: ["clangd"]),
    HelixLanguage(of: "clojure", name: "clojure", servers: ["clojure-lsp"]),
    HelixLanguage(of: "cpp", name: "cpp", servers: ["clangd"]),
    HelixLanguage(of: "crystal", name: "crystal", servers: ["crystalline"]),
    HelixLanguage(of: "csharp", name: "c-sharp", servers: ["omnisharp"]),
    HelixLanguage(of: "d", name: "d", servers: ["serve-d"]),
    HelixLanguage(of: "dart", name: "dart", servers: ["dart"]),
    HelixLanguage(of: "dockerfile", name: "dockerfile", servers: ["docker-langserver"]),
    HelixLanguage(of: "eex", name: "eex"),
    HelixLanguage(of: "eex", name: "heex", servers: ["elixir-ls"]),
    HelixLanguage(of: "ejs", name: "ejs"),
    HelixLanguage(of: "elixir", name: "elixir", servers: ["elixir-ls"]),
    HelixLanguage(of: "erb", name: "erb"),
    HelixLanguage(of: "erlang", name: "erlang", servers: ["erlang-ls", "elp"]),
    HelixLanguage(of: "fish", name: "fish"),
    HelixLanguage(of: "fsharp", name: "fsharp", servers: ["fsharp-ls"]),
    HelixLanguage(of: "gleam", name: "gleam", servers: ["gleam"]),
    HelixLanguage(of: "go", name: "go", servers: ["gopls", "golangci-lint-lsp"]),
    HelixLanguage(of: "groovy", name: "groovy"),
    HelixLanguage(of: "haskell", name: "haskell", servers: ["haskell-language-server"]),
    HelixLanguage(of: "hcl", name: "hcl", servers: ["terraform-ls"]),
    HelixLanguage(of: "hcl", name: "tfvars", servers: ["terraform-ls"]),
    HelixLanguage(of: "html", name: "html", servers: ["vscode-html-language-server", "superhtml"]),
    HelixLanguage(of: "hurl", name: "hurl"),
    HelixLanguage(of: "ini", name: "ini"),
    HelixLanguage(of: "java", name: "java", servers: ["jdtls"]),
    HelixLanguage(of: "javascript", name: "javascript", servers: ["typescript-language-server"]),
    HelixLanguage(of: "javascript", name: "jsx", servers: ["typescript-language-server"]),
    HelixLanguage(of: "jinja", name: "jinja"),
    HelixLanguage(of: "xml", name: "xml"),
    HelixLanguage(of: "json", name: "json", servers: ["vscode-json-language-server"]),
    HelixLanguage(of: "json", name: "jsonc", servers: ["vscode-json-language-server"]),
    HelixLanguage(of: "json", name: "json5"),
    HelixLanguage(of: "julia", name: "julia", servers: ["julia"]),
    HelixLanguage(of: "kotlin", name: "kotlin", servers: ["kotlin-language-server"]),
  ]

  private static let secondHalf: [HelixLanguage] = [
    HelixLanguage(of: "lua", name: "lua", servers: ["lua-language-server"]),
    HelixLanguage(of: "markdown", name: "markdown", servers: ["marksman", "markdown-oxide"]),
    HelixLanguage(of: "nginx", name: "nginx"),
    HelixLanguage(of: "nim", name: "nim", servers: ["nimlangserver"]),
    HelixLanguage(of: "ocaml", name: "ocaml", servers: ["ocamllsp"]),
    HelixLanguage(of: "ocaml", name: "ocaml-interface", servers: ["ocamllsp"]),
    HelixLanguage(of: "perl", name: "perl", servers: ["perlnavigator"]),
    HelixLanguage(of: "php", name: "php", servers: ["intelephense"]),
    HelixLanguage(of: "php", name: "php-only"),
    HelixLanguage(of: "plaintext", name: "log"),
    HelixLanguage(of: "powershell", name: "powershell"),
    HelixLanguage(of: "properties", name: "env"),
    HelixLanguage(of: "python", name: "python", servers: ["ruff", "jedi", "pylsp"]),
    HelixLanguage(of: "r", name: "r", servers: ["r"]),
    HelixLanguage(of: "r", name: "rmarkdown", servers: ["r"]),
    HelixLanguage(of: "racket", name: "racket", servers: ["racket"]),
    HelixLanguage(of: "restructuredtext", name: "rst"),
    HelixLanguage(of: "ruby", name: "ruby", servers: ["solargraph"]),
    HelixLanguage(of: "rust", name: "rust", servers: ["rust-analyzer"]),
    HelixLanguage(of: "scala", name: "scala", servers: ["metals"]),
    HelixLanguage(of: "scheme", name: "scheme"),
    HelixLanguage(of: "shell", name: "bash", servers: ["bash-language-server"]),
    HelixLanguage(of: "sql", name: "sql"),
    HelixLanguage(of: "svelte", name: "svelte", servers: ["svelteserver"]),
    HelixLanguage(of: "swift", name: "swift", servers: ["sourcekit-lsp"]),
    HelixLanguage(of: "toml", name: "toml", servers: ["taplo"]),
    HelixLanguage(of: "twig", name: "twig"),
    HelixLanguage(of: "typescript", name: "typescript", servers: ["typescript-language-server"]),
    HelixLanguage(of: "typescript", name: "tsx", servers: ["typescript-language-server"]),
    HelixLanguage(of: "vue", name: "vue", servers: ["vuels"]),
    HelixLanguage(of: "yaml", name: "yaml", servers: ["yaml-language-server", "ansible-language-server"]),
    HelixLanguage(of: "yaml", name: "docker-compose", servers: ["docker-compose-langserver", "yaml-language-server"]),
    HelixLanguage(of: "yaml", name: "helm", servers: ["helm_ls"]),
    HelixLanguage(of: "zig", name: "zig", servers: ["zls"]),
  ]

  /// Languages that Helix 25.01 does not know. Names of files keep clear of what other languages of Helix's claim.
  private static let unknown: [HelixLanguage] = [
    HelixLanguage(of: "apache", name: "apacheconf", files: ["htaccess", ".htaccess", "httpd.conf", "apache2.conf"]),
    HelixLanguage(of: "asciidoc", name: "asciidoc", files: ["adoc", "asciidoc"]),
    HelixLanguage(of: "bruno", name: "bruno", files: ["bru"]),
    HelixLanguage(of: "caddyfile", name: "caddyfile", files: ["caddyfile", "caddy", "Caddyfile"]),
    HelixLanguage(of: "csv", name: "csv", files: ["csv", "tsv", "psv"]),
    HelixLanguage(of: "haproxy", name: "haproxy", files: ["haproxy.cfg", "haproxy.conf"]),
    HelixLanguage(of: "http", name: "http", files: ["http", "rest"]),
    HelixLanguage(of: "objectivec", name: "objective-c", files: ["mm"]),
    HelixLanguage(of: "plaintext", name: "plaintext", files: ["txt"]),
    HelixLanguage(of: "redirects", name: "redirects", files: ["_redirects"]),
    HelixLanguage(of: "vcl", name: "vcl", files: ["vcl", "vtc"]),
    HelixLanguage(of: "visualbasic", name: "visualbasic", files: ["vb", "vbs"]),
  ]

  /// Languages of ours that are written in files of another's.
  static let shared = ["jmeter", "jupyter", "razor"]
}
