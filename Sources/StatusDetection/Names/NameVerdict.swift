/// What a name says of the number that it holds.
enum NameVerdict: Sendable, Equatable {
  /// It holds a status code and nothing else: `statusCode`, `httpStatus`.
  case sure
  /// `status`: an HTTP status beside one witness of HTTP.
  case status
  /// `code`, `errorCode`: perhaps.
  case code
  /// `expected`, `result`: only with the help of others.
  case vague
  /// A status of something else: `exitStatus`, `orderStatus`.
  case foreign
  /// A quantity: `timeout`, `width`, `port`.
  case quantity
  /// Says nothing.
  case neutral

  /// Reads a name.
  init(_ name: NameWords) { self = name.verdict }

  /// Reads the words of a name.
  init(_ words: [Word]) {
    var words = words
    // A number or an article at the end says nothing: `status2`, `code_is`.
    while let last = words.last, words.count > 1,
      Lexicon.emptyEndings.contains(last) || Lexicon.containers.contains(last)
        || last.isNumber
    {
      words.removeLast()
    }
    guard let last = words.last else {
      self = .neutral
      return
    }
    let speaksHTTP = words.contains { Lexicon.httpWords.contains($0) }
    let isExplicit = words.count > 2 && last == "code" && ["status", "response"].contains(words[words.count - 2])
    if !speaksHTTP,
      words.contains(where: { Lexicon.foreign.contains($0) && !(isExplicit && Lexicon.looselyForeign.contains($0)) })
    {
      self = .foreign
      return
    }
    // `status_code_for(error)` gives a status code.
    if let preposition = words.firstIndex(where: { Lexicon.prepositions.contains($0) }), preposition > 0 {
      let object = words[(preposition + 1)...]
      let isWith = words[preposition] == "with"
      words.removeSubrange(preposition...)
      let rest = NameVerdict.verdict(last: words.last ?? last, before: words.dropLast(), speaksHTTP: speaksHTTP)
      // `text_for_status_code(404)` and `retryWithStatusCode(404)` take one.
      if object.count > 1, let end = object.last, isWith || rest == .neutral || rest == .vague,
        NameVerdict.verdict(last: end, before: object.dropLast(), speaksHTTP: speaksHTTP) == .sure
      {
        self = .sure
        return
      }
    }
    self = NameVerdict.verdict(last: words.last ?? last, before: words.dropLast(), speaksHTTP: speaksHTTP)
  }

  private static func verdict(last: Word, before: ArraySlice<Word>, speaksHTTP: Bool) -> NameVerdict {
    if Lexicon.extremes.contains(last), before.count > 1,
      verdict(last: before.last ?? .empty, before: before.dropLast(), speaksHTTP: speaksHTTP) == .sure
    {
      return .sure
    }
    // `DEFAULT_ERROR_PAGE=404`
    if last == "page" || last == "pages", before.last == "error" { return .status }
    if Lexicon.quantities.contains(last) { return .quantity }
    let previous = before.last ?? .empty
    if Lexicon.statusWords.contains(last) {
      if before.contains(where: { Lexicon.notOfStatus.contains($0) }) { return .foreign }
      return speaksHTTP || before.contains(where: { Lexicon.responseWords.contains($0) }) ? .sure : .status
    }
    if Lexicon.codeWords.contains(last) {
      if Lexicon.statusWords.contains(previous) { return .sure }
      if Lexicon.notOfCode.contains(previous) { return .foreign }
      // What an activity of Android ends with, and much else.
      if previous == "result" { return .vague }
      if speaksHTTP || Lexicon.responseWords.contains(previous) { return .sure }
      return .code
    }
    // `retry_only_on`, `retryOn`: what is tried again, or given up.
    if last == "on", before.contains(where: { ["retry", "terminate"].contains($0) }) { return .code }
    // `http_error`, `NOT_FOUND_STATUS_CODE_VALUE`
    if last == "value", before.count > 1 {
      return verdict(last: previous, before: before.dropLast(), speaksHTTP: speaksHTTP)
    }
    // `HTTP_STATUS_TEAPOT`
    if before.count > 1, before.first == "http", before.dropFirst().first == "status" { return .status }
    return Lexicon.vague.contains(last) ? .vague : .neutral
  }
}

extension DetectionOptions {
  /// What a name says, with what the user told of their own names; they are compared word by word, in any spelling.
  func verdict(of words: NameWords) -> NameVerdict {
    if !names.isEmpty || !not.isEmpty {
      let spelled = words.words.map(\.text).joined()
      func isListed(_ names: [String]) -> Bool {
        names.contains { NameWords(Array($0.utf8)[...]).words.map(\.text).joined() == spelled }
      }
      if isListed(not) { return .foreign }
      if isListed(names) { return .sure }
    }
    return words.verdict
  }
}
