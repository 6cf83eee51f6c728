import Platform
import SourceText
import StatusAnalysis
import StatusDetection
import StatusProject
import StatusRegistry
import StatusServer

/// An engine for tests of the protocol: every number is a strong literal; 305 is deprecated and has two suggested fixes,
/// 999 is invalid and unnecessary, speaks of the text's beginning and has one safe fix; 418 is weak.
struct SimpleEngine {
  /// The texts that were analysed.
  let analyzed = Shared<[[UInt8]]>([])
  /// What a folder's configuration is; a thrown error where there is one.
  let configurations = Shared<[FilePath: Result<Configuration, ConfigurationError>]>([:])
  /// The boundaries that were asked with, by folder.
  let boundaries = Shared<[FilePath: FilePath]>([:])
  /// Texts of configuration files; none are there unless a test says so.
  let configurationTexts = Shared<[FilePath: [UInt8]]>([:])
  /// Whether findings can be ignored and literals rewritten.
  let offersMore = Shared(false)

  var engine: Engine {
    var engine = Engine()
    engine.literals = { [analyzed] reading, _ in
      analyzed.update { $0.append(reading.bytes) }
      return Self.literals(in: Source(reading.bytes))
    }
    engine.findings = { literals, _, options in
      literals.compactMap(Self.finding).filter { finding in
        if let severity = options.rules[finding.rule] { severity != nil } else { true }
      }
    }
    engine.expectation = { source, offset, _, _, _ in Self.expectation(in: source, at: offset) }
    engine.completions = { expectation, source, _, markup in Self.completions(markup: markup) }
    engine.refactorings = { [offersMore] range, _, literals, _ in
      guard offersMore.update({ $0 }) else { return [] }
      return literals.filter { $0.range.overlaps(range) || $0.range.contains(range.lowerBound) }.map {
        Fix(
          title: "Name \($0.code?.value ?? 0)", applicability: .suggested,
          edits: [TextEdit(range: $0.range, replacement: "name")])
      }
    }
    engine.ignoreHere = { [offersMore] finding, reading, _, _ in
      guard offersMore.update({ $0 }) else { return nil }
      let source = Source(reading.bytes)
      let end = source.lineRange(source.line(at: finding.range.lowerBound)).upperBound
      return Fix(
        title: "Ignore here", applicability: .suggested,
        edits: [TextEdit(range: end..<end, replacement: " // ignore\n")])
    }
    engine.ignoringRule = { [offersMore] rule, text in
      guard offersMore.update({ $0 }), text != Array("wrong".utf8) else { return nil }
      return [TextEdit(range: 0..<(text?.count ?? 0), replacement: "off: \(rule)")]
    }
    engine.configurationText = { [configurationTexts] path throws(SystemError) in
      configurationTexts.update { $0[path] }
    }
    engine.hoverText = { literal, _, _, markup in
      "\(markup == .markdown ? "**" : "")\(literal.code?.value ?? 0)\(markup == .markdown ? "**" : "")"
    }
    engine.configuration = { [configurations, boundaries] folder, boundary throws(ConfigurationError) in
      boundaries.update { $0[folder] = boundary }
      return try configurations.update { $0[folder] ?? .success(Configuration()) }.get()
    }
    return engine
  }

  private static func literals(in source: Source) -> [StatusLiteral] {
    var literals: [StatusLiteral] = []
    var start: Int?
    for (offset, byte) in (source.bytes + [0]).enumerated() {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isDigit, start == nil { start = offset }
      guard !isDigit, let first = start else { continue }
      start = nil
      guard let value = Int(source.text(in: first..<offset)) else { continue }
      literals.append(
        StatusLiteral(
          value: .code(StatusCode(value)), spelling: .integer, range: first..<offset, spellingRange: first..<offset,
          context: .callArgument, evidence: value == 418 ? .weak : .strong, why: "a number"))
    }
    return literals
  }

  private static func finding(_ literal: StatusLiteral) -> Finding? {
    func fix(_ code: Int, _ applicability: Fix.Applicability) -> Fix {
      Fix(
        title: "Replace with \(code)", applicability: applicability,
        edits: [TextEdit(range: literal.range, replacement: String(code))])
    }
    switch literal.code?.value {
    case 305:
      return Finding(
        rule: "deprecated-code", severity: .warning, range: literal.range, code: StatusCode(305),
        message: "305 is deprecated.", isDeprecated: true, url: "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6",
        fixes: [fix(307, .suggested), fix(302, .suggested)])
    case 999:
      var finding = Finding(
        rule: "invalid-code", severity: .error, range: literal.range, code: StatusCode(999),
        message: "999 is no status code.", fixes: [fix(500, .safe)])
      finding.isUnnecessary = true
      finding.related = [RelatedPlace(range: 0..<1, message: "The text begins.")]
      return finding
    default:
      return nil
    }
  }

  /// A status is expected behind `(`: what was typed since then is replaced, digits beyond the cursor too.
  private static func expectation(in source: Source, at offset: Int) -> StatusExpectation? {
    guard let open = source.bytes[..<offset].lastIndex(of: UInt8(ascii: "(")) else { return nil }
    let rest = source.bytes[offset...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let isWeak = source.bytes[..<open].last == UInt8(ascii: "?")
    return StatusExpectation(
      range: (open + 1)..<(offset + rest.count), context: .callArgument, evidence: isWeak ? .weak : .strong,
      why: "an argument", isQuoted: false)
  }

  private static func completions(markup: Markup?) -> [Completion] {
    [
      Completion(
        code: StatusCode(404), insertion: "404", phrase: "Not Found", isDeprecated: false, sortText: "0",
        documentation: markup == .markdown ? "**404**" : "404"),
      Completion(
        code: StatusCode(305), insertion: "305", phrase: "Use Proxy", isDeprecated: true, sortText: "1",
        documentation: markup == .markdown ? "**305**" : "305"),
    ]
  }
}
