/// A directive of Apache httpd that takes status codes.
struct ApacheDirective: Sendable {
  /// Where the codes stand.
  enum Form: Sendable {
    /// `ErrorDocument 404 /missing.html`
    case first
    /// `ProxyErrorOverride On 404 502`
    case every
    /// `RewriteRule ^old$ /new [R=301,L]`
    case flags
    /// `SecAction "id:1,deny,status:403"`
    case action
    /// `BalancerMember http://backend failonstatus=500,503`
    case option
    /// `LogFormat "%!200,304{Referer}i"`
    case format
    /// `RewriteCond %{ENV:REDIRECT_STATUS} ^404$`
    case redirectStatus
    /// `SecRule RESPONSE_STATUS "@streq 404" "id:1,deny,status:403"`
    case responseStatus
  }

  /// In lower case.
  let name: String
  let form: Form

  init(_ name: String, _ form: Form) {
    self.name = name
    self.form = form
  }
}
