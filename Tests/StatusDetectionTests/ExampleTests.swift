import SourceText
import StatusDetection
import StatusRegistry
import TestSupport
import Testing

@Suite("The examples of languages and formats")
struct ExampleTests {
  @Test("What is found is what is marked", arguments: Example.all)
  func found(_ example: Example) {
    let marked = MarkedText(example.marked)
    let verdicts = Verdicts(marked.text, language: example.language)
    #expect(verdicts.differences(from: marked.ranges) == [])
  }

  @Test("A change that means nothing changes no verdict", arguments: Example.all, Mutation.allCases)
  func mutated(_ example: Example, _ mutation: Mutation) {
    guard let mutated = mutation.applied(to: example) else { return }
    let before = Verdicts(MarkedText(example.marked).text, language: example.language)
    let marked = MarkedText(mutated)
    let after = Verdicts(marked.text, language: example.language)
    #expect(after.differences(from: marked.ranges) + changes(from: before.statements, to: after.statements) == [])
  }

  @Test("In a comment nothing is more than weak", arguments: Example.all)
  func commented(_ example: Example) {
    guard let commented = Mutation.commented(example) else { return }
    let verdicts = Verdicts(MarkedText(commented).text, language: example.language)
    #expect(verdicts.differences(from: []) == [])
  }

  @Test("In a string nothing is more than weak", arguments: Example.all.filter { !$0.embeds })
  func quoted(_ example: Example) {
    guard let quoted = Mutation.quoted(example) else { return }
    let verdicts = Verdicts(MarkedText(quoted).text, language: example.language)
    #expect(verdicts.differences(from: []) == [])
  }

  @Test("Cut off behind a literal, it is found as well", arguments: Example.all.filter { !$0.isWhole })
  func cutOff(_ example: Example) {
    let marked = MarkedText(example.marked)
    let bytes = Array(marked.text.utf8)
    var missing: [String] = []
    for literal in Verdicts(marked.text, language: example.language).shown where marked.ranges.contains(literal.range) {
      let text = String(decoding: bytes[..<literal.spellingRange.upperBound], as: UTF8.self)
      let cut = Verdicts(text, language: example.language)
      if !cut.shown.contains(where: { $0.range == literal.range }) {
        missing.append("missing at the end of the text: \(cut.place(literal.range))")
      }
    }
    #expect(missing == [])
  }

  @Test("The same text gets the same answer", arguments: Example.all)
  func deterministic(_ example: Example) {
    let text = MarkedText(example.marked).text
    let first = Verdicts(text, language: example.language).literals
    #expect(Verdicts(text, language: example.language).literals == first)
  }

  @Test("A value is what stands in its range", arguments: Example.all)
  func values(_ example: Example) {
    let verdicts = Verdicts(MarkedText(example.marked).text, language: example.language)
    let wrong = verdicts.literals.filter { literal in
      let text = verdicts.source.text(in: literal.range)
      switch literal.value {
      case .code(let code): return Int(text) != code.value
      case .statusClass(let digit): return text.lowercased() != "\(digit)xx" && text != "\(digit).."
      }
    }
    #expect(wrong.map { verdicts.place($0.range) } == [])
  }

  @Test("A language has twelve examples, four of them refused", arguments: Example.folders)
  func enough(_ folder: String) {
    let examples = Example.all.filter { $0.file.hasPrefix(folder + "/") }
    let refused = examples.filter { !$0.marked.contains("«") }
    #expect(examples.count >= 12 && refused.count >= 4, "\(examples.count) examples, \(refused.count) refused")
  }

  @Test("The examples of a language show statuses in five contexts, or in all that it has", arguments: Example.folders)
  func contexts(_ folder: String) {
    expectContexts(of: folder, in: Example.all.filter { $0.file.hasPrefix(folder + "/") })
  }

  @Test("So do those of a format that shares its language with others", arguments: FormatExamples.all)
  func contextsOfFormat(_ format: FormatExamples) {
    expectContexts(of: format.name, in: Example.all.filter { format.files.contains($0.file) })
  }

  private func expectContexts(of name: String, in examples: [Example]) {
    let shown = Set(
      examples.flatMap { example in
        Verdicts(MarkedText(example.marked).text, language: example.language).shown.map(\.context)
      })
    let names = shown.map(\.rawValue).sorted()
    if let few = FewContexts.all.first(where: { $0.format == name }) {
      #expect(few.contexts.count < 5 && !few.reason.isEmpty)
      #expect(names == few.contexts.map(\.rawValue).sorted())
    } else {
      #expect(shown.count >= 5, "\(names)")
    }
  }

  @Test("What has few contexts has examples", arguments: FewContexts.all.map(\.format))
  func known(_ format: String) {
    #expect(Example.folders.contains(format) || FormatExamples.all.contains { $0.name == format })
  }

  @Test("Each format that shares its language with others has twelve, too", arguments: FormatExamples.all)
  func enoughOfFormat(_ format: FormatExamples) {
    let examples = Example.all.filter { format.files.contains($0.file) }
    let refused = examples.filter { !$0.marked.contains("«") }
    let missing = format.files.filter { file in !examples.contains { $0.file == file } }
    #expect(missing == [])
    #expect(examples.count >= 12 && refused.count >= 4, "\(examples.count) examples, \(refused.count) refused")
  }

  @Test("The files of a folder are in its language", arguments: Example.all)
  func identified(_ example: Example) {
    #expect(example.file.hasPrefix(example.language.name + "/"))
  }

  private func changes(from before: [String], to after: [String]) -> [String] {
    before == after ? [] : ["before: \(before)", "after: \(after)"]
  }
}
