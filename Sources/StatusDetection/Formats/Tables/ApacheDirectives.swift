// swift-format-ignore-file

extension ApacheDirective {
  /// Directives of httpd's modules and of modules that are often beside them: ModSecurity, mod_qos, mod_evasive.
  static let rows: [ApacheDirective] = [
    .init("errordocument", .first),
    .init("redirect", .first), .init("redirectmatch", .first),
    .init("rewriterule", .flags),
    .init("rewritecond", .redirectStatus),
    .init("logformat", .format), .init("customlog", .format), .init("globallog", .format),
    .init("proxyerroroverride", .every),
    .init("balancermember", .option), .init("proxyset", .option), .init("proxypass", .option),
    .init("secaction", .action), .init("secdefaultaction", .action), .init("secrule", .responseStatus),
    .init("qs_errorresponsecode", .first), .init("qs_setenvifstatus", .first),
    .init("doshttpstatus", .first),
  ]

  /// Directives that tell a file as one of httpd, in lower case.
  static let telling: Set<String> = [
    "errordocument", "redirectmatch", "rewriteengine", "rewriterule", "rewritecond", "rewritebase", "loadmodule", "documentroot", "directoryindex", "servername",
    "serveralias", "serveradmin", "serverroot", "allowoverride", "addtype", "addhandler", "addoutputfilterbytype", "customlog", "logformat", "errorlog", "setenvif",
    "setenvifnocase", "requestheader", "proxypass", "proxypassreverse", "proxypreservehost", "sslengine", "sslcertificatefile", "expiresactive", "expiresbytype",
    "fileetag", "secrule", "secaction", "secdefaultaction", "secruleengine", "authtype", "authname", "authuserfile", "php_value", "php_flag", "wsgiscriptalias",
    "fallbackresource", "balancermember", "directoryslash", "servertokens", "serversignature", "traceenable", "keepalivetimeout", "accessfilename",
  ]

  /// Sections of httpd's configuration, in lower case.
  static let sections: Set<String> = [
    "virtualhost", "directory", "directorymatch", "files", "filesmatch", "location", "locationmatch", "ifmodule", "ifdefine", "ifversion", "if", "elseif", "else",
    "limit", "limitexcept", "proxy", "proxymatch", "requireall", "requireany", "macro",
  ]
}
