package import JSON
package import Platform
import StatusAnalysis

extension Configuration {
  /// The same settings as they come from an editor, where a key that nobody knows says nothing: it may be the client's own.
  ///
  /// - Parameters:
  ///   - value: an object; its members that are null count as absent.
  ///   - folder: the folder that globs and paths count from, if any.
  /// - Returns: the settings, and the keys that nobody knows.
  /// - Throws: what is wrong, without a place.
  package static func fromEditor(
    _ value: JSONValue, folder: FilePath?
  ) throws(ConfigurationError) -> (configuration: Configuration, unknown: [UnknownKey]) {
    let keys = Setting.allCases.filter(\.isAtTop).map(\.rawValue)
    let members = (value.members ?? []).filter { !$0.value.isNull }
    let unknown = members.map(\.name).filter { !keys.contains($0) }
    let known = JSONValue(.object(members.filter { keys.contains($0.name) }))
    var configuration = Configuration()
    do throws(SettingFault) {
      if value.members == nil, !value.isNull { try SettingShape.check(value) }
      try SettingShape.check(known)
      configuration.take(known)
      configuration.folder = try? folder.map { path throws(SystemError) in try canonicalPath(of: path) }
      try configuration.placeBaseline()
    } catch {
      throw ConfigurationError(path: FilePath(""), line: 1, column: 1, fault: error.fault)
    }
    configuration.givenByEditor = Set(configuration.given.keys)
    return (configuration, unknown.map { UnknownKey(name: shown($0), nearest: nearestName(to: $0, in: keys)) })
  }

  /// A key of an editor's settings that nobody knows.
  package struct UnknownKey: Sendable, Equatable {
    package let name: String
    package let nearest: String?
  }

  /// These settings with those of an editor beneath: a key of the file counts before the editor's, but for the keys that
  /// are the editor's first.
  package func over(_ editors: Configuration) -> Configuration {
    var merged = self
    for setting in editors.given.keys where given[setting] == nil || setting.isEditorsFirst {
      merged.adopt(setting, from: editors)
      merged.given[setting] = editors.given[setting]
      merged.givenByEditor.insert(setting)
    }
    return merged
  }

  private mutating func adopt(_ setting: Setting, from other: Configuration) {
    switch setting {
    case .rules: analysis.rules = other.analysis.rules
    case .options: analysis.ruleOptions = other.analysis.ruleOptions
    case .vendors: analysis.vendors = other.analysis.vendors
    case .codes: analysis.codes = other.analysis.codes
    case .include: included = other.included
    case .exclude: excluded = other.excluded
    case .overrides: overrides = other.overrides
    case .helpers:
      analysis.detection = other.analysis.detection
      scopedHelpers = other.scopedHelpers
    case .evidence: evidence = other.evidence
    case .baseline: baseline = other.baseline
    case .hints: editor.hints = other.editor.hints
    case .hover:
      editor.explainsConstants = other.editor.explainsConstants
      editor.tellsWhy = other.editor.tellsWhy
    case .workspaceDiagnostics: editor.reportsWorkspace = other.editor.reportsWorkspace
    case .locale:
      locale = other.locale
      analysis.locale = other.analysis.locale
    // A schema and a completion without choices change nothing; the rest stands within others.
    default: return
    }
  }
}
