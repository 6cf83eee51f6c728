// swift-format-ignore-file

extension KnownCall {
  private static let anyC: LanguageSet = [.c, .cPlusPlus]

  /// libevent, libmicrohttpd, mongoose, civetweb, libsoup, nghttp2, nginx modules; Crow, Drogon, cpp-httplib, Boost.Beast,
  /// C++ REST SDK, Pistache, RESTinio, oat++, ESP web servers.
  static let c: [KnownCall] = [
    .init("evhttp_send_error", 1, anyC), .init("evhttp_send_reply", 1, anyC), .init("evhttp_send_reply_start", 1, anyC),
    .init("evhttp_response_code", 1, anyC), .init("evhtp_send_reply", 1, anyC), .init("evhtp_send_reply_start", 1, anyC),
    .init("MHD_queue_response", 1, anyC), .init("MHD_queue_basic_auth_fail_response", 1, anyC),
    .init("mg_http_reply", 1, anyC), .init("mg_http_send_error", 1, anyC), .init("mg_send_http_error", 1, anyC),
    .init("mg_response_header_start", 1, anyC), .init("mg_send_head", 1, anyC), .init("mg_http_send_redirect", 1, anyC, prefers: 3),
    .init("mg_send_http_redirect", 2, anyC, prefers: 3),
    .init("soup_message_set_status", 1, anyC), .init("soup_server_message_set_status", 1, anyC), .init("soup_message_set_redirect", 1, anyC, prefers: 3),
    .init("ulfius_set_string_body_response", 1, anyC), .init("ulfius_set_json_body_response", 1, anyC), .init("ulfius_set_empty_body_response", 1, anyC),
    .init("ulfius_set_binary_body_response", 1, anyC), .init("h2o_send_error_generic", 1, anyC), .init("h2o_send_redirect", 1, anyC, prefers: 3),
    .init("http_response", 1, anyC), .init("lws_return_http_status", 1, anyC), .init("lws_add_http_header_status", 1, anyC), .init("lws_http_redirect", 1, anyC, prefers: 3),
    .init("http_send_error", 1, anyC), .init("kore_http_response", 1, anyC), .init("ap_send_error_response", 1, anyC), .init("ap_get_status_line", 0, anyC),
    .init("httpd_resp_send_err", 1, anyC), .init("http_status_str", 0, anyC), .init("http_errorreply", 1, anyC),
    .init("crow.response", 0, .cPlusPlus), .init("response", 0, .cPlusPlus, needs: .http), .init("crow.status", 0, .cPlusPlus),
    .init("setStatusCode", 0, .cPlusPlus), .init("setCustomStatusCode", 0, .cPlusPlus), .init("HttpStatusCode", 0, .cPlusPlus),
    .init("newHttpResponse", 0, .cPlusPlus), .init("newRedirectionResponse", 1, .cPlusPlus, prefers: 3),
    .init("set_redirect", 1, .cPlusPlus, prefers: 3), .init("int_to_status", 0, .cPlusPlus), .init("result", 0, .cPlusPlus, needs: .receiver),
    .init("result_int", 0, .cPlusPlus), .init("http_response", 0, .cPlusPlus), .init("set_status_code", 0, .cPlusPlus), .init("status_code", 0, .cPlusPlus, needs: .receiver),
    .init("reply", 0, .cPlusPlus, needs: .http), .init("Http.Code", 0, .cPlusPlus), .init("create_response", 0, .cPlusPlus, needs: .http),
    .init("Status", 0, .cPlusPlus, needs: .http, arity: 2), .init("createResponse", 0, .cPlusPlus, needs: .http), .init("setStatus", 0, .cPlusPlus, needs: .receiver),
    .init("setStatusAndReason", 0, .cPlusPlus), .init("server.send", 0, .cPlusPlus), .init("request.send", 0, .cPlusPlus),
    .init("beginResponse", 0, .cPlusPlus, needs: .receiver), .init("beginResponseStream", 1, .cPlusPlus), .init("writeStatus", 0, .cPlusPlus),
    .init("status_message", 0, .cPlusPlus, needs: .http), .init("default_status_message", 0, .cPlusPlus),
  ]

  /// ring, compojure, reitit, pedestal, liberator, clj-http, http-kit, metosin/ring-http-response.
  static let clojure: [KnownCall] = [
    .init("status", 0, .clojure, needs: .http), .init("status", 1, .clojure, needs: .http), .init("set-status", 0, .clojure), .init("set-status", 1, .clojure),
    .init("redirect", 1, .clojure, needs: .http, arity: 2, prefers: 3), .init("with-status", 0, .clojure), .init("with-status", 1, .clojure),
    .init("throw!", 0, .clojure, needs: .http), .init("http-response", 0, .clojure), .init("json-response", 0, .clojure, needs: .http),
    .init("error-response", 0, .clojure, needs: .http), .init("response", 0, .clojure, needs: .http, arity: 2), .init("resp", 0, .clojure, needs: .http, arity: 2),
    .init("unexceptional-status?", 0, .clojure), .init("success?", 0, .clojure, needs: .http), .init("status?", 0, .clojure, needs: .http),
    .init("status?", 1, .clojure, needs: .http), .init("has-status?", 1, .clojure),
  ]

