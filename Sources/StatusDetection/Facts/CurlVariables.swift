/// The variables of a shell script that hold what curl or wget writes of a response's status.
struct CurlVariables: Sendable {
  private var names: Set<String> = []

  /// One walk over the tokens: `code=$(curl -w '%{http_code}' ...)`.
  init(_ list: TokenList) {
    guard list.grammar.dialect == .shell else { return }
    var index = 0
    while index < list.count {
      defer { index += 1 }
      if let name = Self.nameSetInFish(index, in: list) {
        if Self.linesAsk(from: name, in: list) { names.insert(String(decoding: list.inner(name), as: UTF8.self)) }
        continue
      }
      guard list.symbol(index) == .assign, list.kind(index - 1) == .word, list[index]?.spaceBefore == false else {
        continue
      }
      var current = index + 1
      while current < list.count, current < index + 60, list[current]?.startsLine == false {
        if Self.writesStatus(list.text(current)) || Self.isVariableOfCurl(current, in: list) {
          names.insert(String(decoding: list.inner(index - 1), as: UTF8.self))
          break
        }
        current += 1
      }
    }
  }

  /// The name in fish's `set -l name (...)`.
  private static func nameSetInFish(_ index: Int, in list: TokenList) -> Int? {
    guard list.isWord(index, "set"), list.grammar.heredoc == .none else { return nil }
    var name = index + 1
    while list.firstByte(name) == UInt8(ascii: "-"), name < index + 6 { name += 1 }
    return list.kind(name) == .word ? name : nil
  }

  private static func linesAsk(from name: Int, in list: TokenList) -> Bool {
    var current = name + 1
    while current < list.count, current < name + 60, list[current]?.startsLine == false {
      if writesStatus(list.text(current)) || isVariableOfCurl(current, in: list) { return true }
      current += 1
    }
    return false
  }

  /// Whether a variable, written with its `$` and brackets or without, is one of them.
  func contains(_ text: ArraySlice<UInt8>) -> Bool {
    guard !names.isEmpty else { return false }
    let name = text.drop { !ByteClass.isWordByte($0) }.prefix { ByteClass.isWordByte($0) }
    return names.contains(String(decoding: name, as: UTF8.self))
  }

  /// Whether a word stands in `%{http_code}` without quotes.
  private static func isVariableOfCurl(_ index: Int, in list: TokenList) -> Bool {
    guard list.firstByte(index - 1) == UInt8(ascii: "{"), list.kind(index) == .word else { return false }
    let name = list.inner(index)
    return name.elementsEqual("http_code".utf8) || name.elementsEqual("response_code".utf8)
  }

  /// Whether a text asks curl for the status: `%{http_code}`, `%{response_code}`.
  static func writesStatus(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 11, let start = text.firstIndex(of: UInt8(ascii: "{")) else { return false }
    let rest = text[start...].dropFirst()
    if rest.starts(with: "http_code}".utf8) || rest.starts(with: "response_code}".utf8) { return true }
    var index = start + 1
    let limit = min(text.endIndex, start + 400)
    while index + 10 < limit {
      if text[index] == UInt8(ascii: "%"), text[index + 1] == UInt8(ascii: "{") {
        let name = text[(index + 2)...]
        if name.starts(with: "http_code}".utf8) || name.starts(with: "response_code}".utf8) { return true }
      }
      index += 1
    }
    return false
  }
}
