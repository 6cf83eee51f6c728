import JSON
package import Platform
import SourceText
package import StatusDetection
import StatusProject

/// A helper of the project, at one of the places where it is defined.
package struct SuggestedHelper: Sendable, Equatable {
  package let path: FilePath
  /// From 1.
  package let line: Int
  /// From 1, in Unicode code points.
  package let column: Int
  package let name: String
  package let argument: Int
}

/// The functions of one file.
package struct DefinedHelpers: Sendable {
  package let path: FilePath
  /// Each with where it is defined, from 1.
  package let helpers: [(helper: LocalHelper, line: Int, column: Int)]

  package init(path: FilePath, helpers: [(helper: LocalHelper, line: Int, column: Int)]) {
    self.path = path
    self.helpers = helpers
  }
}

/// `--list --suggest-helpers`: functions that pass a status on, as the configuration names them.
func suggestHelpers(
  _ invocation: Invocation, locales: LocaleChoice, texts: any CommandLineTexts
) -> CommandOutput {
  let (files, summary) = run(runOptions(of: invocation, locales: locales)) { file -> DefinedHelpers? in
    let helpers = localHelpers(in: file.source, language: file.language, options: file.detection)
    guard !helpers.isEmpty else { return nil }
    var cursor = PositionCursor(file.source)
    let placed = helpers.map { helper in
      let position = cursor.humanPosition(at: helper.offset)
      return (helper: helper, line: position.line, column: position.column)
    }
    return DefinedHelpers(path: file.path, helpers: placed)
  }
  let suggested = suggestions(from: files)
  var output = CommandOutput()
  output.standardOutput = invocation.format == .jsonl ? rows(of: suggested) : configuration(of: suggested)
  let names = Set(suggested.map { "\($0.name) \($0.argument)" })
  let places = Set(suggested.map(\.path.string))
  output.finish(
    summary, texts, isQuiet: invocation.isQuiet,
    texts.summary(ofHelpers: names.count, inFiles: places.count, run: summary))
  return output
}

/// What is worth naming, by name, then argument: not where another function of the same name does something else with
/// that argument, since a configuration tells them apart by their names alone.
package func suggestions(from files: [DefinedHelpers]) -> [SuggestedHelper] {
  var suggested: [SuggestedHelper] = []
  var others: [String: [[Int]]] = [:]
  for file in files {
    for (helper, line, column) in file.helpers {
      others[helper.name, default: []].append(helper.arguments)
      for argument in helper.arguments where !helper.known.contains(argument) {
        suggested.append(
          SuggestedHelper(path: file.path, line: line, column: column, name: helper.name, argument: argument))
      }
    }
  }
  let agreed = suggested.filter { helper in
    others[helper.name]?.allSatisfy { $0.contains(helper.argument) } ?? true
  }
  return agreed.enumerated().sorted { left, right in
    (left.element.name, left.element.argument, left.offset) < (right.element.name, right.element.argument, right.offset)
  }.map(\.element)
}

/// A configuration that names the helpers, each once.
package func configuration(of helpers: [SuggestedHelper]) -> [UInt8] {
  guard !helpers.isEmpty else { return [] }
  var calls: [[UInt8]] = []
  for helper in helpers {
    var call = Array("      {\"name\": ".utf8)
    appendEscapedJSON(JSONValue(.string(helper.name)).bytes, to: &call)
    call += ", \"argument\": \(helper.argument)}".utf8
    if calls.last != call { calls.append(call) }
  }
  let opening = "{\n  \"helpers\": {\n    \"calls\": [\n"
  return Array(opening.utf8) + calls.joined(separator: ",\n".utf8) + "\n    ]\n  }\n}\n".utf8
}

private func rows(of helpers: [SuggestedHelper]) -> [UInt8] {
  var output: [UInt8] = []
  for helper in helpers {
    let row: JSONValue = [
      "path": .string(helper.path.string), "line": .integer(helper.line), "column": .integer(helper.column),
      "name": .string(helper.name), "argument": .integer(helper.argument),
    ]
    appendEscapedJSON(row.bytes, to: &output)
    output.append(UInt8(ascii: "\n"))
  }
  return output
}
