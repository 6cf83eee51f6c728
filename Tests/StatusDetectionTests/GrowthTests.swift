import SourceText
import Testing

@testable import StatusDetection

/// One piece, repeated to a long text, in one language.
struct Repetition: Sendable, CustomTestStringConvertible {
  let piece: String
  let language: Language

  /// A text of a size in bytes that holds a number, so that it is read at all.
  func source(size: Int) -> Source {
    Source("404 " + String(repeating: piece, count: size / piece.utf8.count))
  }

  var testDescription: String { "\(language.name): \(piece.debugDescription)" }

  static let all: [Repetition] =
    Language.known.flatMap { language in
      [
        "(", "[(", "\"${", "/[", "<<A\n", "'", "{{", "case 404:", "? :", "- ", "a: ", "#{", "%r{",
      ].map { Repetition(piece: $0, language: language) }
    } + once

  /// What was slow in every language that has it, in some.
  private static let once: [Repetition] = [
    ("main.go", "[404;"), ("main.hs", "status=240("), ("table.csv", "status;"), ("Main.cs", "04| 4"),
    ("page.unknown", "\"$s{p{{404"), ("dump.sql", "@"),
  ].map { Repetition(piece: $1, language: Language.identify(path: $0, bytes: [])) }
}

@Suite("Time grows with the text", .serialized)
struct GrowthTests {
  @Test(
    "A text of one repeated piece takes four times as long as a quarter of it", .timeLimit(.minutes(5)),
    arguments: Repetition.all)
  func repeated(_ repetition: Repetition) throws {
    let quarter = time(repetition, size: 50_000)
    // A text whose quarter is slow is not waited for.
    try #require(quarter < .seconds(5), "50 KB took \(quarter)")
    let whole = time(repetition, size: 200_000)
    // Short times say nothing: other tests run beside this one.
    #expect(whole < .seconds(5) || whole < quarter * 9, "50 KB took \(quarter), 200 KB \(whole)")
  }

  private func time(_ repetition: Repetition, size: Int) -> Duration {
    let source = repetition.source(size: size)
    return ContinuousClock().measure { _ = statusLiterals(in: source, language: repetition.language) }
  }
}
