/// A directive of nginx that takes status codes.
struct NginxDirective: Sendable {
  /// Where the codes stand among the arguments.
  enum Form: Sendable {
    /// `return 404 text`
    case first
    /// `error_page 500 502 =200 /error.html`: codes until something else comes.
    case leading
    /// `proxy_cache_valid 200 302 10m`
    case every
    /// `try_files $uri =404`
    case afterEquals
    /// `proxy_next_upstream error http_502`
    case afterHTTP
    /// `fastcgi_param REDIRECT_STATUS 200`
    case afterName
    /// `more_set_headers -s '404 410' 'X-Gone: 1'`
    case afterOption
  }

  let name: String
  let form: Form

  /// Whether no code can follow an argument that is none.
  var stopsAtOther: Bool { form == .first }

  init(_ name: String, _ form: Form) {
    self.name = name
    self.form = form
  }
}
