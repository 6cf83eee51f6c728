/// The languages and how each is told from others.
enum LanguageTable {
  /// One language: a row to add is all that a language with a known grammar needs.
  struct Row: Sendable {
    let language: Language
    let grammar: Grammar
    /// Endings of file names, in lower case, without the dot.
    var endings: [String] = []
    /// Whole file names, in lower case.
    var fileNames: [String] = []
    /// Names of interpreters in a shebang.
    var interpreters: [String] = []
    /// What editors call it, besides its name.
    var languageIDs: [String] = []
  }

  /// Endings that stand after the one that tells: `nginx.conf.erb`.
  static let transparentEndings = [
    "example", "sample", "dist", "template", "tmpl", "tpl", "in", "default", "bak", "orig",
  ]

  static let rows: [Row] = {
    let tables = [scripted, compiled, functional, managed, formats, embedding, configurations]
    var rows: [Row] = []
    rows.reserveCapacity(tables.reduce(0) { $0 + $1.count })
    for table in tables { rows += table }
    return rows
  }()

  /// The languages of the rows, which cost less to look at than whole rows.
  static let languages = rows.indices.map { rows[$0].language }

  static let json = Language("json", .json, reading: .json)
  /// JSON inside a string of another language, its quotes escaped.
  static let escapedJSON = Language("escaped json", .json, reading: .json)
  static let yaml = Language("yaml", .yaml, reading: .yaml)
  static let nginx = Language("nginx", .nginx, reading: .nginx)
  static let apache = Language("apache", .data, reading: .apache)
  static let testNginx = Language("testnginx", .nginx, reading: .testNginx)
  /// PHP without `<?php` before it: in a template, in a fence.
  static let barePHP = Language("bare php", .php)
  static let httpMessage = Language("http", .http, reading: .httpMessage)

  /// The row of each file name and of each ending; of two rows the first counts.
  static let byFileName = index { $0.fileNames }
  static let byEnding = index { $0.endings }

  private static func index(_ names: (Row) -> [String]) -> [String: Int] {
    var index: [String: Int] = [:]
    for (row, names) in rows.map(names).enumerated() {
      for name in names where index[name] == nil { index[name] = row }
    }
    return index
  }

  static func row(of language: Language) -> Row? {
    languages.firstIndex(of: language).map { rows[$0] }
  }
}

extension Grammar {
  /// The grammar of a language; plain text has none of anything.
  static func of(_ language: Language) -> Grammar {
    LanguageTable.row(of: language)?.grammar ?? Grammar()
  }
}
