import TestSupport
import Testing

/// What a user saw, as a probe wrote it down.
struct EditorSeen: Decodable {
  struct Diagnostic: Decodable {
    let line: Int
    let message: String
    let underlined: String
    let code: String?
    let severity: Int?
    let source: String?
  }

  struct Completion: Decodable {
    let typed: String
    /// What the menu would insert.
    let menu: [String]
    /// The line after 404 was taken from it.
    let line: String?
  }

  let version: String?
  let error: String?
  let diagnostics: [Diagnostic]?
  /// Those of a second server.
  let others: [Diagnostic]?
  let hover: String?
  let completions: [Completion]?
  let hints: [String]?
  /// The titles of the actions that were offered.
  let menu: [String]?
  /// The text after a quick fix.
  let fixed: String?
  /// The findings after the server was killed.
  let again: [Diagnostic]?

  /// Holds what was seen to what a case is made for.
  ///
  /// - Parameters:
  ///   - typed: for which texts a menu had to open.
  ///   - showsHints: whether the editor has inlay hints.
  ///   - insertsCompletions: whether the editor replaces what was typed by what is chosen.
  ///   - restarts: whether the server was killed and had to come back.
  func check(
    _ one: EditorCase, typed: [String], showsHints: Bool, insertsCompletions: Bool = true, restarts: Bool
  ) throws {
    try #require(error == nil, "\(error ?? "")")
    try checkDiagnostics(one)
    let hover = try #require(hover)
    #expect(hover.contains(one.hover) && hover.contains(one.findings[0].underlined), "\(hover)")
    #expect((hints?.contains { $0.contains(one.hover) } ?? false) == showsHints, "\(hints ?? [])")

    let completions = try #require(completions)
    #expect(completions.map(\.typed) == typed)
    for completion in completions {
      #expect(completion.menu.contains("404"), "\(completion.menu)")
      if completion.typed == "40" { #expect(completion.menu.allSatisfy { $0.hasPrefix("40") }, "\(completion.menu)") }
      if insertsCompletions { #expect(completion.line == one.completed(with: "404")) }
    }

    #expect(menu?.contains { $0.contains(one.replacement) } == true, "\(menu ?? [])")
    #expect(fixed == one.fixed)
    #expect(again?.map(\.underlined) == (restarts ? one.findings.dropFirst().map(\.underlined) : nil))
  }

  private func checkDiagnostics(_ one: EditorCase) throws {
    let diagnostics = try #require(diagnostics)
    let marked = one.marked
    #expect(diagnostics.map(\.underlined) == one.findings.map(\.underlined))
    #expect(diagnostics.map(\.line) == marked.ranges.map { marked.position(at: $0.lowerBound).line })
    for (diagnostic, expected) in zip(diagnostics, one.findings) {
      #expect(diagnostic.message.contains(expected.underlined))
      // Not every editor keeps these.
      #expect((diagnostic.code ?? expected.code) == expected.code)
      #expect((diagnostic.severity ?? expected.severity) == expected.severity)
      #expect((diagnostic.source ?? "statuslsp") == "statuslsp")
    }
  }
}
