/// What the lexer has to know of a language.
struct Grammar: Sendable {
  /// What begins a comment that runs to the end of the line.
  var lineComments: [String] = []
  /// What begins and ends a comment of any length.
  var blockComments: [Pair] = []
  /// Whether block comments nest.
  var nestsComments = false
  /// The forms of strings, longer openings first.
  var strings: [StringForm] = []
  /// Letters that may stand directly before an opening quote: `rb` in `rb"..."`.
  var stringPrefixes = ""
  /// Whether `#` signs may surround quotes (Rust's `r#""#`, Swift's `#""#`).
  var hashQuotes = HashQuotes.none
  /// Bytes besides letters, digits and `_` that belong to a word wherever they stand.
  var wordBytes = ""
  /// Bytes that may end a word: Ruby's `?` and `!`.
  var wordEndings = ""
  /// Whether `/.../` can be a regular expression.
  var hasRegularExpressions = false
  /// Whether `'a` without a closing quote is a lifetime or a label (Rust).
  var hasLifetimes = false
  /// How a heredoc begins.
  var heredoc = Heredoc.none
  /// What surrounds the language's own code in a text of another kind: `<?` and `?>` in PHP.
  var island: Pair?
  /// Whether `%w[...]`, `%r{...}` and their like are strings, and `$"` is a variable (Ruby).
  var hasPercentLiterals = false
  /// Whether `->` reaches into what stands left of it (PHP, C), and no more than leads to a result.
  var arrowReaches = false
  /// Whether `#[` begins an attribute and no comment (PHP).
  var hasHashAttributes = false
  /// Whether a comment's mark counts only after white space (YAML, shell, nginx).
  var commentsNeedSpace = false
  /// Whether a line end ends a statement where no bracket is open.
  var newlineEndsStatement = false
  /// Whether blocks are told by indentation.
  var isIndented = false
  /// Whether `:` does: Lua's `res:status()`.
  var colonReaches = false
  /// Whether `{|` opens a record and no string (F#).
  var hasAnonymousRecords = false
  /// Whose own forms of strings, names and comments are read.
  var dialect = Dialect.none

  /// Whether names and macros are C's.
  var isC: Bool { dialect == .c || dialect == .objectiveC }

  /// What ends the first part of a module's name: the dot of `ring.util`, the slash of `web-server/servlet`.
  var moduleEnd: UInt8? {
    switch dialect {
    case .clojure: UInt8(ascii: ".")
    case .scheme: UInt8(ascii: "/")
    default: nil
    }
  }

  struct Pair: Sendable {
    let open: String
    let close: String
  }

  struct StringForm: Sendable {
    let open: String
    let close: String
    var escape: Escape = .backslash
    var isMultiline = false
    /// What opens an expression inside the string: `${`, `#{`, `\(`.
    var interpolation: String?
  }

  /// A language with forms that no other has; each is read in a file of its own.
  enum Dialect: Sendable {
    case none
    case c
    case clojure
    case elixir
    case lua
    case perl
    case shell
    case powerShell
    case objectiveC
    case r
    case julia
    case sql
    case scheme
    case visualBasic
    case jinja
    case scala
    case dart
    case groovy
    case haskell
    /// OCaml and F#.
    case ml
    case erlang
    case zig
    case gleam
    case nim
    case d
  }

  enum Escape: Sendable {
    case none
    case backslash
    /// The quote is doubled.
    case doubled
  }

  enum HashQuotes: Sendable {
    case none
    /// After `r`: `r#"..."#`.
    case rust
    /// Anywhere: `#"..."#`.
    case swift
  }

  enum Heredoc: Sendable {
    case none
    /// `<<~NAME`, `<<-NAME`, `<<NAME`; the text begins on the next line.
    case ruby
    /// `<<<NAME`, `<<<'NAME'`.
    case php
    /// `<<NAME`, `<<-NAME`, `<<'NAME'`.
    case shell
  }
}
