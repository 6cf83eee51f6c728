/// Test code other than the one client that starts the server, whose messages then nobody would hold to LSP's meta model.
///
/// The server runs where the binary is given no command or `--stdio`, so whoever takes the binary's path is known by name.
func serverStartViolations(_ files: [CheckedFile]) -> [String] {
  let client = "Tests/TestSupport/LanguageServer.swift"
  // They run commands, copy the binary, or keep what an editor and the server say to each other and have it checked.
  let takers: Set<String> = [
    client, "Tests/TestSupport/BuiltBinary.swift", "Tests/EndToEndTests/Editors/EditorHome.swift",
    "Tests/EndToEndTests/Editors/Browser/KeptSessions.swift", "Tests/EndToEndTests/Editors/Monaco/MonacoTests.swift",
    "Tests/EndToEndTests/FixTreeTests.swift", "Tests/EndToEndTests/CommandLineTreeTests.swift",
    "Tests/EndToEndTests/DistributionTests.swift", "Tests/EndToEndTests/HostilePathTests.swift",
    "Tests/EndToEndTests/InterruptionTests.swift",
  ]
  // It reads arguments and starts nothing.
  let readers: Set<String> = [client, "Tests/StatusCommandLineTests/ArgumentParserTests.swift"]
  return files.flatMap { file in
    var violations: [String] = []
    if file.text.contains("BuiltBinary" + ".url("), !takers.contains(file.path) {
      violations.append("\(file.path) takes the binary's path")
    }
    if file.text.contains("\"--stdio"), !readers.contains(file.path) {
      violations.append("\(file.path) starts the server")
    }
    return violations
  }
}
