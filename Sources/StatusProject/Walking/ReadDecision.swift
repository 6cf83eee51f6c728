package import Platform

/// Why a file is not read, or gets no diagnostics in an editor.
package enum SkipReason: String, Sendable, CaseIterable {
  case ignored
  case excluded
  /// The configuration names the files that are read, and not this one.
  case notIncluded = "not included"
  case hidden
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
    if !configuration.excluded.isEmpty || !configuration.included.isEmpty {
      let location = located(path)
      if configuration.excludes(at: location, isFolder: false) { return .excluded }
      if !configuration.includes(location) { return .notIncluded }
    }
    if SkipReason.isVendored(path) { return .vendored }
    if let reason = SkipReason.byName(name) ?? AttributeChain.reason(of: located(path)) { return reason }
  }
  return .byContent(name: name, bytes: bytes, isNamed: isNamed)
}

extension SkipReason {
  /// Whether a folder above the file holds the work of others.
  static func isVendored(_ path: FilePath) -> Bool {
    var folder = FilePath(path.isAbsolute ? "/" : "")
    for name in path.components.dropLast() {
      folder = folder.appending(name)
      if KnownNames.vendoredFolders.contains(Array(name)) { return true }
      if name.elementsEqual(SkippedNames.vendorFolder.utf8),
        SkippedNames.vendorMarkers.contains(where: { fileExists(folder.appending($0)) })
      {
        return true
      }
    }
    return false
  }
}
