// swift-format-ignore-file

extension LanguageTable {
  /// Languages that are compiled.
  static let compiled: [Row] = [
    Row(language: Language("c", .c), grammar: .c, endings: ["c", "h"]),
    Row(
      language: Language("cpp", .cPlusPlus), grammar: .c,
      endings: ["cc", "cpp", "cxx", "c++", "hh", "hpp", "hxx", "h++", "ipp", "tpp", "inl", "ino"], languageIDs: ["c++"]),
    Row(language: Language("go", .go), grammar: .go, endings: ["go"]),
    Row(language: Language("java", .java), grammar: .java, endings: ["java"]),
    Row(
      language: Language("kotlin", .kotlin), grammar: .kotlin, endings: ["kt", "kts"], interpreters: ["kotlin"]),
    Row(language: Language("csharp", .cSharp), grammar: .cSharp, endings: ["cs", "csx"], languageIDs: ["c#", "cs"]),
    Row(language: Language("rust", .rust), grammar: .rust, endings: ["rs"]),
    Row(language: Language("swift", .swift), grammar: .swift, endings: ["swift"], interpreters: ["swift"]),
  ]
}
