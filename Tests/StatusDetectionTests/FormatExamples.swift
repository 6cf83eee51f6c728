import Testing

/// A format that has no folder of its own among the examples, with the files that are its own.
struct FormatExamples: Sendable, CustomTestStringConvertible {
  let name: String
  let files: [String]

  var testDescription: String { name }

  init(_ name: String, _ files: String...) {
    self.name = name
    self.files = files
  }

  static let all: [FormatExamples] = [
    FormatExamples("access logs", "plaintext/access.txt"),
    FormatExamples("API Gateway", "yaml/apigateway.yaml"),
    FormatExamples("AsyncAPI", "yaml/asyncapi.yaml"),
    FormatExamples("CloudFormation, SAM and serverless", "yaml/cloudformation.yaml"),
    FormatExamples("compose, GitHub's and GitLab's pipelines", "yaml/ci.yml"),
    FormatExamples("Envoy and Istio", "yaml/envoy.yaml"),
    FormatExamples("Gatling", "scala/gatling.scala"),
    FormatExamples("Grafana", "json/grafana.json"),
    FormatExamples("HAR", "json/recording.har"),
    FormatExamples("hosting", "json/hosting.json", "toml/netlify.toml", "redirects/_redirects"),
    FormatExamples("IIS", "xml/iis.xml"),
    FormatExamples("k6", "javascript/k6.js"),
    FormatExamples("Kong", "yaml/kong.yaml"),
    FormatExamples("Kubernetes and its gateways", "yaml/kubernetes.yaml"),
    FormatExamples("Locust", "python/locust.py"),
    FormatExamples("MockServer", "json/mockserver.json"),
    FormatExamples("next.config", "javascript/next.config.js"),
    FormatExamples("Pact", "json/pact.json"),
    FormatExamples("Postman", "json/postman.json"),
    FormatExamples("Prometheus", "yaml/prometheus.yml"),
    FormatExamples("Spring and Quarkus", "properties/spring.properties", "yaml/spring.yaml"),
    FormatExamples("Tomcat and Jetty", "xml/server.xml"),
    FormatExamples("Traefik", "yaml/traefik.yaml"),
    FormatExamples("WireMock", "json/wiremock.json"),
  ]
}
