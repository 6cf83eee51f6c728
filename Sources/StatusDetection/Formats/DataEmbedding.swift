import StatusRegistry

/// Texts in another language inside the values of a tree: queries, scripts, snippets, files, labels, filters.
enum DataEmbedding {
  /// What the values of an entry are written in.
  enum Kind: Sendable {
    /// PromQL or LogQL.
    case query
    /// What a query would find: `http_requests_total{status="500"}`.
    case selector
    /// A condition on responses or logs of them.
    case filter
    case script
    /// Code of a language that tells itself.
    case code
    case language(String)
  }

  /// The kind by the last part of a key, without case, hyphens and underscores.
  static let kinds: FoldedTable<Kind> = {
    let groups: [(names: [String], kind: Kind)] = [
      (filters, .filter), (queries, .query), (selectors, .selector), (scripts, .script),
      (nginxSnippets, .language("nginx")),
      (statements, .language("sql")), (codeTexts, .code),
    ]
    var kinds = FoldedTable<Kind>(capacity: groups.reduce(0) { $0 + $1.names.count })
    for group in groups {
      for name in group.names { kinds.set(FoldedName(name), group.kind) }
    }
    return kinds
  }()
}

extension Detector {
  /// The literals of the texts inside a tree's values.
  func embeddedLiterals(in judge: DataJudge) -> [StatusLiteral] {
    guard depth < Self.deepest else { return [] }
    var literals: [StatusLiteral] = []
    for place in judge.numbered {
      let index = Int(place)
      let node = judge.nodes[index]
      guard let value = node.text ?? node.value, value.count >= 7,
        NumberScan.mayHoldStatus(bytes, in: value, isCode: node.text != nil)
      else { continue }
      guard !judge.isOpenAPI else {
        if isAnnotation(node) { literals += OverriddenStatus.literals(in: bytes, range: value) }
        if isMapping(node, judge) { literals += KeyValueText.literals(in: bytes, range: value, onlySure: true) }
        continue
      }
      guard let leaf = judge.leafName(of: index) else {
        if node.text == nil { literals += SettingText.literals(in: bytes, range: value) }
        continue
      }
      if isAnnotation(node) { literals += OverriddenStatus.literals(in: bytes, range: value) }
      if let kind = DataEmbedding.kinds[leaf] {
        literals += read(value, kind)
      } else if node.text != nil {
        literals += read(text: value, of: index, judge: judge)
      } else if language.reading != .json || isAnnotation(node), isJSON(value) {
        let isEscaped = bytes[value].contains(UInt8(ascii: "\\"))
        literals += self.literals(in: value, as: isEscaped ? LanguageTable.escapedJSON : LanguageTable.json)
      } else if isMapping(node, judge) {
        literals += KeyValueText.literals(in: bytes, range: value, onlySure: true)
      } else {
        literals += SettingText.literals(in: bytes, range: value)
      }
    }
    return literals.filter { $0.evidence > .weak }
  }

  private func read(_ value: Range<Int>, _ kind: DataEmbedding.Kind) -> [StatusLiteral] {
    switch kind {
    case .query: return MetricQuery.literals(in: bytes, range: value)
    case .selector:
      let isSelector = bytes[value].contains(UInt8(ascii: "{")) && bytes[value].contains(UInt8(ascii: "="))
      return isSelector ? MetricQuery.literals(in: bytes, range: value) : SettingText.literals(in: bytes, range: value)
    case .filter:
      // A bare `status` is one of anything; `httpRequest.status` and `beresp.status` are not.
      let text = ByteCursor(bytes, end: value.upperBound)
      let isOfResponse = DataEmbedding.ofResponses.contains { text.next($0, from: value.lowerBound) != nil }
      return isOfResponse ? MetricQuery.literals(in: bytes, range: value) : []
    case .code: return CodeContent.language(of: bytes[value]).map { literals(in: value, as: $0) } ?? []
    case .script:
      let settings = SettingText.literals(in: bytes, range: value)
      guard settings.isEmpty else { return settings }
      // GitHub's own action runs JavaScript.
      let text = ByteCursor(bytes, end: value.upperBound)
      if let code = CodeContent.language(of: bytes[value]), code.name == "javascript",
        ["const ", "=> {"].contains(where: { text.next($0, from: value.lowerBound) != nil }),
        text.next("<<", from: value.lowerBound) == nil
      {
        return literals(in: value, as: code)
      }
      // What asks for a status keeps it in a variable.
      guard bytes[value].contains(UInt8(ascii: "$")) || shebangLanguage(of: value) != nil,
        let shell = scriptLanguage(of: value)
      else { return [] }
      return literals(in: value, as: shell)
    case .language(let name):
      return Language.named(name).map { literals(in: value, as: $0) } ?? []
    }
  }

  /// The shell, or what a shebang names.
  private func scriptLanguage(of value: Range<Int>) -> Language? {
    shebangLanguage(of: value) ?? Language.named("shell")
  }

