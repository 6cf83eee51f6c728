import Foundation
import StatusDetection
import TestSupport
import Testing

/// A number that is no status, and the same text changed in one or two tokens so that it is one: one section of a file in
/// Refusals. `‹refused|found›` holds what stands in either text, `«404»` what counts in the second.
struct Refusal: Sendable, CustomTestStringConvertible {
  let language: Language
  /// What the number is: "duration", "exit status".
  let kind: String
  /// The line of its heading in its file, from 1.
  let line: Int
  /// The text in which nothing is found.
  let refused: String
  /// The text in which the marked number is found.
  let twin: MarkedText

  var testDescription: String { "\(language.name).txt:\(line): \(kind)" }
}

extension Refusal {
  /// The refusals of all files, by name and line.
  static let all: [Refusal] = Repository.files(below: folder).flatMap { read($0) }

  /// What numbers are that people write and no status is.
  static let kinds: Set<String> = Set(all.map(\.kind))

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Refusals")

  private static func read(_ file: String) -> [Refusal] {
    guard let data = FileManager.default.contents(atPath: folder.appendingPathComponent(file).path) else { return [] }
    let language = Language.identify(path: "", bytes: [], languageID: String(file.prefix { $0 != "." }))
    var sections: [(kind: String, line: Int, lines: [Substring])] = []
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("== ") {
        sections.append((String(line.dropFirst(3)), index + 1, []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(line)
      }
    }
    return sections.map { section in
      let text = section.lines.joined(separator: "\n")
      return Refusal(
        language: language, kind: section.kind, line: section.line, refused: MarkedText(side(0, of: text)).text,
        twin: MarkedText(side(1, of: text)))
    }
  }

  /// The text with one side of each `‹refused|found›`.
  private static func side(_ side: Int, of text: String) -> String {
    var result = ""
    var current = 0
    var isChoice = false
    for character in text {
      switch character {
      case "‹": (isChoice, current) = (true, 0)
      case "›": isChoice = false
      case "|" where isChoice: current += 1
      default: if !isChoice || current == side { result.append(character) }
      }
    }
    return result
  }

  /// How many tokens have to be put in, taken out or replaced to make the twin.
  var distance: Int {
    let (from, to) = (Self.tokens(of: refused), Self.tokens(of: twin.text))
    var row = Array(0...to.count)
    for (index, token) in from.enumerated() {
      var next = [index + 1]
      for (column, other) in to.enumerated() {
        next.append(min(row[column] + (token == other ? 0 : 1), row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[to.count]
  }

  /// A run of letters, digits and underscores is a token, and so is each other character but spaces.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var isWord = false
    for character in text {
      let goesOn = character.isLetter || character.isNumber || character == "_"
      if goesOn, isWord, let last = tokens.indices.last {
        tokens[last].append(character)
      } else if !character.isWhitespace {
        tokens.append(String(character))
      }
      isWord = goesOn
    }
    return tokens
  }
}

@Suite("Numbers that are no statuses, and their twins that are")
struct RefusalTests {
  @Test("A number that is something else is not found", arguments: Refusal.all)
  func refused(_ refusal: Refusal) {
    #expect(Verdicts(refusal.refused, language: refusal.language).differences(from: []) == [])
  }

  @Test("The twin is found, exactly where it is marked", arguments: Refusal.all)
  func found(_ refusal: Refusal) {
    let twin = refusal.twin
    #expect(!twin.ranges.isEmpty)
    #expect(Verdicts(twin.text, language: refusal.language).differences(from: twin.ranges) == [])
  }

  @Test("A twin differs in one token or two", arguments: Refusal.all)
  func near(_ refusal: Refusal) {
    #expect(1...2 ~= refusal.distance, "\(refusal.distance) tokens")
  }

  @Test("No two pairs of a language are the same place under the same names")
  func distinct() {
    // What the twin's literal is and why, with its names: without them a language has a dozen kinds of place.
    let places = Dictionary(grouping: Refusal.all) { refusal in
      let literal = Verdicts(refusal.twin.text, language: refusal.language).shown.first
      return [refusal.language.name, literal?.context.rawValue ?? "", literal?.why ?? refusal.testDescription]
    }
    let shared = places.values.filter { $0.count > 1 }.map { $0.map(\.testDescription).joined(separator: ", ") }
    #expect(shared.sorted() == [])
  }

  @Test(
    "Formats of configuration, recordings and documents and the languages around them have two hundred of their own")
  func enoughOfFormats() {
    let others: Set<String> = [
      "c", "clojure", "cpp", "csharp", "elixir", "go", "ini", "java", "javascript", "json", "kotlin", "lua", "nginx",
      "perl", "php", "python", "ruby", "rust", "shell", "swift", "toml", "typescript", "yaml",
    ]
    let pairs = Refusal.all.filter { !others.contains($0.language.name) }
    #expect(pairs.count >= 200, "\(pairs.count) pairs")
    let languages = Dictionary(grouping: pairs, by: \.language.name)
    #expect(languages.count >= 40, "\(languages.keys.sorted())")
  }

  @Test("There are three hundred pairs, in twenty languages, of thirty kinds")
  func enough() {
    let languages = Dictionary(grouping: Refusal.all, by: \.language.name)
    #expect(Refusal.all.count >= 300, "\(Refusal.all.count) pairs")
    #expect(languages.count >= 20, "\(languages.keys.sorted())")
    #expect(Refusal.kinds.count >= 30, "\(Refusal.kinds.sorted())")
  }
}
