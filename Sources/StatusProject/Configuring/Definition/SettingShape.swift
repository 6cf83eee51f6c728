package import JSON
import StatusAnalysis

/// What the value of a key may be.
package indirect enum SettingShape: Sendable {
  case string
  /// The name of a vendor: any string, though those of the registry are offered.
  case vendor
  /// A glob of `.gitignore`'s kind that stays below the configuration's folder.
  case glob
  /// The path of a file below the configuration's folder.
  case path
  case bool
  case integer(ClosedRange<Int>)
  case choice([String])
  case list(SettingShape, isEmptyAllowed: Bool = true)
  case object([Setting], SettingDemand = .nothing)
  /// The severity of each rule, by its name.
  case rules
  /// A name, or an object.
  case either(SettingShape, SettingShape)
}

/// What an object must hold.
package enum SettingDemand: Sendable {
  case nothing
  case files
  case name
  /// A name and either an argument or a label.
  case call
  case nameOrFiles
}

/// One row of the table from which the reader, the schema, the starting file and the documentation are made.
package struct SettingRow: Sendable {
  package let setting: Setting
  package let shape: SettingShape
  /// What holds where the key is absent; nil where that depends on other things.
  package let standard: JSONValue?
  /// A value that shows how the key is used.
  package let example: JSONValue?

  init(_ setting: Setting, _ shape: SettingShape, standard: JSONValue? = nil, example: JSONValue? = nil) {
    self.setting = setting
    self.shape = shape
    self.standard = standard
    self.example = example
  }

  private static let bySetting = Dictionary(all.map { ($0.setting, $0) }) { first, _ in first }

  /// The row of a key.
  static func row(of setting: Setting) -> SettingRow? { bySetting[setting] }
}

extension Severity {
  /// What may be said of a rule: "off", or its severity.
  static let choices = ["off"] + allCases.map(\.name)
}