  private func shebangLanguage(of value: Range<Int>) -> Language? {
    let head = bytes[value].prefix(256).drop { $0 <= 0x20 }
    return head.begin(with: "#!") ? Language.byShebang(Array(head)) : nil
  }

  /// A text over lines: by the file's name that is its key, or by what it says.
  private func read(text value: Range<Int>, of index: Int, judge: DataJudge) -> [StatusLiteral] {
    if let language = shebangLanguage(of: value) { return literals(in: value, as: language) }
    let head = bytes[value].prefix(4_096)
    if let name = fileName(of: index, judge: judge), name.utf8.contains(UInt8(ascii: ".")),
      let language = ConfigurationContent.language(of: name, Array(head)) ?? Language.byName(name)
    {
      return literals(in: value, as: language)
    }
    if isAnnotation(judge.nodes[index]), isJSON(value) { return literals(in: value, as: LanguageTable.json) }
    if ConfigurationContent.isHAProxy(head), let language = Language.named("haproxy") {
      return literals(in: value, as: language)
    }
    if NginxContent.isNginx(head) { return literals(in: value, as: LanguageTable.nginx) }
    if isJSON(value), !head.begin(with: "{{") { return literals(in: value, as: LanguageTable.json) }
    return CodeContent.language(of: head).map { literals(in: value, as: $0) } ?? []
  }

  /// The name of the file that a text becomes: its key, as in a ConfigMap; for `content` the key around it, as in
  /// CloudFormation's `files`, or the `path` beside it, as in cloud-init's `write_files`.
  private func fileName(of index: Int, judge: DataJudge) -> String? {
    guard let key = judge.nodes[index].key else { return nil }
    guard judge.text(key).lowercased() == "content" else { return judge.text(key) }
    let parent = judge.nodes[index].parent
    for other in max(0, index - 4)..<index where judge.nodes[other].parent == parent {
      if let key = judge.nodes[other].key, let value = judge.nodes[other].value,
        ["path", "dest", "file"].contains(judge.text(key))
      {
        return judge.text(value)
      }
    }
    return parent >= 0 ? judge.nodes[parent].key.map(judge.text) : nil
  }

  /// Whether a key is written as Kubernetes writes those of annotations: `alb.ingress.kubernetes.io/actions.gone`.
  private func isAnnotation(_ node: DataNode) -> Bool {
    node.key.map { ByteScan.next(UInt8(ascii: "/"), in: bytes, from: $0.lowerBound, to: $0.upperBound) < $0.upperBound }
      ?? false
  }

  /// Whether an entry is a template by which API Gateway makes a request or a response: `{ statusCode: 200 }`.
  private func isMapping(_ node: DataNode, _ judge: DataJudge) -> Bool {
    guard isAnnotation(node), node.parent >= 0, let key = judge.nodes[node.parent].key else { return false }
    return Self.templates.contains(FoldedName(bytes, key))
  }

  private static let templates = FoldedTable(["requesttemplates", "responsetemplates"])

  private func isJSON(_ value: Range<Int>) -> Bool {
    guard value.count >= 12, let first = bytes[value].first(where: { $0 > 0x20 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return false }
    let head = bytes[value].prefix(256)
    return head.contains(UInt8(ascii: "\"")) && head.contains(UInt8(ascii: ":"))
  }
}

/// What a template of API Gateway sets: `#set($context.responseOverride.status = 404)`.
enum OverriddenStatus {
  private static let name = "responseOverride.status"

  static func literals(in bytes: [UInt8], range: Range<Int>) -> [StatusLiteral] {
    let text = ByteCursor(bytes, end: range.upperBound)
    var literals: [StatusLiteral] = []
    var index = range.lowerBound
    while let found = text.next(name, from: index) {
      index = text.afterSpaces(found + name.utf8.count)
      guard text[index] == UInt8(ascii: "="), text[index + 1] != UInt8(ascii: "=") else { continue }
      index = text.afterSpaces(index + 1)
      let number = index..<text.wordEnd(from: index)
      literals += CodeScan.literals(in: bytes, argument: number, context: .assignment, why: "assigned to `\(name)`")
    }
    return literals
  }
}

/// A setting in one string: Traefik's label `traefik.http.middlewares.e.errors.status=500-599`, an option
/// `--retry-status-codes=502,503`, Spring's `SetStatus=401`.
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
    let isOption = name.starts(with: "--".utf8)
    let parts = name.split(separator: UInt8(ascii: "."))
    if isOption, parts.count == 1 { return NameVerdict(NameWords(name)) == .sure }
    guard parts.count >= 3, let last = parts.last, name.allSatisfy({ $0 > 0x20 }) else { return false }
    if FoldedName(last) == FoldedName("status") {
      return ["errors", "healthcheck"].contains { FoldedName(parts[parts.count - 2]) == FoldedName($0) }
    }
    return NameVerdict(NameWords(last)) == .sure
      || FoldedName(parts[parts.count - 2]) == FoldedName("statusrewrites")
  }
}
