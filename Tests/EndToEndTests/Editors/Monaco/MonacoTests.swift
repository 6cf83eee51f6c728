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

  private static let knock = """
    import asyncio, json, subprocess, sys, websockets
    async def knock(address, origin):
        try:
            async with websockets.connect(address, origin=origin) as socket:
                await socket.send(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize",
                                              "params": {"processId": None, "rootUri": None, "capabilities": {}}}))
                return json.loads(await socket.recv())["result"]["serverInfo"]["name"]
        except websockets.InvalidStatus as refusal:
            return refusal.response.status_code
    bridge = subprocess.Popen(
        [sys.executable, sys.argv[1], "--origin", "http://localhost:8000", "--port", "0", "--program", sys.argv[2]],
        stdout=subprocess.PIPE, text=True)
    address = bridge.stdout.readline().strip()
    for origin in ("http://localhost:8000", "http://localhost:8001", "https://example.com", None):
        print(asyncio.run(knock(address, origin)))
    bridge.terminate()
    """

  @Test(.enabled(if: runs, "STATUSLSP_WEB, STATUSLSP_MONACO or chromium is missing"), .timeLimit(.minutes(5)))
  func theBridgeServesNamedOriginsAlone() throws {
    let python = try #require(BrowserDriver.python)
    let output = try ChildProcess.run(
      python, ["-c", Self.knock, Repository.url("editors/monaco/bridge.py").path, BuiltBinary.url().path])
    #expect(output.outputText == "statuslsp\n403\n403\n403\n", "\(output.errorText)")
  }
}
