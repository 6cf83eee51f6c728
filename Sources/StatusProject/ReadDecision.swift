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
/// - Returns: why not, or nil where it is read.
package func skipReason(
  path: FilePath, bytes: [UInt8], configuration: Configuration, isNamed: Bool
) -> SkipReason? {
  nil
}
