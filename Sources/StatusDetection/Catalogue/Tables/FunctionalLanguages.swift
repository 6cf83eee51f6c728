// swift-format-ignore-file

extension KnownCall {
  /// Play, Akka and Pekko HTTP, http4s, sttp, Scalatra, ZIO HTTP, Finagle, Cask, Lift, Gatling.
  static let scala: [KnownCall] = [
    .init("Status", 0, .scala, needs: .http), .init("Results.Status", 0, .scala), .init("Status.fromInt", 0, .scala), .init("StatusCode", 0, .scala),
    .init("StatusCode.unsafeApply", 0, .scala), .init("StatusCode.safeApply", 0, .scala), .init("StatusCode.int2StatusCode", 0, .scala), .init("StatusCodes.custom", 0, .scala),
    .init("StatusCodes.getForKey", 0, .scala), .init("ResponseHeader", 0, .scala), .init("halt", 0, .scala), .init("HaltException", 0, .scala), .init("ActionResult", 0, .scala),
    .init("ResponseStatus", 0, .scala), .init("ResponseMessage", 0, .scala), .init("redirect", 1, .scala, needs: .http, arity: 2, prefers: 3), .init("Redirect", 1, .scala, needs: .http, arity: 2, prefers: 3),
    .init("cask.Response", 1, .scala), .init("cask.Abort", 0, .scala), .init("Abort", 0, .scala, needs: .http), .init("PlainTextResponse", 2, .scala), .init("JsonResponse", 3, .scala),
    .init("status.is", 0, .scala), .init("status.in", -1, .scala), .init("status.not", 0, .scala), .init("thenRespondWithCode", 0, .scala), .init("Response.status", 0, .scala, needs: .http),
    .init("fromCode", 0, .scala, needs: .http), .init("Status.fromCode", 0, .scala), .init("HttpError", 0, .scala), .init("sttp.Response.error", 1, .scala), .init("ResponseStub.adjust", 1, .scala),
    .init("response.status", 0, .scala), .init("complete", 0, .scala, needs: .http, arity: 2), .init("withStatus", 0, .scala, needs: .http), .init("statusCode", 0, .scala, needs: .http),
  ]

  /// wai and http-types, Servant, Scotty, Yesod, Snap, hspec-wai, wai-extra, Happstack.
  static let haskell: [KnownCall] = [
    .init("mkStatus", 0, .haskell), .init("Status", 0, .haskell, needs: .http), .init("HTTP.Status", 0, .haskell), .init("shouldRespondWith", 0, .haskell), .init("ResponseMatcher", 0, .haskell),
    .init("assertStatus", 0, .haskell), .init("assertStatus'", 1, .haskell), .init("statusIs", 0, .haskell), .init("setResponseCode", 0, .haskell), .init("setResponseStatus", 0, .haskell),
    .init("Verb", 1, .haskell), .init("UVerb", 1, .haskell, needs: .http), .init("WithStatus", 0, .haskell), .init("KnownStatus", 0, .haskell), .init("Respond", 0, .haskell), .init("RespondEmpty", 0, .haskell),
    .init("RespondAs", 1, .haskell), .init("RespondStreaming", 0, .haskell), .init("Stream", 1, .haskell, needs: .http, arity: 3), .init("StreamBody", 1, .haskell, needs: .http), .init("HasStatus", 0, .haskell),
    .init("ServerError", 0, .haskell), .init("ServantErr", 0, .haskell), .init("resp", 0, .haskell, needs: .http), .init("result", 0, .haskell, needs: .http, arity: 2), .init("setStatus", 0, .haskell),
    .init("respondWith", 0, .haskell, needs: .http), .init("finishWithError", 0, .haskell), .init("expectStatus", 0, .haskell), .init("haltStatus", 0, .haskell), .init("sendStatus", 0, .haskell),
    .init("status", 0, .haskell, needs: .http), .init("NoContentVerb", 1, .haskell), .init("redirectWith", 0, .haskell, needs: .http, prefers: 3),
  ]

  /// Giraffe, Saturn, Suave, Falco, Oxpecker, ASP.NET Core, FsHttp, WireMock.Net.
  static let fSharp: [KnownCall] = [
    .init("setStatusCode", 0, .fSharp), .init("Response.withStatusCode", 0, .fSharp), .init("withStatusCode", 0, .fSharp), .init("HttpCode.tryParse", 0, .fSharp), .init("HttpCode.TryParse", 0, .fSharp),
    .init("StatusCode", 0, .fSharp), .init("StatusCodeResult", 0, .fSharp), .init("Results.StatusCode", 0, .fSharp), .init("Response.assertStatusCode", 0, .fSharp), .init("assertStatusCode", 0, .fSharp),
    .init("HttpStatusCode", 0, .fSharp), .init("enum.HttpStatusCode", 0, .fSharp), .init("statusCode", 0, .fSharp, needs: .http), .init("setStatus", 0, .fSharp, needs: .http), .init("assertHttpStatusCode", 0, .fSharp),
    .init("WithStatusCode", 0, .fSharp), .init("ProducesResponseType", -1, .fSharp), .init("InputDataError", 0, .fSharp), .init("expectStatusCode", 0, .fSharp), .init("SetStatusCode", 0, .fSharp),
    .init("SetHttpStatusCode", 0, .fSharp), .init("Writers.setStatus", 0, .fSharp), .init("status", 0, .fSharp, needs: .http), .init("redirect", 0, .fSharp, needs: .http, arity: 2, prefers: 3),
  ]

