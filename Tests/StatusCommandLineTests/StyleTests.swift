import StatusCommandLine
import Testing

@Suite struct StyleTests {
  @Test(
    arguments: [
      (.auto, true, nil, "xterm", true),
      (.auto, true, "", "xterm", true),
      (.auto, true, "1", "xterm", false),
      (.auto, true, nil, "dumb", false),
      (.auto, true, nil, nil, true),
      (.auto, false, nil, "xterm", false),
      (.always, false, "1", "dumb", true),
      (.never, true, nil, "xterm", false),
    ] as [(Invocation.Color, Bool, String?, String?, Bool)])
  func decides(_ choice: Invocation.Color, _ isTerminal: Bool, _ noColor: String?, _ term: String?, _ expected: Bool) {
    let style = Style(choice: choice, isTerminal: isTerminal, noColor: noColor, term: term)
    #expect(style.isColored == expected)
  }
}
