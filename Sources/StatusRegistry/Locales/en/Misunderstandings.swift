extension English {
  /// What is often read elsewhere about a code, put right.
  static let misunderstandings: [RegistryTexts.CodeText] = [
    (102, "Not a code of today's WebDAV, as older lists have it."),
    (
      201,
      """
      It says that the resource exists already; while it is still to be made, 202 is right. Any method may create, \
      not POST alone.
      """
    ),
    (
      203,
      """
      It does not mean a copy from a third party, as older texts have it: since RFC 7231 it says that a proxy \
      transformed the content.
      """
    ),
    (204, "It is heuristically cacheable, which many lists leave out."),
    (205, "It does not switch protocols, as one list has it: that is 101."),
    (207, "It is defined by RFC 4918, no longer by RFC 2518. It does not say that all went well."),
    (218, "Apache httpd never had it: neither its table of statuses nor its constants know the number."),
    (300, "A response in its own right, not a template for the other 3xx codes."),
    (
      301,
      """
      That a user has to confirm such a redirect is an old rule, which RFC 7231 dropped. It does not keep the \
      method; 308 does.
      """
    ),
    (
      302,
      """
      RFC 1945 called it Moved Temporarily. That a user has to confirm such a redirect is an old rule, which RFC \
      7231 dropped. It does not keep the method; 307 does.
      """
    ),
    (
      303,
      """
      It may be cached where it says for how long: RFC 2616 forbade that, RFC 7231 lifted it. HEAD may follow it, \
      not GET alone.
      """
    ),
    (304, "Its condition is If-None-Match as well as If-Modified-Since."),
    (305, "Lists that show it as usable are out of date: RFC 7231, appendix B, deprecated it."),
    (306, "Switch Proxy is not its phrase: that is the name in a draft that expired."),
    (307, "Unlike 302, it never lets a POST become a GET: that is what it is for."),
    (400, "Not limited to syntax errors since RFC 7231. Sending the request again does not cure it."),
    (
      401,
      """
      Despite its phrase, it is about authentication; what is missing is who you are, not what you may do. It must \
      come with WWW-Authenticate.
      """
    ),
    (402, "It does not mean Unauthorized, as one list has it: that is 401."),
    (
      403,
      """
      That authorization will not help is out of date: since RFC 7231 the client may try again with other \
      credentials.
      """
    ),
    (
      404,
      """
      It may be sent instead of 403 to hide a resource, not the other way round. It is heuristically cacheable.
      """
    ),
    (405, "It is heuristically cacheable, which many lists leave out."),
    (407, "It is the proxy that has to be shown credentials, not the server."),
    (
      408,
      """
      It is the server that waited for the client, not the browser for the server. For a slow server behind a \
      gateway, use 504.
      """
    ),
    (
      413,
      """
      About the content only: for a long URI use 414, for large header fields 431. Retry-After tells when to try \
      again, not how often.
      """
    ),
    (414, "The phrase has been URI Too Long since RFC 7231. It is heuristically cacheable."),
    (
      416,
      """
      Not only for a range beyond the end: also for ranges that are too many, too small or overlapping. An If-Range \
      does not rule it out.
      """
    ),
    (418, "Not a code to use: it was a joke on 1 April 1998, for a coffee pot that is a teapot."),
    (421, "It does not mean too many connections from one address: that is a reply of FTP with the same number."),
    (422, "Not limited to WebDAV since RFC 9110, which also renamed it from Unprocessable Entity."),
    (425, "It does not mean Unordered Collection: that was only in a draft of WebDAV, and never in RFC 3648."),
    (426, "Not tied to TLS: any protocol may be asked for. TLS was the example of RFC 2817."),
    (444, "Not an answer that a client could receive: nginx sends nothing at all."),
    (449, "Not an official code, though lists show it beside them."),
    (499, "Not a code that a client can receive, and not registered, though lists show it beside the official ones."),
    (501, "It is heuristically cacheable, which many lists leave out."),
    (502, "The response from behind was invalid, not the request."),
    (503, "Not for a client that is over its quota: that is 429. Retry-After is optional."),
    (504, "The server behind may be any that is needed, not only one of FTP, LDAP or DNS as older texts have it."),
    (505, "It is about the major version of HTTP: HTTP/1.1 and HTTP/1.0 share theirs."),
    (
      506,
      """
      The variant is not a proper end point of the negotiation; that is all the old sentence about its focus means.
      """
    ),
    (509, "Not an official code: Apache httpd itself does not know it, its hosting panels do."),
    (
      510,
      """
      It says that the policy for access has not been met; translations with a double negation have it the wrong way \
      round.
      """
    ),
    (511, "Not a code for websites: intercepting proxies send it."),
    (599, "Not a code that servers send: a client or proxy makes it up where it has no response."),
    (600, "There is no class 6xx in HTTP."),
  ]
}
