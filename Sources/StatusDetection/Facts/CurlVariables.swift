/// The variables of a shell script that hold what curl or wget writes of a response's status.
struct CurlVariables: Sendable {
  private var names: Set<String> = []

  /// One walk over the tokens: `code=$(curl -w '%{http_code}' ...)`.
  init(_ list: TokenList) {
    guard list.grammar.dialect == .shell else { return }
    var index = 0
    while index < list.count {
      defer { index += 1 }
      guard list.symbol(index) == .assign, list.kind(index - 1) == .word, list[index]?.spaceBefore == false else {
        continue
      }
      var current = index + 1
      while current < list.count, current < index + 60, list[current]?.startsLine == false {
        if Self.writesStatus(list.text(current)) {
          names.insert(String(decoding: list.inner(index - 1), as: UTF8.self))
          break
        }
        current += 1
      }
    }
  }

  /// Whether a variable, written with its `$` and brackets or without, is one of them.
  func contains(_ text: ArraySlice<UInt8>) -> Bool {
    guard !names.isEmpty else { return false }
    let name = text.drop { !ByteClass.isWordByte($0) }.prefix { ByteClass.isWordByte($0) }
    return names.contains(String(decoding: name, as: UTF8.self))
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
