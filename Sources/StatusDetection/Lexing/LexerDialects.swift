extension Grammar.Dialect {
  /// Whether `readWordOfDialect` may read something.
  var hasOwnWords: Bool {
    ![.none, .elixir, .lua, .groovy, .haskell, .ml, .erlang, .zig, .gleam, .scheme, .jinja].contains(self)
  }

  /// Whether `readFormOfDialect` may read something.
  var hasOwnForms: Bool { ![.none, .c, .objectiveC, .jinja].contains(self) }
}

extension Lexer {
  /// Reads a word that only the language has, from a letter; false where it is a word like any other.
  mutating func readWordOfDialect(_ byte: UInt8) -> Bool {
    switch grammar.dialect {
    case .c: readRawString()
    case .clojure: readClojureWord()
    case .perl: readPerlWord()
    case .shell: readShellWord()
    case .powerShell: readPowerShellWord()
    case .objectiveC: readRawString()
    case .r: readRawStringOfR()
    case .julia: readJuliaWord()
    case .sql: readEscapedString()
    case .visualBasic: readRemark()
    case .scala: readScalaWord()
    case .dart: readPrefixedRawString(anyPrefix: false)
    case .nim: readPrefixedRawString(anyPrefix: true)
    case .d: readDWord()
    case .none, .elixir, .lua, .groovy, .haskell, .ml, .erlang, .zig, .gleam, .scheme, .jinja: false
    }
  }

  /// Reads a form that only the language has, from any other byte.
  mutating func readFormOfDialect(_ byte: UInt8) -> Bool {
    switch grammar.dialect {
    case .clojure: readClojureForm(byte)
    case .elixir: readElixirForm(byte)
    case .lua: readLongBracket(byte)
    case .perl: readPerlForm(byte)
    case .shell: readShellForm(byte)
    case .powerShell: readPowerShellForm(byte)
    case .r: readFormOfR(byte)
    case .julia: readJuliaForm(byte)
    case .sql: readFormOfSQL(byte)
    case .scheme: readSchemeForm(byte)
    case .visualBasic: readVisualBasicForm(byte)
    case .scala: readScalaForm(byte)
    case .dart: readDartForm(byte)
    case .groovy: readGroovyForm(byte)
    case .haskell: readHaskellForm(byte)
    case .ml: readMLForm(byte)
    case .erlang: readErlangForm(byte)
    case .zig: readZigForm(byte)
    case .gleam: readGleamForm(byte)
    case .nim: byte == UInt8(ascii: "`") && readBackquoted()
    case .d: readDForm(byte)
    case .none, .c, .objectiveC, .jinja: false
    }
  }

  /// The offset behind the bracket or quote that closes what was opened before a position; brackets nest, a backslash
  /// takes its follower along where it escapes. The text's end where nothing closes.
  func closingOffset(open: UInt8, from start: Int, escapes: Bool = true) -> Int {
    let close = Self.closingByte(of: open)
    var depth = 1
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), escapes {
        index += 2
        continue
      }
      if byte == close {
        depth -= 1
        if depth == 0 { return index + 1 }
      } else if byte == open {
        depth += 1
      }
      index += 1
    }
    return end
  }

  /// The byte that closes a bracket; any other byte closes itself.
  static func closingByte(of open: UInt8) -> UInt8 {
    switch open {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    default: open
    }
  }

  /// Appends a string from a position whose last byte closes it, if it was closed.
  mutating func appendString(from start: Int, inner: Int, to stop: Int, closing: Int = 1) {
    let stop = min(stop, end)
    let innerEnd = max(inner, stop - closing)
    append(.string, from: start, to: stop, inner: min(inner, stop)..<min(innerEnd, stop))
  }
}
