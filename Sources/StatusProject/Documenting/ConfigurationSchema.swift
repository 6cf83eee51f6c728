package import JSON
import StatusAnalysis
package import StatusRegistry

/// The JSON schema of configuration files (draft 7, which editors know best), made from the table of keys.
package func configurationSchema(in locale: Locale) -> JSONValue {
  let top = Setting.allCases.filter(\.isAtTop)
  var members: [JSONValue.Member] = [
    .init(name: "$schema", value: "http://json-schema.org/draft-07/schema#"),
    .init(name: "title", value: .string(Configuration.fileName)),
    // What editors that know these words allow in the file.
    .init(name: "allowComments", value: true),
    .init(name: "allowTrailingCommas", value: true),
  ]
  members += SettingShape.object(top).schema(in: locale)
  return JSONValue(.object(members))
}

extension SettingRow {
  /// What the schema says of the key.
  fileprivate func schema(in locale: Locale) -> JSONValue {
    var members = [JSONValue.Member(name: "description", value: .string(setting.documentation(in: locale)))]
    members += shape.schema(in: locale)
    if let standard { members.append(.init(name: "default", value: standard)) }
    if let example { members.append(.init(name: "examples", value: .array([example]))) }
    return JSONValue(.object(members))
  }
}

extension SettingShape {
  fileprivate func schema(in locale: Locale) -> [JSONValue.Member] {
    func member(_ name: String, _ value: JSONValue) -> JSONValue.Member { .init(name: name, value: value) }
    switch self {
    case .string: return [member("type", "string")]
    case .vendor:
      let known: JSONValue = .array(StatusEntry.knownVendors.map(JSONValue.string))
      return [member("anyOf", [["enum": known], ["type": "string"]])]
    case .glob: return [member("type", "string"), member("not", ["pattern": #"(^!?|/)\.\.(/|$)"#])]
    case .path:
      return [member("type", "string"), member("not", ["pattern": #"^$|^/|/$|(^|/)\.\.(/|$)"#])]
    case .bool: return [member("type", "boolean")]
    case .integer(let range):
      var members = [member("type", "integer"), member("minimum", .integer(range.lowerBound))]
      if range.upperBound != Int.max { members.append(member("maximum", .integer(range.upperBound))) }
      return members
    case .choice(let names): return [member("enum", .array(names.map(JSONValue.string)))]
    case .list(let element, let isEmptyAllowed):
      var members = [
        member("type", "array"), member("items", JSONValue(.object(element.schema(in: locale)))),
      ]
      if !isEmptyAllowed { members.append(member("minItems", 1)) }
      return members
    case .object(let settings, let demand):
      let properties = settings.compactMap(SettingRow.row).map { member($0.setting.key, $0.schema(in: locale)) }
      return [
        member("type", "object"), member("properties", JSONValue(.object(properties))),
        member("additionalProperties", false),
      ] + demand.schema
    case .rules:
      let choices: JSONValue = ["enum": .array(Severity.choices.map(JSONValue.string))]
      return [
        member("type", "object"),
        member("properties", JSONValue(.object(Rule.all.map { member($0.name, $0.schema(choices, in: locale)) }))),
        member("additionalProperties", false),
      ]
    case .either(let first, let second):
      let schemas = [first, second].map { JSONValue(.object($0.schema(in: locale))) }
      return [member("anyOf", .array(schemas))]
    }
  }
}

extension Rule {
  /// The choices of a severity, with the rule's first sentence and its own severity.
  fileprivate func schema(_ choices: JSONValue, in locale: Locale) -> JSONValue {
    let rationale = rationale(in: locale).split(separator: "\n").first.map(String.init) ?? ""
    return JSONValue(
      .object(
        [.init(name: "description", value: .string(rationale))] + (choices.members ?? [])
          + [.init(name: "default", value: .string(isOn ? severity.name : "off"))]))
  }
}

extension SettingDemand {
  fileprivate var schema: [JSONValue.Member] {
    func required(_ names: JSONValue...) -> JSONValue { ["required": .array(names)] }
    let named: JSONValue.Member = .init(name: "required", value: ["name"])
    switch self {
    case .nothing: return []
    case .files: return [.init(name: "required", value: ["files"])]
    case .name: return [named]
    case .call: return [named, .init(name: "oneOf", value: [required("argument"), required("label")])]
    case .nameOrFiles: return [.init(name: "anyOf", value: [required("name"), required("files")])]
    }
  }
}
