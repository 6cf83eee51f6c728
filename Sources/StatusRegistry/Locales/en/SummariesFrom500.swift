extension English {
  /// What the codes from 500 on mean.
  static let summariesFrom500: [RegistryTexts.CodeText] = [
    (
      500,
      """
      Something unexpected went wrong in the server. It is the answer of last resort, for failures that no other \
      5xx code describes.
      """
    ),
    (
      501,
      """
      The server does not support what the request needs, for instance because it does not know the method at all. \
      For a method that only this resource refuses, use 405.
      """
    ),
    (502, "A gateway or proxy received an invalid response from the server behind it."),
    (
      503,
      """
      The server cannot answer for now, because it is overloaded or under maintenance. Retry-After may say when to \
      try again; for a client that sends too much, use 429.
      """
    ),
    (
      504,
      """
      A gateway or proxy did not receive a response in time from a server that it needs to answer the request.
      """
    ),
    (
      505,
      """
      The server does not support, or refuses to support, the major version of HTTP that the request uses.
      """
    ),
    (
      506,
      """
      A mistake in the server's configuration: the variant chosen by transparent content negotiation itself \
      negotiates, so there is no proper end point.
      """
    ),
    (
      507,
      """
      A WebDAV server cannot store what it needs to complete the request. This is taken to be temporary.
      """
    ),
    (
      508,
      """
      A WebDAV server met an infinite loop while it processed a request with Depth: infinity, and the whole \
      operation failed. Hosts with cPanel send it where an account is over its resource limits.
      """
    ),
    (
      509,
      """
      The hosting account has used up its bandwidth for the period. It comes from hosting panels, not from a \
      standard.
      """
    ),
    (
      510,
      """
      Obsolete: the request does not meet the policy for access to the resource, as the extension framework of RFC \
      2774 had it. That document is now Historic.
      """
    ),
    (
      511,
      """
      The client has to log in to the network before it gets through: a captive portal says so in place of the \
      server that was asked. An origin server should not send it.
      """
    ),
    (520, "Cloudflare received an empty, unknown or unexpected response from the origin server."),
    (
      521,
      """
      Cloudflare was refused a connection by the origin server: it is down, or its firewall blocks Cloudflare's \
      addresses.
      """
    ),
    (
      522,
      """
      Cloudflare could not establish a connection to the origin server in time, or the connection broke off before \
      the request was acknowledged.
      """
    ),
    (
      523,
      """
      Cloudflare found no way to the origin server, mostly because of a wrong DNS record or broken routing.
      """
    ),
    (
      524,
      """
      Cloudflare had a connection to the origin server, but no response came in time. Work that takes long belongs \
      in the background.
      """
    ),
    (525, "Cloudflare failed to complete the TLS handshake with the origin server."),
    (
      526,
      """
      Cloudflare could not validate the certificate of the origin server; the router of Cloud Foundry uses it \
      likewise.
      """
    ),
    (
      527,
      """
      Cloudflare's Railgun could not speak to the origin server. Railgun is retired, and so is the code.
      """
    ),
    (
      529,
      """
      The service as a whole is overloaded, not the one client at its limit: wait, and try again with growing \
      pauses. Qualys SSL Labs and the Anthropic API send it.
      """
    ),
    (
      530,
      """
      Cloudflare could not resolve the origin's host name; the page it sends holds an error of the 1xxx series. At \
      Pantheon a site is frozen, at Shopify the DNS of the origin fails.
      """
    ),
    (540, "Shopify has switched off the endpoint for the time being."),
    (
      561,
      """
      The identity provider answered the load balancer of AWS with an error while it authenticated a user.
      """
    ),
    (
      562,
      """
      The load balancer of AWS could not get the key set (JWKS) that it needs to verify a JSON Web Token.
      """
    ),
    (573, "A single object of Qiniu's storage is requested too often."),
    (
      579,
      """
      The upload to Qiniu's storage succeeded, but its callback to the application's server failed.
      """
    ),
    (
      598,
      """
      Some proxies log it where reading from the server behind them timed out. No product documents it.
      """
    ),
    (
      599,
      """
      A client or proxy reports that it has no response at all, for instance because connecting timed out. \
      Tornado's HTTP client uses it for any failure of transport; at Qiniu an operation of the server failed.
      """
    ),
    (
      600,
      """
      Squid uses it inside where the header section of a reply cannot be parsed. Above 599, it is never sent to a \
      client.
      """
    ),
    (
      601,
      """
      Squid uses it inside where the header section of a message is too large to process. Above 599, it is never \
      sent to a client.
      """
    ),
    (
      603,
      """
      Roundcube reports that an authorization is invalid, as Squid's list of log codes has it. Above 599, it is no \
      status of HTTP.
      """
    ),
    (608, "The object in Qiniu's storage has been modified. Above 599, it is invalid as a status."),
    (
      612,
      """
      The object in Qiniu's storage does not exist or was deleted. Above 599, it is invalid as a status.
      """
    ),
    (614, "The target object already exists in Qiniu's storage. Above 599, it is invalid as a status."),
    (
      630,
      """
      The account has reached the number of buckets that Qiniu allows. Above 599, it is invalid as a status.
      """
    ),
    (631, "The bucket does not exist in Qiniu's storage. Above 599, it is invalid as a status."),
    (
      640,
      """
      A request to list objects in Qiniu's storage carried an invalid marker. Above 599, it is invalid as a \
      status.
      """
    ),
    (
      701,
      """
      The context of a resumable upload to Qiniu's storage is wrong or has expired. Above 599, it is invalid as a \
      status.
      """
    ),
    (
      783,
      """
      Shopify found a syntax error in the JSON of the request. Above 599, it is invalid as a status.
      """
    ),
    (
      999,
      """
      LinkedIn refuses a request that it takes for automated or that is not signed in; Yahoo once did the same. \
      Above 599, it is invalid, and clients treat it as a server error.
      """
    ),
  ]
}
