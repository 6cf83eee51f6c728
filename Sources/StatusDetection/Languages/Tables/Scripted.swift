// swift-format-ignore-file

extension LanguageTable {
  /// Languages that run from source.
  static let scripted: [Row] = [
    Row(
      language: Language("javascript", .javaScript), grammar: .ecmaScript,
      endings: ["js", "mjs", "cjs", "jsx", "es6"], interpreters: ["node", "nodejs", "deno", "bun"],
      languageIDs: ["javascriptreact", "js"]),
    Row(
      language: Language("typescript", .typeScript), grammar: .ecmaScript, endings: ["ts", "mts", "cts", "tsx"],
      interpreters: ["tsx"], languageIDs: ["typescriptreact"]),
    Row(
      language: Language("python", .python), grammar: .python, endings: ["py", "pyi", "pyw"],
      fileNames: ["sconstruct", "wscript"], interpreters: ["python", "pypy", "uv"]),
    Row(
      language: Language("ruby", .ruby), grammar: .ruby, endings: ["rb", "ru", "rake", "gemspec"],
      fileNames: ["rakefile", "gemfile", "config.ru", "guardfile", "capfile"], interpreters: ["ruby", "rackup"]),
    Row(
      language: Language("php", .php), grammar: .php, endings: ["php", "phtml", "php5", "phpt"], interpreters: ["php"]),
  ]
}
