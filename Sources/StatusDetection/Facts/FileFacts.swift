/// What is known of a file before any number is judged.
final class FileFacts {
  /// Names or imports something of HTTP.
  var speaksHTTP = false
  /// How many of its words are words of HTTP.
  var httpWordCount = 0
  /// Speaks another protocol whose replies have three digits as well, more than HTTP.
  var speaksForeignProtocol = false
  /// Is about another protocol: even `response.statusCode` is a reply of that one.
  var isAboutForeignProtocol = false
  private let counts: FactCounts

  /// - Parameter list: the tokens, whose names are counted once.
  init(_ list: TokenList) {
    counts = list.factCounts
    let (foreign, other) = (counts.foreign, counts.other)
    let (foreignModules, httpModules) = (counts.foreignModules, counts.httpModules)
    httpWordCount = counts.httpWords
    if list.grammar.dialect.namesModules { countModules(of: list) }
    speaksHTTP = httpWordCount > 0
    speaksForeignProtocol =
      foreignModules > 0 && httpModules == 0 && other <= foreign || foreign > 0 && other + httpModules == 0
      || foreign > 2 && foreign > other + httpModules
    let http = other + httpModules
    let all = foreign + foreignModules
    isAboutForeignProtocol = speaksForeignProtocol && (http == 0 ? all >= 1 : all >= 4 && all > 2 * http)
  }

  /// Counts strings that are what Lua's `require` or C's `#include` names: `"resty.http"`, `"crow/http.h"`.
  private func countModules(of list: TokenList) {
    for index in 0..<list.count where list.kind(index) == .string {
      let text = list.inner(index)
      guard text.count >= 2, text.count <= 64, namesModule(index, in: list) else { continue }
      if HTTPWords.contains(text.prefix(while: Self.isOfModule)) { httpWordCount += 1 }
    }
  }

  private func namesModule(_ index: Int, in list: TokenList) -> Bool {
    switch list.grammar.dialect {
    case .lua: true
    case .c, .objectiveC: list.isWord(index - 1, "include import")
    case .dart: list.isWord(index - 1, "import export")
    default: false
    }
  }

  private static func isOfModule(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: ".") && byte != UInt8(ascii: "/")
  }

  /// Whether a module, or one of a scope such as "@sveltejs", is imported by a string.
  func imports(_ module: Word) -> Bool { counts.words[module] != nil }
}

/// Words that only files on HTTP hold.
enum HTTPWords {
  /// Whether a name holds a word of HTTP or is one of a framework's.
  static func contains(_ name: ArraySlice<UInt8>) -> Bool {
    look(at: name).hasHTTP || isFramework(name)
  }

  /// Whether a name is a framework's, or of one of its types.
  static func isFramework(_ name: ArraySlice<UInt8>) -> Bool {
    name.count <= 24 && FrameworkWords.names.contains(name)
  }

  /// Whether a name holds `http`, and whether three letters of a foreign protocol's name: a first look, far cheaper than
  /// cutting it into words.
  static func look(at name: ArraySlice<UInt8>) -> (hasHTTP: Bool, hasStem: Bool) {
    var (mayHoldHTTP, hasStem) = (false, false)
    unsafe name.withUnsafeBytes { name in
      unsafe isStem.withUnsafeBytes { stems in
        var window = 0
        for index in 0..<name.count {
          // Five bits tell letters apart, whatever their case; what is no letter can look like one.
          window = unsafe (window &<< 5 | Int(name[index] & 31)) & 0xF_FFFF
          // A table of a byte for each three letters.
          if unsafe stems[window & 0x7FFF] != 0 { hasStem = true }
          if window == http { mayHoldHTTP = true }
        }
      }
    }
    return (mayHoldHTTP && holdsHTTP(name), hasStem)
  }

  private static func holdsHTTP(_ name: ArraySlice<UInt8>) -> Bool {
    var window: UInt32 = 0
    for byte in name {
      window = window << 8 | UInt32(byte | 0x20)
      if window == 0x6874_7470 { return true }
    }
    return false
  }

  private static let http = "http".utf8.reduce(0) { $0 << 5 | Int($1 & 31) }

  /// For each three letters, five bits each, whether they stand in a foreign protocol's name.
  private static let isStem: [Bool] = {
    let stems = [
      "mtp", "ftp", "sip", "tsp", "irc", "mqp", "ntp", "map", "op3", "qtt", "mai", "pik", "rab", "let", "xtp", "tun",
    ]
    var table = [Bool](repeating: false, count: 0x8000)
    for stem in stems { table[stem.utf8.reduce(0) { $0 << 5 | Int($1 & 31) }] = true }
    return table
  }()

  /// Whether a name that holds such a stem is a foreign protocol's.
  static func isForeign(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count >= 3, name.count <= 24 else { return false }
    return NameWords(name).words.contains { FrameworkWords.foreignProtocols.contains($0) }
  }
}

/// Modules whose import makes a file one on HTTP.
enum HTTPModules {
  /// A module by its name (`express`), its scope (`@nestjs/common`) or the last part of its path, a version left out
  /// (`github.com/gin-gonic/gin`, `.../fiber/v2`).
  static func contains(_ text: ArraySlice<UInt8>) -> Bool {
    if FrameworkWords.modules.contains(text) { return true }
    guard text.contains(UInt8(ascii: "/")), text.contains(UInt8(ascii: ".")) || text.contains(UInt8(ascii: "@")),
      !text.contains(UInt8(ascii: " "))
    else { return false }
    let parts = text.split(separator: UInt8(ascii: "/"))
    guard parts.count > 1, let first = parts.first else { return false }
    if first.first == UInt8(ascii: "@") {
      return FrameworkWords.scopes.contains(first)
    }
    let isVersion = parts.last?.first == UInt8(ascii: "v") && parts.last?.count ?? 0 <= 3
    let package = isVersion ? parts[parts.count - 2] : parts[parts.count - 1]
    return first.contains(UInt8(ascii: "."))
      && FrameworkWords.packages.contains(package)
  }

  /// The scope of a module, `@nestjs` of `@nestjs/common`, or the whole name.
  static func scope(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.first == UInt8(ascii: "@") ? text.prefix { $0 != UInt8(ascii: "/") } : text
  }
}
