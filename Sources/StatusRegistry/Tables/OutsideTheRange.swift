extension StatusEntry {
  /// Values outside 100...599 that programs write where a status is expected; none is valid on the wire (RFC 9110,
  /// section 15).
  static let outsideTheRange: [StatusEntry] = [
    StatusEntry(
      0, "(no status)", alias: "No Status",
      (
        "AWS, troubleshooting Application Load Balancers",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html"
      ),
      vendors: ["Squid", "curl", "AWS ALB", "AWS CloudFront"], content: .notApplicable, instead: [], see: [499, 599]),
    StatusEntry(
      600, "Unparseable Response Headers",
      ("Squid, StatusCode.h", "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h"),
      vendors: ["Squid"], content: .notApplicable, instead: [502], see: [601, 502]),
    StatusEntry(
      601, "Header Too Large",
      ("Squid, StatusCode.h", "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h"),
      former: ["Software Configuration Error": "Roundcube"], vendors: ["Squid", "Roundcube"],
      content: .notApplicable, instead: [431, 502], see: [600, 431]),
    StatusEntry(
      603, "Invalid authorization", ("Squid wiki, SquidLogs", "https://wiki.squid-cache.org/SquidFaq/SquidLogs"),
      vendors: ["Roundcube"], content: .notApplicable, instead: [401], see: [401]),
    StatusEntry(
      608, "Resource modified",
      ("Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses"), vendors: ["Qiniu"],
      instead: [409, 412], see: [412]),
    StatusEntry(
      612, "Resource not found",
      ("Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses"), vendors: ["Qiniu"],
      instead: [404], see: [404, 631]),
    StatusEntry(
      614, "Target resource exists",
      ("Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses"), vendors: ["Qiniu"],
      instead: [409, 412], see: [409]),
    StatusEntry(
      630, "Bucket limit reached",
      ("Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses"), vendors: ["Qiniu"],
      instead: [403, 507], see: [507]),
    StatusEntry(
      631, "Bucket not found",
      ("Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses"), vendors: ["Qiniu"],
      instead: [404], see: [612, 404]),
    StatusEntry(
      640, "Invalid marker",
      ("Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses"), vendors: ["Qiniu"],
      instead: [400], see: [400]),
    StatusEntry(
      701, "Upload context expired",
      ("Qiniu Kodo, error responses", "https://developer.qiniu.com/kodo/3928/error-responses"), vendors: ["Qiniu"],
      instead: [409, 410], see: [409]),
    StatusEntry(
      783, "Unexpected Token",
      ("Shopify API, response status codes", "https://shopify.dev/docs/api/usage/response-codes"),
      vendors: ["Shopify"], instead: [400], see: [400]),
    StatusEntry(
      999, "Request Denied", ("http.dev, 999", "https://http.dev/999"), vendors: ["LinkedIn", "Yahoo"],
      instead: [403, 429], see: [403, 429]),
  ]
}
