import StatusDetection
import StatusRegistry

extension Rule {
  /// Content that is sent in one statement, or declared in one response of OpenAPI, with a code that allows none.
  static let contentNotAllowed = Rule(
    name: "content-not-allowed",
    severity: .warning,
    examples: contentNotAllowedExamples,
    concerns: { $0.isValid && $0.entry?.content == .forbidden },
    check: checkContentNotAllowed
  )
}

@Sendable private func checkContentNotAllowed(_ subject: RuleSubject) -> Finding? {
  guard !subject.isCompared, subject.literal.context != .rangeBound, subject.literal.context != .caseLabel,
    hasContent(subject)
  else { return nil }
  let entry = subject.code.entry
  let texts = Texts.rule(Rule.contentNotAllowed.name, in: subject.options.locale)
  return Finding(
    rule: Rule.contentNotAllowed.name,
    severity: Rule.contentNotAllowed.severity,
    range: subject.literal.range,
    code: subject.code,
    message: filled(
      texts.message(subject.literal.context == .tableKey ? "declared" : "sent"),
      [
        "code": "\(subject.code)", "phrase": entry?.displayPhrase ?? "", "reference": entry?.reference.title ?? "",
      ]),
    url: entry?.reference.url
  )
}

private func hasContent(_ subject: RuleSubject) -> Bool {
  let surroundings = subject.text.surroundings
  let range = subject.literal.range
  if subject.literal.context == .tableKey {
    return surroundings.response(withKeyAt: range.lowerBound)?.hasContent ?? false
  }
  if subject.literal.context == .directive {
    let isNginx = subject.literal.vendor == "nginx"
    let language = isNginx ? "nginx" : subject.text.language.name
    return surroundings.directive(around: range, isNginx: isNginx).map { sendsContent($0, in: language) } ?? false
  }
  guard let statement = surroundings.statement(around: range) else { return false }
  let language = subject.text.language.name
  return ContentCall.all.contains { sendsContent(statement, $0, language) }
    || sendsContentInChain(statement, language) || sendsMembers(statement, language)
    || sendsFields(statement)
}

// MARK: Programs

private func sendsContent(_ statement: Statement, _ row: ContentCall, _ language: String) -> Bool {
  guard let call = statement.call, isWord(call.name, of: row.names), isWord(language, of: row.languages) else {
    return false
  }
  if row.needsReceiver, call.names.count < 2 { return false }
  let isPlace: Bool
  var statusIndex = -1
  switch statement.place {
  case .argument(let index, let label):
    isPlace = label.map { isWord($0, of: row.labels) } ?? (index == row.status && statement.member < 0)
    statusIndex = index
  case .field(let index, let name):
    isPlace = index == row.status && isWord(name, of: row.labels)
    statusIndex = index
  }
  guard isPlace else { return false }
  return call.arguments.enumerated().contains { index, argument in
    guard index != statusIndex else { return false }
    if let label = argument.label {
      let name = label.hasPrefix(":") ? String(label.dropFirst()) : label
      return isWord(name, of: row.contentLabels) && isContent(argument, row.needsFullContent)
    }
    return index == row.content && isContent(argument, row.needsFullContent)
  }
}

private func isContent(_ argument: Argument, _ needsFull: Bool) -> Bool {
  switch argument.content {
  case .full: true
  case .made, .named: !needsFull
  case .empty, .function: false
  }
}

private func sendsContentInChain(_ statement: Statement, _ language: String) -> Bool {
  guard let call = statement.call, case .argument(let index, _) = statement.place, index <= 1 else { return false }
  func sends(_ rows: [ContentChain], _ calls: [Statement.Call]) -> Bool {
    rows.contains { row in
      guard isWord(call.name, of: row.heads), isWord(language, of: row.languages) else { return false }
      return calls.contains { other in
        guard isWord(other.name, of: row.sinks), let first = other.arguments.first else { return false }
        return isContent(first, row.needsFullContent)
      }
    }
  }
  return sends(ContentChain.following, statement.after) || sends(ContentChain.preceding, statement.before)
}

/// `return body, 204` in Python, `[204, headers, [text]]` and `[204, text]` in Ruby.
private func sendsMembers(_ statement: Statement, _ language: String) -> Bool {
  let members = statement.members
  if language == "python", statement.isReturned, statement.call == nil {
    guard statement.member == 1, members.count <= 3, let body = members.first, body.label == nil else { return false }
    return isContent(body, false)
  }
  guard language == "ruby", statement.member == 0, let last = members.last else { return false }
  switch members.count {
  case 3: return last.content == .full && members[1].content != .named && statement.call == nil
  case 2: return last.content == .full && statement.isReturned
  default: return false
  }
}

/// `{ statusCode: 204, body: "text" }`
private func sendsFields(_ statement: Statement) -> Bool {
  guard let name = statement.field, isWord(name, of: "statusCode status StatusCode") else { return false }
  return statement.fields.contains { field in
    guard let label = field.label, isWord(label, of: "body Body") else { return false }
    return field.content == .full || field.content == .made
  }
}

// MARK: Servers

private func sendsContent(_ line: DirectiveLine, in language: String) -> Bool {
  let words = line.words
  switch language {
  case "nginx":
    return line.name == "return" && line.index == 1 && words.count > 2 && !words[2].isEmpty
  case "caddyfile":
    guard line.name == "respond", line.index > 1, let text = words[..<line.index].last else { return false }
    let isMatcher = line.index == 2 && (text.hasPrefix("/") || text.hasPrefix("@") || text == "*")
    return !text.isEmpty && !isMatcher
  case "haproxy":
    guard words.contains("return"), let status = words.firstIndex(of: "status"), status + 1 == line.index else {
      return false
    }
    return words.contains { isWord($0, of: "string lf-string file lf-file") }
  default: return false
  }
}
