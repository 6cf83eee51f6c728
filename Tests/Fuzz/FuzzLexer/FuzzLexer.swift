// The lexer in every language: tokens and comments lie in the text, in order and apart, and leave nothing out but white
// space.
//
//   .ci/fuzz 60 FuzzLexer

import ExampleTexts
import Fuzzing

@testable import StatusDetection

@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(inputBytes(start, count))
  let language = input.language()
  check(input.remainder(), language)
  return 0
}

@_cdecl("LLVMFuzzerInitialize")
package func initialize(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  writeSeeds { exampleSeeds(longest: 400) }
  return 0
}

func check(_ bytes: [UInt8], _ language: Language) {
  let grammar = Grammar.of(language)
  let list = Lexer.lex(bytes, grammar: grammar)
  let place = { "\(language.name): \(shown(bytes))" }
  let tokens = list.tokens
  let comments = list.comments.map { Int($0.lowerBound)..<Int($0.upperBound) }
  hold(isInOrder(tokens.map(\.range), within: bytes.count), "tokens in \(place())")
  hold(isInOrder(comments, within: bytes.count), "comments in \(place())")
  for token in tokens {
    let isInside = token.inner.lowerBound >= token.range.lowerBound && token.inner.upperBound <= token.range.upperBound
    hold(isInside, "\(token.inner) in \(token.range) in \(place())")
  }
  checkBrackets(list, place)
  let pieces = (tokens.map(\.range) + comments).sorted {
    ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
  }
  var end = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  for piece in pieces {
    hold(piece.lowerBound >= end, "\(piece) begins before \(end) in \(place())")
    checkGap(end..<piece.lowerBound, bytes, language, grammar, place)
    end = piece.upperBound
  }
  checkGap(min(end, bytes.count)..<bytes.count, bytes, language, grammar, place)
}

/// Partners point at each other, and what encloses a token opens before it.
private func checkBrackets(_ list: TokenList, _ place: () -> String) {
  for index in 0..<list.count {
    if let partner = list.match(index) {
      hold(list.match(partner) == index && partner != index, "partners \(index), \(partner) in \(place())")
    }
    if let around = list.bracket(around: index) { hold(around < index, "\(index) within \(around) in \(place())") }
  }
}

/// What a language has between tokens besides white space: Clojure's commas, PowerShell's mark of a list or a table, and
/// of a line that goes on.
private let passedOver = ["clojure": ",", "powershell": "@`"]

private func checkGap(
  _ gap: Range<Int>, _ bytes: [UInt8], _ language: Language, _ grammar: Grammar, _ place: () -> String
) {
  // Text around a language's own code is none of its tokens, nor is what follows the end of a program.
  if grammar.island != nil || ["__END__", "__DATA__"].contains(where: { endsProgram($0, gap, bytes) }) { return }
  var gap = bytes[gap]
  // What is asked of a regular expression stands behind its end: `s/a/b/g`.
  if [.perl, .elixir].contains(grammar.dialect) { gap = gap.drop { ByteClass.isWordByte($0) } }
  for byte in gap {
    let isSpace = [.space, .lineEnd].contains(ByteClass.table[Int(byte)])
    hold(
      isSpace || passedOver[language.name]?.utf8.contains(byte) ?? false, "nothing covers \(gap.indices) in \(place())")
  }
}

private func endsProgram(_ mark: String, _ gap: Range<Int>, _ bytes: [UInt8]) -> Bool {
  gap.upperBound == bytes.count && bytes[gap].drop { $0 <= 0x20 }.starts(with: mark.utf8)
}

private func isInOrder(_ ranges: [Range<Int>], within count: Int) -> Bool {
  var end = 0
  for range in ranges {
    guard range.lowerBound >= end, range.upperBound <= count else { return false }
    end = range.upperBound
  }
  return true
}
