extension StatusEntry {
  /// Codes of the class 5xx that IANA does not list.
  static let unofficialServerErrors: [StatusEntry] = [
    StatusEntry(
      509, "Bandwidth Limit Exceeded",
      ("Wikipedia, List of HTTP status codes", "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
      vendors: ["cPanel"], instead: [503, 429], see: [503, 429]),
    StatusEntry(
      520, "Web Server Returned an Unknown Error",
      (
        "Cloudflare, error 520",
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/"
      ),
      former: ["Web Server Returns an Unknown Error": "axios", "Origin Error": "Teapot"], vendors: ["Cloudflare"],
      instead: [502], see: [502]),
    StatusEntry(
      521, "Web Server Is Down",
      (
        "Cloudflare, error 521",
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/"
      ),
      vendors: ["Cloudflare"], instead: [502, 503], see: [522, 503]),
    StatusEntry(
      522, "Connection Timed Out",
      (
        "Cloudflare, error 522",
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/"
      ),
      former: ["Connection Timeout": "Cloudflare, other spelling"], vendors: ["Cloudflare"], instead: [504],
      see: [524, 504]),
    StatusEntry(
      523, "Origin Is Unreachable",
      (
        "Cloudflare, error 523",
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/"
      ),
      vendors: ["Cloudflare"], instead: [502, 504], see: [522, 530]),
    StatusEntry(
      524, "A Timeout Occurred",
      (
        "Cloudflare, error 524",
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/"
      ),
      vendors: ["Cloudflare"], instead: [504], see: [522, 504]),
    StatusEntry(
      525, "SSL Handshake Failed",
      (
        "Cloudflare, error 525",
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/"
      ),
      vendors: ["Cloudflare"], instead: [502], see: [526]),
    StatusEntry(
      526, "Invalid SSL Certificate",
      (
        "Cloudflare, error 526",
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/"
      ),
      vendors: ["Cloudflare", "Cloud Foundry"], instead: [502], see: [525, 495]),
    StatusEntry(
      527, "Railgun Error",
      ("Wikipedia, List of HTTP status codes", "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
      former: ["Railgun Listener to Origin Error": "Cloudflare, earlier"], vendors: ["Cloudflare"], instead: [502],
      see: [520]),
    StatusEntry(
      529, "Site is Overloaded", ("SSL Labs API documentation", "https://github.com/ssllabs/ssllabs-scan"),
      former: ["Overloaded": "Anthropic API", "The Service Is Overloaded": "Qualys SSL Labs"],
      vendors: ["Qualys", "Anthropic"], instead: [503], see: [503, 429]),
    StatusEntry(
      530, "Origin Unavailable (1xxx error)",
      (
        "Cloudflare, error 530",
        "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/"
      ),
      former: ["Site Is Frozen": "Pantheon", "Origin DNS Error": "Shopify"],
      vendors: ["Cloudflare", "Pantheon", "Shopify"], instead: [502, 503], see: [523]),
    StatusEntry(
      540, "Temporarily Disabled",
      ("Shopify API, response status codes", "https://shopify.dev/docs/api/usage/response-codes"),
      vendors: ["Shopify"], instead: [503], see: [503]),
    StatusEntry(
      561, "Unauthorized",
      (
        "AWS, HTTP 561 of Application Load Balancers",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-561-issues"
      ),
      vendors: ["AWS ALB"], instead: [401, 502], see: [401, 562]),
    StatusEntry(
      562, "JWKS Request Failed",
      (
        "AWS, troubleshooting Application Load Balancers",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html"
      ),
      former: ["Credential Error": "Akamai EAA"], vendors: ["AWS ALB", "Akamai"], instead: [401, 502], see: [561]),
    StatusEntry(
      573, "Resource request rate too high",
      ("Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses"), vendors: ["Qiniu"],
      instead: [429], see: [429]),
    StatusEntry(
      579, "Callback failed",
      ("Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses"), vendors: ["Qiniu"],
      instead: [502, 200], see: [502]),
    StatusEntry(
      598, "Network Read Timeout Error",
      ("Wikipedia, List of HTTP status codes", "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"),
      vendors: [], instead: [504], see: [599, 504]),
    StatusEntry(
      599, "Network Connect Timeout Error",
      ("Tornado, tornado.httpclient", "https://www.tornadoweb.org/en/stable/httpclient.html"),
      former: ["Server Operation Failed": "Qiniu"], vendors: ["Tornado", "Dart", "Qiniu"], instead: [504],
      see: [598, 504]),
  ]
}
