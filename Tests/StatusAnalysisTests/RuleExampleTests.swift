import SourceText
import StatusAnalysis
import StatusDetection
import TestSupport
import Testing

/// An example of a rule, as it stands or mutated so that the verdict must stay.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  enum Mutation: String, Sendable, CaseIterable {
    case none = "as it stands"
    case emoji = "an emoji before it on the line"
    case crlf = "CRLF line ends"
    case tabs = "tabs"
    case byteOrderMark = "a byte order mark"
    case comment = "inside a comment"
    case suppressed = "with a suppression comment"
  }

  let rule: String
  let file: String
  let text: String
  let mutation: Mutation

  var testDescription: String {
    "\(rule), \(file), \(mutation.rawValue): \(text.split(whereSeparator: \.isNewline).joined(separator: "⏎"))"
  }

  /// The options that turn the rule on, if it is not.
  var options: AnalysisOptions {
    var options = AnalysisOptions()
    if let known = Rule.named(rule), !known.isOn { options.rules[rule] = known.severity }
    return options
  }

  /// Every example of every rule with every mutation that its language can bear.
  static let all: [ExampleCase] = Rule.all.flatMap { rule in
    rule.examples.flatMap { example in
      Mutation.allCases.compactMap { mutation in
        mutated(example, mutation, rule: rule.name).map {
          ExampleCase(rule: rule.name, file: example.file, text: $0, mutation: mutation)
        }
      }
    }
  }

  /// The marked text mutated; nil where the language has no such form.
  private static func mutated(_ example: RuleExample, _ mutation: Mutation, rule: String) -> String? {
    let type = example.file.split(separator: ".").last.map(String.init) ?? ""
    switch mutation {
    case .none: return example.text
    case .emoji: return withEmoji(example, type: type)
    case .crlf: return lines(example.text).joined(separator: "\r\n")
    case .tabs:
      // YAML forbids them, and a start line has none.
      if type == "yaml" || type == "yml" || type == "http" { return nil }
      return lines(example.text).map(withTabs).joined(separator: "\n")
    case .byteOrderMark: return "\u{FEFF}" + example.text
    case .suppressed: return withSuppression(example, of: rule)
    case .comment:
      let language = Language.identify(path: example.file, bytes: Array(example.unmarkedText.utf8))
      guard let comment = language.lineComment, !example.isGood else { return nil }
      let isOpening = example.text.hasPrefix("<?php")
      return lines(example.unmarkedText).enumerated()
        .map { isOpening && $0 == 0 ? $1 : "\(comment) \($1)" }.joined(separator: "\n")
    }
  }

  /// An emoji in a comment or a string before each mark on its line.
  private static func withEmoji(_ example: RuleExample, type: String) -> String? {
    let emoji: String
    switch type {
    case "js", "ts", "go", "java", "kt", "cs", "php", "rs", "swift": emoji = "/* 😀 */ "
    case "py", "rb": emoji = "\"😀\"; "
    case "conf": emoji = "set $face \"😀\"; "
    case "json": emoji = "\"x-face\": \"😀\", "
    default: return nil
    }
    guard !example.isGood else { return nil }
    return lines(example.text).map { line in
      guard line.contains("«") else { return line }
      let indentation = line.prefix { $0 == " " || $0 == "\t" }
      return indentation + emoji + line.dropFirst(indentation.count)
    }.joined(separator: "\n")
  }

  /// A comment at the top that suppresses the rule in the whole file; nil where the language has no comments.
  private static func withSuppression(_ example: RuleExample, of rule: String) -> String? {
    let language = Language.identify(path: example.file, bytes: Array(example.unmarkedText.utf8))
    guard let style = language.commentStyle, !style.needsOthers, !example.isGood else { return nil }
    let opening = example.text.hasPrefix("<?") ? lines(example.text).prefix(1).map { $0 + "\n" }.joined() : ""
    let comment = style.comment("statuslsp:ignore-file \(rule) -- shown on purpose")
    return opening + comment + "\n" + example.text.dropFirst(opening.count)
  }

  private static func withTabs(_ line: String) -> String {
    let indentation = line.prefix { $0 == " " }
    return String(repeating: "\t", count: (indentation.count + 1) / 2) + line.dropFirst(indentation.count)
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

@Suite struct RuleExampleTests {
  @Test(arguments: ExampleCase.all)
  func ruleReportsWhatIsMarked(example: ExampleCase) {
    let marked = MarkedText(example.text)
    let source = Source(marked.text)
    let language = Language.identify(path: example.file, bytes: source.bytes)
    let analysis = analyze(source, language: language, options: example.options)
    let found = analysis.findings.filter { $0.rule == example.rule }.map(\.range)
    #expect(
      found == (example.mutation == .suppressed ? [] : marked.ranges),
      "\(language.name), literals: \(analysis.literals.map { "\($0.range) \($0.context) \($0.evidence) \($0.why)" })")
  }

  @Test(arguments: ExampleCase.all.filter { $0.mutation == .suppressed })
  func whatIsSuppressedIsShownOnRequest(example: ExampleCase) {
    let marked = MarkedText(example.text)
    let source = Source(marked.text)
    var options = example.options
    options.reportsSuppressed = true
    let analysis = analyze(
      source, language: Language.identify(path: example.file, bytes: source.bytes), options: options)
    #expect(analysis.findings.filter { $0.rule == example.rule }.map(\.range) == marked.ranges)
  }

  @Test(arguments: ExampleCase.all.filter { $0.mutation == .none })
  func otherRulesKeepSilent(example: ExampleCase) {
    let marked = MarkedText(example.text)
    let source = Source(marked.text)
    let analysis = analyze(source, language: Language.identify(path: example.file, bytes: source.bytes))
    #expect(analysis.findings.filter { $0.rule != example.rule }.map(\.message) == [])
  }
}
