import Foundation
import JSON
import TestSupport
import Testing

/// A file as a person opens it: `«305»` marks what has to be underlined, `¦` where a code is typed. Hover and quick fix are
/// asked for at the first mark, which shows its phrase as a hint.
struct ClientCase: Sendable, CustomTestStringConvertible {
  struct Finding: Sendable, Equatable {
    let code: String
    /// As LSP counts: 1 is an error.
    let severity: Int
  }

  let file: String
  /// What editors call the language.
  let language: String
  let text: String
  let findings: [Finding]
  /// The phrase of the first finding's code: of the hover, and the whole hint.
  let phrase: String
  /// The digits that the quick fix writes.
  let replacement: String

  var testDescription: String { file }
  var marked: MarkedText { MarkedText(text) }

  /// What is typed where a code is missing, and what is taken then.
  static let typed = "40"
  static let inserted = "404"

  /// The text after the quick fix on the first finding.
  var fixed: String {
    let bytes = Array(marked.text.utf8)
    guard let range = marked.ranges.first else { return "" }
    return String(
      decoding: bytes[..<range.lowerBound] + Array(replacement.utf8) + bytes[range.upperBound...], as: UTF8.self)
  }

  /// The line of the cursor once a code stands there.
  var completedLine: String {
    guard let cursor = marked.cursors.first else { return "" }
    let bytes = Array(marked.text.utf8)
    let text = String(decoding: bytes[..<cursor] + Array(Self.inserted.utf8) + bytes[cursor...], as: UTF8.self)
    return text.components(separatedBy: "\n")[marked.position(at: cursor).line]
  }

  static let cases: [ClientCase] = [
    ClientCase(
      file: "app.py", language: "python",
      text: """
        from flask import abort

        def tea():
            abort(¦)
            print("🍵"); abort(«418»)
            raise HTTPException(status_code=«1000»)

        """,
      findings: [.init(code: "reserved-code", severity: 3), .init(code: "invalid-code", severity: 1)],
      phrase: "I'm a teapot", replacement: "429"),
    ClientCase(
      file: "main.go", language: "go",
      text: """
        package main

        import "net/http"

        func serve(w http.ResponseWriter, r *http.Request) {
        	w.WriteHeader(«306»)
        	w.WriteHeader(¦)
        	w.WriteHeader(«99»)
        }

        """,
      findings: [.init(code: "deprecated-code", severity: 2), .init(code: "invalid-code", severity: 1)],
      phrase: "Switch Proxy", replacement: "308"),
    ClientCase(
      file: "openapi.yaml", language: "yaml",
      text: """
        openapi: 3.1.0
        paths:
          /orders:
            get:
              responses:
                "«305»":
                  description: Through the proxy
                "¦":
                  description: Lost
                "«600»":
                  description: No such thing

        """,
      findings: [.init(code: "deprecated-code", severity: 2), .init(code: "invalid-code", severity: 2)],
      phrase: "Use Proxy", replacement: "307"),
  ]

  /// A place as the drivers of clients take it.
  func place(_ offset: Int?) -> JSONValue {
    guard let offset else { return .null }
    let position = marked.position(at: offset)
    return ["line": .integer(position.line), "character": .integer(position.character)]
  }

  /// What a driver is to do with the file, besides what its client needs.
  func task(file: URL, log: URL, _ more: [JSONValue.Member]) -> JSONValue {
    JSONValue(
      .object(
        [
          .init(name: "file", value: .string(file.path)), .init(name: "language", value: .string(language)),
          .init(name: "log", value: .string(log.path)), .init(name: "findings", value: .integer(findings.count)),
          .init(name: "hover", value: place(marked.ranges.first?.lowerBound)),
          .init(name: "completion", value: place(marked.cursors.first)),
          .init(name: "typed", value: .string(Self.typed)), .init(name: "inserted", value: .string(Self.inserted)),
          .init(name: "hints", value: true), .init(name: "phrase", value: .string(phrase)),
          .init(name: "replacement", value: .string(replacement)), .init(name: "crash", value: true),
        ] + more))
  }
}

/// What a client shows of a case, as its driver tells it.
struct ClientSeen: Decodable {
  struct Position: Decodable, Equatable {
    let line: Int
    let character: Int
  }

  struct Diagnostic: Decodable {
    let start: Position
    let end: Position
    let underlined: String
    let severity: Int
    let code: String
    let source: String
    let message: String
  }

  struct Completion: Decodable {
    /// Whether typing opened the menu.
    let opened: Bool
    let labels: [String]
    /// The line once the code was taken.
    let line: String
  }

  struct Hint: Decodable {
    let line: Int
    let character: Int
    let label: String
  }

  let error: String?
  /// The client and its version.
  let client: String?
  let diagnostics: [Diagnostic]?
  let hover: String?
  let completion: Completion?
  let hints: [Hint]?
  let actions: [String]?
  /// The text after the quick fix.
  let fixed: String?
  /// The diagnostics of the server that came after a killed one.
  let afterCrash: [Diagnostic]?
}

extension ClientCase {
  private func describe(_ position: MarkedPosition) -> String { "\(position.line):\(position.character)" }

  /// Holds what a client shows to what the marks say.
  ///
  /// - Parameter showsCodes: whether the client shows the rules' names beside their messages.
  func expectDiagnostics(_ found: [ClientSeen.Diagnostic]?, showsCodes: Bool = true, _ when: Comment) throws {
    let found = try #require(found, when)
    let marked = marked
    let wanted = zip(zip(marked.ranges, marked.markedTexts), findings).map { place, finding in
      "\(describe(marked.position(at: place.0.lowerBound)))-\(describe(marked.position(at: place.0.upperBound)))"
        + " \(place.1) \(showsCodes ? finding.code : "") \(finding.severity)"
    }
    let seen = found.map {
      "\($0.start.line):\($0.start.character)-\($0.end.line):\($0.end.character) \($0.underlined) \($0.code) \($0.severity)"
    }
    #expect(seen == wanted, when)
    #expect(found.allSatisfy { $0.source == "statuslsp" && $0.message.contains($0.underlined) }, when)
  }

  func expectHover(_ hover: String?) throws {
    let hover = try #require(hover)
    #expect(hover.contains(phrase) && hover.contains(marked.markedTexts[0]), "\(hover)")
  }

  /// - Parameters:
  ///   - opensByTyping: whether the menu comes by itself.
  ///   - inserts: whether the client writes the code where the server says.
  func expectCompletion(
    _ completion: ClientSeen.Completion?, opensByTyping: Bool = true, inserts: Bool = true
  ) throws {
    let completion = try #require(completion)
    #expect(completion.opened == opensByTyping, "how the menu came")
    #expect(completion.labels.contains { $0.hasPrefix(Self.inserted) }, "\(completion.labels)")
    if inserts { #expect(completion.line == completedLine) }
  }

  func expectHints(_ hints: [ClientSeen.Hint]?) throws {
    let hint = try #require(hints?.first)
    // Behind the closing quote, where there is one.
    let bytes = Array(marked.text.utf8)
    let end = marked.ranges[0].upperBound
    let place = marked.position(at: bytes[end] == UInt8(ascii: "\"") ? end + 1 : end)
    #expect(hint.line == place.line && hint.character == place.character)
    #expect(hint.label.trimmingCharacters(in: .whitespaces) == phrase)
  }

  func expectFix(_ seen: ClientSeen) {
    #expect(seen.fixed == fixed)
    #expect(seen.actions?.contains { $0.contains(replacement) } == true, "\(seen.actions ?? [])")
  }
}
