import Testing

@testable import StatusDetection

/// A text and the tokens that it is cut into.
struct LexedForm: Sendable, CustomTestStringConvertible {
  let grammar: Grammar
  let text: String
  /// The texts of the tokens; strings stand between `‹` and `›`.
  let tokens: [String]

  init(_ grammar: Grammar, _ text: String, _ tokens: String...) {
    self.grammar = grammar
    self.text = text
    self.tokens = tokens
  }

  var testDescription: String { text }
}

@Suite("Forms of strings, names and comments that only one language has")
struct LexerFormTests {
  static let forms: [LexedForm] =
    [
      .init(.c, #"R"(a " b)" 1"#, #"‹R"(a " b)"›"#, "1"),
      .init(.c, #"u8R"x(a )" )x" 1"#, #"‹u8R"x(a )" )x"›"#, "1"),
      .init(.c, #"R"(open"#, #"‹R"(open›"#),
      .init(.c, "'\"' 1", "‹'\"'›", "1"),
      .init(.c, #"'\'' 1"#, #"‹'\''›"#, "1"),
      .init(.c, "1'000'200 3", "1'000'200", "3"),
      .init(.c, #"L"a" 1"#, #"‹L"a"›"#, "1"),
      .init(.lua, "[[a ] ' b]] 1", "‹[[a ] ' b]]›", "1"),
      .init(.lua, "[==[a ]] ]=] b]==] 1", "‹[==[a ]] ]=] b]==]›", "1"),
      .init(.lua, "--[[ a\n b ]] 1", "1"),
      .init(.lua, "--[=[ a ]] ]=] 1", "1"),
      .init(.lua, "-- [[ a\n1", "1"),
      .init(.lua, "a[b[1]]", "a", "[", "b", "[", "1", "]", "]"),
      .init(.lua, "a ~= 1", "a", "~=", "1"),
      .init(.elixir, "~s(a \"b\") 1", "‹~s(a \"b\")›", "1"),
      .init(.elixir, "~r/a\\/b/i 1", "‹~r/a\\/b/›", "1"),
      .init(.elixir, "~S\"\"\"\na \" b\n\"\"\" 1", "‹~S\"\"\"\na \" b\n\"\"\"›", "1"),
      .init(.elixir, "'''\na ' b\n''' 1", "‹'''\na ' b\n'''›", "1"),
      .init(.elixir, "?\" 1", "‹?\"›", "1"),
      .init(.elixir, "?\\n 1", "‹?\\n›", "1"),
      .init(.elixir, ":ok? 1", ":ok?", "1"),
      .init(.elixir, "a: :b", "a", ":", ":b"),
      .init(.elixir, "<<1, 2>>", "<<", "1", ",", "2", ">>"),
      .init(.elixir, "\"a #{\"b\"} c\" 1", "‹\"a #{\"b\"} c\"›", "1"),
      .init(.perl, "q(a (b) c) 1", "‹q(a (b) c)›", "1"),
      .init(.perl, "qw[a b] 1", "‹qw[a b]›", "1"),
      .init(.perl, "s/a/b/ge; 1", "‹s/a/b/›", ";", "1"),
      .init(.perl, "s{a} {b}; 1", "‹s{a} {b}›", ";", "1"),
      .init(.perl, "tr/a-z/A-Z/; 1", "‹tr/a-z/A-Z/›", ";", "1"),
      .init(.perl, "$h{s} 1", "$h", "{", "s", "}", "1"),
      .init(.perl, "y => 1", "y", "=>", "1"),
      .init(.perl, "$#list # b\n1", "$#list", "1"),
      .init(.perl, "$x // 1", "$x", "//", "1"),
      .init(.perl, "=head1 A\n\n\"\n\n=cut\n1", "1"),
      .init(.perl, "1;\n__END__\n\"", "1", ";"),
      .init(.perl, "<<\"A\" . 1;\n'\nA\n2", "<<\"A\"", ".", "1", ";", "‹'\nA›", "2"),
      .init(.shell, "a#b # c\n1", "a#b", "1"),
      .init(.shell, "\"a $(b \"c\") d\" 1", "‹\"a $(b \"c\") d\"›", "1"),
      .init(.shell, "'a\\' 1", "‹'a\\'›", "1"),
      .init(.shell, "$'a\\'b' 1", "‹$'a\\'b'›", "1"),
      .init(.shell, "${a:-1} $#", "${a", ":-", "1", "}", "$#"),
      .init(.shell, "200>a 404.b 2??", "200", ">", "a", "404.b", "2??"),
      .init(.shell, "cat <<-'E' x\n\"\n\tE\n1", "cat", "<<-'E'", "x", "‹\"\n\tE›", "1"),
      .init(.shell, "a <<< 1", "a", "<<<", "1"),
      .init(.shell, "$((1 << n))\n1", "$", "(", "(", "1", "<", "<", "n", ")", ")", "1"),
      .init(.clojure, "#\"a \\\" b\" 1", "‹#\"a \\\" b\"›", "1"),
      .init(.clojure, "\\\" 1 \\newline 2", "‹\\\"›", "1", "‹\\newline›", "2"),
      .init(.clojure, "#_(a \")\" b) 1", "1"),
      .init(.clojure, "#_a 1 ; b", "1"),
      .init(.clojure, "(= -1 :a/b c/d)", "(", "=", "-", "1", ":a/b", "c/d", ")"),
    ] + ofFunctional + ofBlocks

  private static let ofFunctional: [LexedForm] = [
    .init(.scala, "s\"a ${b(\"c\")} d\" 1", "‹s\"a ${b(\"c\")} d\"›", "1"),
    .init(.scala, "\"\"\"a \" \\\"\"\" 1", "‹\"\"\"a \" \\\"\"\"›", "1"),
    .init(.scala, "must_== 1", "must_==", "1"),
    .init(.scala, "'a 'b' 1", "'", "a", "‹'b'›", "1"),
    .init(.scala, "/* a /* b */ c */ 1", "1"),
    .init(.scala, "`type` 1", "`type`", "1"),
    .init(.haskell, "a --> b -- c\n1", "a", "-->", "b", "1"),
    .init(.haskell, "{- a {- b -} c -} 1", "1"),
    .init(.haskell, "f' 'x' '\\'' 'POST 1", "f'", "‹'x'›", "‹'\\''›", "'", "POST", "1"),
    .init(.haskell, "a `should` 1", "a", "`should`", "1"),
    .init(.haskell, "[json|a \" b|] 1", "‹[json|a \" b|]›", "1"),
    .init(.haskell, "[x|x<-y]", "[", "x", "|", "x", "<-", "y", "]"),
    .init(.haskell, "\"a \\\n  \\b\" 1", "‹\"a \\\n  \\b\"›", "1"),
    .init(.fSharp, "@\"a \"\" \\\" 1", "‹@\"a \"\" \\\"›", "1"),
    .init(.fSharp, "$\"a {b \"c\"} d\" 1", "‹$\"a {b \"c\"} d\"›", "1"),
    .init(.fSharp, "(* a (* b *) c *) (*) 1", "(*)", "1"),
    .init(.fSharp, "``a b`` 'T 'c' 1", "``a b``", "'", "T", "‹'c'›", "1"),
    .init(.fSharp, "a |> b <- 1", "a", "|>", "b", "<-", "1"),
    .init(.oCaml, "{|a \" b|} {x|a |} b|x} 1", "‹{|a \" b|}›", "‹{x|a |} b|x}›", "1"),
    .init(.oCaml, "~a:1 ?b `C", "~a", ":", "1", "?b", "`C"),
    .init(.oCaml, "{ a = 1 }", "{", "a", "=", "1", "}"),
    .init(.erlang, "'a b' $\" $\\n \"a\nb\" % c\n1", "'a b'", "‹$\"›", "‹$\\n›", "‹\"a\nb\"›", "1"),
    .init(.erlang, "A =:= 1.", "A", "=:=", "1", "."),
    .init(.erlang, "<<\"a\">>", "<<", "‹\"a\"›", ">>"),
    .init(.gleam, "<<1>> <> \"a\nb\"", "<<", "1", ">>", "<>", "‹\"a\nb\"›"),
  ]

  private static let ofBlocks: [LexedForm] = [
    .init(.dart, "r'a\\' 1", "‹r'a\\'›", "1"),
    .init(.dart, "\'\'\'a ' b\'\'\' 1", "‹\'\'\'a ' b\'\'\'›", "1"),
    .init(.dart, "a..b = 1", "a", "..", "b", "=", "1"),
    .init(.dart, "[...a, 1]", "[", "...", "a", ",", "1", "]"),
    .init(.dart, "\"a ${b['c']} d\" 1", "‹\"a ${b['c']} d\"›", "1"),
    .init(.groovy, "a = /b \" c/ + 1", "a", "=", "‹/b \" c/›", "+", "1"),
    .init(.groovy, "a = $/b / \" c/$ + 1", "a", "=", "‹$/b / \" c/$›", "+", "1"),
    .init(.groovy, "\"\"\"a \" ${b} c\"\"\" 1", "‹\"\"\"a \" ${b} c\"\"\"›", "1"),
    .init(.zig, "\\\\a \" b\n1", "‹\\\\a \" b›", "1"),
    .init(.zig, "'\"' @as(u8, 1)", "‹'\"'›", "@as", "(", "u8", ",", "1", ")"),
    .init(.crystal, "%(a \" b) 1", "‹%(a \" b)›", "1"),
    .init(.crystal, "a = <<-T\n  b \" c\n  T\n1", "a", "=", "<<-T", "‹  b \" c\n  T›", "1"),
    .init(.nim, "#[ a #[ b ]# c ]# 1", "1"),
    .init(.nim, "##[ a\nb ]## 1", "1"),
    .init(.nim, "sql\"a \"\" \\\" 1", "‹sql\"a \"\" \\\"›", "1"),
    .init(.nim, "1'u16 'a' `b`", "1'u16", "‹'a'›", "`b`"),
    .init(.nim, "\"\"\"a \" b\"\"\" 1", "‹\"\"\"a \" b\"\"\"›", "1"),
    .init(.d, "/+ a /+ b +/ c +/ 1", "1"),
    .init(.d, "/* a /* b */ 1", "1"),
    .init(.d, "r\"a\\\" `b\\` 1", "‹r\"a\\\"›", "‹`b\\`›", "1"),
    .init(.d, "q\"(a (b) \")\" 1", "‹q\"(a (b) \")\"›", "1"),
    .init(.d, "q\"E\na \" b\nE\" 1", "‹q\"E\na \" b\nE\"›", "1"),
  ]

  @Test("A text is cut into these tokens", arguments: forms + formsOfScripts)
  func cut(_ form: LexedForm) {
    let list = Lexer.lex(Array(form.text.utf8), grammar: form.grammar)
    let tokens = (0..<list.count).map {
      list.kind($0) == .string && list.symbol($0) == .none ? "‹\(list.string($0))›" : list.string($0)
    }
    #expect(tokens == form.tokens)
  }

  @Test(
    "The parts of a name that stand behind its mark",
    arguments: [
      (Grammar.clojure, ":http/status", "http/status"), (.clojure, "resp/status", "status"),
      (.elixir, ":not_found", "not_found"),
      (.perl, "${status}", "status"), (.shell, "${http_code}", "http_code"), (.shell, "${#list}", "list"),
    ])
  func inner(_ grammar: Grammar, _ text: String, _ name: String) {
    let list = Lexer.lex(Array(text.utf8), grammar: grammar)
    #expect(String(decoding: list.inner(0), as: UTF8.self) == name)
  }

  @Test("Nothing is lost or doubled, wherever a text ends", arguments: forms + formsOfScripts)
  func prefixes(_ form: LexedForm) {
    let bytes = Array(form.text.utf8)
    for length in 0...bytes.count {
      let list = Lexer.lex(Array(bytes[..<length]), grammar: form.grammar)
      let ranges = list.tokens.map(\.range)
      let isOrdered = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
      #expect(isOrdered && (ranges.last?.upperBound ?? 0) <= length, "\(length) bytes of \(form.text)")
      #expect(
        list.tokens.allSatisfy {
          $0.range.lowerBound <= $0.inner.lowerBound && $0.inner.upperBound <= $0.range.upperBound
        })
    }
  }
}
