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

/// Whether a folder above the file holds the work of others.
private func isVendored(_ path: FilePath) -> Bool {
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

/// The path from the root of the file system, its folder without links; as it is where there is no such folder.
private func located(_ path: FilePath) -> FilePath {
  guard let folder = path.parent, let canonical = try? canonicalPath(of: folder) else { return path }
  return canonical.appending(path.lastComponent)
}
