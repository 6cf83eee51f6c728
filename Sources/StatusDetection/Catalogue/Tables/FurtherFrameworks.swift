// swift-format-ignore-file

extension KnownCall {
  /// h3, Remix, restify, NestJS, Elysia; chai-http, PactumJS, Sinon's server, fetch-mock.
  static let ecmaScriptFurther: [KnownCall] = [
    .init("setResponseStatus", 1, .ecmaScript), .init("sendRedirect", 2, .ecmaScript, prefers: 3), .init("Redirect", 1, .ecmaScript, needs: .framework("@nestjs"), prefers: 3),
    .init("NextResponse.redirect", 1, .ecmaScript, prefers: 3), .init("Response.redirect", 1, .ecmaScript, prefers: 3),
    .init("json", 1, .ecmaScript, needs: .framework("@remix-run")), .init("data", 1, .ecmaScript, needs: .framework("@remix-run")), .init("json", 1, .ecmaScript, needs: .framework("react-router")),
    .init("res.send", 0, .ecmaScript, arity: 2), .init("res.json", 0, .ecmaScript, arity: 2), .init("res.jsonp", 0, .ecmaScript, arity: 2), .init("response.send", 0, .ecmaScript, arity: 2),
    .init("status", 0, .ecmaScript, needs: .framework("elysia")), .init("error", 0, .ecmaScript, needs: .framework("elysia")),
    .init("code", 0, .ecmaScript, needs: .word("response")), .init("code", 0, .ecmaScript, needs: .word("reply")), .init("newResponse", 1, .ecmaScript),
    .init("reply", 0, .ecmaScript, needs: .framework("nock")), .init("replyWithFile", 0, .ecmaScript), .init("respond", 0, .ecmaScript, needs: .http, arity: 2),
    .init("have.status", 0, .ecmaScript), .init("have.statusCode", 0, .ecmaScript), .init("expectStatus", 0, .ecmaScript), .init("assertStatusCode", 0, .ecmaScript),
    .init("httpError", 0, .ecmaScript), .init("HttpErrors", 0, .ecmaScript), .init("httpErrors", 0, .ecmaScript), .init("createHTTPError", 0, .ecmaScript),
    .init("r.return", 0, .ecmaScript), .init("writeStatus", 0, .ecmaScript, takesText: true), .init("httpStatusText", 0, .ecmaScript), .init("getReasonPhrase", 0, .ecmaScript),
  ]

  /// Sanic, Bottle, CherryPy, HTTPX, RESPX, Starlette's further responses, Webtest.
  static let pythonFurther: [KnownCall] = [
    .init("text", 1, .python, needs: .framework("sanic"), arity: 2), .init("json", 1, .python, needs: .framework("sanic"), arity: 2), .init("html", 1, .python, needs: .framework("sanic"), arity: 2),
    .init("raw", 1, .python, needs: .framework("sanic"), arity: 2), .init("empty", 0, .python, needs: .framework("sanic")), .init("file", 1, .python, needs: .framework("sanic"), arity: 2),
    .init("HTTPResponse", 1, .python, arity: 2), .init("error", 0, .python, needs: .framework("bottle")), .init("HTTPRedirect", 1, .python, prefers: 3),
    .init("httpx.Response", 0, .python), .init("Response", 0, .python, needs: .framework("httpx")), .init("Response", 0, .python, needs: .framework("respx")), .init("respond", 0, .python, needs: .http),
    .init("RedirectResponse", 1, .python, arity: 2, prefers: 3), .init("HttpResponseRedirect", 1, .python, arity: 2, prefers: 3), .init("ORJSONResponse", 1, .python, arity: 2),
    .init("UJSONResponse", 1, .python, arity: 2), .init("StreamingResponse", 1, .python, arity: 2), .init("FileResponse", 1, .python, arity: 2), .init("json_response", 1, .python, needs: .http, arity: 2),
    .init("assertResponseCode", 1, .python), .init("SanicException", 1, .python), .init("ServerError", 1, .python, needs: .framework("sanic")), .init("HttpError", 0, .python), .init("APIException", 1, .python, needs: .http),
    .init("reply", 0, .python, needs: .framework("pook")), .init("web_response", 1, .python), .init("http_status_message", 0, .python), .init("responses.get", 0, .python), .init("HTTP_STATUS_CODES.get", 0, .python),
  ]

