/// Tells a piece of code inside a configuration by what it says: a function of AWS Lambda, a filter of Envoy.
enum CodeContent {
  /// What lines tell.
  private struct Signs: OptionSet {
    let rawValue: UInt16
    static let python = Signs(rawValue: 1)
    static let javaScript = Signs(rawValue: 2)
    static let ruby = Signs(rawValue: 4)
    static let lua = Signs(rawValue: 8)
    static let end = Signs(rawValue: 16)
    static let async = Signs(rawValue: 32)
    static let future = Signs(rawValue: 64)
    static let dart = Signs(rawValue: 128)
  }

  /// The language of a text, nil where nothing tells.
  static func language(of text: ArraySlice<UInt8>) -> Language? {
    var signs: Signs = []
    var lines = 0
    let starts = starts
    let text = text.prefix(4_096)
    var next = text.startIndex
    while next < text.endIndex, lines < 80 {
      var (first, end) = (next, text.lineEnd(from: next))
      next = end + 1
      if end > first, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      guard first < end else { continue }
      lines += 1
      first = text.afterSpaces(from: first, to: end)
      while first < end, text[first] <= 0x20 { first += 1 }
      if first < end, starts &>> UInt64(text[first] & 63) & 1 != 0 { read(text[first..<end], into: &signs) }
      // A function that is handed over begins a line with anything.
      if text[end - 1] == UInt8(ascii: "{") {
        let line = text[first..<end]
        if line.end(with: "=> {") { signs.insert(.javaScript) }
        if line.end(with: "async {") { signs.insert(.async) }
      }
    }
    if signs.contains(.dart) || signs.isSuperset(of: [.future, .async]) { return Language.named("dart") }
    if signs.contains(.python) { return Language.named("python") }
    if signs.contains(.javaScript) { return Language.named("javascript") }
    if signs.isSuperset(of: [.ruby, .end]) { return Language.named("ruby") }
    if signs.isSuperset(of: [.lua, .end]) { return Language.named("lua") }
    return nil
  }

  /// A bit for the lower six bits of each letter that lines begin with that tell.
  private static let starts: UInt64 = (words + javaScript).reduce(0) { starts, text in
    unsafe text.utf8CodeUnitCount > 0 ? starts | 1 &<< UInt64(text.utf8Start.pointee & 63) : starts
  }

  /// What lines begin with in other languages than JavaScript.
  private static let words: [StaticString] = ["def", "import", "from", "require", "function", "local", "end", "Future"]

  /// What one line tells.
  private static func read(_ line: ArraySlice<UInt8>, into signs: inout Signs) {
    if line.begin(with: "def "), line.last(where: { $0 > 0x20 }) == UInt8(ascii: ":") || isOneLine(line) {
      signs.insert(.python)
    }
    if line.begin(with: "import ") || line.begin(with: "from "), isECMAScriptImport(line) { signs.insert(.javaScript) }
    if line.begin(with: "import 'package:") { signs.insert(.dart) }
    if line.begin(with: "Future<") { signs.insert(.future) }
    if line.begin(with: "require '") { signs.insert(.ruby) }
    if line.begin(with: "function ") || line.begin(with: "local ") {
      signs.insert(line.last { $0 > 0x20 } == UInt8(ascii: "{") ? .javaScript : .lua)
    }
    if javaScript.contains(where: { line.begin(with: $0) }) { signs.insert(.javaScript) }
    if line.begin(with: "end"), line.drop(while: { $0 > 0x20 }).allSatisfy({ $0 <= 0x20 }), line.count < 5 {
      signs.insert(.end)
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

  private static let javaScript: [StaticString] = [
    "exports.", "module.exports", "export ", "const ", "async function", "var ", "pm.test(", "pw.test(", "describe(",
    "it(", "test(",
  ]
}
