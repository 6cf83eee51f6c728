/// The registry's texts in English.
enum English {
  /// The name and the summary of each class, from 1xx to 5xx.
  static let classes: [(name: String, summary: String)] = [
    (
      "Informational",
      """
      The request has arrived and is being worked on. The response is interim: it ends with its header section, \
      and a final one follows.
      """
    ),
    (
      "Successful",
      "The request was received, understood and accepted."
    ),
    (
      "Redirection",
      """
      The client has to do more to complete the request, mostly to repeat it at the address in Location.
      """
    ),
    (
      "Client Error",
      """
      The client seems to have erred, so the request cannot be fulfilled as it stands. The content should explain \
      why, and whether that will pass.
      """
    ),
    (
      "Server Error",
      """
      The server knows that it failed, or that it cannot do what the request asks for. The content should explain \
      why, and whether that will pass.
      """
    ),
  ]

  /// When a header field is asked for, as words that follow its name.
  static let conditions: [(condition: StatusEntry.HeaderRequirement.Condition, text: String)] = [
    (.where200HasIt, "where a 200 would have carried it"),
    (.forRetrieval, "in answer to GET and HEAD"),
    (.createdByPost, "where POST made the resource"),
    (.singlePart, "where one part is sent"),
    (.severalParts, "where several parts are sent"),
    (.preferredChoice, "where the server prefers one choice"),
    (.temporary, "where the condition is temporary"),
    (.wrongCoding, "where the content coding was not supported"),
    (.wrongMediaType, "where the media type was not supported"),
    (.byteRange, "where a range of bytes was asked for"),
    (.blocker, "where the sender is who blocks access"),
    (.http1, "over HTTP/1.1"),
    (.announcesUpload, "where an upload resource is announced"),
    (.reportsProgress, "where progress is reported"),
  ]
}

extension English {
  /// How clients follow redirects.
  static let redirects: [(treatment: StatusEntry.RedirectTreatment, text: String)] = [
    (
      .mayBecomeGet,
      """
      A client may repeat a POST as a GET without its content, and browsers do; other methods are kept. 307 and 308 \
      forbid the change.
      """
    ),
    (.becomesGet, "The client fetches the address with GET, or HEAD after a HEAD, and drops the content."),
    (.kept, "The client must repeat the request with the same method and content."),
  ]
}

extension RegistryTexts {
  /// The texts in English.
  static let english = RegistryTexts(
    summaries: English.summariesTo399 + English.summariesFrom400 + English.summariesFrom430 + English.summariesFrom500,
    replacements: English.replacements, notes: English.notes, misunderstandings: English.misunderstandings,
    meanings: English.meanings, redirects: English.redirects, classes: English.classes, conditions: English.conditions)
}
