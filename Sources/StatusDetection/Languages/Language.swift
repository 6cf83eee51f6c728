/// What language a text is written in: a programming language, a configuration format, or plain text.
package struct Language: Sendable, Hashable {
  /// The name in lower case, such as "javascript", "nginx", "plaintext".
  package let name: String
  /// Which bit of a `LanguageSet` stands for it.
  let set: LanguageSet
  /// How a text of it is read.
  let reading: Reading

  /// How a text is read.
  enum Reading: Sendable, Hashable {
    /// Cut into tokens and judged by slots.
    case code
    /// A tree of keys and values, written with brackets.
    case json
    /// A tree of keys and values, written with indentation.
    case yaml
    case nginx
    case apache
    /// A tree of keys and values, one a line.
    case settings(SettingsDialect)
    case markdown
    case restructuredText
    case asciiDoc
    case notebook
    case configuration(ConfigurationFormat)
    case testNginx
    case httpMessage
    case hurl
    case bruno
    /// A table, its first row the names of the columns.
    case delimited
    case jMeter
    /// Pieces of code in a text that is none.
    case template(Template)
    /// Code with the marks of a template in it.
    case hosted(Template)
    /// Status lines and nothing more.
    case plain

    /// Whether reading takes a copy of the text with parts of it blanked.
    var copiesText: Bool {
      switch self {
      case .nginx, .template, .hosted: true
      default: false
      }
    }
  }

  init(_ name: String, _ set: LanguageSet, reading: Reading = .code) {
    self.name = name
    self.set = set
    self.reading = reading
  }

  /// Plain text: only status lines are read there.
  package static let plainText = Language("plaintext", [], reading: .plain)

  package static func == (left: Language, right: Language) -> Bool {
    left.name == right.name
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
  }

  /// How the language begins a comment to the end of the line, if it can: "//", "#".
  package var lineComment: String? {
    Grammar.of(self).lineComments.first
  }
}

/// A set of languages, for rows of tables that hold in some.
struct LanguageSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  static let javaScript = LanguageSet(rawValue: 1 << 0)
  static let typeScript = LanguageSet(rawValue: 1 << 1)
  static let python = LanguageSet(rawValue: 1 << 2)
  static let go = LanguageSet(rawValue: 1 << 3)
  static let java = LanguageSet(rawValue: 1 << 4)
  static let kotlin = LanguageSet(rawValue: 1 << 5)
  static let cSharp = LanguageSet(rawValue: 1 << 6)
  static let ruby = LanguageSet(rawValue: 1 << 7)
  static let php = LanguageSet(rawValue: 1 << 8)
  static let rust = LanguageSet(rawValue: 1 << 9)
  static let swift = LanguageSet(rawValue: 1 << 10)
  static let json = LanguageSet(rawValue: 1 << 11)
  static let yaml = LanguageSet(rawValue: 1 << 12)
  static let nginx = LanguageSet(rawValue: 1 << 13)
  static let http = LanguageSet(rawValue: 1 << 14)
  static let c = LanguageSet(rawValue: 1 << 15)
  static let cPlusPlus = LanguageSet(rawValue: 1 << 16)
  static let clojure = LanguageSet(rawValue: 1 << 17)
  static let elixir = LanguageSet(rawValue: 1 << 18)
  static let lua = LanguageSet(rawValue: 1 << 19)
  static let perl = LanguageSet(rawValue: 1 << 20)
  static let shell = LanguageSet(rawValue: 1 << 21)
  static let scala = LanguageSet(rawValue: 1 << 22)
  static let groovy = LanguageSet(rawValue: 1 << 23)
  static let dart = LanguageSet(rawValue: 1 << 24)
  static let haskell = LanguageSet(rawValue: 1 << 25)
  static let ocaml = LanguageSet(rawValue: 1 << 26)
  static let fSharp = LanguageSet(rawValue: 1 << 27)
  static let erlang = LanguageSet(rawValue: 1 << 28)
  static let gleam = LanguageSet(rawValue: 1 << 29)
  static let zig = LanguageSet(rawValue: 1 << 30)
  static let nim = LanguageSet(rawValue: 1 << 31)
  static let crystal = LanguageSet(rawValue: 1 << 32)
  static let d = LanguageSet(rawValue: 1 << 33)
  static let julia = LanguageSet(rawValue: 1 << 34)
  static let objectiveC = LanguageSet(rawValue: 1 << 35)
  static let powerShell = LanguageSet(rawValue: 1 << 36)
  static let r = LanguageSet(rawValue: 1 << 37)
  static let racket = LanguageSet(rawValue: 1 << 38)
  static let sql = LanguageSet(rawValue: 1 << 39)
  static let visualBasic = LanguageSet(rawValue: 1 << 40)
  static let fish = LanguageSet(rawValue: 1 << 41)
  static let hcl = LanguageSet(rawValue: 1 << 42)
  /// Formats that no table of calls speaks of.
  static let data = LanguageSet(rawValue: 1 << 63)

  static let ecmaScript: LanguageSet = [.javaScript, .typeScript]
  static let jvm: LanguageSet = [.java, .kotlin, .scala, .groovy]
  /// Languages with Ruby's shape.
  static let rubyLike: LanguageSet = [.ruby, .crystal]
  /// Languages in which a function and its arguments stand side by side: `status 404`.
  static let applicative: LanguageSet = [.haskell, .ocaml, .fSharp]
  static let all = LanguageSet(rawValue: .max)
}
