/// Tells a piece of code inside a configuration by what it says: a function of AWS Lambda, a filter of Envoy.
enum CodeContent {
  /// The language of a text, nil where nothing tells.
  static func language(of text: ArraySlice<UInt8>) -> Language? {
    var words: Set<String> = []
    var lines = 0
    for ended in ByteLines(text.prefix(4_096)) {
      guard lines < 80 else { break }
      let whole = ended.last == UInt8(ascii: "\r") ? ended.dropLast() : ended
      guard !whole.isEmpty else { continue }
      lines += 1
      let line = whole.drop { $0 <= 0x20 }
      if let first = line.first, starts.contains(first) { read(line, into: &words) }
      // A function that is handed over begins a line with anything.
      if line.last == UInt8(ascii: "{") {
        if line.suffix(4).elementsEqual("=> {".utf8) { words.insert("javascript") }
        if line.suffix(7).elementsEqual("async {".utf8) { words.insert("async") }
      }
    }
    let hasEnd = words.contains("end")
    if words.contains("dart") || words.contains("future") && words.contains("async") { return Language.named("dart") }
    if words.contains("python") { return Language.named("python") }
    if words.contains("javascript") { return Language.named("javascript") }
    if words.contains("ruby"), hasEnd { return Language.named("ruby") }
    if words.contains("lua"), hasEnd { return Language.named("lua") }
    return nil
  }

  /// The letters that the lines begin with that tell.
  private static let starts = Set(
    (["def", "import", "from", "require", "function", "local", "end", "Future"] + javaScript).compactMap(\.utf8.first))

  /// What one line tells.
  private static func read(_ line: ArraySlice<UInt8>, into words: inout Set<String>) {
    let last = line.last { $0 > 0x20 }
    if line.starts(with: "def ".utf8) {
      words.insert(last == UInt8(ascii: ":") || isOneLine(line) ? "python" : "def")
    }
    if line.starts(with: "import ".utf8) || line.starts(with: "from ".utf8) {
      words.insert(isECMAScriptImport(line) ? "javascript" : "import")
    }
    if line.starts(with: "import 'package:".utf8) { words.insert("dart") }
    if line.starts(with: "Future<".utf8) { words.insert("future") }
    if line.starts(with: "require '".utf8) { words.insert("ruby") }
    if line.starts(with: "function ".utf8) || line.starts(with: "local ".utf8) {
      words.insert(last == UInt8(ascii: "{") ? "javascript" : "lua")
    }
    if javaScript.contains(where: { line.starts(with: $0.utf8) }) { words.insert("javascript") }
    if line.starts(with: "end".utf8), line.drop(while: { $0 > 0x20 }).allSatisfy({ $0 <= 0x20 }), line.count < 5 {
      words.insert("end")
    }
  }

  /// `def handler(event, context): return {...}`
  private static func isOneLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard let close = line.prefix(200).firstIndex(of: UInt8(ascii: ")")) else { return false }
    return line[close...].starts(with: "): ".utf8)
  }

  /// `import { x } from "y"`; Python's has neither quotes nor braces.
  private static func isECMAScriptImport(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "{") }
  }

  private static let javaScript = [
    "exports.", "module.exports", "export ", "const ", "async function", "var ", "pm.test(", "pw.test(", "describe(",
    "it(", "test(",
  ]
}
