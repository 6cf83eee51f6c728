import SourceText
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

@Suite("The names that libraries give codes")
struct ConstantTests {
  @Test("What is found is what is marked", arguments: ConstantExample.all)
  func found(_ example: ConstantExample) {
    #expect(ConstantRun(example).differences == [])
  }

  @Test("Each stands for its library's code", arguments: ConstantExample.all)
  func values(_ example: ConstantExample) {
    let run = ConstantRun(example)
    let wrong = run.constants.filter { literal in
      !StatusConstant.find(run.source.text(in: literal.spellingRange)).contains {
        $0.code == literal.code && literal.why == "constant of \($0.library.name)"
      } && !StatusConstant.find(run.source.text(in: literal.range)).contains { $0.code == literal.code }
    }
    #expect(wrong.map { run.source.text(in: $0.spellingRange) } == [])
    #expect(run.constants.allSatisfy { $0.evidence == .strong && $0.spelling == .constant })
  }

  @Test("With other line ends the same is found", arguments: ConstantExample.all)
  func carriageReturns(_ example: ConstantExample) {
    let lines = example.marked.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(ConstantRun(example, marked: lines.joined(separator: "\r\n")).differences == [])
  }

  @Test("Nothing of it is found unasked", arguments: ConstantExample.all)
  func unasked(_ example: ConstantExample) {
    let source = Source(MarkedText(example.marked).text)
    let literals = statusLiterals(in: source, language: Language.identify(path: example.file, bytes: source.bytes))
    #expect(literals.filter { $0.context == .constant } == [])
  }

  @Test("In a comment it is none", arguments: ConstantExample.all)
  func commented(_ example: ConstantExample) {
    let language = Language.identify(path: example.file, bytes: Array(example.marked.utf8))
    guard let comment = language.lineComment else { return }
    let lines = MarkedText(example.marked).text.split(separator: "\n", omittingEmptySubsequences: false)
    let commented = lines.map { $0.hasPrefix("<?") ? String($0) : "\(comment) \($0)" }.joined(separator: "\n")
    #expect(ConstantRun(example, marked: commented).constants == [])
  }

  @Test("Cut off anywhere it does not fail", arguments: ConstantExample.all)
  func cutOff(_ example: ConstantExample) {
    let text = MarkedText(example.marked).text
    let whole = Set(ConstantRun(example).constants.map(\.range.lowerBound))
    for count in stride(from: 0, through: text.count, by: 3) {
      let cut = ConstantRun(example, marked: String(text.prefix(count)))
      #expect(cut.constants.count <= whole.count + 1)
    }
  }

  @Test("Numbers are found beside them")
  func besideNumbers() {
    let source = Source("res.status(404); res.status(StatusCodes.GONE);")
    var options = DetectionOptions()
    options.findsConstants = true
    let language = Language.identify(path: "a.js", bytes: source.bytes)
    let literals = statusLiterals(in: source, language: language, options: options)
    #expect(literals.map { source.text(in: $0.spellingRange) } == ["404", "StatusCodes.GONE"])
    #expect(literals.map(\.context) == [.callArgument, .constant])
  }

  @Test("In a fence of Markdown they are found too")
  func fenced() {
    let run = ConstantRun(ConstantExample("a.md", "# A\n\n```go\nw.WriteHeader(http.«StatusNotFound»)\n```\n"))
    #expect(run.differences == [])
  }
}

/// A text whose constants are marked, the qualifier left out.
struct ConstantExample: Sendable, CustomTestStringConvertible {
  let file: String
  let marked: String

  init(_ file: String, _ marked: String) {
    self.file = file
    self.marked = marked
  }

  var testDescription: String { "\(file): \(marked.split(separator: "\n").last ?? "")" }
}

/// What is found in an example.
struct ConstantRun {
  let source: Source
  let constants: [StatusLiteral]
  private let marks: [Range<Int>]

  init(_ example: ConstantExample, marked: String? = nil) {
    let text = MarkedText(marked ?? example.marked)
    source = Source(text.text)
    marks = text.ranges
    var options = DetectionOptions()
    options.findsConstants = true
    let language = Language.identify(path: example.file, bytes: source.bytes)
    constants = statusLiterals(in: source, language: language, options: options).filter { $0.context == .constant }
  }

  /// Where found and marked places differ; none where they agree.
  var differences: [String] {
    let surplus = constants.filter { !marks.contains($0.range) }.map { "surplus \(place($0.range)), \($0.why)" }
    return marks.filter { mark in !constants.contains { $0.range == mark } }.map { "missing \(place($0))" } + surplus
  }

  private func place(_ range: Range<Int>) -> String {
    "\(source.line(at: range.lowerBound) + 1): \(source.text(in: range))"
  }
}
