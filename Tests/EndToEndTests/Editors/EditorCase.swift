import JSON
import TestSupport
import Testing

/// A file as a person opens it in an editor: `«305»` marks what has to be underlined, `¦` where a code is typed; hover and
/// quick fix are asked for at the first mark.
struct EditorCase: Sendable, CustomTestStringConvertible {
  /// What is to be seen of one finding.
  struct Expected: Sendable, Equatable {
    let underlined: String
    let code: String
    let severity: Int
  }

  let file: String
  let text: String
  let findings: [Expected]
  /// Words of the hover on the first finding, which its inlay hint says, too.
  let hover: String
  /// The digits that the first quick fix writes; its title has them, too.
  let replacement: String

  var testDescription: String { file }

  var marked: MarkedText { MarkedText(text) }

  /// What a probe is asked to do, in JSON; columns count bytes.
  ///
  /// - Parameters:
  ///   - typed: what is typed at the cursor, one completion after the other.
  ///   - restarts: whether the server is killed at the end and has to come back.
  func instructions(typed: [String], restarts: Bool) throws -> [UInt8] {
    let task: JSONValue = [
      "findings": .integer(findings.count),
      "finding": try place(marked.ranges.first?.lowerBound),
      "cursor": try place(marked.cursors.first),
      "hover": .string(hover),
      "title": .string(replacement),
      "typed": .array(typed.map { .string($0) }),
      "restart": .bool(restarts),
    ]
    return task.bytes
  }

  private func place(_ offset: Int?) throws -> JSONValue {
    guard let offset else { throw Failure("\(file) has no mark or no cursor") }
    let (line, column) = lineAndByte(offset)
    return ["line": .integer(line), "column": .integer(column)]
  }

  /// The line of an offset and its byte in it.
  func lineAndByte(_ offset: Int) -> (line: Int, column: Int) {
    let lines = marked.text.utf8.prefix(offset).split(separator: 10, omittingEmptySubsequences: false)
    return (lines.count - 1, lines.last?.count ?? 0)
  }

  /// The text after the quick fix on the first finding.
  var fixed: String {
    guard let range = marked.ranges.first else { return "" }
    return replacing(range, with: replacement)
  }

  /// The line of the cursor once a code is there.
  func completed(with code: String) -> String {
    guard let cursor = marked.cursors.first else { return "" }
    let lines = replacing(cursor..<cursor, with: code).split(separator: "\n", omittingEmptySubsequences: false)
    return String(lines[lineAndByte(cursor).line])
  }

  private func replacing(_ range: Range<Int>, with text: String) -> String {
    let bytes = Array(marked.text.utf8)
    return String(decoding: bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...], as: UTF8.self)
  }
}

extension EditorCase {
  static let python = EditorCase(
    file: "app.py",
    text: """
      from flask import abort

      def tea():
          log("🫖 é"); abort(«305»)
          abort(¦)
          raise HTTPException(status_code=«1000»)

      """,
    findings: [
      Expected(underlined: "305", code: "deprecated-code", severity: 2),
      Expected(underlined: "1000", code: "invalid-code", severity: 1),
    ], hover: "Use Proxy", replacement: "307")

  static let go = EditorCase(
    file: "main.go",
    text: """
      package main

      import "net/http"

      func serve(w http.ResponseWriter, r *http.Request) {
      	w.WriteHeader(«306»)
      	w.WriteHeader(¦)
      	w.WriteHeader(«99»)
      }

      """,
    findings: [
      Expected(underlined: "306", code: "deprecated-code", severity: 2),
      Expected(underlined: "99", code: "invalid-code", severity: 1),
    ], hover: "Switch Proxy", replacement: "307")

  static let yaml = EditorCase(
    file: "openapi.yaml",
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
    findings: [
      Expected(underlined: "305", code: "deprecated-code", severity: 2),
      Expected(underlined: "600", code: "invalid-code", severity: 2),
    ], hover: "Use Proxy", replacement: "307")

  /// A script without an ending: its first line says what it is.
  static let script = EditorCase(
    file: "serve",
    text: """
      #!/usr/bin/env python3
      from flask import abort

      def tea():
          abort(«418»)
          abort(¦)
          raise HTTPException(status_code=«1000»)

      """,
    findings: [
      Expected(underlined: "418", code: "reserved-code", severity: 3),
      Expected(underlined: "1000", code: "invalid-code", severity: 1),
    ], hover: "I'm a teapot", replacement: "400")

  static let all = [python, go, yaml, script]
}
