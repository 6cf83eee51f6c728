extension English {
  /// What the codes from 500 on mean.
  static let summariesFrom500: [RegistryTexts.CodeText] = [
    (
      500,
      """
      Something unexpected went wrong in the server. It is the answer of last resort, for failures that no other 5xx \
      code describes. Never send it for wrong input: that is 400 or 422.
      """
    ),
    (
      501,
      """
      The server does not support what the request needs, for instance because it does not know the method at all. \
      For a method that only this resource refuses, use 405. Caches may keep it, so for a feature that is soon to \
      come use 503 or 404.
      """
    ),
    (
      502,
      """
      A gateway or proxy received an invalid response from the server behind it, or none that it could read. Look at \
      that server and at its log. For one that does not answer in time, use 504; for one that is taken out of \
      service, 503.
      """
    ),
    (
      503,
      """
      The server cannot answer for now, because it is overloaded or under maintenance. Retry-After may say when to \
      try again. For a client that sends too much, use 429; for an unexpected failure, 500.
      """
    ),
    (
      504,
      """
      A gateway or proxy did not receive a response in time from a server that it needs to answer the request. The \
      work behind it may still be done. For a client that is too slow to send its request, use 408.
      """
    ),
    (
      505,
      """
      The server does not support, or refuses to support, the major version of HTTP that the request uses. The \
      content should say which it does. For a version of an API, use 400 or 404; for another protocol, 426.
      """
    ),
    (
      506,
      """
      A mistake in the server's configuration: the variant chosen by transparent content negotiation itself \
      negotiates, so there is no proper end point. Clients hardly ever see it. For other mistakes in the \
      configuration, use 500.
      """
    ),
    (
      507,
      """
      A WebDAV server cannot store what it needs to complete the request. This is taken to be temporary. For a \
      single upload that is too large, use 413; for a user's quota outside WebDAV, 403 or 413.
      """
    ),
    (
      508,
      """
      A WebDAV server met an infinite loop while it processed a request with Depth: infinity, and the whole \
      operation failed. Hosts with cPanel send it where an account is over its resource limits. For a loop of \
      redirects, nothing is sent: the client detects it.
      """
    ),
    (
      509,
      """
      The hosting account has used up its bandwidth for the period. It comes from hosting panels, not from a \
      standard. In other programs use 503, or 429 for one client's limit.
      """
    ),
    (
      510,
      """
      Obsolete: the request does not meet the policy for access to the resource, as the extension framework of RFC \
      2774 had it. That document is now Historic, and no client makes use of the code. Use 400, 422, 426 or 428 for \
      what is missing.
      """
    ),
    (
      511,
      """
      The client has to log in to the network before it gets through: a captive portal says so in place of the \
      server that was asked. The content should link to the login page. An origin server should not send it; for its \
      own login, use 401.
      """
    ),
    (
      520,
      """
      Cloudflare received an empty, unknown or unexpected response from the origin server. Look at that server: it \
      may have crashed, reset the connection or sent header fields that are too large. In other gateways, use 502.
      """
    ),
    (
      521,
      """
      Cloudflare was refused a connection by the origin server: it is down, or its firewall blocks Cloudflare's \
      addresses. Start the server or let those addresses in. In other gateways, use 502 or 503.
      """
    ),
    (
      522,
      """
      Cloudflare could not establish a connection to the origin server in time, or the connection broke off before \
      the request was acknowledged. Look at its load and at its firewall. In other gateways, use 504.
      """
    ),
    (
      523,
      """
      Cloudflare found no way to the origin server, mostly because of a wrong DNS record or broken routing. Look at \
      the address that the record names. In other gateways, use 502 or 504.
      """
    ),
    (
      524,
      """
      Cloudflare had a connection to the origin server, but no response came in time. Work that takes long belongs \
      in the background, with 202 and a resource that tells of its progress. In other gateways, use 504.
      """
    ),
    (
      525,
      """
      Cloudflare failed to complete the TLS handshake with the origin server. Look at the versions and ciphers that \
      the server offers, and whether it listens on the port. In other gateways, use 502.
      """
    ),
    (
      526,
      """
      Cloudflare could not validate the certificate of the origin server; the router of Cloud Foundry uses it \
      likewise. It may have expired, or be signed by nobody known. In other gateways, use 502.
      """
    ),
    (
      527,
      """
      Cloudflare's Railgun could not speak to the origin server. Railgun is retired, and so is the code. In other \
      gateways, use 502.
      """
    ),
    (
      529,
      """
      The service as a whole is overloaded, not the one client at its limit: wait, and try again with growing \
      pauses. Qualys SSL Labs and the Anthropic API send it. In other programs, use 503.
      """
    ),
    (
      530,
      """
      Cloudflare could not resolve the origin's host name; the page it sends holds an error of the 1xxx series. At \
      Pantheon a site is frozen, at Shopify the DNS of the origin fails. In other gateways, use 502 or 503.
      """
    ),
    (540, "Shopify has switched off the endpoint for the time being. Try again later. In other programs, use 503."),
    (
      561,
      """
      The identity provider answered the load balancer of AWS with an error while it authenticated a user. Look at \
      the provider and at its settings in the load balancer. In other programs, use 401 or 502.
      """
    ),
    (
      562,
      """
      The load balancer of AWS could not get the key set (JWKS) that it needs to verify a JSON Web Token. Look at \
      the address of that key set. In Akamai's EAA the number stands for an error of credentials.
      """
    ),
    (
      573,
      """
      A single object of Qiniu's storage is requested too often. Slow down, or serve it through a CDN. In other \
      programs, use 429.
      """
    ),
    (
      579,
      """
      The upload to Qiniu's storage succeeded, but its callback to the application's server failed. The object is \
      there: do not upload it again, look at the callback. In other programs, use 502 or 200.
      """
    ),
    (
      598,
      """
      Some proxies log it where reading from the server behind them timed out. No product documents it. In a \
      gateway, use 504.
      """
    ),
    (
      599,
      """
      A client or proxy reports that it has no response at all, for instance because connecting timed out. Tornado's \
      HTTP client uses it for any failure of transport; at Qiniu an operation of the server failed. In a gateway, \
      use 504.
      """
    ),
    (
      600,
      """
      Squid uses it inside where the header section of a reply cannot be parsed. Above 599, it is never sent to a \
      client. In a gateway, use 502.
      """
    ),
    (
      601,
      """
      Squid uses it inside where the header section of a message is too large to process. Above 599, it is never \
      sent to a client. Use 431 for a request, 502 for a response.
      """
    ),
    (
      603,
      """
      Roundcube reports that an authorization is invalid, as Squid's list of log codes has it. Above 599, it is no \
      status of HTTP. Use 401.
      """
    ),
    (
      608,
      """
      The object in Qiniu's storage has been modified. Above 599, it is invalid as a status. In other programs, use \
      409 or 412.
      """
    ),
    (
      612,
      """
      The object in Qiniu's storage does not exist or was deleted. Above 599, it is invalid as a status. In other \
      programs, use 404.
      """
    ),
    (
      614,
      """
      The target object already exists in Qiniu's storage. Above 599, it is invalid as a status. In other programs, \
      use 409 or 412.
      """
    ),
    (
      630,
      """
      The account has reached the number of buckets that Qiniu allows. Above 599, it is invalid as a status. In \
      other programs, use 403 or 507.
      """
    ),
    (
      631,
      """
      The bucket does not exist in Qiniu's storage. Above 599, it is invalid as a status. In other programs, use 404 \
      for it.
      """
    ),
    (
      640,
      """
      A request to list objects in Qiniu's storage carried an invalid marker. Above 599, it is invalid as a status. \
      In other programs, use 400.
      """
    ),
    (
      701,
      """
      The context of a resumable upload to Qiniu's storage is wrong or has expired. Above 599, it is invalid as a \
      status. Start the upload anew; in other programs, use 409 or 410.
      """
    ),
    (
      783,
      """
      Shopify found a syntax error in the JSON of the request. Above 599, it is invalid as a status. In other \
      programs, use 400.
      """
    ),
    (
      999,
      """
      LinkedIn refuses a request that it takes for automated or that is not signed in; Yahoo once did the same. \
      Above 599, it is invalid, and clients treat it as a server error. In other programs, use 403 or 429.
      """
    ),
  ]
}
