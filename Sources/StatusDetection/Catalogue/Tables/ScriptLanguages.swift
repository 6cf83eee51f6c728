// swift-format-ignore-file

extension KnownCall {
  /// Astro's pages, Nuxt's server and SvelteKit's errors.
  static let components: [KnownCall] = [
    .init("Astro.redirect", 1, .ecmaScript, prefers: 3), .init("sendRedirect", 2, .ecmaScript, prefers: 3),
    .init("setResponseStatus", 1, .ecmaScript), .init("isHttpError", 1, .ecmaScript), .init("sendNoContent", 1, .ecmaScript),
  ]

  /// Pode, Polaris, Universal Dashboard, System.Net and ASP.NET Core from PowerShell; Pester's mocks.
  static let powerShell: [KnownCall] = [
    .init("Set-PodeResponseStatus", 0, .powerShell), .init("HttpStatusCode", 0, .powerShell),
    .init("SetStatusCode", 0, .powerShell), .init("StatusCode", 0, .powerShell),
    .init("Set-ResponseStatus", 0, .powerShell),
  ]

  /// GCDWebServer, OHHTTPStubs, RestKit, AFNetworking, NSHTTPURLResponse; their codes stand behind labels.
  static let objectiveC: [KnownCall] = [
    .init("HTTPMethodStatus", 0, .objectiveC), .init("RKStatusCodeRangeForClass", -1, .objectiveC),
    .init("RKStringFromStatusCode", 0, .objectiveC), .init("localizedStringForStatusCode", 0, .objectiveC),
    .init("NSStringFromHTTPStatusCode", 0, .objectiveC),
  ]

  /// plumber, httpuv, httr, httr2, crul, webmockr, vcr, webfakes, shiny.
  static let r: [KnownCall] = [
    .init("set_status", 0, .r), .init("send_status", 0, .r), .init("setStatus", 0, .r), .init("http_status", 0, .r),
    .init("response", 0, .r, needs: .http), .init("new_response", 2, .r), .init("http_condition", 0, .r),
    .init("httpResponse", 0, .r), .init("reply", 0, .r, needs: .http), .init("abort_http_problem", 0, .r),
    .init("abort_status", 0, .r), .init("abort_redirect", 0, .r, needs: .http, prefers: 3),
    .init("expect_status", 1, .r), .init("skip_if_http_status", 0, .r), .init("fauxpas.http", 0, .r),
    .init("response_plain", 0, .r), .init("response_json", 0, .r), .init("response_html", 0, .r), .init("response_xml", 0, .r),
  ]

  /// HTTP.jl, Genie, Oxygen, Mux, BrokenRecord and Mocking.
  static let julia: [KnownCall] = [
    .init("HTTP.Response", 0, .julia), .init("Response", 0, .julia, needs: .http), .init("Messages.Response", 0, .julia),
    .init("StatusError", 0, .julia), .init("ExceptionalResponse", 0, .julia), .init("statustext", 0, .julia),
    .init("setstatus", 1, .julia), .init("setstatus!", 1, .julia), .init("status!", 1, .julia),
    .init("redirect", 1, .julia, needs: .http, prefers: 3), .init("HTTP.iserror", 0, .julia),
    .init("Genie.Router.error", 0, .julia), .init("startwrite", 0, .julia, needs: .http),
  ]

  /// Racket's web server, Spin, Koyo, http-easy; Gauche's makiki, Guile, Artanis, chibi, CHICKEN's spiffy and intarweb.
  static let racket: [KnownCall] = [
    .init("response", 0, .racket, needs: .http, arity: 2), .init("response/full", 0, .racket), .init("response/output", 0, .racket),
    .init("response/xexpr", 0, .racket), .init("respond/ng", 1, .racket), .init("respond/redirect", 2, .racket, prefers: 3),
    .init("redirect-to", 1, .racket, needs: .http, prefers: 3), .init("servlet-write-status", 1, .racket),
    .init("response-emit", 0, .racket), .init("throw-artanis-err", 0, .racket), .init("send-status", 0, .racket),
    .init("set-response-code!", 1, .racket), .init("build-response-with-code", 0, .racket),
    .init("response/make", 0, .racket), .init("http-status-message", 0, .racket), .init("response-error", 1, .racket),
    .init("response/jsexpr", 1, .racket), .init("request-response-code", 1, .racket), .init("spiffy-send-status", 0, .racket),
  ]

  /// PostgREST's settings, pgsql-http, pg_net; a database's own `HTTP_STATUS`.
  static let sql: [KnownCall] = [
    .init("http_error", 0, .sql), .init("send_status", 0, .sql), .init("owa_util.status_line", 0, .sql),
    .init("http_response_status", 0, .sql), .init("OWA_UTIL.STATUS_LINE", 0, .sql),
  ]

  /// ASP.NET Core and Web API, MVC, WebClient and WinHttp in Visual Basic.
  static let visualBasic: [KnownCall] = [
    .init("StatusCode", 0, .visualBasic), .init("HttpException", 0, .visualBasic), .init("HttpStatusCodeResult", 0, .visualBasic),
    .init("StatusCodeResult", 0, .visualBasic), .init("HttpStatusCode", 0, .visualBasic),
    .init("Problem", 2, .visualBasic, needs: .http), .init("Results.StatusCode", 0, .visualBasic),
    .init("Respond", 0, .visualBasic, needs: .http), .init("WithStatusCode", 0, .visualBasic), .init("ObjectResult", 1, .visualBasic),
  ]
}
