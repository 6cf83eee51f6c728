import Testing

@testable import StatusDetection

extension Language {
  /// All languages that are known, by the table.
  static let known: [Language] = LanguageTable.rows.map(\.language)

  static func named(_ name: String) -> Language {
    known.first { $0.name == name } ?? .plainText
  }
}

@Suite("Tokens")
struct LexerTests {
  private func lex(_ text: String, _ language: String) -> TokenList {
    Lexer.lex(Array(text.utf8), grammar: .of(.named(language)))
  }

  private func tokens(_ text: String, _ language: String) -> [String] {
    let list = lex(text, language)
    return (0..<list.count).map(list.string)
  }

  @Test(
    "Strings are one token each",
    arguments: [
      ("javascript", "`a${b(`c`)}d` + 1", ["`a${b(`c`)}d`", "+", "1"]),
      ("javascript", #"'a\'b' 1"#, [#"'a\'b'"#, "1"]),
      ("javascript", "'open\n1", ["'open", "1"]),
      ("javascript", "`a\nb` 1", ["`a\nb`", "1"]),
      ("javascript", "`${'}'}` 1", ["`${'}'}`", "1"]),
      ("typescript", "x = /a[/]b/g; 1", ["x", "=", "/a[/]b/g", ";", "1"]),
      ("javascript", "a / b / 1", ["a", "/", "b", "/", "1"]),
      ("python", "r'a\\' 1", ["r'a\\' 1"]),
      ("python", "'''a'b''' 1", ["'''a'b'''", "1"]),
      ("python", "rb\"\"\"a\n\"b\"\"\" 1", ["rb\"\"\"a\n\"b\"\"\"", "1"]),
      ("python", "f\"{x}\" 1", ["f\"{x}\"", "1"]),
      ("go", "`a\\` 1", ["`a\\`", "1"]),
      ("go", "'\\'' 1", ["'\\''", "1"]),
      ("java", "\"\"\"\na \"b\" c\"\"\" 1", ["\"\"\"\na \"b\" c\"\"\"", "1"]),
      ("kotlin", "\"a${f(\"b\")}c\" 1", ["\"a${f(\"b\")}c\"", "1"]),
      ("kotlin", "\"\"\"a\\\"\"\" 1", ["\"\"\"a\\\"\"\"", "1"]),
      ("csharp", "@\"a\\\" 1", ["@\"a\\\"", "1"]),
      ("csharp", "@\"a\"\"b\" 1", ["@\"a\"\"b\"", "1"]),
      ("csharp", "$\"a{f(\"b\")}\" 1", ["$\"a{f(\"b\")}\"", "1"]),
      ("ruby", "\"a#{f(\"b\")}\" 1", ["\"a#{f(\"b\")}\"", "1"]),
      ("ruby", "x = %q(a (b) c); 1", ["x", "=", "%q(a (b) c)", ";", "1"]),
      ("ruby", "x = %r{a/b}; 1", ["x", "=", "%r{a/b}", ";", "1"]),
      ("ruby", "empty? 1", ["empty?", "1"]),
      ("php", "<?php 'a\\'b' 1", ["'a\\'b'", "1"]),
      ("rust", "r#\"a\"b\"# 1", ["r#\"a\"b\"#", "1"]),
      ("rust", "br##\"a\"#b\"## 1", ["br##\"a\"#b\"##", "1"]),
      ("rust", "'a' 'b 1", ["'a'", "'", "b", "1"]),
      ("rust", "'\\u{1F6A6}' 1", ["'\\u{1F6A6}'", "1"]),
      ("rust", "b'a' b'\\n' 1", ["b'a'", "b'\\n'", "1"]),
      ("rust", "'🚦' 1", ["'🚦'", "1"]),
      ("swift", "#\"a\"b\"# 1", ["#\"a\"b\"#", "1"]),
      ("swift", "\"a\\(f(\"b\"))c\" 1", ["\"a\\(f(\"b\"))c\"", "1"]),
      ("swift", "\"\"\"\na \"b\"\n\"\"\" 1", ["\"\"\"\na \"b\"\n\"\"\"", "1"]),
      ("json", #""a\"b" 1"#, [#""a\"b""#, "1"]),
      ("nginx", "return 404 'a b';", ["return", "404", "'a b'", ";"]),
    ])
  func strings(_ language: String, _ text: String, _ expected: [String]) {
    #expect(tokens(text, language) == expected)
  }

  @Test(
    "Heredocs are one token that follows its line",
    arguments: [
      ("ruby", "x = <<~END, 1\n  a\n  404\nEND\n2", ["x", "=", "<<~END", ",", "1", "  a\n  404\nEND", "2"]),
      ("ruby", "x << y\n1", ["x", "<", "<", "y", "1"]),
      ("ruby", "x = <<-'END'\n404\n  END\n2", ["x", "=", "<<-'END'", "404\n  END", "2"]),
      ("php", "<?php $x = <<<END\n404\nEND;\n2", ["$x", "=", "<<<END", "404\nEND", ";", "2"]),
      ("ruby", "x = <<~END\n404", ["x", "=", "<<~END", "404"]),
    ])
  func heredocs(_ language: String, _ text: String, _ expected: [String]) {
    #expect(tokens(text, language) == expected)
  }

  @Test(
    "Comments are no tokens",
    arguments: [
      ("javascript", "1 // a\n/* b */ 2", ["1", "2"], ["// a", "/* b */"]),
      ("swift", "1 /* a /* b */ c */ 2", ["1", "2"], ["/* a /* b */ c */"]),
      ("rust", "1 /* a /* b */ c */ 2", ["1", "2"], ["/* a /* b */ c */"]),
      ("kotlin", "/* a /* b */ c */ 2", ["2"], ["/* a /* b */ c */"]),
      ("go", "1 /* a /* b */ 2", ["1", "2"], ["/* a /* b */"]),
      ("java", "1 /* open", ["1"], ["/* open"]),
      ("python", "1 # a\n2", ["1", "2"], ["# a"]),
      ("ruby", "1\n=begin\n404\n=end\n2", ["1", "2"], ["=begin\n404\n=end"]),
      ("php", "<?php 1 # a\n#[A] 2", ["1", "#", "[", "A", "]", "2"], ["# a"]),
      ("php", "<p>404</p><?php 1 ?>404<?= 2 ?>", ["1", "2"], []),
      ("yaml", "a#b #c", ["a", "#", "b"], ["#c"]),
      ("javascript", "'// no' 1", ["'// no'", "1"], []),
      ("json", "// a\n[1]", ["[", "1", "]"], ["// a"]),
    ])
  func comments(_ language: String, _ text: String, _ expected: [String], _ comments: [String]) {
    let list = lex(text, language)
    #expect(tokens(text, language) == expected)
    let found = list.comments.map {
      String(decoding: list.slice(Int($0.lowerBound)..<Int($0.upperBound)), as: UTF8.self)
    }
    #expect(found == comments)
  }

  @Test(
    "Numbers keep what belongs to them",
    arguments: [
      ("rust", "200u16 0..404 1_000", ["200u16", "0", "..", "404", "1_000"]),
      ("java", "404L 40.4 0x194", ["404L", "40.4", "0x194"]),
      ("swift", "200..<300 200...299", ["200", "..<", "300", "200", "...", "299"]),
      ("javascript", "1.5.toFixed(2)", ["1.5", ".", "toFixed", "(", "2", ")"]),
    ])
  func numbers(_ language: String, _ text: String, _ expected: [String]) {
    #expect(tokens(text, language) == expected)
  }

  @Test(
    "Brackets know their partners and what they hold",
    arguments: [
      ("a(b[c])d", [-1, -1, 1, 1, 3, 1, -1, -1], [-1, 6, -1, 5, -1, 3, 1, -1]),
      ("(a", [-1, 0], [-1, -1]),
      (")a(", [-1, -1, -1], [-1, -1, -1]),
      ("{(a}", [-1, 0, 1, -1], [3, -1, -1, 0]),
    ])
  func brackets(_ text: String, _ enclosing: [Int], _ partners: [Int]) {
    let list = lex(text, "javascript")
    #expect((0..<list.count).map { list.bracket(around: $0) ?? -1 } == enclosing)
    #expect((0..<list.count).map { list.match($0) ?? -1 } == partners)
  }

  /// What tells a token, its brackets counted from an index on.
  private func facts(_ list: TokenList, from first: Int) -> [String] {
    (first..<list.count).compactMap { index in
      guard let token = list[index] else { return nil }
      let brackets = [Int(token.partner), Int(token.enclosing)].map { $0 < 0 ? -1 : $0 - first }
      let line = (token.startsLine, token.spaceBefore, token.indentation)
      return "\(list.string(index)) \(token.kind) \(token.symbol) \(brackets) \(token.ordinal) \(line)"
    }
  }

  @Test(
    "Tokens are the same wherever in 64 bytes they stand",
    arguments: [
      ("javascript", "f(a, [b], {c: d})\n  x?.y ?? z=>w;\r\n\tif (élan) {}"),
      ("javascript", "a ($b)]\n\n\n   'c' + \"d\" /* e */ g() // h\n i"),
      ("javascript", String(repeating: "w", count: 63) + "(x"),
      ("swift", "f(b: 1, \"b\") // c\n\n   x..<y\u{0B}z, (,)\n\t \t[q]"),
      ("ruby", "a.b? { |x, y| z! }\n  @c ||= d&.e\n#f"),
      ("rust", "'a 'b' r#\"c\"# d::<E>()?\n  #[f] g!(h)"),
      ("go", "\t\tif a != b { return `c` }\n\t}\n"),
    ])
  func anywhere(_ language: String, _ text: String) {
    // Alone it is too short to be looked up.
    #expect(text.utf8.count < TokenStarts.reach)
    let expected = facts(lex("\n" + text, language), from: 0)
    let tail = "\n" + String(repeating: " ", count: 2 * TokenStarts.reach)
    for count in 0..<70 {
      let found = facts(lex(String(repeating: "a ", count: count) + "b\n" + text + tail, language), from: count + 1)
      #expect(found == expected, "behind \(count) words")
    }
  }
}
