import Foundation
import TestSupport
import Testing

/// Monaco, the editor of VS Code, with its own client of the protocol, in Chromium, by the files of editors/monaco.
@Suite(.serialized) struct MonacoTests {
  static let runs =
    BrowserDriver.isHere
    && (InstalledTool.isRequired || ProcessInfo.processInfo.environment["STATUSLSP_MONACO"] != nil)

  @Test(.enabled(if: runs, "STATUSLSP_WEB, STATUSLSP_MONACO or chromium is missing"), .timeLimit(.minutes(3)))
  func showsCompletesAndFixes() throws {
    let cases = ClientCase.cases
    let driver = BrowserDriver(script: "Monaco/drive.py", files: "editors/monaco")
    // Each page has a server of its own, and each loses one.
    for (one, seen) in zip(cases, try driver.run(cases, servers: 2 * cases.count)) {
      try one.expectDiagnostics(seen.diagnostics, "at first, \(one.file)")
      try one.expectHover(seen.hover)
      try one.expectCompletion(seen.completion)
      try one.expectHints(seen.hints)
      one.expectFix(seen)
      try one.expectDiagnostics(seen.afterCrash, "from the next server, \(one.file)")
    }
  }
}
