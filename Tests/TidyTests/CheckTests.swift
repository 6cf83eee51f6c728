import Foundation
import TestSupport
import Testing

/// Each check finds what it is there for, and leaves alone what only looks like it.
@Suite struct CheckTests {
  @Test func blankingKeepsLinesAndCode() {
    let text = #"""
      let a = "x // \(f("}")) {" // note {
      /* a /* nested */ { */ let b = #"raw " { \n"# + """
        { not code
        """
      let c = 1
      """#
    let code = blankingCommentsAndStrings(text)
    #expect(code.filter { $0 == "\n" }.count == text.filter { $0 == "\n" }.count)
    #expect(!code.contains("{") && !code.contains("}"))
    #expect(tokens(of: code).map(\.text) == ["let", "a", "=", "let", "b", "=", "+", "let", "c", "=", "1"])
    #expect(tokens(of: code).last?.line == 5)
  }

  @Test(arguments: [
    "let server = try ChildProcess(BuiltBinary" + ".url(), [])", "let arguments = [\"--stdio" + "\"]",
  ]) func otherStartsOfTheServerAreFound(text: String) {
    #expect(serverStartViolations([CheckedFile("Tests/EndToEndTests/NewTests.swift", text)]).count == 1)
    #expect(serverStartViolations([CheckedFile("Tests/TestSupport/LanguageServer.swift", text)]) == [])
  }

  @Test(
    arguments: [
      ("StatusDetection", "import StatusAnalysis"), ("StatusAnalysis", "package import JSON"),
      ("JSON", "import Foundation"), ("StatusServer", "import Dispatch"), ("StatusProject", "private import Glibc"),
      ("StatusRegistry", "import Synchronization"), ("statuslsp", "import StatusServer"), ("Misc", "let a = 1"),
      ("StatusCommandLine", "import LanguageServerProtocol\nimport StatusAnalysis"),
      ("StatusProject", "@preconcurrency import struct Foundation.Data"),
      ("SourceText", "public import _Builtin_intrinsics.intel.sse2"),
    ])
  func layeringFinds(target: String, text: String) {
    #expect(!layeringViolations([CheckedFile("Sources/\(target)/A.swift", text)]).isEmpty)
  }

  @Test func layeringAllows() {
    let files = [
      CheckedFile("Sources/Platform/A.swift", "#if canImport(Glibc)\nimport Glibc\n#endif"),
      CheckedFile("Sources/StatusServer/A.swift", "package import LanguageServerProtocol\nimport StatusAnalysis"),
      CheckedFile("Sources/JSON/A.swift", "// import Foundation\nlet text = \"import Foundation\""),
      CheckedFile(instructionFile, "public import _Builtin_intrinsics.intel.sse2"),
    ]
    #expect(layeringViolations(files) == [])
  }

  @Test func namingFinds() {
    #expect(
      namingViolations(["Sources/JSON/Utils.swift", "Sources/Helpers/A.swift", "a/StringExtensions.swift"]).count == 3)
    #expect(namingViolations(["Sources/JSON/JSONReader.swift", "Sources/A/Commands.swift"]) == [])
    let types = ["struct JSON {}", "package enum Platform: Int {", "final class StatusServer {}"]
    for type in types {
      #expect(moduleNameViolations([CheckedFile("Sources/A/B.swift", type)]).count == 1, "\(type)")
    }
    #expect(moduleNameViolations([CheckedFile("Sources/A/B.swift", "struct JSONValue {} // struct JSON")]) == [])
  }

  @Test func selfReferenceFinds() {
    for line in ["see issue 12", "Issues #3", "x // TO" + "DO: more"] {
      #expect(selfReferenceViolations("a", line).count == 1, "\(line)")
    }
    #expect(selfReferenceViolations("a", "issue a redirect with 302; issued 200 tokens") == [])
  }

  @Test func namedPathsFind() {
    let text =
      "See `Sources/JSON`, [that](editors/a.md), Tests/A.swift:12:3. Not `Tests/A/NAME`; `swift build editors/playground`"
    #expect(namedPaths(text) == ["Sources/JSON", "editors/a.md", "Tests/A.swift", "editors/playground"])
  }

  @Test func topLevelFinds() {
    #expect(topLevelViolations(["Sources", ".git", ".build", "docs", "a.log"]).count == 2)
  }

  @Test func sizesFind() {
    let line = "let value = 1\n"
    func function(_ count: Int) -> String {
      "func f(_ a: () -> Void = {}) {\n" + String(repeating: line, count: count) + "}\n"
    }
    #expect(sizeViolations([CheckedFile("Sources/A/B.swift", function(58))]) == [])
    #expect(sizeViolations([CheckedFile("Sources/A/B.swift", function(59))]).count == 1)
    let long = CheckedFile("Sources/A/B.swift", String(repeating: line, count: 401))
    #expect(sizeViolations([long]).count == 2, "the file itself and the median")
    let middle = CheckedFile("Sources/A/B.swift", String(repeating: line, count: 121))
    #expect(sizeViolations([middle]).count == 1)
    #expect(sizeViolations([CheckedFile("Sources/A/Tables/B.swift", String(repeating: line, count: 900))]) == [])
    #expect(sizeViolations([CheckedFile("Sources/A/Tables/B.swift", "func f() {}")]).count == 1)
  }

