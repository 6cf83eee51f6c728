/// What the names of a text add up to. Each name counts by itself, so that after a change of the text only the names that
/// came and went are counted.
struct FactCounts: Equatable {
  /// Words of HTTP.
  private(set) var httpWords = 0
  /// Words of HTTP that are no name of a status: `StatusCode` alone may be of any protocol.
  private(set) var other = 0
  /// Names of another protocol.
  private(set) var foreign = 0
  private(set) var foreignModules = 0
  private(set) var httpModules = 0
  /// The modules of HTTP that strings name, such as "express", and how often.
  private(set) var words: [Word: Int] = [:]

  init(_ list: TokenList) {
    for name in list.names {
      if let token = list[name.first] { count(token, times: name.count, in: list.bytes, list.grammar) }
    }
  }

  /// Counts a token's name so many times; a negative number takes it back.
  mutating func count(_ token: Token, times: Int, in bytes: [UInt8], _ grammar: Grammar) {
    guard token.kind == .word || token.kind == .string, token.range.upperBound <= bytes.count else { return }
    let text = bytes[token.inner]
    guard text.count >= 2, text.count <= 64 else { return }
    guard token.kind == .word else { return countString(text, times) }
    let moduleEnd = grammar.moduleEnd
    let look = HTTPWords.look(at: moduleEnd == nil ? text : bytes[token.range])
    if look.hasHTTP || HTTPWords.isFramework(moduleEnd.map { end in text.prefix { $0 != end } } ?? text)
      || grammar.dialect.hasHomonyms && FrameworkWords.homonyms.contains(text)
    {
      httpWords += times
      if !NameWords(text).containsAny(of: Lexicon.statusWords) { other += times }
    }
    if look.hasStem, HTTPWords.isForeign(text) { foreign += times }
  }

  /// Module names stand in strings in many languages: `require("express")`, `import "net/http"`.
  private mutating func countString(_ text: ArraySlice<UInt8>, _ times: Int) {
    guard text.count <= 40 else { return }
    if HTTPWords.look(at: text).hasStem, HTTPWords.isForeign(text), !text.contains(UInt8(ascii: " ")) {
      foreignModules += times
    }
    guard HTTPModules.contains(text) else { return }
    httpModules += times
    httpWords += 2 * times
    let word = Word(HTTPModules.scope(of: text))
    let count = words[word, default: 0] + times
    words[word] = count == 0 ? nil : count
  }
}
