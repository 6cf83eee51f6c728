// swift-format-ignore-file

extension FrameworkWords {
  /// Names of frameworks and clients of PowerShell, Objective-C, R, Julia, Racket, Scheme, SQL and Visual Basic.
  static let scriptNames: WordSet = [
    "Invoke-WebRequest", "Invoke-RestMethod", "Pode", "Start-PodeServer", "Polaris", "WebException", "WebResponse", "WebRequest", "Add-PodeRoute",
    "AFNetworking", "GCDWebServer", "RestKit", "NSURLSession", "NSURLRequest", "NSURLConnection", "CocoaHTTPServer", "ASIHTTPRequest", "Nocilla", "RKResponseDescriptor",
    "GCDWebServerResponse", "AFURLSessionManager", "RKObjectManager",
    "httr", "httr2", "plumber", "crul", "webmockr", "webfakes", "vcr", "shiny", "RestRserve", "ambiorix", "resp_status", "req_perform", "new_response", "resp_body_json", "resp_body_string", "req_error", "local_mocked_responses",
    "Genie", "Oxygen", "Mux", "Dance", "Bukdu", "HTTP", "Franklin",
    "web-server", "koyo", "makiki", "spin", "artanis", "spiffy", "intarweb", "servlet", "response/xexpr", "response/jsexpr", "url-get", "rfc822-header-ref",
    "pg_net", "net_http", "postgrest", "PostgREST", "UTL_HTTP", "net.http_get",
    "WinHttpRequest", "XMLHTTP", "ServerXMLHTTP", "WebClient", "Responser", "ApiController", "MSXML2", "XMLHTTP60", "WebResponse",
  ]
}
