import StatusRegistry

/// Texts in another language inside the values of a tree: queries, scripts, snippets, files, labels, filters.
enum DataEmbedding {
  /// What the values of an entry are written in.
  enum Kind: Sendable {
    /// PromQL or LogQL.
    case query
    case script
    case language(String)
  }

  /// The kind by the last part of a key, without case, hyphens and underscores.
  static let kinds: [FoldedName: Kind] = {
    var kinds: [FoldedName: Kind] = [:]
    for name in queries { kinds[FoldedName(name)] = .query }
    for name in scripts { kinds[FoldedName(name)] = .script }
    for name in nginxSnippets { kinds[FoldedName(name)] = .language("nginx") }
    for name in luaTexts { kinds[FoldedName(name)] = .language("lua") }
    return kinds
  }()
}

extension Detector {
  /// The literals of the texts inside a tree's values.
  func embeddedLiterals(in nodes: [DataNode]) -> [StatusLiteral] {
    guard depth < Self.deepest else { return [] }
    var names: DataJudge?
    var literals: [StatusLiteral] = []
    for (index, node) in nodes.enumerated() {
      guard let value = node.text ?? node.value, value.count >= 7, NumberScan.holdsDigit(bytes, in: value) else {
        continue
      }
      let judge = names ?? DataJudge(nodes, bytes: bytes, options: options, isDocument: true)
      names = judge
      guard let leaf = judge.leafName(of: index) else {
        if node.text == nil { literals += SettingText.literals(in: bytes, range: value) }
        continue
      }
      if let kind = DataEmbedding.kinds[leaf] {
        literals += read(value, kind, isText: node.text != nil)
      } else if node.text != nil {
        literals += read(text: value, of: node, judge: judge, index: index)
      } else if node.key == nil {
        literals += SettingText.literals(in: bytes, range: value)
      } else if isAnnotation(node), isJSON(value) {
        let isEscaped = bytes[value].contains(UInt8(ascii: "\\"))
        literals += self.literals(in: value, as: isEscaped ? LanguageTable.escapedJSON : LanguageTable.json)
      }
    }
    return literals.filter { $0.evidence > .weak }
  }

  private func read(_ value: Range<Int>, _ kind: DataEmbedding.Kind, isText: Bool) -> [StatusLiteral] {
    switch kind {
    case .query: return MetricQuery.literals(in: bytes, range: value)
    case .script:
      guard let shell = scriptLanguage(of: value) else { return [] }
      return literals(in: value, as: shell)
    case .language(let name):
      return Language.named(name).map { literals(in: value, as: $0) } ?? []
    }
  }

  /// The shell, or what a shebang names.
  private func scriptLanguage(of value: Range<Int>) -> Language? {
    let head = bytes[value].prefix(128)
    guard head.starts(with: "#!".utf8) else { return Language.named("shell") }
    return Language.byShebang(Array(head)) ?? Language.named("shell")
  }

  /// A text over lines: by the file's name that is its key, or by what it says.
  private func read(text value: Range<Int>, of node: DataNode, judge: DataJudge, index: Int) -> [StatusLiteral] {
    if let key = node.key {
      let name = judge.text(key)
      if name.contains("."),
        let language = ConfigurationContent.language(of: name, Array(bytes[value].prefix(4_096)))
          ?? Language.byName(name)
      {
        return literals(in: value, as: language)
      }
    }
    if isAnnotation(node), isJSON(value) { return literals(in: value, as: LanguageTable.json) }
    let head = bytes[value].prefix(4_096)
    if head.starts(with: "#!".utf8), let language = scriptLanguage(of: value) {
      return literals(in: value, as: language)
    }
    if ConfigurationContent.isHAProxy(head), let language = Language.named("haproxy") {
      return literals(in: value, as: language)
    }
    if NginxContent.isNginx(head) { return literals(in: value, as: LanguageTable.nginx) }
    return []
  }

  /// Whether a key is written as Kubernetes writes those of annotations: `alb.ingress.kubernetes.io/actions.gone`.
  private func isAnnotation(_ node: DataNode) -> Bool {
    node.key.map { bytes[$0].contains(UInt8(ascii: "/")) } ?? false
  }

  private func isJSON(_ value: Range<Int>) -> Bool {
    guard value.count >= 12, let first = bytes[value].first(where: { $0 > 0x20 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return false }
    let head = bytes[value].prefix(256)
    return head.contains(UInt8(ascii: "\"")) && head.contains(UInt8(ascii: ":"))
  }
}

/// A setting in one string: Traefik's label `traefik.http.middlewares.e.errors.status=500-599`, Spring's `SetStatus=401`.
enum SettingText {
  static func literals(in bytes: [UInt8], range: Range<Int>) -> [StatusLiteral] {
    guard range.count <= 400, range.count >= 8,
      let equals = bytes[range].prefix(200).firstIndex(of: UInt8(ascii: "=")), equals > range.lowerBound
    else { return [] }
    let name = range.lowerBound..<equals
    let text = ByteCursor(bytes, end: range.upperBound)
    let isFilter = filters.contains { bytes[name].elementsEqual($0.utf8) }
    guard isFilter || isStatusLabel(bytes[name]) else { return [] }
    let first = text.afterSpaces(equals + 1)
    // A filter's first argument, a label's whole value.
    let end =
      isFilter
      ? bytes[first..<range.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? range.upperBound : range.upperBound
    let why = "value of `\(String(decoding: bytes[name].suffix(80), as: UTF8.self))`"
    return CodeScan.statuses(in: bytes, range: first..<max(first, end)).map { code in
      StatusLiteral(
        value: code.value, spelling: code.isClass ? .wildcard : .embedded, range: code.range, spellingRange: code.range,
        context: code.isBound ? .rangeBound : .field, evidence: .strong, why: why)
    }
  }

  /// Of Spring Cloud Gateway.
  private static let filters = ["RedirectTo", "SetStatus"]

  /// A name with dots whose last part holds a status: `traefik.http.services.web.loadbalancer.healthcheck.status`.
  private static func isStatusLabel(_ name: ArraySlice<UInt8>) -> Bool {
    let parts = name.split(separator: UInt8(ascii: "."))
    guard parts.count >= 3, let last = parts.last, name.allSatisfy({ $0 > 0x20 }) else { return false }
    if FoldedName(last) == FoldedName("status") {
      return ["errors", "healthcheck"].contains { FoldedName(parts[parts.count - 2]) == FoldedName($0) }
    }
    return NameVerdict(NameWords(last)) == .sure
      || FoldedName(parts[parts.count - 2]) == FoldedName("statusrewrites")
  }
}
