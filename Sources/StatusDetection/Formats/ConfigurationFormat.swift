/// A format of configuration with a way of its own to be read.
enum ConfigurationFormat: Sendable, Hashable {
  /// Terraform, OpenTofu, Packer, Nomad: blocks, attributes, expressions.
  case hcl
  case haproxy
  case caddyfile
  /// Varnish's and Fastly's VCL.
  case varnish
  case xml
  /// Netlify's and Cloudflare's `_redirects`.
  case redirects
}

extension Detector {
  func configurationLiterals(_ format: ConfigurationFormat) -> [StatusLiteral] {
    switch format {
    case .hcl:
      let tree = HCLTree(bytes, range: range)
      return dataLiterals(tree.nodes) + tree.comparisons() + mentions(in: tree.list)
    case .haproxy: return HAProxyReader(bytes, range: range).literals()
    case .caddyfile:
      var reader = CaddyReader(self)
      return reader.literals()
    case .varnish:
      let reader = VarnishReader(Lexer.lex(bytes, range: range, grammar: .varnish))
      return reader.literals() + mentions(in: reader.list)
    case .xml:
      let tree = XMLTree(bytes, range: range)
      let judge = DataJudge(tree.nodes, bytes: bytes, options: options, isDocument: true)
      return judge.literals() + tree.comments.flatMap { Mention.literals(in: bytes, range: $0) }
        + embeddedLiterals(in: judge)
        + tree.addresses.flatMap { KeyValueText.literals(in: bytes, range: $0, onlySure: true) }
    case .redirects: return RedirectsReader(bytes, range: range).literals()
    }
  }

  private func mentions(in list: TokenList) -> [StatusLiteral] {
    list.comments.flatMap { Mention.literals(in: bytes, range: Int($0.lowerBound)..<Int($0.upperBound)) }
  }
}
