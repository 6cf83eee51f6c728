// swift-format-ignore-file

extension KnownCall {
  /// Flask, Werkzeug, Django, FastAPI, Starlette, aiohttp, Tornado, http.server, requests.
  static let python: [KnownCall] = [
    .init("abort", 0, .python, needs: .http), .init("start_response", 0, .python, takesText: true),
    .init("errorhandler", 0, .python), .init("app_errorhandler", 0, .python), .init("exception_handler", 0, .python),
    .init("register_error_handler", 0, .python),
    .init("HTTPException", 0, .python), .init("HTTPError", 0, .python), .init("HTTPStatus", 0, .python),
    .init("make_response", 1, .python, arity: 2),
    .init("Response", 1, .python, needs: .http, arity: 2), .init("JSONResponse", 1, .python, arity: 2),
    .init("HTMLResponse", 1, .python, arity: 2), .init("PlainTextResponse", 1, .python, arity: 2),
    .init("redirect", 1, .python, needs: .http, arity: 2, prefers: 3),
    .init("send_response", 0, .python), .init("send_response_only", 0, .python), .init("send_error", 0, .python),
    .init("set_status", 0, .python), .init("web.HTTPError", 0, .python),
    .init("default_exceptions.get", 0, .python),
  ]

  /// net/http, httptest, Gin, Echo, Fiber, chi.
  static let go: [KnownCall] = [
    .init("WriteHeader", 0, .go),
    .init("http.Error", 2, .go),
    .init("http.Redirect", 3, .go, prefers: 3),
    .init("http.RedirectHandler", 1, .go, prefers: 3),
    .init("http.StatusText", 0, .go),
    .init("JSON", 0, .go, needs: .receiver, arity: 2), .init("IndentedJSON", 0, .go, needs: .receiver),
    .init("SecureJSON", 0, .go, needs: .receiver), .init("JSONP", 0, .go, needs: .receiver),
    .init("AsciiJSON", 0, .go, needs: .receiver), .init("PureJSON", 0, .go, needs: .receiver),
    .init("JSONPretty", 0, .go, needs: .receiver), .init("JSONBlob", 0, .go, needs: .receiver),
    .init("String", 0, .go, needs: .receiver), .init("HTML", 0, .go, needs: .receiver),
    .init("HTMLBlob", 0, .go, needs: .receiver), .init("XML", 0, .go, needs: .receiver),
    .init("YAML", 0, .go, needs: .receiver), .init("TOML", 0, .go, needs: .receiver),
    .init("ProtoBuf", 0, .go, needs: .receiver), .init("Data", 0, .go, needs: .receiver),
    .init("DataFromReader", 0, .go, needs: .receiver), .init("Render", 0, .go, needs: .receiver, arity: 2),
    .init("Negotiate", 0, .go, needs: .receiver), .init("Blob", 0, .go, needs: .receiver),
    .init("Stream", 0, .go, needs: .receiver, arity: 3), .init("NoContent", 0, .go, needs: .receiver),
    .init("Status", 0, .go, needs: .receiver), .init("SendStatus", 0, .go),
    .init("AbortWithStatus", 0, .go), .init("AbortWithStatusJSON", 0, .go), .init("AbortWithError", 0, .go),
    .init("Redirect", 0, .go, needs: .receiver, arity: 2, prefers: 3),
    .init("Redirect", 1, .go, needs: .receiver, arity: 2, prefers: 3),
    .init("NewHTTPError", 0, .go), .init("fiber.NewError", 0, .go), .init("NewStringResponder", 0, .go),
    .init("NewBytesResponder", 0, .go), .init("NewJsonResponder", 0, .go), .init("NewStringResponse", 0, .go),
    .init("Reply", 0, .go, needs: .http), .init("render.Status", 1, .go), .init("bodyAllowedForStatus", 0, .go),
  ]

  /// actix-web, axum, hyper, Rocket, wiremock, mockito.
  static let rust: [KnownCall] = [
    .init("StatusCode.from_u16", 0, .rust), .init("Status.from_code", 0, .rust), .init("Status.new", 0, .rust, needs: .http),
    .init("ResponseTemplate.new", 0, .rust), .init("with_status", 0, .rust),
  ]

  /// Vapor, swift-http-types, Foundation's URL loading.
  static let swift: [KnownCall] = [
    .init("HTTPResponseStatus", -1, .swift), .init("HTTPStatus", -1, .swift),
  ]
}
