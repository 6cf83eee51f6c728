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
    Row(
      language: Language("clojure", .clojure), grammar: .clojure, endings: ["clj", "cljc", "cljs", "cljd", "bb", "edn"],
      interpreters: ["bb", "clojure", "clj"]),
    Row(
      language: Language("elixir", .elixir), grammar: .elixir, endings: ["ex", "exs"],
      interpreters: ["elixir", "iex"]),
    Row(
      language: Language("lua", .lua), grammar: .lua, endings: ["lua", "rockspec", "luau"], fileNames: [".luacheckrc", ".busted"],
      interpreters: ["lua", "luajit", "resty"]),
    Row(
      language: Language("perl", .perl), grammar: .perl, endings: ["pl", "pm", "t", "psgi", "cgi", "plx", "al"],
      fileNames: ["cpanfile"], interpreters: ["perl", "plackup"]),
    Row(
      language: Language("shell", .shell), grammar: .shell, endings: ["sh", "bash", "zsh", "ksh", "dash", "bats", "ebuild"],
      fileNames: [
        ".bashrc", ".bash_profile", ".bash_aliases", ".bash_logout", ".profile", ".zshrc", ".zshenv", ".zprofile", ".kshrc",
        "pkgbuild", "apkbuild", ".envrc", "gradlew", "bashrc", "zshrc", "profile",
      ],
      interpreters: ["sh", "bash", "zsh", "ksh", "dash", "ash", "bats"], languageIDs: ["shellscript", "bash", "sh", "zsh"]),
  ]
}
