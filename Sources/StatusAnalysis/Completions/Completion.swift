package import SourceText
package import StatusDetection
package import StatusRegistry

/// One code that could be completed.
package struct Completion: Sendable, Equatable {
  package var code: StatusCode
  /// The text to insert: the digits.
  package var insertion: String
  /// "Not Found".
  package var phrase: String
  package var isDeprecated: Bool
  /// Where the item stands in the list; sorts as a string.
  package var sortText: String
  /// A few lines on the code, Markdown.
  package var documentation: String

  package init(
    code: StatusCode, insertion: String, phrase: String, isDeprecated: Bool, sortText: String, documentation: String
  ) {
    self.code = code
    self.insertion = insertion
    self.phrase = phrase
    self.isDeprecated = isDeprecated
    self.sortText = sortText
    self.documentation = documentation
  }
}

/// The codes that fit what is typed where a status is expected, best first; filtered here, since editors filter by
/// prefix and `not found` has to find 404.
package func completions(
  for expectation: StatusExpectation, in source: Source, options: AnalysisOptions, markup: Markup
) -> [Completion] { [] }