  /// Plug, Phoenix, Finch, Tesla, Req, HTTPoison, Bypass, Mox'ed clients; the connection is the first argument.
  static let elixir: [KnownCall] = [
    .init("put_status", 1, .elixir), .init("send_resp", 1, .elixir), .init("resp", 1, .elixir, needs: .http, arity: 3), .init("send_chunked", 1, .elixir),
    .init("send_file", 1, .elixir), .init("json_response", 1, .elixir), .init("html_response", 1, .elixir), .init("text_response", 1, .elixir),
    .init("response", 1, .elixir, needs: .http, arity: 2), .init("redirected_to", 1, .elixir, arity: 2, prefers: 3), .init("redirected_params", 1, .elixir, prefers: 3),
    .init("assert_error_sent", 0, .elixir), .init("reason_atom", 0, .elixir), .init("reason_phrase", 0, .elixir), .init("Status.code", 0, .elixir),
    .init("Conn.resp", 1, .elixir), .init("json", 1, .elixir, needs: .http, arity: 3), .init("send_json", 1, .elixir, needs: .http, arity: 2),  .init("send_error", 1, .elixir, needs: .http), .init("render_error", 1, .elixir, needs: .http),
    .init("Req.Response.json", 1, .elixir), .init("cowboy_req.reply", 0, .elixir), .init("reply", 0, .elixir, needs: .word("cowboy_req")),
    .init("assert_status", 1, .elixir), .init("put_resp_status", 1, .elixir), .init("stream_reply", 0, .elixir), .init("error_response", 1, .elixir, needs: .http),
    .init("halt_with", 1, .elixir), .init("Tesla.Mock.json", -1, .elixir),
  ]

  /// OpenResty, Kong's development kit, lapis, APISIX, Turbo, luvit, Pegasus, busted's assertions.
  static let lua: [KnownCall] = [
    .init("ngx.exit", 0, .lua), .init("ngx_exit", 0, .lua), .init("ngx.redirect", 1, .lua, prefers: 3),
    .init("response.exit", 0, .lua), .init("response.error", 0, .lua), .init("response.set_status", 0, .lua),
    .init("set_status", 0, .lua), .init("setStatus", 0, .lua), .init("writeHead", 0, .lua), .init("statusCode", 0, .lua), .init("send_status", 0, .lua),
    .init("HTTPError", 0, .lua), .init("res_status", 0, .lua), .init("exit", 0, .lua, needs: .receiver), .init("core.response.exit", 0, .lua),
    .init("response.status", 0, .lua), .init("has.status", 0, .lua), .init("respond", 0, .lua, needs: .http), .init("writeDefaultErrorMessage", 0, .lua),
    .init("redirect", 1, .lua, needs: .receiver, prefers: 3), .init("send_error", 0, .lua), .init("status", 0, .lua, needs: .receiver),
  ]

  /// PSGI and Plack, HTTP::Message and LWP, Mojolicious, Dancer, Catalyst, CGI, Test::Mojo.
  static let perl: [KnownCall] = [
    .init("Response.new", 0, .perl), .init("code", 0, .perl, needs: .receiver), .init("status", 0, .perl, needs: .receiver), .init("status", 0, .perl, needs: .http),
    .init("rendered", 0, .perl), .init("status_is", 0, .perl), .init("status_isnt", 0, .perl), .init("send_error", 1, .perl), .init("redirect", 1, .perl, prefers: 3),
    .init("new_response", 0, .perl), .init("status_message", 0, .perl), .init("is_success", 0, .perl, needs: .http), .init("is_error", 0, .perl, needs: .http),
    .init("is_redirect", 0, .perl), .init("is_client_error", 0, .perl), .init("is_server_error", 0, .perl), .init("is_info", 0, .perl, needs: .http),
    .init("Exception.throw", 0, .perl, needs: .word("HTTP")), .init("http_status", 0, .perl), .init("set_status", 0, .perl), .init("halt", 0, .perl, needs: .http),
    .init("error", 0, .perl, needs: .word("RPC")), .init("send_http_status", 0, .perl), .init("response_status_is", 0, .perl), .init("custom_response", 0, .perl),
    .init("redirect_to", 1, .perl, needs: .http, prefers: 3), .init("http_error", 0, .perl), .init("status_set", 0, .perl, needs: .http),
  ]
}
