import JSON
import StatusAnalysis
import StatusDetection
import StatusRegistry

extension SettingRow {
  /// Every key, in the order of the documentation; what stands within another follows it.
  package static let all: [SettingRow] = [
    SettingRow(.schema, .string),
    SettingRow(.rules, .rules, standard: [:], example: ["reserved-code": "off", "deprecated-code": "error"]),
    SettingRow(.options, .object([.missingHeader, .preferConstant])),
    SettingRow(.missingHeader, .object([.recommendedHeaders])),
    SettingRow(.recommendedHeaders, .bool, standard: false, example: true),
    SettingRow(.preferConstant, .object([.exemptCodes])),
    SettingRow(
      .exemptCodes, .list(.integer(100...599)), standard: [200, 400, 404, 500], example: [200, 404]
    ),
    SettingRow(.vendors, .list(.vendor), standard: [], example: ["nginx"]),
    SettingRow(.codes, .list(.integer(1...9_999)), standard: [], example: [471]),
    SettingRow(.include, .list(.glob), standard: [], example: ["src/", "/openapi.yaml"]),
    SettingRow(.exclude, .list(.glob), standard: [], example: ["legacy/", "*.snap.js"]),
    SettingRow(
      .overrides, .list(.object([.overrideFiles, .overrideRules, .overrideLimit], .files)), standard: [],
      example: [["files": ["mocks/"], "rules": ["invalid-code": "off"]]]
    ),
    SettingRow(.overrideFiles, .list(.glob, isEmptyAllowed: false)),
    SettingRow(.overrideRules, .rules),
    SettingRow(.overrideLimit, .choice(Severity.allCases.map(\.name))),
    SettingRow(.helpers, .object([.calls, .names, .not])),
    SettingRow(
      .calls, .list(.object([.callName, .callArgument, .callLabel, .callFiles], .call)), standard: [],
      example: [["name": "api.fail", "argument": 0]]
    ),
    SettingRow(.callName, .string),
    SettingRow(.callArgument, .integer(0...Int.max)),
    SettingRow(.callLabel, .string),
    SettingRow(.callFiles, .list(.glob, isEmptyAllowed: false)),
    SettingRow(
      .names, .list(.either(.string, .object([.nameName, .nameFiles], .name))), standard: [], example: ["wantedReply"]
    ),
    SettingRow(.nameName, .string),
    SettingRow(.nameFiles, .list(.glob, isEmptyAllowed: false)),
    SettingRow(
      .not, .list(.either(.string, .object([.notName, .notFiles], .nameOrFiles))), standard: [],
      example: ["jobStatus", ["files": ["fixtures/"]]]
    ),
    SettingRow(.notName, .string),
    SettingRow(.notFiles, .list(.glob, isEmptyAllowed: false)),
    SettingRow(.evidence, .choice(Evidence.allCases.map(\.name)), standard: "medium", example: "strong"),
    SettingRow(.baseline, .path, example: ".statuslsp-baseline.json"),
    SettingRow(.hints, .choice(EditorSettings.Hints.allCases.map(\.rawValue)), standard: "uncommon", example: "all"),
    SettingRow(.hover, .object([.hoverConstants, .hoverWhy])),
    SettingRow(.hoverConstants, .bool, standard: false, example: true),
    SettingRow(.hoverWhy, .bool, standard: false, example: true),
    SettingRow(.completion, .object([]), standard: [:]),
    SettingRow(.workspaceDiagnostics, .bool, standard: false, example: true),
    SettingRow(.locale, .choice(Locale.allCases.map(\.rawValue)), example: "zh"),
  ]
}
