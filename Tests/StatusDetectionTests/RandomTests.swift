import SourceText
import StatusRegistry
import TestSupport
import Testing

@testable import StatusDetection

@Suite("Any bytes")
struct RandomTests {
  /// Pieces that open and close things, beside bytes of every value.
  static let pieces: [String] = [
    "\"", "'", "`", "\"\"\"", "'''", "//", "/*", "*/", "#", "#{", "${", "\\(", "\\", "(", ")", "[", "]", "{", "}",
    "<<~A",
    "<<<A", "A\n", "\n", "\r\n", " ", "\t", "  ", "404", "200", "4XX", "-", "- ", ": ", ":", "=", "==", "=>", "->",
    "..",
    "...", ",", ";", "?", "|", "||", "return ", "case ", "status", "statusCode", "res", ".", "HTTP/1.1 ", "r#\"", "%r{",
    "%q(", "/", "<?php ", "?>", "@\"", "$\"", "responses", "openapi: 3\n", "=begin\n", "\u{FEFF}", "🚦", "---\n", "|\n",
    "if ", "else ", "switch ", "match ", "when ", "def ", "func ", "end\n", "in ", "not ", "&", "*", "!", "error_page ",
  ]

  private static func texts(seed: UInt64, count: Int) -> [[UInt8]] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { round in
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        if round % 3 == 0 {
          bytes.append(UInt8.random(in: .min ... .max, using: &generator))
        } else {
          bytes += Array((pieces.randomElement(using: &generator) ?? "").utf8)
        }
      }
      return bytes
    }
  }

  @Test("Tokens and comments are in order, do not overlap and lie inside the text", arguments: Language.known)
  func tokens(_ language: Language) {
    for bytes in Self.texts(seed: 1, count: 150) {
      let list = Lexer.lex(bytes, grammar: .of(language))
      let ranges = (0..<list.count).compactMap { list[$0]?.range }
      let comments = list.comments.map { Int($0.lowerBound)..<Int($0.upperBound) }
      let inner = (0..<list.count).compactMap { list[$0] }.filter {
        $0.inner.lowerBound < $0.range.lowerBound || $0.inner.upperBound > $0.range.upperBound
      }
      #expect(
        isInOrder(ranges, within: bytes.count) && isInOrder(comments, within: bytes.count) && inner.isEmpty
          && overlaps(ranges, comments) == nil, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test("Between tokens and comments stands nothing but white space", arguments: Language.known)
  func cover(_ language: Language) {
    // Text around a language's own code is none of its tokens.
    guard Grammar.of(language).island == nil else { return }
    for bytes in Self.texts(seed: 4, count: 150) {
      let list = Lexer.lex(bytes, grammar: .of(language))
      let pieces = list.tokens.map(\.range) + list.comments.map { Int($0.lowerBound)..<Int($0.upperBound) }
      var end = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      var gaps: [UInt8] = []
      for piece in pieces.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if end < piece.lowerBound { gaps += bytes[end..<piece.lowerBound] }
        end = max(end, piece.upperBound)
      }
      gaps += bytes[min(end, bytes.count)...]
      // To Clojure a comma is white space.
      let isComma = { (byte: UInt8) in language.name == "clojure" && byte == UInt8(ascii: ",") }
      let lost = gaps.filter { ![.space, .lineEnd].contains(ByteClass.table[Int($0)]) && !isComma($0) }
      #expect(lost.isEmpty, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test("Literals of random texts are sound", arguments: Language.known + [.plainText])
  func literals(_ language: Language) {
    for bytes in Self.texts(seed: 2, count: 250) {
      #expect(flaw(in: bytes, language: language) == nil)
    }
  }

  @Test("Expectations at random places are sound", arguments: Language.known)
  func expectations(_ language: Language) {
    var generator = SeededGenerator(seed: 3)
    for bytes in Self.texts(seed: 4, count: 60) {
      let offset = Int.random(in: 0...bytes.count, using: &generator)
      let found = statusExpectation(in: Source(bytes), at: offset, language: language)
      let isSound = found.map { $0.range.contains(offset) || $0.range.upperBound == offset } ?? true
      #expect(isSound, "at \(offset) of \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test("Literals of every beginning of an example are sound", arguments: Example.all)
  func prefixes(_ example: Example) {
    let bytes = Array(MarkedText(example.marked).text.utf8)
    // All beginnings of short texts; of long ones a step that is no divisor of anything.
    let step = max(1, bytes.count / 60)
    for count in stride(from: 0, through: bytes.count, by: step) {
      #expect(flaw(in: Array(bytes.prefix(count)), language: example.language) == nil)
    }
  }

  /// What is wrong with the literals of a text; nil where nothing is.
  private func flaw(in bytes: [UInt8], language: Language) -> String? {
    let literals = statusLiterals(in: Source(bytes), language: language)
    let text = String(decoding: bytes, as: UTF8.self).debugDescription
    if !isInOrder(literals.map(\.range), within: bytes.count) { return "ranges out of order in \(text)" }
    for literal in literals {
      if literal.why.isEmpty || literal.range.isEmpty { return "empty in \(text)" }
      let spelling = literal.spellingRange
      guard spelling.lowerBound <= literal.range.lowerBound, spelling.upperBound >= literal.range.upperBound,
        spelling.lowerBound >= 0, spelling.upperBound <= bytes.count
      else { return "spelling \(spelling) around \(literal.range) in \(text)" }
    }
    return nil
  }

  private func isInOrder(_ ranges: [Range<Int>], within count: Int) -> Bool {
    var end = 0
    for range in ranges {
      guard range.lowerBound >= end, range.upperBound <= count else { return false }
      end = range.upperBound
    }
    return true
  }

  private func overlaps(_ tokens: [Range<Int>], _ comments: [Range<Int>]) -> Range<Int>? {
    let all = (tokens + comments).sorted { $0.lowerBound < $1.lowerBound }
    return zip(all, all.dropFirst()).first { $0.upperBound > $1.lowerBound }?.0
  }
}
