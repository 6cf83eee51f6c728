/// Tells a piece of code inside a configuration by what it says: a function of AWS Lambda, a filter of Envoy.
enum CodeContent {
  /// The language of a text, nil where nothing tells.
  static func language(of text: ArraySlice<UInt8>) -> Language? {
    var words: Set<String> = []
    for line in text.prefix(4_096).split(separator: UInt8(ascii: "\n")).prefix(80) {
      let line = line.drop { $0 <= 0x20 }
      let last = line.last { $0 > 0x20 }
      if line.starts(with: "def ".utf8) { words.insert(last == UInt8(ascii: ":") ? "python" : "def") }
      if line.starts(with: "import ".utf8) || line.starts(with: "from ".utf8) {
        words.insert(isECMAScriptImport(line) ? "javascript" : "import")
      }
      if line.starts(with: "require '".utf8) { words.insert("ruby") }
      if line.starts(with: "function ".utf8) || line.starts(with: "local ".utf8) {
        words.insert(last == UInt8(ascii: "{") ? "javascript" : "lua")
      }
      if javaScript.contains(where: { line.starts(with: $0.utf8) }) || line.reversed().starts(with: "{ >=".utf8) {
        words.insert("javascript")
      }
      if line.starts(with: "end".utf8), line.drop(while: { $0 > 0x20 }).allSatisfy({ $0 <= 0x20 }), line.count < 5 {
        words.insert("end")
      }
    }
    let hasEnd = words.contains("end")
    if words.contains("python") { return Language.named("python") }
    if words.contains("javascript") { return Language.named("javascript") }
    if words.contains("ruby"), hasEnd { return Language.named("ruby") }
    if words.contains("lua"), hasEnd { return Language.named("lua") }
    return nil
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
