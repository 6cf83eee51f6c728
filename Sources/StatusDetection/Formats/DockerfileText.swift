/// The shell commands of a Dockerfile's RUN, CMD, ENTRYPOINT and HEALTHCHECK, and what ENV and ARG set.
struct DockerfileText: Sendable {
  private(set) var code: KeptText
  private let text: ByteCursor

  init(_ bytes: [UInt8], range: Range<Int>) {
    code = KeptText(bytes, blank: range)
    text = ByteCursor(bytes, end: range.upperBound)
    var line = range.lowerBound
    while line < text.end { line = readInstruction(at: line) }
  }

  /// Reads an instruction with the lines that it goes on in; gives the beginning of the next.
  private mutating func readInstruction(at line: Int) -> Int {
    var first = text.afterSpaces(line)
    var name = word(at: first)
    if name == "onbuild" {
      first = text.afterSpaces(text.wordEnd(from: first))
      name = word(at: first)
    }
    var end = text.lineEnd(from: line)
    guard text[first] != UInt8(ascii: "#"), !name.isEmpty else { return end + 1 }
    let heredoc = heredoc(in: first..<end)
    while goesOn(before: end), end < text.end { end = text.lineEnd(from: end + 1) }
    // What ENV and ARG set is written as a shell sets it; few of their variables are statuses, and those say it.
    let setsStatus =
      ["env", "arg"].contains(name)
      && Self.statusNames.contains { text.next($0, from: first, limit: end - first) != nil }
    let runs = ["run", "cmd", "entrypoint", "healthcheck"].contains(name) || setsStatus
    if runs {
      var command = text.afterSpaces(text.wordEnd(from: first))
      while text.has("--", at: command) || name == "healthcheck" && word(at: command) == "cmd" || isContinued(command) {
        if text.has("--", at: command) {
          command = afterOption(command)
        } else {
          let isEnd = isContinued(command)
          command = text.afterSpaces(isEnd ? text.lineEnd(from: command) + 1 : text.wordEnd(from: command))
        }
      }
      code.keep(min(command, end)..<end)
    }
    guard let heredoc else { return end + 1 }
    code.blank(heredoc.mark)
    let close = self.end(of: heredoc.name, from: end + 1)
    if runs { code.keep(min(end + 1, close)..<close) }
    return text.lineEnd(from: close) + 1
  }

  private static let statusNames = [
    "HTTP_STATUS", "HTTP_CODE", "STATUS_CODE", "RESPONSE_CODE", "http_status", "status_code",
  ]

  private func word(at index: Int) -> String {
    // What is continued may be at its end.
    guard index < text.end else { return "" }
    return String(decoding: text.bytes[index..<max(index, text.wordEnd(from: index))], as: UTF8.self).lowercased()
  }

  private func afterOption(_ start: Int) -> Int {
    var index = start
    while index < text.end, !ByteCursor.isSpace(text[index]), text[index] != UInt8(ascii: "\n") { index += 1 }
    return text.afterSpaces(index)
  }

  private func isContinued(_ index: Int) -> Bool {
    text[index] == UInt8(ascii: "\\") && text.afterSpaces(index + 1) == text.lineEnd(from: index)
  }

  /// Whether the line that ends at an offset goes on: with a backslash, or as a comment within.
  private func goesOn(before lineEnd: Int) -> Bool {
    var last = lineEnd - 1
    while last >= 0, ByteCursor.isSpace(text[last]) { last -= 1 }
    if text[last] == UInt8(ascii: "\\") { return true }
    let first = ByteScan.behindLast(UInt8(ascii: "\n"), in: text.bytes, from: 0, to: lineEnd)
    return text[text.afterSpaces(first)] == UInt8(ascii: "#") && first > 0
  }

  private func heredoc(in line: Range<Int>) -> (mark: Range<Int>, name: ArraySlice<UInt8>)? {
    guard let mark = text.next("<<", from: line.lowerBound, limit: line.count) else { return nil }
    var name = mark + 2
    if text[name] == UInt8(ascii: "-") { name += 1 }
    if text[name] == UInt8(ascii: "\"") || text[name] == UInt8(ascii: "'") { name += 1 }
    let end = text.wordEnd(from: name)
    guard end > name, !ByteClass.isDigit(text[name]) else { return nil }
    let isQuoted = text[end] == UInt8(ascii: "\"") || text[end] == UInt8(ascii: "'")
    return (mark..<(isQuoted ? end + 1 : end), text.bytes[name..<end])
  }

  /// The beginning of the line that is a heredoc's name.
  private func end(of name: ArraySlice<UInt8>, from start: Int) -> Int {
    var line = min(start, text.end)
    while line < text.end {
      let first = text.afterSpaces(line)
      let last = text.wordEnd(from: first)
      if text.bytes[first..<last].elementsEqual(name), text.afterSpaces(last) == text.lineEnd(from: last) {
        return line
      }
      line = text.lineEnd(from: line) + 1
    }
    return text.end
  }
}
