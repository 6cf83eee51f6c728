// swift-format-ignore-file

extension LanguageTable {
  /// Languages whose texts hold pieces of another, and those of scripts and queries.
  static let embedding: [Row] = [
    Row(
      language: Language("html", .javaScript, reading: .template(.html)), grammar: Grammar(), endings: ["html", "htm", "xhtml"],
      languageIDs: ["xhtml"]),
    Row(
      language: Language("vue", .typeScript, reading: .template(.vue)), grammar: Grammar(), endings: ["vue"],
      languageIDs: ["vue-html"]),
    Row(language: Language("svelte", .typeScript, reading: .template(.svelte)), grammar: Grammar(), endings: ["svelte"]),
    Row(language: Language("astro", .typeScript, reading: .template(.astro)), grammar: Grammar(), endings: ["astro"]),
    Row(
      language: Language("jinja", .python, reading: .template(.jinja)), grammar: Grammar(),
      endings: ["j2", "jinja", "jinja2"], languageIDs: ["jinja-html", "django-html", "jinja2", "jinja-yaml"]),
    Row(
      language: Language("twig", .php, reading: .template(.twig)), grammar: Grammar(), endings: ["twig"],
      languageIDs: ["html-twig"]),
    Row(language: Language("bare jinja", .python), grammar: .jinja),
    Row(language: Language("bare twig", .php), grammar: .jinja),
    Row(
      language: Language("dockerfile", .shell, reading: .template(.dockerfile)), grammar: .hashComments,
      endings: ["dockerfile", "containerfile"], fileNames: ["dockerfile", "containerfile"], languageIDs: ["docker"]),
    Row(
      language: Language("powershell", .powerShell), grammar: .powerShell, endings: ["ps1", "psm1", "psd1"],
      interpreters: ["pwsh", "powershell"], languageIDs: ["ps1"]),
    Row(
      language: objectiveC, grammar: .objectiveC, endings: ["m", "mm"],
      languageIDs: ["objective-c", "objective-cpp", "objc", "objcpp"]),
    Row(language: Language("r", .r), grammar: .r, endings: ["r"], fileNames: [".rprofile"], interpreters: ["rscript", "r"], languageIDs: ["rlang"]),
    Row(language: Language("julia", .julia), grammar: .julia, endings: ["jl"], interpreters: ["julia"]),
    Row(
      language: sql, grammar: .sql, endings: ["sql", "psql", "pgsql", "plsql", "ddl", "dml"],
      languageIDs: ["postgres", "plpgsql", "mysql", "tsql"]),
    Row(language: Language("fish", .fish), grammar: .fish, endings: ["fish"], interpreters: ["fish"]),
    Row(language: Language("racket", .racket), grammar: .scheme, endings: ["rkt", "rktl", "rktd"], interpreters: ["racket"]),
    Row(
      language: Language("scheme", .racket), grammar: .scheme, endings: ["scm", "ss", "sld", "sls", "sps"],
      interpreters: ["guile", "gosh", "chibi", "csi", "chicken"]),
    Row(
      language: Language("visualbasic", .visualBasic), grammar: .visualBasic, endings: ["vb", "vbs", "bas", "cls", "frm"],
      languageIDs: ["vb", "vba", "vbs", "vbscript"]),
  ]

  static let objectiveC = Language("objectivec", .objectiveC)
  static let sql = Language("sql", .sql)
}
