import Foundation

/// A part of the README that is made from the program's own tables, between `<!-- NAME -->` and `<!-- /NAME -->`.
package enum GeneratedSection {
  /// Whether the README's part is the text; with `STATUSLSP_UPDATE` set it is written first.
  package static func isCurrent(_ name: String, _ text: String) throws -> Bool {
    let (begin, end) = ("<!-- \(name) -->\n", "<!-- /\(name) -->")
    let readme = try Repository.text("README.md")
    guard let before = readme.range(of: begin), let after = readme.range(of: end) else {
      throw Failure("the README has no part between \(begin.dropLast()) and \(end)")
    }
    guard ProcessInfo.processInfo.environment["STATUSLSP_UPDATE"] != nil else {
      return readme[before.upperBound..<after.lowerBound] == text
    }
    let updated = readme[..<before.upperBound] + text + readme[after.lowerBound...]
    try updated.write(to: Repository.url("README.md"), atomically: true, encoding: .utf8)
    return true
  }
}

/// A file that is made from the program's own tables.
package enum GeneratedFile {
  /// Whether the file is the text; with `STATUSLSP_UPDATE` set it is written first.
  package static func isCurrent(_ path: String, _ text: String) throws -> Bool {
    if ProcessInfo.processInfo.environment["STATUSLSP_UPDATE"] != nil {
      try text.write(to: Repository.url(path), atomically: true, encoding: .utf8)
    }
    return try Repository.text(path) == text
  }
}
