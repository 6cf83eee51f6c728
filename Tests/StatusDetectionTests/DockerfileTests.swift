import StatusDetection
import Testing

@Suite struct DockerfileTests {
  /// What such a line goes on with was looked for behind the end of the text, which ended the program: while somebody
  /// typed, the server.
  @Test(arguments: ["HEALTHCHECK \\", "HEALTHCHECK --interval=5s \\", "HEALTHCHECK CMD \\", "ONBUILD HEALTHCHECK \\"])
  func anInstructionMayGoOnAtTheEndOfTheText(_ last: String) {
    let text = "ENV HTTP_STATUS=404\n" + last
    let language = Language.identify(path: "Dockerfile", bytes: Array(text.utf8))
    #expect(language.name == "dockerfile")
    #expect(statusLiterals(in: Array(text.utf8), language: language).count == 1)
  }
}
