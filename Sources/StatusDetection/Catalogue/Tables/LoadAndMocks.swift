// swift-format-ignore-file

extension KnownCall {
  private static let jvmAndScript: LanguageSet = [.java, .kotlin, .javaScript, .typeScript]

  /// Load tests and mock servers: k6, Gatling, Pact, WireMock, MockServer, in the languages that they are written in.
  static let loadAndMocks: [KnownCall] = [
    .init("expectedStatuses", -1, .ecmaScript), .init("http.expectedStatuses", -1, .ecmaScript),
    .init("mockSimpleResponse", 2, .ecmaScript), .init("willRespondWith", 0, .ecmaScript), .init("willRespondWith", 0, .jvm),
    .init("status", 0, .jvm, needs: .word("willRespondWith")), .init("will_respond_with", 0, .python), .init("WillRespondWith", 0, .go),
    .init("WithStatus", 0, .cSharp, needs: .word("WillRespond")), .init("WithStatus", 0, .go, needs: .http), .init("WithStatusCode", 0, .cSharp),
    .init("WithStatus", 0, .cSharp, needs: .http),
    .init("WillReturn", 2, .go, needs: .http, arity: 3), .init("WillReturnJSON", 2, .go), .init("WillReturnFileContent", 2, .go),
    .init("jsonResponse", 1, .jvm, arity: 2), .init("WireMock.status", 0, .jvm), .init("willReturn.status", 0, .jvm),
    .init("withStatusCode", 0, .python), .init("response.withStatusCode", 0, .ecmaScript), .init("HttpStatusCode.code", 0, .jvm),
  ]
}
