import Foundation
import TestSupport
import Testing

/// JupyterLab with its language client in Chromium, and the file of editors/jupyterlab in a new user's home. The client has
/// neither quick fixes nor hints, and its menu comes by a key.
@Suite(.serialized) struct JupyterLabTests {
  @Test(.enabled(if: BrowserDriver.isHere, "STATUSLSP_WEB or chromium is missing"), .timeLimit(.minutes(3)))
  func showsAndCompletes() throws {
    let driver = BrowserDriver(script: "JupyterLab/drive.py", files: "editors/jupyterlab")
    for (one, seen) in zip(ClientCase.cases, try driver.run(ClientCase.cases, servers: nil)) {
      try one.expectDiagnostics(seen.diagnostics, showsCodes: false, "at first, \(one.file)")
      try one.expectHover(seen.hover)
      // It goes by its own tokens, of which the quotes around a key of YAML are a part.
      try one.expectCompletion(seen.completion, opensByTyping: false, inserts: one.language != "yaml")
      try one.expectDiagnostics(seen.afterCrash, showsCodes: false, "from the next server, \(one.file)")
    }
  }
}
