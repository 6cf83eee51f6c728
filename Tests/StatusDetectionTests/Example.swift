import Foundation
import SourceText
import StatusDetection
import TestSupport
import Testing

/// A text of one language whose statuses are marked: one section of a file in Examples.
struct Example: Sendable, CustomTestStringConvertible {
  /// The folder and name of its file: "javascript/express.js".
  let file: String
  let title: String
  /// The text with its marks.
  let marked: String
  let language: Language
  /// Whether it is not run cut off: what stands behind a mark tells what the mark is.
  let isWhole: Bool
  /// Whether its lines tell themselves even within strings: status lines, JSON.
  let embeds: Bool

  var testDescription: String { "\(file): \(title)" }

  /// Its file's name, without the folder.
  var name: String { file.split(separator: "/").last.map(String.init) ?? file }
}

extension Example {
  /// The examples of all files, by folder and name.
  static let all: [Example] = files().flatMap { examples(in: $0) }

  /// The folder with a folder of examples for each language.
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Examples")

  /// The names of the folders: one for each language.
  static var folders: [String] {
    Set(files().compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
  }

  private static func files() -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.contains("/") && !$0.hasSuffix("/") && !isFolder($0) }.sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(
      atPath: folder.appendingPathComponent(path).path, isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }

  /// The sections of a file, each from its title on; the whole file where no line is a title.
  private static func examples(in file: String) -> [Example] {
    guard let data = FileManager.default.contents(atPath: folder.appendingPathComponent(file).path) else { return [] }
    let text = String(decoding: data, as: UTF8.self)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let language = Language.identify(path: name, bytes: Array(MarkedText(text).text.utf8))
    let opening = language.lineComment.map { "\($0) --- " } ?? "--- "
    var sections: [(title: String, lines: [Substring])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(opening) {
        sections.append((String(line.dropFirst(opening.count)), []))
      } else if sections.isEmpty {
        sections.append((name, [line]))
      } else {
        sections[sections.count - 1].lines.append(line)
      }
    }
    // What stands before the first title is no example.
    if sections.count > 1, sections[0].title == name { sections.removeFirst() }
    return sections.compactMap { section in
      let marked = section.lines.joined(separator: "\n")
      guard marked.contains(where: { !$0.isWhitespace }) else { return nil }
      var title = section.title[...]
      let isWhole = title.hasPrefix("(whole) ")
      if isWhole { title = title.dropFirst(8) }
      let embeds = title.hasPrefix("(embeds) ")
      if embeds { title = title.dropFirst(9) }
      return Example(
        file: file, title: String(title), marked: marked, language: language, isWhole: isWhole, embeds: embeds)
    }
  }
}
