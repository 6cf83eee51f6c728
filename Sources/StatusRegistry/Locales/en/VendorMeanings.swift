extension English {
  /// What a vendor means by a code that others use differently.
  static let meanings: [(code: Int, vendor: String, text: String)] = [
    (419, "Laravel", "The CSRF token of a form is missing or has expired."),
    (419, "Qiniu", "The user's account is frozen."),
    (449, "Microsoft IIS", "The request is to be repeated with the information that Ms-Echo-Request names."),
    (449, "Microsoft Exchange", "The device has to be provisioned before ActiveSync goes on."),
    (451, "Microsoft Exchange", "ActiveSync is to use another server, which X-MS-Location names."),
    (460, "AWS ALB", "The client closed the connection before the idle timeout had passed; it stands in logs."),
    (460, "tus", "A chunk of an upload does not match the checksum sent with it."),
    (494, "nginx", "The header section is too large; the client is sent 400."),
    (494, "Kong", "The header section or a cookie is too large; the client is sent 494."),
    (499, "nginx", "The client closed the connection before the response; it stands in the access log."),
    (499, "Esri", "ArcGIS asks for a token, mostly in the JSON content of a 200."),
    (499, "Traefik", "The client closed the connection while the proxy was waiting for the service."),
    (499, "Cloudflare", "The client closed the connection before the origin server had answered; it stands in logs."),
    (499, "Google", "The caller cancelled the operation: gRPC's CANCELLED is mapped to it."),
    (508, "cPanel", "The hosting account is over its limits of processor, memory or processes."),
    (508, "CloudLinux", "The account has reached the limit of processes that it may run at a time."),
    (526, "Cloudflare", "The certificate of the origin server could not be validated."),
    (526, "Cloud Foundry", "The router could not validate the certificate of the application's instance."),
    (529, "Qualys", "SSL Labs is overloaded as a whole: wait for some half an hour."),
    (529, "Anthropic", "The API is overloaded for all its users for now, not for one at its limit."),
    (
      530, "Cloudflare",
      """
      The host name of the origin could not be resolved; the content names an error of the 1xxx series.
      """
    ),
    (530, "Pantheon", "The site has been frozen because nobody visited it."),
    (530, "Shopify", "The DNS record of the shop cannot be resolved at Cloudflare, which stands before it."),
    (562, "AWS ALB", "The key set that verifies a JSON Web Token could not be fetched."),
    (562, "Akamai", "Enterprise Application Access met an error of credentials."),
    (599, "Tornado", "The HTTP client has no response, whatever the failure of transport."),
    (599, "Dart", "A constant for a connection that timed out; the client makes it up."),
    (599, "Qiniu", "An operation of the storage failed; the code is really sent."),
    (601, "Squid", "The header section of a message is too large to process."),
    (601, "Roundcube", "The software is not configured rightly."),
  ]
}
