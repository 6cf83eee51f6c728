// swift-format-ignore-file

extension FrameworkWords {
  /// Names of frameworks and clients of C, C++, Clojure, Elixir, Lua, Perl and shells.
  static let systemNames: WordSet = [
    "curl", "wget", "libcurl", "CURL", "curlpp", "cpr", "crow", "drogon", "httplib", "cpprest", "web_http", "beast", "pistache", "Pistache", "restinio",
    "oatpp", "evhttp", "microhttpd", "mongoose", "mg_mgr", "MHD_Connection", "MHD_Response", "MHD_Result", "nghttp2", "nghttp2_session", "civetweb", "mg_connection", "ulfius",
    "libsoup", "SoupMessage", "SoupServer", "QNetworkReply", "QNetworkRequest", "ESP8266WebServer", "WebServer", "AsyncWebServer", "poco", "Poco", "lwan", "h2o_req_t",
    "facil", "kore", "userver", "proxygen", "seastar", "wt", "fcgi", "FCGX_Request", "CURLINFO_RESPONSE_CODE", "curl_easy_perform",
    "ring", "compojure", "reitit", "pedestal", "liberator", "hato", "aleph", "yada", "bidi", "muuntaja", "peridot", "kerodon", "ajax",
    "Plug", "Phoenix", "Finch", "Tesla", "Req", "Mojito", "Bypass", "ConnCase", "ConnTest", "ChannelCase", "Bandit", "Cowboy", "plug_cowboy", "cowboy", "put_status", "send_resp",
    "json_response", "html_response", "Absinthe", "Mint", "hackney", "httpc", "Hackney", "put_resp_header", "put_resp_content_type",
    "ngx", "resty", "lapis", "kong", "lor", "sailor", "pegasus", "luvit", "copas", "apisix", "orbit", "turbo", "openresty", "vanilla",
    "LWP", "Plack", "Mojolicious", "Mojo", "Dancer", "Dancer2", "Catalyst", "PSGI", "psgi", "UserAgent", "Furl", "Starman", "Kelp", "CGI", "Twiggy", "Raisin", "Mechanize", "WebMock",
  ]
}
