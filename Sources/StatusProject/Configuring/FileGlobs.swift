package import Platform

/// Globs that name files, as `.gitignore` has them.
package struct FileGlobs: Sendable, Equatable {
  package let globs: [String]
  /// The folder that the globs count from, from the root of the file system and without links; without one they name
  /// nothing.
  package var folder: FilePath? {
    didSet { prefix = folder?.appending("").bytes }
  }
  private let matcher: IgnoreFile
  private var prefix: [UInt8]?

  package init(_ globs: [String], folder: FilePath? = nil) {
    self.globs = globs
    self.folder = folder
    matcher = IgnoreFile(globs: globs)
    prefix = folder?.appending("").bytes
  }

  package var isEmpty: Bool { globs.isEmpty }

  /// Whether the globs name a path, given that they do not name the folders above it.
  func name(_ subject: IgnoreSubject) -> Bool {
    guard let prefix, !matcher.isEmpty, subject.bytes.starts(with: prefix) else { return false }
    return matcher.verdict(on: subject, base: prefix.count) == .ignored
  }

  /// Whether the globs name a path or a folder above it.
  ///
  /// - Parameter path: from the root of the file system, without links.
  package func name(_ path: FilePath, isFolder: Bool) -> Bool {
    guard let prefix, !matcher.isEmpty, path.bytes.count > prefix.count, path.bytes.starts(with: prefix) else {
      return false
    }
    for index in prefix.count..<path.bytes.count where path.bytes[index] == UInt8(ascii: "/") {
      let ancestor = IgnoreSubject(ancestorOf: path, endingAt: index)
      if matcher.verdict(on: ancestor, base: prefix.count) == .ignored { return true }
    }
    return matcher.verdict(on: IgnoreSubject(path, isFolder: isFolder), base: prefix.count) == .ignored
  }
}
