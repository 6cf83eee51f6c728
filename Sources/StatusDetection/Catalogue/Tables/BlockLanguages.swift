// swift-format-ignore-file

extension KnownCall {
  /// dart:io, http, dio, shelf, dart_frog, chopper, alfred, http_mock_adapter.
  static let dart: [KnownCall] = [
    .init("Response", 0, .dart, needs: .http), .init("Response", 1, .dart, needs: .http, arity: 2), .init("http.Response", 1, .dart), .init("Response.bytes", 1, .dart), .init("http.Response.bytes", 1, .dart),
    .init("StreamedResponse", 1, .dart), .init("ResponseBody", 1, .dart, needs: .http), .init("ResponseBody.fromString", 1, .dart), .init("ResponseBody.fromBytes", 1, .dart), .init("reply", 0, .dart, needs: .http),
    .init("throws", 0, .dart, needs: .http, arity: 2), .init("AlfredException", 0, .dart), .init("HttpException", 0, .dart), .init("redirect", 1, .dart, needs: .http, arity: 2, prefers: 3), .init("sendError", -1, .dart, needs: .http),
    .init("hasStatus", 0, .dart, needs: .http), .init("expectStatus", 0, .dart), .init("isStatus", 0, .dart, needs: .http), .init("HttpResponse.status", 0, .dart), .init("setStatus", 0, .dart, needs: .http),
    .init("statusCode", 0, .dart, needs: .http), .init("Response.new", 0, .dart, needs: .http), .init("MockResponse", 0, .dart, needs: .http),
  ]

  /// Ratpack, Grails, ersatz, HTTP Builder, REST Assured, Spring Cloud Contract; what is Java's holds as well.
  static let groovy: [KnownCall] = [
    .init("status", 0, .groovy, needs: .http), .init("response.status", 0, .groovy), .init("clientError", 0, .groovy), .init("code", 0, .groovy, needs: .http), .init("responds.code", 0, .groovy),
    .init("responder.code", 0, .groovy), .init("statusCode", 0, .groovy), .init("assertStatus", 0, .groovy), .init("redirect", 0, .groovy, needs: .http, arity: 2, prefers: 3), .init("response.failure", 0, .groovy, needs: .http),
    .init("response.when", 0, .groovy, needs: .http), .init("HttpResponse.status", 0, .groovy), .init("HttpStatus.valueOf", 0, .groovy), .init("respondWithStatus", 0, .groovy),
    .init("status.set", 0, .groovy), .init("Status.of", 0, .groovy), .init("MockResponse.setResponseCode", 0, .groovy), .init("expectStatus", 0, .groovy), .init("halt", 0, .groovy, needs: .http),
  ]

  /// std.http, httpz, zap, jetzig, tokamak.
  static let zig: [KnownCall] = [
    .init("setStatusNumeric", 0, .zig), .init("setStatus", 0, .zig), .init("expectStatus", 0, .zig), .init("expectStatus", 1, .zig, needs: .http), .init("writeError", -1, .zig, needs: .http),
    .init("sendError", -1, .zig, needs: .http), .init("status_code", 0, .zig, needs: .http), .init("StatusCodeType", 0, .zig), .init("renderError", -1, .zig, needs: .http),
    .init("respondWithStatus", 0, .zig), .init("Status.fromInt", 0, .zig), .init("http.statusText", 0, .zig), .init("redirect", 1, .zig, needs: .http, arity: 2, prefers: 3), .init("fail", 0, .zig, needs: .receiver, arity: 2),
    .init("sendStatus", 0, .zig, needs: .http), .init("statusText", 0, .zig, needs: .http),
  ]

