// swift-format-ignore-file

extension KnownField {
  static let rows: [KnownField] = proxies + clouds + servers + refused

  /// Names of maps whose entries all are statuses: Spring Boot's `management.endpoint.health.status.http-mapping`.
  static let mapsOfStatuses = ["httpmapping", "statusrewrites"]

  /// Fields whose codes are looked for in responses and not sent; the end of a range may be 600.
  static let tested = [
    "matcher", "healthcheckmatcher", "start", "end", "defaultvalue", "retryon", "perretryon", "onstatuscode", "successcodes", "successcode",
    "unhealthystatus", "healthstatus", "httpstatuses", "target", "expectedstatus", "statusvalue", "httperrorcodereturnedequals",
  ]

  /// Envoy, Istio, Contour, Emissary, Traefik, Kong, Gateway API, ingress controllers.
  private static let proxies: [KnownField] = [
    .init("status", within: ["directresponse"]),
    .init("responsestatus", within: ["directresponse"]),
    .init("statuscode", within: ["requestredirect", "requestredirectpolicy", "directresponsepolicy"]),
    .init("status", within: ["errors", "errorpage", "errorpages"], beside: ["service", "query", "backend", "statusrewrites"]),
    .init("status", within: ["healthcheck"], beside: ["path", "interval", "scheme", "hostname"]),
    .init("start", within: ["expectedstatuses", "retriablestatuses"]),
    .init("end", within: ["expectedstatuses", "retriablestatuses"]),
    .init("defaultvalue", within: ["statuscodefilter"]),
    .init("retryon"), .init("perretryon"),
    .init("onstatuscode"), .init("rejectcode", beside: ["rate", "zonesize", "key", "burst", "loglevel", "dryrun", "nodelay"]),
    .init("codes", within: ["errorpages"]), .init("statusmatch"),
    .init("status", within: ["limitreq", "limitconn"], beside: ["zone", "zones", "loglevel", "dryrun", "limitreqs", "limits"]),
    .init("customhttperrors"), .init("proxynextupstreamcodes"),
    .init("successcodes"), .init("successcode"),
    .init("errorcode", beside: ["errormessage"]), .init("errorcode", within: ["ratelimiting"]),
    .init("denystatus"), .init("denystatuscode"),
    .init("unhealthystatus"), .init("healthstatus", within: ["active", "passive", "healthchecks"]),
    .init("httpstatuses"), .init("code", within: ["requestredirect", "httpredirect", "redirectaction"]),
  ]

  /// CloudFormation, SAM, Serverless, Terraform's providers.
  private static let clouds: [KnownField] = [
    .init("matcher", within: ["healthcheck", "healthchecks", "lbtargetgroup", "albtargetgroup"]),
    .init("healthcheckmatcher"), .init("healthcheckmatchers"), .init("targetgrouphealthcheckmatcher"), .init("targethealthcheckmatcher"),
    .init("selectionpattern"), .init("healthcheckcode"), .init("healthcheckcodes"), .init("healthcheckhttpcode"), .init("albhealthcheckmatcher"), .init("httpmatcher"),
    .init("errorcode", within: ["customerrorresponse", "customerrorresponses"]),
    .init("errorcode", beside: ["responsecode", "responsepagepath", "errorcachingminttl"]),
    .init("items", within: ["statuscodes"]),
    .init("httperrorcodereturnedequals"),
    .init("code", within: ["negativecachingpolicy", "negativecachingpolicies"]),
    .init("statusvalue", within: ["acceptedresponsestatuscodes"]),
    .init("target", discriminator: (key: "type", value: "statuscode")),
    .init("target", discriminator: (key: "source", value: "statuscode")),
    .init("target", discriminator: (key: "source", value: "STATUS_CODE")),
    .init("status", within: ["redirects"], beside: ["from", "to", "source", "destination", "force", "conditions", "query"]),
    .init("status", within: ["routes"], beside: ["src", "dest", "handle", "headers", "continue"]),
    .init("statuscode", within: ["redirects"]),
    .init("expectedstatus", within: ["betahealth", "health", "healthcheck", "backend", "request", "proxy"]),
    .init("status", within: ["responseobject"], beside: ["name", "response", "content"]),
    .init("status", within: ["errorhandler", "response"], beside: ["jsonbody", "headers", "body"]),
  ]

  /// IIS, Tomcat, Jetty, Servlet descriptors.
  private static let servers: [KnownField] = [
    .init("errorcode", within: ["errorpage"]),
    .init("highconcurrencystatus"),
    .init("code", within: ["set"]), .init("statuscode", within: ["set"]), .init("redirectcode", within: ["set"]),
    .init("code", within: ["secureredirect"]),
    .init("arg", within: ["adderrorpage"]),
    .init("redirecttype", within: ["action"]),
    .init("httpresponsestatus", within: ["httpredirect"]),
  ]

  private static let refused: [KnownField] = [
    .init("substatuscode", evidence: nil),
    .init("statuscodefilter", evidence: nil),
  ]
}
