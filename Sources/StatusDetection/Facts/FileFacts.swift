/// What is known of a file before any number is judged.
struct FileFacts: Sendable {
  /// Names or imports something of HTTP.
  var speaksHTTP = false
  /// How many of its words are words of HTTP.
  var httpWordCount = 0
  /// Speaks another protocol whose replies have three digits as well, more than HTTP.
  var speaksForeignProtocol = false
  /// The last words of its imports' strings and names, such as "GuzzleHttp".
  private var words: Set<String> = []

  /// One walk over the tokens.
  init(_ list: TokenList) {
    var foreign = 0
    for index in 0..<list.count {
      guard let token = list[index], token.kind == .word || token.kind == .string else { continue }
      let text = list.inner(index)
      guard text.count >= 2, text.count <= 64 else { continue }
      if token.kind == .string {
        countString(text)
        continue
      }
      if HTTPWords.contains(text) { httpWordCount += 1 }
      if HTTPWords.isForeign(text) { foreign += 1 }
    }
    speaksHTTP = httpWordCount > 0
    speaksForeignProtocol = foreign > 2 && foreign > httpWordCount
  }

  /// Module names stand in strings in many languages: `require("express")`, `import "net/http"`.
  private mutating func countString(_ text: ArraySlice<UInt8>) {
    if HTTPModules.contains(text) {
      httpWordCount += 2
      words.insert(String(decoding: text, as: UTF8.self))
    }
  }

  /// Whether a module is imported by a string, such as "@sveltejs/kit".
  func imports(_ module: String) -> Bool { words.contains(module) }
}

/// Words that only files on HTTP hold.
enum HTTPWords {
  /// Whether a name holds a word of HTTP or is one of a framework's.
  static func contains(_ name: ArraySlice<UInt8>) -> Bool {
    guard !hasHTTP(name) else { return true }
    guard name.count <= 24 else { return false }
    return FrameworkWords.names.contains(String(decoding: name, as: UTF8.self))
  }

  /// `http` at the beginning of a word of the name, in any case.
  private static func hasHTTP(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count >= 4 else { return false }
    var index = name.startIndex
    while index + 4 <= name.endIndex {
      if name[index] | 0x20 == UInt8(ascii: "h"), name[index + 1] | 0x20 == UInt8(ascii: "t"),
        name[index + 2] | 0x20 == UInt8(ascii: "t"), name[index + 3] | 0x20 == UInt8(ascii: "p")
      {
        return true
      }
      index += 1
    }
    return false
  }

  static func isForeign(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count >= 3, name.count <= 24 else { return false }
    return NameWords(name).words.contains { FrameworkWords.foreignProtocols.contains($0) }
  }
}

/// Modules whose import makes a file one on HTTP.
enum HTTPModules {
  static func contains(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 40 else { return false }
    return FrameworkWords.modules.contains(String(decoding: text, as: UTF8.self))
  }
}