  /// HTTP of the standard library, Kemal, Lucky, Amber, Athena, WebMock.
  static let crystal: [KnownCall] = [
    .init("halt", 0, .crystal), .init("halt", 1, .crystal), .init("respond_with_status", 0, .crystal), .init("Status.new", 0, .crystal, needs: .word("HTTP")), .init("Response.new", 1, .crystal, needs: .http, arity: 2), .init("StreamedResponse.new", 0, .crystal), .init("RedirectResponse.new", 1, .crystal, prefers: 3), .init("HasStatus.new", 0, .crystal, needs: .http), .init("Status.from_value", 0, .crystal),
    .init("Status.from_value?", 0, .crystal), .init("Response.new", 0, .crystal, needs: .http), .init("redirect", 1, .crystal, needs: .http, arity: 2, prefers: 3), .init("send_json", 0, .crystal), .init("head", 0, .crystal, needs: .http),
    .init("json", 1, .crystal, needs: .http, arity: 2), .init("plain_text", 1, .crystal, needs: .http, arity: 2), .init("build_response", 0, .crystal, needs: .http), .init("error", 0, .crystal, needs: .http), .init("HTTPException.new", 0, .crystal),
    .init("error_json", 0, .crystal), .init("json_error", 0, .crystal), .init("error_template", 0, .crystal), .init("render_error", 0, .crystal, needs: .http), .init("set_status", 0, .crystal, needs: .http),
    .init("set_response_status", 0, .crystal), .init("respond_with", 0, .crystal, needs: .http), .init("assert_response_has_status", 0, .crystal), .init("error_response", 0, .crystal, needs: .http), .init("default_message_for", 0, .crystal, needs: .http),
    .init("xml", 1, .crystal, needs: .http, arity: 2), .init("html_with_status", 1, .crystal), .init("component", 1, .crystal, needs: .http, arity: 2),
  ]

  /// asynchttpserver, jester, prologue, mummy, httpbeast, puppy, chronos.
  static let nim: [KnownCall] = [
    .init("respond", 0, .nim, needs: .http), .init("respond", 1, .nim, needs: .http), .init("HttpCode", 0, .nim), .init("resp", 0, .nim, needs: .http), .init("resp", 1, .nim, needs: .http, arity: 2), .init("send", 0, .nim, needs: .receiver),
    .init("sendError", -1, .nim, needs: .http), .init("sendStatus", 0, .nim, needs: .http), .init("halt", 0, .nim, needs: .http), .init("redirect", 1, .nim, needs: .http, arity: 2, prefers: 3), .init("initResponse", 1, .nim),
    .init("newHttpError", 0, .nim), .init("newHttpException", 0, .nim), .init("error", 0, .nim, needs: .http, arity: 2), .init("setStatus", 0, .nim, needs: .http), .init("abort", 0, .nim, needs: .http),
    .init("answer", 2, .nim, needs: .http), .init("statusCode", 0, .nim, needs: .http), .init("RestApiResponse.error", 0, .nim), .init("status", 0, .nim, needs: .http), .init("render", 1, .nim, needs: .http, arity: 2),
  ]

  /// vibe.d, arsd, serverino, requests, handy-httpd, hunt.
  static let d: [KnownCall] = [
    .init("HTTPStatusException", 0, .d), .init("HttpStatusException", 0, .d), .init("httpStatusText", 0, .d), .init("writeBody", 1, .d, needs: .http, arity: 2), .init("writeJsonBody", 1, .d, needs: .http, arity: 2),
    .init("enforceHTTP", 1, .d), .init("redirect", 1, .d, needs: .http, arity: 2, prefers: 3), .init("setResponseStatus", 0, .d, takesText: true), .init("setStatus", 0, .d, needs: .http), .init("setResponseLocation", 1, .d, takesText: true),
    .init("response", 2, .d, needs: .http, arity: 3), .init("status", 0, .d, needs: .receiver), .init("withStatus", 0, .d, needs: .http), .init("writeVoidBody", 0, .d, needs: .http), .init("StatusLine", 0, .d, needs: .http), .init("sendError", -1, .d, needs: .http),
    .init("writeErrorPage", 1, .d, needs: .http), .init("renderError", 0, .d, needs: .http), .init("statusCode", 0, .d, needs: .http), .init("HttpStatus", 0, .d), .init("abort", 0, .d, needs: .http),
  ]
}