  @Test func bodiesAreMeasured() {
    let text = """
      protocol P { func required() }
      struct S {
        init?(_ a: Int) {
          self.init()
        }
        var computed: Int { 1 }
        var stored: Int
        func last<T>(of: [T]) -> T? where T: P {
          nil
        }
      }
      """
    let bodies = measuredBodies(CheckedFile("a.swift", text))
    #expect(bodies.map(\.name) == ["init", "computed", "last"])
    #expect(bodies.map(\.lines) == [3, 1, 3])
  }

  @Test func literalsFind() {
    func list(_ count: Int) -> CheckedFile {
      CheckedFile("a.swift", "let all = [" + String(repeating: "Row(1, f()),\n", count: count) + "]")
    }
    #expect(literalViolations(list(64)) == [])
    #expect(literalViolations(list(65)).count == 1)
  }

  @Test(
    arguments: [
      "let a = try! f()", "let b = c as! D", "fatalError(\"x\")", "precondition(a > 0)", "let c = d!", "f()!.g",
      "list[0]!", "var e: Int!", "unsafeBitCast(a, to: B.self)", "assert(a)", "@testable import JSON",
    ])
  func trapsFind(line: String) {
    #expect(trapViolations(CheckedFile("a.swift", line)).count == 1)
  }

  @Test(
    arguments: [
      "if a != b {}", "if !a {}", "a!=b", "// let a = b!", "print(\"try! it!\")", "x.precondition(1)",
      "let a = (!b, !c)",
    ])
  func trapsAllow(line: String) {
    #expect(trapViolations(CheckedFile("a.swift", line)) == [])
  }

  @Test func accessFinds() {
    #expect(accessViolations(CheckedFile("Sources/JSON/A.swift", "public struct A {}")).count == 1)
    #expect(accessViolations(CheckedFile("Sources/JSON/A.swift", "let open = 1; call(open: open)")) == [])
    #expect(accessViolations(CheckedFile("Sources/JSON/A.swift", "public import B\n")) == [])
    #expect(accessViolations(CheckedFile("Sources/StatusRegistry/A.swift", "public struct A {}")) == [])
  }

  @Test func conditionsFind() {
    let imports = "#if canImport(Glibc)\nimport Glibc\n#else\nimport Darwin\n#endif\n"
    let code = imports + "#if os(macOS)\nlet a = 1\n#endif\n"
    let one = CheckedFile("Sources/Platform/A.swift", code)
    #expect(conditionalViolations([one, CheckedFile("Sources/Platform/B.swift", imports)]) == [])
    #expect(conditionalViolations([one, CheckedFile("Sources/Platform/B.swift", code)]).count == 1)
    #expect(conditionalViolations([one, CheckedFile("Sources/Platform/Linux.swift", code)]) == [])
    #expect(conditionalViolations([CheckedFile("Sources/JSON/A.swift", code)]).count == 1)
    let long = CheckedFile("Sources/Platform/A.swift", code + String(repeating: "\n", count: 150))
    #expect(conditionalViolations([long]).count == 1)
  }

  @Test func manifestFinds() throws {
    let text = """
      {"dependencies": [{}], "targets": [
        {"name": "JSON", "type": "regular", "dependencies": [{"byName": ["Platform", null]}], "resources": [{}], "settings": [
          {"kind": {"unsafeFlags": {"_0": ["-Ounchecked"]}}}]},
        {"name": "JSONTests", "type": "test", "dependencies": [{"byName": ["statuslsp", null]}], "resources": [], "settings": [
          {"kind": {"swiftLanguageMode": {"_0": "6"}}}, {"kind": {"treatAllWarnings": {"_0": "error"}}}]}]}
      """
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(text.utf8))
    #expect(
      manifestViolations(manifest) == [
        "the package has dependencies", "the targets do not stand in the order of the layers", "JSON has resources",
        "JSON is not in the Swift 6 language mode", "JSON lets warnings pass", "JSON has unsafe flags",
        "JSON has unsafe flags beyond release builds on Linux", "JSONTests depends on the executable",
        "JSON is not built with strict memory safety", "JSON depends on Platform, which does not stand above it",
      ])
  }

  #if os(Linux)
  @Test func executableFinds() throws {
    #expect(executableViolations(Array("#!/bin/sh".utf8)).count == 1)
    let runner = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "/proc/self/exe")))
    let violations = executableViolations(runner)
    #expect(violations.contains("it asks for a dynamic loader"), "\(violations)")
    #expect(violations.contains("it has a dynamic section"), "\(violations)")
    let header: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1] + [UInt8](repeating: 0, count: 58)
    #expect(executableViolations(header + Array("\0Foundation\0".utf8)).contains("it contains Foundation (Foundation)"))
    #expect(executableViolations(header + [UInt8](repeating: 0, count: 15_000_000)).count == 2)
  }
  #endif
}
