import JSON
package import Platform
import StatusAnalysis
package import StatusDetection
package import StatusRegistry

/// What applies to one file and where each value comes from, as a configuration file with comments.
package struct PrintedConfiguration {
  private let configuration: Configuration
  private let path: FilePath
  private let location: FilePath
  private let locales: LocaleChoice
  private let evidence: Evidence?
  private let here: FilePath?

  /// - Parameters:
  ///   - configuration: the settings of the file's folder.
  ///   - path: the file, as a person named it.
  ///   - locales: what the command line and the environment say of languages.
  ///   - evidence: the evidence that the command line asks for, if any.
  ///   - here: the folder from which the configuration's own path is told.
  package init(
    _ configuration: Configuration, for path: FilePath, locales: LocaleChoice = LocaleChoice(),
    evidence: Evidence? = nil, here: FilePath? = nil
  ) {
    self.configuration = configuration
    self.path = path
    location = located(path)
    self.locales = locales
    self.evidence = evidence
    self.here = here
  }

  /// The lines of the text.
  package func lines(in locale: Locale) -> [String] {
    var lines = ["// \(path.string)", "// " + heading(in: locale), "{"]
    for row in SettingRow.all where row.setting.isAtTop && row.setting != .schema {
      let members =
        switch row.setting {
        case .rules: rules(in: locale)
        case .overrides: overrides(in: locale)
        case .locale: [localeLine(in: locale)]
        case .evidence where evidence != nil:
          ["\"evidence\": \(quoted(evidence?.name ?? "")), // --evidence"]
        default: self.lines(of: row, way: row.setting.key, given: configuration.given[row.setting], in: locale)
        }
      lines += members.map { "  " + $0 }
    }
    return lines + ["}"]
  }

  private func heading(in locale: Locale) -> String {
    let texts = OriginTexts.texts(in: locale)
    return texts.configuration + (configuration.file.map(shownPath) ?? texts.none)
  }

  /// The lines of a key: of an object those of its own keys, each with its origin.
  private func lines(of row: SettingRow, way: String, given: JSONValue?, in locale: Locale) -> [String] {
    if case .object(let settings, _) = row.shape, !settings.isEmpty {
      let inner = settings.compactMap(SettingRow.row).flatMap { inner in
        lines(of: inner, way: "\(way).\(inner.setting.key)", given: given?[inner.setting.key], in: locale)
      }
      return ["\(quoted(row.setting.key)): {"] + inner.map { "  " + $0 } + ["},"]
    }
    let origin = given == nil ? OriginTexts.texts(in: locale).standard : origin(of: way, in: locale)
    guard let value = given ?? row.standard else {
      return ["// \(quoted(row.setting.key)): \(OriginTexts.texts(in: locale).none)"]
    }
    return ["\(quoted(row.setting.key)): \(inline(value)), // \(origin)"]
  }

  private func localeLine(in locale: Locale) -> String {
    let texts = OriginTexts.texts(in: locale)
    let value = locales.locale(configured: configuration.locale)
    let origin: String
    if locales.asked != nil {
      origin = "--locale"
    } else if configuration.locale != nil {
      origin = self.origin(of: "locale", in: locale)
    } else {
      origin = locales.environment != nil ? texts.environment : texts.standard
    }
    return "\"locale\": \(quoted(value.rawValue)), // \(origin)"
  }

  /// Every rule with the severity that holds for this file.
  private func rules(in locale: Locale) -> [String] {
    let texts = OriginTexts.texts(in: locale)
    var limit: (severity: Severity, origin: String)?
    var given: [String: (severity: Severity?, origin: String)] = [:]
    for (name, severity) in configuration.analysis.rules {
      given[name] = (severity, origin(of: "rules.\(name)", in: locale))
    }
    for (entry, way) in entries where entry.names(location) {
      for (name, severity) in entry.rules { given[name] = (severity, origin(of: "\(way).rules.\(name)", in: locale)) }
      if let severity = entry.atMost {
        limit = (severity, way.isEmpty ? texts.testFiles : origin(of: "\(way).atMost", in: locale))
      }
    }
    let lines = Rule.all.map { rule -> String in
      let own = (severity: rule.isOn ? rule.severity : nil, origin: texts.standard)
      let (severity, origin) = given[rule.name] ?? own
      guard let severity, let limit, limit.severity < severity else {
        return "  \(quoted(rule.name)): \(quoted(severity?.name ?? "off")), // \(origin)"
      }
      let limited = texts.limited(severity.name, origin, limit.severity.name, limit.origin)
      return "  \(quoted(rule.name)): \(quoted(limit.severity.name)), // \(limited)"
    }
    return ["\"rules\": {"] + lines + ["},"]
  }

  /// The entries that hold in some files only, each with its way from the top; that of test files has none.
  private var entries: [(entry: Override, way: String)] {
    [(configuration.tests, "")] + configuration.overrides.enumerated().map { ($1, "overrides[\($0)]") }
  }

  private func overrides(in locale: Locale) -> [String] {
    let texts = OriginTexts.texts(in: locale)
    let lines = entries.flatMap { entry, way -> [String] in
      var members = [("files", JSONValue.array(entry.files.globs.map(JSONValue.string)))]
      if !entry.rules.isEmpty {
        let rules = entry.rules.sorted { $0.key < $1.key }
        let severities = rules.map { JSONValue.Member(name: $0.key, value: .string($0.value?.name ?? "off")) }
        members.append(("rules", JSONValue(.object(severities))))
      }
      if let limit = entry.atMost { members.append(("atMost", .string(limit.name))) }
      let origin = way.isEmpty ? texts.testFiles : self.origin(of: way, in: locale)
      let holds = entry.names(location) ? texts.holds : texts.doesNotHold
      return ["  { // \(origin)\(texts.separator)\(holds)"]
        + members.map { "    \(quoted($0.0)): \(inline($0.1))," } + ["  },"]
    }
    return ["\"overrides\": ["] + lines + ["],"]
  }

  /// Where the value of a key that was given comes from.
  private func origin(of way: String, in locale: Locale) -> String {
    let texts = OriginTexts.texts(in: locale)
    let top = way.prefix { $0 != "." && $0 != "[" }
    if configuration.givenByEditor.contains(where: { $0.key == top }) { return texts.editor }
    guard let file = configuration.file, let line = configuration.lines[way] else { return texts.standard }
    return "\(shownPath(file)):\(line)"
  }

  private func shownPath(_ file: FilePath) -> String {
    (here.map { file.relative(to: $0) } ?? file).string
  }
}
