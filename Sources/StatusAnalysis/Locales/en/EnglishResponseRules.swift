/// The rules on what stands beside a code.
extension RuleTexts {
  static let contentNotAllowedInEnglish = RuleTexts(
    rule: "content-not-allowed",
    rationale: """
      Finds content that is sent or declared with 1xx, 204, 205 or 304, in one statement or one response of OpenAPI.

      These responses end with their header fields (RFC 9110 §6.4.1). Some servers drop what comes after, some libraries \
      throw, and where it does reach the wire a client takes it for the beginning of the next response.

      Send 200 if there is something to say. An empty text, `null`, an empty list or map and OpenAPI's empty `content` are fine.
      """,
    messages: [
      "sent": "{code} {phrase} must not have content ({reference}): it is dropped, or breaks the next response.",
      "declared": "{code} {phrase} must not have content ({reference}): this response promises some.",
    ]
  )

  static let callContradictsClassInEnglish = RuleTexts(
    rule: "call-contradicts-class",
    rationale: """
      Finds calls and directives for one class of codes that are given a code of another: `redirect(url, 404)`, \
      `sendError(200)`, `ErrorDocument 200`.

      Clients follow a Location only with 3xx, so a redirect with 404 stays where it is; some libraries throw. An error \
      with 2xx is a success for every client, cache and monitor.

      201 is fine for a redirect, since it has a Location as well. Apache's `Redirect` and `RewriteRule` take any code, so \
      they are never reported.
      """,
    messages: [
      "redirect": "{code} {phrase} is no redirect: clients follow a Location only with 3xx.",
      "error": "{code} {phrase} is no error: clients take this for an answer that went well.",
    ]
  )

  static let missingHeaderInEnglish = RuleTexts(
    rule: "missing-header",
    rationale: """
      Finds responses of OpenAPI that lack a header field which their code has to carry.

      A 401 has to say how to authenticate (WWW-Authenticate), a 407 likewise (Proxy-Authenticate), a 405 which methods are \
      allowed (Allow), a 426 what to upgrade to (Upgrade): RFC 9110 says MUST. Clients that are made from the description \
      see no field that it leaves out.

      With the option `recommended` fields that are only recommended, and Location, are asked for as information. \
      Responses that are references are not looked at.
      """,
    messages: [
      "must": "{code} {phrase} must carry {headers} ({reference}), which this response does not declare.",
      "should": "{code} {phrase} should carry {headers} ({reference}), which this response does not declare.",
    ]
  )

  static let duplicateCodeInEnglish = RuleTexts(
    rule: "duplicate-code",
    rationale: """
      Finds a code that stands twice in one map, switch or `responses`, or in a list that is a set of codes.

      One of the two counts for nothing: of keys the last wins, of labels the first. Most often one of them should be \
      another code.

      Only where the language does not refuse it by itself. Lists that are rows of a test or responses one after the other \
      are never reported.
      """,
    messages: [
      "map": "{code} stands twice in this map: only the last of the two counts.",
      "switch": "{code} stands twice among these cases: only the first of the two counts.",
      "list": "{code} stands twice in this list.",
      "first": "{code} stands here first.",
    ]
  )

  static let openAPIUnquotedKeyInEnglish = RuleTexts(
    rule: "openapi-unquoted-key",
    rationale: """
      Finds `404:` instead of `'404':` under `responses` of OpenAPI 3 in YAML.

      YAML takes a bare 404 for an integer, but the keys of OpenAPI are texts: the specification asks for quotes, so that \
      JSON and YAML say the same. Most tools forgive it, some do not find the response.
      """,
    messages: [
      "unquoted": "{code} should stand between quotes: OpenAPI's keys are texts, and YAML takes this one for a number.",
      "fix": "Put {code} between quotes",
    ]
  )
}
