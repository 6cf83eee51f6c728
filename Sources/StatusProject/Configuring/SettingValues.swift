import JSON
import Platform
import StatusAnalysis
import StatusDetection
import StatusRegistry

/// What values that fit the table of keys mean.
extension Configuration {
  /// Takes the members of an object; of a key that is given twice the last counts.
  mutating func take(_ object: JSONValue) {
    for setting in Setting.allCases where setting.isAtTop {
      guard let value = object[setting.rawValue] else { continue }
      given[setting] = value
      take(setting, value)
    }
  }

  private mutating func take(_ setting: Setting, _ value: JSONValue) {
    switch setting {
    case .rules: analysis.rules = severities(in: value)
    case .options: analysis.ruleOptions.take(value)
    case .vendors: analysis.vendors = value.texts
    case .codes: analysis.codes = (value.array ?? []).compactMap(\.integer).map { StatusCode($0) }
    case .include: include = value.texts
    case .exclude: exclude = value.texts
    case .overrides:
      overrides = (value.array ?? []).map { entry in
        Override(
          files: entry["files"]?.texts ?? [], rules: entry["rules"].map(severities(in:)) ?? [:],
          atMost: Severity.allCases.first { $0.name == entry["atMost"]?.string })
      }
    case .helpers: takeHelpers(value)
    case .evidence: evidence = Evidence.allCases.first { $0.name == value.string } ?? evidence
    case .hints: editor.hints = value.string.flatMap(EditorSettings.Hints.init(rawValue:)) ?? editor.hints
    case .hover:
      editor.explainsConstants = value["constants"]?.bool ?? false
      editor.tellsWhy = value["why"]?.bool ?? false
    case .workspaceDiagnostics: editor.reportsWorkspace = value.bool ?? false
    case .locale:
      locale = value.string.flatMap(Locale.init(rawValue:))
      if let locale { analysis.locale = locale }
    // The baseline is placed once the folder is known; a completion has no choices so far; the rest stands within others.
    default: return
    }
  }

  /// Finds the baseline below the configuration's folder.
  mutating func placeBaseline() throws(SettingFault) {
    guard let value = given[.baseline], let text = value.string else { return }
    guard let folder else { return baseline = nil }
    let path = folder.appending(text)
    guard staysBelow(folder, path) else {
      throw SettingFault(offset: value.offset, fault: .pathLeadsOut(shown(text), of: Setting.baseline.key))
    }
    baseline = path
  }

  private mutating func takeHelpers(_ value: JSONValue) {
    for call in value["calls"]?.array ?? [] {
      let helper = DetectionOptions.Call(
        name: call["name"]?.string ?? "", argument: call["argument"]?.integer, label: call["label"]?.string)
      add(call["files"]) { $0.calls.append(helper) }
    }
    for element in value["names"]?.array ?? [] {
      guard let name = element.string ?? element["name"]?.string else { continue }
      add(element["files"]) { $0.names.append(name) }
    }
    for element in value["not"]?.array ?? [] {
      add(element["files"]) { options in
        if let name = element.string ?? element["name"]?.string {
          options.not.append(name)
        } else {
          options.isSilent = true
        }
      }
    }
  }

  /// Changes the options of all files, or of those that globs name.
  private mutating func add(_ files: JSONValue?, _ change: (inout DetectionOptions) -> Void) {
    guard let files else { return change(&analysis.detection) }
    var options = DetectionOptions()
    change(&options)
    scopedHelpers.append(ScopedHelpers(files: files.texts, options: options))
  }
}

/// What is said of each rule; nil as a value turns the rule off.
private func severities(in value: JSONValue) -> [String: Severity?] {
  var rules: [String: Severity?] = [:]
  for member in value.members ?? [] {
    rules.updateValue(Severity.allCases.first { $0.name == member.value.string }, forKey: member.name)
  }
  return rules
}

extension RuleOptions {
  fileprivate mutating func take(_ value: JSONValue) {
    if let recommended = value["missing-header"]?["recommended"]?.bool { asksForRecommendedHeaders = recommended }
    if let exempt = value["prefer-constant"]?["exempt"]?.array { exemptFromConstants = exempt.compactMap(\.integer) }
  }
}

extension JSONValue {
  /// The strings of a list.
  fileprivate var texts: [String] { (array ?? []).compactMap(\.string) }
}

/// Whether a path leads to something below a folder, links in it followed as far as they exist.
private func staysBelow(_ folder: FilePath, _ path: FilePath) -> Bool {
  var current = path
  while current != folder {
    if let real = try? canonicalPath(of: current) { return real == folder || real.isBelow(folder) }
    // A link to what is not there could be written through.
    if (try? fileStatus(of: current, followsLinks: false))?.kind == .symbolicLink { return false }
    guard let parent = current.parent else { return false }
    current = parent
  }
  return true
}
