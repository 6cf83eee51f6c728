extension VendorMeaning {
  /// The codes whose meaning depends on who sends them, in ascending order, in the order of their vendors.
  package static let all: [VendorMeaning] = [
    VendorMeaning(419, "Laravel", "Page Expired"),
    VendorMeaning(419, "Qiniu", "Account Frozen"),
    VendorMeaning(449, "Microsoft IIS", "Retry With"),
    VendorMeaning(449, "Microsoft Exchange", "Retry With"),
    // Not checked: no copy of [MS-ASHTTP] was at hand.
    VendorMeaning(451, "Microsoft Exchange", "Redirect"),
    VendorMeaning(460, "AWS ALB", nil),
    VendorMeaning(460, "tus", "Checksum Mismatch"),
    VendorMeaning(494, "nginx", "Request Header Too Large"),
    VendorMeaning(494, "Kong", "Request Header or Cookie Too Large"),
    VendorMeaning(499, "nginx", "Client Closed Request"),
    VendorMeaning(499, "Esri", "Token Required"),
    VendorMeaning(499, "Traefik", "Client Closed Request"),
    // Not checked: the spelling on Cloudflare's own pages.
    VendorMeaning(499, "Cloudflare", "Client Close Request"),
    VendorMeaning(499, "Google", "Client Closed Request"),
    VendorMeaning(508, "cPanel", "Resource Limit Is Reached"),
    // Not checked against CloudLinux's documentation.
    VendorMeaning(508, "CloudLinux", "Resource Limit Is Reached"),
    VendorMeaning(526, "Cloudflare", "Invalid SSL Certificate"),
    VendorMeaning(526, "Cloud Foundry", "Invalid SSL Certificate"),
    // Not checked against the documentation of SSL Labs.
    VendorMeaning(529, "Qualys", "The Service Is Overloaded"),
    VendorMeaning(529, "Anthropic", "Overloaded"),
    VendorMeaning(530, "Cloudflare", nil),
    // Not checked against the documentation of Pantheon and Shopify.
    VendorMeaning(530, "Pantheon", "Site Is Frozen"),
    VendorMeaning(530, "Shopify", "Origin DNS Error"),
    VendorMeaning(562, "AWS ALB", "JWKS Request Failed"),
    VendorMeaning(562, "Akamai", "Credential Error"),
    VendorMeaning(599, "Tornado", nil),
    VendorMeaning(599, "Dart", "Network Connect Timeout Error"),
    VendorMeaning(599, "Qiniu", "Server Operation Failed"),
    VendorMeaning(601, "Squid", "Header Too Large"),
    VendorMeaning(601, "Roundcube", "Software Configuration Error"),
  ]
}
