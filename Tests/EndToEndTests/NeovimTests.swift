import Foundation
import TestSupport
import Testing

/// Neovim itself, with the very file that users copy, against the built server.
@Suite(.serialized) struct NeovimTests {
  static let neovim: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(fileURLWithPath: "\($0)/nvim") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  static let isRequired = ProcessInfo.processInfo.environment["STATUSLSP_REQUIRE_EDITORS"] == "1"

  static let cases: [NeovimCase] = [
    NeovimCase(
      file: "app.js",
      text: """
        app.get("/", (req, res) => {
          log("😀"); res.status(«305»).end();
          sleep(404);
          res.status(¦).end();
          res.sendStatus(«418»);
        });

        """,
      findings: [
        .init(underlined: "305", code: "deprecated-code", severity: 2),
        .init(underlined: "418", code: "reserved-code", severity: 3),
      ], hover: "Use Proxy", replacement: "307"),
    NeovimCase(
      file: "app.py",
      text: """
        from flask import abort

        def tea():
            abort(«418»)
            abort(¦)
            raise HTTPException(status_code=«1000»)

        """,
      findings: [
        .init(underlined: "418", code: "reserved-code", severity: 3),
        .init(underlined: "1000", code: "invalid-code", severity: 1),
      ], hover: "teapot", replacement: "429"),
    NeovimCase(
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
        .init(underlined: "306", code: "deprecated-code", severity: 2),
        .init(underlined: "99", code: "invalid-code", severity: 1),
      ], hover: "Switch Proxy", replacement: "308"),
    NeovimCase(
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
        .init(underlined: "305", code: "deprecated-code", severity: 2),
        .init(underlined: "600", code: "invalid-code", severity: 2),
      ], hover: "Use Proxy", replacement: "307"),
    NeovimCase(
      file: "nginx.conf",
      text: """
        server {
            listen 443;
            location /tea { return «418»; }
            location /lost { return ¦; }
            location /odd { return «1000»; }
        }

        """,
      findings: [
        .init(underlined: "418", code: "reserved-code", severity: 3),
        .init(underlined: "1000", code: "invalid-code", severity: 1),
      ], hover: "teapot", replacement: "403"),
  ]

  @Test(
    .enabled(if: neovim != nil || isRequired, "nvim is not on the PATH"), .timeLimit(.minutes(3)), arguments: cases)
  func showsCompletesAndFixes(_ one: NeovimCase) throws {
    let neovim = try #require(Self.neovim, "nvim is not on the PATH, and STATUSLSP_REQUIRE_EDITORS asks for it")
    let seen = try one.run(neovim)
    try #require(seen.error == nil, "\(seen.error ?? "")")

    let diagnostics = try #require(seen.diagnostics)
    #expect(
      diagnostics.map { NeovimCase.Expected(underlined: $0.underlined, code: $0.code, severity: $0.severity) }
        == one.findings)
    let marked = one.marked
    #expect(diagnostics.map(\.line) == marked.ranges.map { marked.position(at: $0.lowerBound).line })
    #expect(diagnostics.allSatisfy { $0.source == "statuslsp" && $0.message.contains($0.underlined) })

    let hover = try #require(seen.hover)
    #expect(hover.contains(one.hover) && hover.contains(one.findings[0].underlined), "\(hover)")

    let completions = try #require(seen.completions)
    try #require(completions.count == 2)
    #expect(completions[0].items.contains { $0.insertion == "404" })
    #expect(completions[0].menu?.contains("404") == true, "\(completions[0].menu ?? [])")
    #expect(completions[0].menu?.allSatisfy { $0.hasPrefix("40") } == true)
    #expect(completions[1].items.first?.insertion == "404", "\(completions[1].items.map(\.label))")
    if let menu = completions[1].menu { #expect(menu.first == "404", "\(menu)") }

    #expect(seen.menu?.isEmpty == false)
    #expect(seen.fixed.map { $0 + "\n" } == one.fixed)
  }

  /// A linter of the language's own and ours on one buffer: each shows what it finds, and both offer their actions.
  static let ruff = (ProcessInfo.processInfo.environment["STATUSLSP_RUFF"]).map { URL(fileURLWithPath: $0) }

  @Test(
    .enabled(if: (neovim != nil && ruff != nil) || isRequired, "nvim or STATUSLSP_RUFF is missing"),
    .timeLimit(.minutes(3)))
  func worksBesideAnotherServer() throws {
    let neovim = try #require(Self.neovim, "nvim is not on the PATH, and STATUSLSP_REQUIRE_EDITORS asks for it")
    let ruff = try #require(Self.ruff, "STATUSLSP_RUFF names no ruff, and STATUSLSP_REQUIRE_EDITORS asks for it")
    let one = NeovimCase(
      file: "app.py",
      text: """
        import os
        from flask import abort

        def tea():
            abort(«418»)
            abort(¦)

        """,
      findings: [.init(underlined: "418", code: "reserved-code", severity: 3)], hover: "teapot", replacement: "429")
    let seen = try one.run(neovim, second: ruff)
    try #require(seen.error == nil, "\(seen.error ?? "")")
    #expect(seen.diagnostics?.map(\.underlined) == ["418"])
    #expect(seen.others?.contains { $0.source == "Ruff" && $0.underlined == "os" } == true)
    #expect(seen.hover?.contains("teapot") == true)
    #expect(seen.completions?.first?.items.contains { $0.insertion == "404" } == true)
    #expect(seen.menu?.contains { $0.hasPrefix("Ruff") } == true, "\(seen.menu ?? [])")
    #expect(seen.fixed.map { $0 + "\n" } == one.fixed)
  }
}
