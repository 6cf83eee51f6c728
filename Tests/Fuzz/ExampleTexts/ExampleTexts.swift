import Foundation
package import Fuzzing

@testable package import StatusDetection

/// Every language and format, plain text last. A text's first byte is its language's place here.
package let languages: [Language] = LanguageTable.rows.map(\.language) + [.plainText]

extension FuzzInput {
  package mutating func language() -> Language { element(of: languages) }
}

/// A seed for each section of the detection's examples: what a target wants in front, the language's number, the text.
package func exampleSeeds(_ head: [UInt8] = [], longest: Int = 1024) -> [[UInt8]] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../StatusDetectionTests/Examples").standardized
  let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
  return paths.sorted().flatMap { path -> [[UInt8]] in
    guard let data = FileManager.default.contents(atPath: folder.appendingPathComponent(path).path) else { return [] }
    let text = String(decoding: data, as: UTF8.self).filter { $0 != "«" && $0 != "»" }
    let language = Language.identify(path: (path as NSString).lastPathComponent, bytes: Array(text.utf8))
    guard let number = languages.firstIndex(of: language) else { return [] }
    return sections(text).map { head + [UInt8(number)] + $0.utf8.prefix(longest) }
  }
}

/// The sections of a file of examples, each from its title on.
private func sections(_ text: String) -> [String] {
  var sections: [[Substring]] = [[]]
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.contains(" --- ") { sections.append([]) } else { sections[sections.count - 1].append(line) }
  }
  return sections.map { $0.joined(separator: "\n") }.filter { $0.contains(where: \.isNumber) }
}