  /// Cowboy, elli, MochiWeb, Webmachine, Yaws, Nova, CouchDB's chttpd, inets.
  static let erlang: [KnownCall] = [
    .init("cowboy_req.reply", 0, .erlang), .init("cowboy_req.stream_reply", 0, .erlang), .init("cowboy_req.inform", 0, .erlang), .init("reply", 0, .erlang, needs: .http),
    .init("mochiweb_request.respond", -1, .erlang), .init("Req.respond", -1, .erlang), .init("Request.respond", -1, .erlang), .init("start_response", -1, .erlang, needs: .http),
    .init("mochiweb_request.start_raw_response", -1, .erlang), .init("Req.ok", -1, .erlang), .init("send_json", 1, .erlang, needs: .http), .init("send_error", 1, .erlang, needs: .http),
    .init("send_response", 1, .erlang, needs: .http), .init("start_chunked_response", 1, .erlang), .init("start_json_response", 1, .erlang), .init("start_delayed_json_response", 1, .erlang), .init("start_delayed_chunked_response", 1, .erlang), .init("respond", -1, .erlang, needs: .http), .init("start_response_length", 1, .erlang),
    .init("send_redirect", 1, .erlang, needs: .http, prefers: 3), .init("wrq.set_response_code", 0, .erlang), .init("set_response_code", 0, .erlang), .init("set_resp_status", 0, .erlang),
    .init("httpd_util.reason_phrase", 0, .erlang), .init("reason_phrase", 0, .erlang), .init("httpd_util.message", 0, .erlang), .init("status_code", 0, .erlang, needs: .http),
    .init("respond", 1, .erlang, needs: .http), .init("set_status", 0, .erlang, needs: .http), .init("elli_response", 0, .erlang), .init("http_error", 0, .erlang),
  ]

  /// cohttp, Opium, Dream, h1 and httpaf, Piaf, Ocsigen.
  static let ocaml: [KnownCall] = [
    .init("Code", 0, .ocaml, needs: .http), .init("Code.status_of_code", 0, .ocaml), .init("status_of_code", 0, .ocaml), .init("Status.of_code", 0, .ocaml), .init("Status.of_int", 0, .ocaml),
    .init("Status.unsafe_of_code", 0, .ocaml), .init("of_code", 0, .ocaml, needs: .http), .init("Dream.int_to_status", 0, .ocaml), .init("int_to_status", 0, .ocaml), .init("Status", 0, .ocaml, needs: .http),
    .init("reason_phrase_of_code", 0, .ocaml), .init("is_success", 0, .ocaml, needs: .http), .init("is_error", 0, .ocaml, needs: .http), .init("is_redirection", 0, .ocaml, needs: .http),
    .init("is_client_error", 0, .ocaml, needs: .http), .init("is_server_error", 0, .ocaml, needs: .http), .init("Response.fail_raise", -1, .ocaml), .init("Response.make_raw", -1, .ocaml), .init("check_status", -1, .ocaml, needs: .http),
    .init("default_reason_phrase", 0, .ocaml), .init("Http_error", 0, .ocaml), .init("respond_error", 0, .ocaml, needs: .http), .init("status_of_int", 0, .ocaml),
  ]

  /// gleam_http, wisp, mist, ewe, glen.
  static let gleam: [KnownCall] = [
    .init("response.new", 0, .gleam), .init("Response", 0, .gleam, needs: .http), .init("wisp.response", 0, .gleam), .init("html_response", 1, .gleam), .init("json_response", 1, .gleam),
    .init("string_response", 1, .gleam), .init("set_status", 1, .gleam), .init("set_status", 0, .gleam), .init("glen.response", 0, .gleam), .init("glen.html", 1, .gleam), .init("glen.text", 1, .gleam), .init("glen.json", 1, .gleam),
    .init("with_status", 1, .gleam), .init("empty_response", 0, .gleam, needs: .http), .init("response_builder", 0, .gleam), .init("error_response", 0, .gleam), .init("OtherError", 0, .gleam, needs: .http),
    .init("expect_status", 1, .gleam), .init("redirect", 1, .gleam, needs: .http, arity: 2, prefers: 3), .init("new_response", 0, .gleam, needs: .http),
  ]
}
