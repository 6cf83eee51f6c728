// swift-format-ignore-file

extension DataEmbedding {
  /// Keys of queries: Prometheus rules, Grafana panels, Sloth, Pyrra, adapters, flagger.
  static let queries = [
    "expr", "query", "metric", "errorquery", "totalquery", "successquery", "goodquery", "badquery", "seriesquery", "metricsquery", "promql", "errorratioquery",
    "definition", "prometheusquery", "rawquery",
  ]

  /// Keys of series and their labels in tests of Prometheus' rules.
  static let selectors = ["series", "labels"]

  /// Keys of conditions: Istio's telemetry, Google's logs, Apigee, Fastly.
  static let filters = ["filter", "expression", "statement", "condition", "logfilter", "advancedfilter"]

  /// What names a response in them.
  static let ofResponses = ["httpRequest.status", "response.code", "response.status", "Response.status", "status.code", "resp.status", "statusCode", "status_code", "response_code"]

  /// Keys of commands for a shell: GitHub and GitLab CI, CircleCI, compose, Kubernetes, Ansible, CloudFormation, Terraform.
  static let scripts = [
    "run", "script", "beforescript", "afterscript", "command", "commands", "args", "cmd", "entrypoint", "test", "shell", "inline", "installscript", "bash",
    "inlinescript", "userdata", "postcommand", "precommand", "runcmd", "steps", "exec",
  ]

  /// Annotations and settings of ingress controllers that hold a piece of nginx's configuration.
  static let nginxSnippets = [
    "configurationsnippet", "serversnippet", "authsnippet", "httpsnippet", "locationsnippet", "mainsnippet", "serversnippets", "locationsnippets", "httpsnippets",
    "mainsnippets",
  ]

  /// Statements of SQL in Grafana's panels.
  static let statements = ["rawsql"]

  /// Functions of AWS Lambda, filters of Envoy.
  static let codeTexts = ["inlinecode", "inlinestring", "zipfile", "sourcecode"]
}
