// swift-format-ignore-file

extension KnownCall {
  private static let java: LanguageSet = .java
  private static let kotlin: LanguageSet = .kotlin

  /// Servlet, Spring, Jakarta REST, JDK HTTP server, OkHttp, WireMock, Ktor, Javalin, Spark.
  static let jvm: [KnownCall] = [
    .init("setStatus", 0, .jvm, needs: .receiver), .init("sendError", 0, .jvm), .init("setResponseCode", 0, .jvm),
    .init("ResponseEntity.status", 0, .jvm), .init("Response.status", 0, .jvm), .init("HttpStatus.valueOf", 0, .jvm),
    .init("HttpStatusCode.valueOf", 0, .jvm), .init("HttpStatus.resolve", 0, .jvm), .init("Status.fromStatusCode", 0, .jvm),
    .init("HttpStatusCode.fromValue", 0, .jvm), .init("HttpStatusCode", 0, .jvm),
    .init("HttpResponseStatus.valueOf", 0, .jvm),
    .init("ResponseStatusException", 0, .jvm), .init("WebApplicationException", 0, .jvm), .init("WebApplicationException", 1, .jvm),
    .init("ClientErrorException", -1, .jvm), .init("ServerErrorException", -1, .jvm), .init("RedirectionException", -1, .jvm),
    .init("sendResponseHeaders", 0, .jvm), .init("code", 0, .jvm, needs: .word("Response")),
    .init("withStatus", 0, .jvm), .init("error", 0, .jvm, needs: .http, arity: 2), .init("withStatusCode", 0, .jvm), .init("halt", 0, .jvm, needs: .http),
    .init("rawStatusCode", 0, .jvm), .init("ErrorMessage", 0, .jvm, needs: .http),
  ]

  /// ASP.NET Core, MVC, minimal APIs, HttpClient.
  static let cSharp: [KnownCall] = [
    .init("StatusCode", 0, .cSharp), .init("StatusCodeResult", 0, .cSharp), .init("HttpStatusCodeResult", 0, .cSharp),
    .init("ProducesResponseType", -1, .cSharp), .init("Produces", -1, .cSharp), .init("ProducesProblem", 0, .cSharp),
    .init("ProducesValidationProblem", 0, .cSharp), .init("SwaggerResponse", 0, .cSharp), .init("BadHttpRequestException", 1, .cSharp),
    .init("HttpException", 0, .cSharp),
  ]
}