  /// fasthttp, Iris, Beego, Buffalo, go-restful, Kratos; httpexpect, apitest, testify, ghttp.
  static let goFurther: [KnownCall] = [
    .init("ctx.Error", 1, .go, arity: 2), .init("StopWithStatus", 0, .go), .init("StopWithText", 0, .go), .init("StopWithError", 0, .go), .init("StopWithJSON", 0, .go), .init("CustomAbort", 0, .go),
    .init("SetStatus", 0, .go), .init("c.Error", 0, .go, needs: .http, arity: 2), .init("WriteHeaderAndEntity", 0, .go), .init("WriteHeaderAndJson", 0, .go), .init("WriteErrorString", 0, .go), .init("WriteServiceError", 0, .go),
    .init("resp.WriteError", 0, .go), .init("Returns", 0, .go, needs: .http, arity: 3), .init("errors.New", 0, .go, arity: 2), .init("errors.Newf", 0, .go, arity: 2), .init("huma.NewError", 0, .go),
    .init("Expect.Status", 0, .go), .init("HTTPStatusCode", 5, .go), .init("RespondWith", 0, .go, needs: .http, arity: 2), .init("RespondWithJSONEncoded", 0, .go), .init("StatusMessage", 0, .go),
    .init("SetStatusCode", 0, .go), .init("DecodeBodyStatus", 1, .go), .init("NewErrorResponder", 0, .go), .init("NewJsonResponderOrPanic", 0, .go), .init("ServeError", 1, .go, needs: .http),
  ]

  /// Spark, Vert.x, Javalin, Retrofit, Apache HttpClient, WireMock, Micronaut.
  static let jvmFurther: [KnownCall] = [
    .init("halt", 0, .jvm, arity: 2), .init("fail", 0, .jvm, needs: .receiver), .init("app.error", 0, .jvm), .init("Response.error", 0, .jvm), .init("Response.success", 0, .jvm, arity: 2),
    .init("BasicStatusLine", 1, .jvm), .init("BasicHttpResponse", 0, .jvm), .init("BasicHttpResponse", 1, .jvm, arity: 3), .init("BasicClassicHttpResponse", 0, .jvm), .init("jsonResponse", 1, .jvm, needs: .http),
    .init("HttpResponse.status", 0, .jvm), .init("Results.status", 0, .jvm), .init("HttpStatusException", 1, .jvm), .init("respondError", 0, .jvm), .init("ResponseStatus", 0, .jvm), .init("sendStatus", 0, .jvm),
    .init("redirect", 1, .jvm, needs: .http, arity: 2, prefers: 3), .init("HttpClientErrorException", 0, .jvm), .init("MockResponse", 0, .jvm), .init("statusCode", 0, .jvm), .init("getReasonPhrase", 0, .jvm), .init("HttpStatus.getStatus", 0, .jvm),
    .init("HttpStatus.forStatus", 0, .jvm), .init("HttpResponseException", 0, .jvm), .init("internalServerError", 0, .jvm),
  ]

  /// Flurl, FastEndpoints, ServiceStack.
  static let cSharpFurther: [KnownCall] = [
    .init("RespondWith", 1, .cSharp, arity: 2), .init("RespondWithJson", 1, .cSharp, arity: 2), .init("SendAsync", 1, .cSharp, needs: .http), .init("SendStringAsync", 1, .cSharp), .init("ThrowError", 1, .cSharp, needs: .http),
    .init("HttpResult", 1, .cSharp), .init("HttpError", 0, .cSharp), .init("ReasonPhrases.GetReasonPhrase", 0, .cSharp), .init("GetReasonPhrase", 0, .cSharp), .init("WithStatusCode", 0, .cSharp), .init("HttpStatusException", 0, .cSharp),
    .init("Problem", 2, .cSharp, needs: .http), .init("Json", 1, .cSharp, needs: .http, arity: 2),
  ]

