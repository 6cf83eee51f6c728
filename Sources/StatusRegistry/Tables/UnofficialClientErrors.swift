extension StatusEntry {
  /// Codes of the class 4xx that IANA does not list.
  static let unofficialClientErrors: [StatusEntry] = [
    StatusEntry(
      419, "Page Expired",
      (
        "Laravel, errors/419 view",
        "https://github.com/laravel/framework/blob/master/src/Illuminate/Foundation/Exceptions/views/419.blade.php"
      ),
      former: [
        "Authentication Timeout": "ASP.NET Core", "Insufficient Space on Resource": "WebDAV draft 05",
        "Proxy Reauthentication Required": "drafts of HTTP/1.1", "Account Frozen": "Qiniu",
      ],
      vendors: ["Laravel", "Qiniu"], instead: [403, 401, 507], see: [403]),
    StatusEntry(
      420, "Enhance Your Calm",
      ("Wikipedia, List of HTTP status codes", "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
      former: ["Method Failure": "WebDAV draft 05", "Policy Not Fulfilled": "W3C PEP draft"], vendors: ["Twitter"],
      instead: [429], see: [429]),
    StatusEntry(
      430, "Shopify Security Rejection",
      ("Shopify API, response status codes", "https://shopify.dev/docs/api/usage/response-codes"),
      former: ["Request Header Fields Too Large": "Shopify, earlier"], vendors: ["Shopify"], instead: [403, 429],
      see: [403]),
    StatusEntry(
      440, "Login Time-out",
      ("Wikipedia, List of HTTP status codes", "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
      former: ["Login Timeout": "Microsoft, other spelling"], vendors: ["Microsoft IIS", "Microsoft Exchange"],
      instead: [401], see: [401, 419]),
    StatusEntry(
      444, "No Response",
      ("nginx, ngx_http_rewrite_module, return", "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return"),
      former: ["Connection Closed Without Response": "Dart HttpStatus"], vendors: ["nginx"], content: .notApplicable,
      instead: [403, 400], see: [499, 403]),
    StatusEntry(
      449, "Retry With",
      (
        "[MS-WDV] §2.2.6",
        "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100"
      ),
      former: ["Reply With": "[MS-WDV] §2.2.6"], vendors: ["Microsoft IIS", "Microsoft Exchange"],
      headers: [Header(.must, "Ms-Echo-Request")], instead: [400, 428, 401], see: [428]),
    StatusEntry(
      450, "Blocked by Windows Parental Controls",
      ("Wikipedia, List of HTTP status codes", "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
      vendors: ["Microsoft Windows"], instead: [403, 451], see: [451, 403]),
    StatusEntry(
      456, "Blocked",
      (
        "[MS-ASHTTP] §2.2.2.1.1",
        "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d"
      ),
      vendors: ["Microsoft Exchange"], instead: [403], see: [403, 457]),
    StatusEntry(
      457, "Expired Password",
      (
        "[MS-ASHTTP] §2.2.2.1.1",
        "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d"
      ),
      vendors: ["Microsoft Exchange"], instead: [401, 403], see: [401, 456]),
    StatusEntry(
      460, "(client closed connection)", alias: "Client Closed Connection",
      (
        "AWS, HTTP 460 of Application Load Balancers",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-460-issues"
      ),
      former: ["Checksum Mismatch": "tus 1.0"], vendors: ["AWS ALB", "tus"], instead: [], see: [499, 408]),
    StatusEntry(
      463, "(too many X-Forwarded-For addresses)", alias: "Too Many X-Forwarded-For Addresses",
      (
        "AWS, HTTP 463 of Application Load Balancers",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-463-issues"
      ),
      vendors: ["AWS ALB"], instead: [400, 431], see: [431]),
    StatusEntry(
      464, "(incompatible protocol version)", alias: "Incompatible Protocol Version",
      (
        "AWS, HTTP 464 of Application Load Balancers",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues"
      ),
      vendors: ["AWS ALB"], instead: [505, 421, 426], see: [421, 505]),
    StatusEntry(
      478, "Mirror back-to-source failed",
      ("Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses"), vendors: ["Qiniu"],
      instead: [502], see: [502]),
    StatusEntry(
      494, "Request Header Too Large",
      (
        "nginx, ngx_http_core_module, error_page", "https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page"
      ),
      former: ["Request Header or Cookie Too Large": "Kong"], vendors: ["nginx", "Kong"], instead: [431],
      see: [431, 413]),
    StatusEntry(
      495, "SSL Certificate Error",
      (
        "nginx, ngx_http_ssl_module, error processing", "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"
      ),
      former: ["Cert Error": "nginx"], vendors: ["nginx"], instead: [400, 403], see: [496, 526]),
    StatusEntry(
      496, "SSL Certificate Required",
      (
        "nginx, ngx_http_ssl_module, error processing", "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"
      ),
      former: ["No Cert": "nginx"], vendors: ["nginx"], instead: [400, 401, 403], see: [495, 401]),
    StatusEntry(
      497, "HTTP Request Sent to HTTPS Port",
      (
        "nginx, ngx_http_ssl_module, error processing", "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"
      ),
      former: ["HTTP to HTTPS": "nginx"], vendors: ["nginx"], instead: [400, 301, 308], see: [301, 308]),
    StatusEntry(
      498, "Invalid Token", ("ArcGIS REST APIs", "https://developers.arcgis.com/rest/"), vendors: ["Esri"],
      instead: [401], see: [499, 401]),
    StatusEntry(
      499, "Client Closed Request",
      ("nginx, ngx_http_request.h", "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h"),
      former: ["Token Required": "Esri ArcGIS"], vendors: ["nginx", "Esri", "Traefik", "Cloudflare", "Google"],
      content: .notApplicable, instead: [], see: [408, 460, 504]),
  ]
}
