/// What a user tells single rules besides their severity: `options` in the configuration, by rule.
package struct RuleOptions: Sendable, Equatable {
  /// `missing-header`, `recommended`: whether fields that are only recommended are asked for as well.
  package var asksForRecommendedHeaders = false
  /// `prefer-constant`, `exempt`: codes whose numbers everybody knows.
  package var exemptFromConstants = [200, 400, 404, 500]

  package init() {}
}
