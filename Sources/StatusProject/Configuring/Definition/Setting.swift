/// A key of the configuration; its raw value is the way to it from the top, with dots: "helpers.calls.name".
package enum Setting: String, Sendable, Hashable, CaseIterable {
  case schema = "$schema"
  case rules
  case options
  case missingHeader = "options.missing-header"
  case recommendedHeaders = "options.missing-header.recommended"
  case preferConstant = "options.prefer-constant"
  case exemptCodes = "options.prefer-constant.exempt"
  case vendors
  case codes
  case include
  case exclude
  case overrides
  case overrideFiles = "overrides.files"
  case overrideRules = "overrides.rules"
  case overrideLimit = "overrides.atMost"
  case helpers
  case calls = "helpers.calls"
  case callName = "helpers.calls.name"
  case callArgument = "helpers.calls.argument"
  case callLabel = "helpers.calls.label"
  case callFiles = "helpers.calls.files"
  case names = "helpers.names"
  case nameName = "helpers.names.name"
  case nameFiles = "helpers.names.files"
  case not = "helpers.not"
  case notName = "helpers.not.name"
  case notFiles = "helpers.not.files"
  case evidence
  case baseline
  case hints
  case hover
  case hoverConstants = "hover.constants"
  case hoverWhy = "hover.why"
  case completion
  case workspaceDiagnostics
  case locale

  /// The key itself: "name".
  package var key: String {
    rawValue.split(separator: ".").last.map(String.init) ?? rawValue
  }

  /// Whether the key stands at the top.
  package var isAtTop: Bool { !rawValue.contains(".") }

  /// Whether the editor's own value counts before the file's.
  package var isEditorsFirst: Bool {
    switch self {
    case .locale, .hints, .hover, .completion: true
    default: false
    }
  }
}
