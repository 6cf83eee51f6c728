// swift-format-ignore-file

extension LanguageTable {
  /// Languages whose functions are values first.
  static let functional: [Row] = [
    Row(
      language: Language("scala", .scala), grammar: .scala, endings: ["scala", "sc", "sbt"], interpreters: ["scala", "amm"],
      languageIDs: ["sbt"]),
    Row(
      language: Language("haskell", .haskell), grammar: .haskell, endings: ["hs", "hs-boot", "hsc"],
      interpreters: ["runhaskell", "runghc", "stack"]),
    Row(
      language: Language("fsharp", .fSharp), grammar: .fSharp, endings: ["fs", "fsx", "fsi", "fsscript"],
      interpreters: ["fsharpi"], languageIDs: ["f#"]),
    Row(
      language: Language("erlang", .erlang), grammar: .erlang, endings: ["erl", "hrl", "escript"], fileNames: ["rebar.config"],
      interpreters: ["escript"]),
    Row(
      language: Language("ocaml", .ocaml), grammar: .oCaml, endings: ["ml", "mli", "mll", "mly"], interpreters: ["ocaml"],
      languageIDs: ["ocaml.interface"]),
    Row(language: Language("gleam", .gleam), grammar: .gleam, endings: ["gleam"]),
  ]

  /// Languages with blocks in braces, with words, or by indentation.
  static let managed: [Row] = [
    Row(language: Language("dart", .dart), grammar: .dart, endings: ["dart"], interpreters: ["dart"]),
    Row(
      language: Language("groovy", .groovy), grammar: .groovy, endings: ["groovy", "gvy", "gradle", "gsh", "gdsl"],
      fileNames: ["jenkinsfile"], interpreters: ["groovy"], languageIDs: ["jenkinsfile", "gradle"]),
    Row(language: Language("zig", .zig), grammar: .zig, endings: ["zig", "zon"]),
    Row(
      language: Language("crystal", .crystal), grammar: .crystal, endings: ["cr"], interpreters: ["crystal"]),
    Row(
      language: Language("nim", .nim), grammar: .nim, endings: ["nim", "nims", "nimble"], interpreters: ["nim"]),
    Row(language: Language("d", .d), grammar: .d, endings: ["d", "di"], interpreters: ["rdmd", "dmd", "dub"]),
  ]
}