  /// Roda, Grape, rswag, Rack's raw response.
  static let rubyFurther: [KnownCall] = [
    .init("r.halt", 0, .ruby), .init("rack_response", 1, .ruby), .init("response", 0, .ruby, arity: 2, takesText: true), .init("Raw.new", 0, .ruby, needs: .word("Rack")), .init("throw_error", 0, .ruby, needs: .http),
    .init("respond_with_error", 0, .ruby, needs: .http), .init("redirect_to", 1, .ruby, prefers: 3), .init("http_error", 0, .ruby), .init("render_error", 0, .ruby, needs: .http),
  ]

  /// Guzzle, Slim, WordPress, CodeIgniter, Fat-Free, Symfony's redirects, Laravel's.
  static let phpFurther: [KnownCall] = [
    .init("Response", 0, .php, needs: .framework("GuzzleHttp")), .init("Response", 0, .php, needs: .framework("Nyholm")), .init("Response", 0, .php, needs: .framework("Psr7")),
    .init("withJson", 1, .php), .init("withRedirect", 1, .php, prefers: 3), .init("redirectToRoute", 2, .php, prefers: 3), .init("away", 1, .php, needs: .receiver, prefers: 3), .init("permanentRedirect", 1, .php, prefers: 3),
    .init("wp_send_json_error", 1, .php), .init("wp_send_json_success", 1, .php), .init("wp_send_json", 1, .php), .init("status_header", 0, .php), .init("wp_die", 2, .php), .init("wp_redirect", 1, .php, prefers: 3), .init("wp_safe_redirect", 1, .php, prefers: 3),
    .init("WP_REST_Response", 1, .php), .init("show_error", 1, .php), .init("this.respond", 1, .php), .init("this.fail", 1, .php), .init("f3.error", 0, .php), .init("HttpResponseException", 0, .php), .init("createResponse", 0, .php),
    .init("NotFoundHttpException", 1, .php), .init("EmptyResponse", 0, .php), .init("TextResponse", 1, .php), .init("HtmlResponse", 1, .php), .init("XmlResponse", 1, .php), .init("jsonResponse", 1, .php), .init("assertResponseStatus", 0, .php),
    .init("assertResponseCode", 0, .php), .init("seeResponseCodeIs", 0, .php), .init("seeStatusCode", 0, .php), .init("getReasonPhrase", 0, .php), .init("abortWith", 0, .php, needs: .http),
  ]

  /// Rocket, Tide, ureq, http-types, httpmock.
  static let rustFurther: [KnownCall] = [
    .init("catch", 0, .rust), .init("Response.new", 0, .rust, needs: .http), .init("Response.builder", 0, .rust), .init("Error.from_str", 0, .rust, needs: .http), .init("Error.Status", 0, .rust), .init("Status", 0, .rust, needs: .http),
    .init("set_status", 0, .rust), .init("with_status_code", 0, .rust), .init("then.status", 0, .rust), .init("StatusCode.from", 0, .rust), .init("StatusCode.try_from", 0, .rust), .init("with_status", 0, .rust),
  ]

  /// Moya, Swifter, Clojure's Pedestal.
  static let swiftFurther: [KnownCall] = [
    .init("networkResponse", 0, .swift), .init("raw", 0, .swift, needs: .http, arity: 3), .init("localizedString", 0, .swift, needs: .word("HTTPURLResponse")),
  ]

  static let clojureFurther: [KnownCall] = [
    .init("respond-with", 1, .clojure), .init("response/respond-with", 1, .clojure), .init("HttpEncode", 0, .clojure),
  ]
}
