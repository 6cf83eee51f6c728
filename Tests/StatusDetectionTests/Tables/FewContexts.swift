// swift-format-ignore-file
import StatusDetection

/// A format in which a status stands in fewer than five kinds of slots, by its nature.
struct FewContexts: Sendable {
  /// The name of the format, or of its folder of examples.
  let format: String
  /// All kinds of slots that its examples show.
  let contexts: Set<Context>
  /// Why there are no more.
  let reason: String

  init(_ format: String, _ contexts: Set<Context>, _ reason: String) {
    self.format = format
    self.contexts = contexts
    self.reason = reason
  }

  static let all = folders + others

  /// By the folder of their examples.
  private static let folders: [FewContexts] = [
    FewContexts("apache", [.directive, .comparison], "a directive's argument or an operand of an expression"),
    FewContexts("caddyfile", [.directive, .comparison], "a directive's argument or a matcher's"),
    FewContexts("csv", [.field, .statusLine], "cells under a header"),
    FewContexts("haproxy", [.directive, .comparison, .rangeBound], "a directive's argument or a condition"),
    FewContexts("hurl", [.statusLine, .comparison, .rangeBound], "the line of the answer or an assertion"),
    FewContexts("ini", [.field, .listMember, .rangeBound], "values, lists and ranges under a key"),
    FewContexts("plaintext", [.statusLine, .field, .comparison, .rangeBound], "lines of logs and of messages, and what templates ask"),
    FewContexts("properties", [.field, .listMember, .rangeBound], "values, lists and ranges under a key"),
    FewContexts("redirects", [.directive], "the last word of a rule"),
    FewContexts("toml", [.field, .listMember, .rangeBound, .tableKey], "keys, values, lists and ranges"),
    FewContexts("xml", [.field, .listMember, .rangeBound], "values of elements and attributes, and lists and ranges in them"),
  ]

  /// Formats that share their folder with others.
  private static let others: [FewContexts] = [
    FewContexts("access logs", [.statusLine, .field], "a column of a line, or a field of a line in JSON"),
    FewContexts("API Gateway", [.field, .assignment, .tableKey], "a field, what a template sets, a key of responses"),
    FewContexts("AsyncAPI", [.field, .listMember], "the binding's one field, and schemas of it"),
    FewContexts("Envoy and Istio", [.field, .comparison, .listMember], "fields, lists of codes, filters of logs"),
    FewContexts("Grafana", [.comparison, .rangeBound], "operands in queries"),
    FewContexts("HAR", [.field], "the one field of a response"),
    FewContexts("IIS", [.field, .listMember, .rangeBound], "attributes, and lists and ranges in them"),
    FewContexts("Kong", [.field, .listMember, .comparison, .callArgument], "fields and lists, and the code of a plugin"),
    FewContexts("MockServer", [.field], "the one field of a response"),
    FewContexts("Pact", [.field], "the one field of a response"),
    FewContexts("Prometheus", [.comparison, .listMember], "matchers of labels, lists of a probe"),
    FewContexts("Spring and Quarkus", [.field, .listMember], "values and lists under a key"),
    FewContexts("Tomcat and Jetty", [.field], "an element or an attribute of a page of errors"),
    FewContexts("Traefik", [.field, .listMember, .rangeBound, .tableKey], "keys, values, lists and ranges"),
    FewContexts("WireMock", [.field], "the one field of a response"),
  ]
}
