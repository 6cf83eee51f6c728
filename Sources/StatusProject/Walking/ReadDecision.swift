package import Platform

/// Why a file is not read, or gets no diagnostics in an editor.
package enum SkipReason: String, Sendable, CaseIterable {
  case ignored
  case excluded
  case generated
  case minified
  case vendored
  case lockFile = "lock file"
  case binary
  case tooLarge = "too large"
  case ownFile = "own file"
  case notRegular = "not a regular file"
}

/// Whether a file is analysed for findings: one decision for `--check`, `--list` and the server.
///
/// - Parameters:
///   - path: the file's path.
///   - bytes: its text, of which the first lines are looked at.
///   - isNamed: whether a person named it on the command line; then only binary, own and too large files are skipped.
///   - maximumSize: the most bytes that are analysed.
/// - Returns: why not, or nil where it is read.
package func skipReason(
  path: FilePath, bytes: [UInt8], configuration: Configuration, isNamed: Bool,
  maximumSize: Int = RunOptions().maximumFileSize
) -> SkipReason? {
  let name = path.lastComponent
  if SkipReason.isOwnFile(name) { return .ownFile }
  if bytes.count > maximumSize { return .tooLarge }
  if !isNamed {
    if configuration.folder != nil, configuration.excludes(at: located(path), isFolder: false) { return .excluded }
    if isVendored(path) { return .vendored }
    if let reason = SkipReason.byName(name) { return reason }
  }
  return .byContent(name: name, bytes: bytes, isNamed: isNamed)
}

extension SkipReason {
  /// Whether a name is that of a file of our own: a configuration or a baseline.
  static func isOwnFile(_ name: [UInt8]) -> Bool {
    SkippedNames.ownFiles.contains { name.elementsEqual($0.utf8) }
  }

  /// What a file's name alone tells, besides whether it is our own.
  static func byName(_ name: [UInt8]) -> SkipReason? {
    if SkippedNames.lockFiles.contains(where: { name.elementsEqual($0.utf8) }) { return .lockFile }
    return name.containsSequence(minifiedMark) ? .minified : nil
  }

  /// What a file's text tells.
  static func byContent(name: [UInt8], bytes: [UInt8], isNamed: Bool) -> SkipReason? {
    if bytes.prefix(8_192).contains(0) { return .binary }
    if isNamed { return nil }
    if isGenerated(bytes) { return .generated }
    return isMinified(name: name, bytes: bytes) ? .minified : nil
  }

  private static let minifiedMark = Array(".min.".utf8)
  private static let generatedMark = Array("@generated".utf8)
  private static let generatedStart = Array("Code generated ".utf8)
  private static let generatedEnd = Array("DO NOT EDIT".utf8)

  /// Whether one of the first 40 lines says so: `@generated`, or `Code generated ... DO NOT EDIT`.
  private static func isGenerated(_ bytes: [UInt8]) -> Bool {
    var start = 0
    for _ in 0..<40 where start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      // A mark stands at the beginning of a line of a person's length.
      let line = bytes[start..<min(end, start + 1_024)]
      if line.containsSequence(generatedMark) { return true }
      if line.containsSequence(generatedStart), line.containsSequence(generatedEnd) { return true }
      start = end + 1
    }
    return false
  }

  /// Whether the lines of a script or a style sheet are over 500 bytes long on average.
  private static func isMinified(name: [UInt8], bytes: [UInt8]) -> Bool {
    guard bytes.count > 500, SkippedNames.minifiedExtensions.contains(where: { name.ends(with: $0) }) else {
      return false
    }
    var lines = bytes.last == UInt8(ascii: "\n") ? 0 : 1
    for byte in bytes where byte == UInt8(ascii: "\n") { lines += 1 }
    return bytes.count / 500 > lines || bytes.count > 500 &* lines
  }
}

/// Whether a folder above the file holds the work of others.
private func isVendored(_ path: FilePath) -> Bool {
  var folder = FilePath(path.isAbsolute ? "/" : "")
  for name in path.components.dropLast() {
    folder = folder.appending(name)
    if SkippedNames.vendoredFolders.contains(where: { name.elementsEqual($0.utf8) }) { return true }
    if name.elementsEqual(SkippedNames.vendorFolder.utf8),
      SkippedNames.vendorMarkers.contains(where: { fileExists(folder.appending($0)) })
    {
      return true
    }
  }
  return false
}

/// The path from the root of the file system, its folder without links; as it is where there is no such folder.
private func located(_ path: FilePath) -> FilePath {
  guard let folder = path.parent, let canonical = try? canonicalPath(of: folder) else { return path }
  return canonical.appending(path.lastComponent)
}
