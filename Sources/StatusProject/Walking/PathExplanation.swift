package import Platform
import StatusDetection

/// What is done with a path, and why.
package struct PathExplanation: Sendable {
  /// What tells a language.
  package enum LanguageSign: Sendable, Equatable {
    case name
    case content
    /// Nothing: only status lines are read.
    case nothing
  }

  /// Why a path is left out of a walk.
  package enum Reason: Sendable, Equatable {
    case skipped(SkipReason)
    /// A line of an ignore file, or a key of the configuration.
    case line(SkipReason, file: FilePath, line: Int)
    /// A folder above, or the folder itself, is never entered.
    case neverEntered(String)
  }

  package let isFolder: Bool
  /// Nil for a folder.
  package let language: (name: String, sign: LanguageSign)?
  package let configuration: Configuration
  /// What is wrong with the configuration, which therefore does not hold.
  package let configurationError: ConfigurationError?
  /// Why a walk leaves the path out; nil where it reads it.
  package let reason: Reason?
  /// Why it is not read even where it is named.
  package let reasonIfNamed: SkipReason?
  /// The entries of the configuration that hold for the file: indexes of `allOverrides`.
  package let overrides: [Int]
}

/// Says what is done with a path: as a walk does it, and as it is done where a person names the path.
///
/// - Throws: the system's error for what is missing or unreadable.
package func explainPath(
  _ path: FilePath, boundary: FilePath, choice: ConfigurationChoice = .nearest,
  maximumSize: Int = RunOptions().maximumFileSize
) throws(SystemError) -> PathExplanation {
  let own = try fileStatus(of: path, followsLinks: false)
  let status = try fileStatus(of: path)
  let isFolder = status.kind == .directory
  let location = isFolder ? try canonicalPath(of: path) : located(path)
  var configuration = Configuration()
  var fault: ConfigurationError?
  do throws(ConfigurationError) {
    let folder = isFolder ? location : location.parent ?? location
    configuration = try loadConfiguration(from: folder, boundary: boundary, choice: choice)
  } catch {
    fault = error
  }
  var bytes: [UInt8] = []
  var named: SkipReason?
  if !isFolder {
    do throws(SystemError) {
      bytes = try readFile(location, limit: maximumSize)
      named = skipReason(
        path: location, bytes: bytes, configuration: configuration, isNamed: true, maximumSize: maximumSize)
    } catch .fileTooLarge {
      named = SkipReason.isOwnFile(location.lastComponent) ? .ownFile : .tooLarge
    }
  }
  let walk = Walk(
    location: location, isFolder: isFolder, configuration: configuration, start: try? canonicalPath(of: boundary))
  var reason = walk.reasonByPath
  if reason == nil, own.kind == .symbolicLink { reason = .skipped(.notRegular) }
  if reason == nil, let named { reason = .skipped(named) }
  if reason == nil, !isFolder {
    reason = skipReason(
      path: location, bytes: bytes, configuration: configuration, isNamed: false, maximumSize: maximumSize
    ).map(PathExplanation.Reason.skipped)
  }
  return PathExplanation(
    isFolder: isFolder, language: isFolder ? nil : language(of: location, bytes), configuration: configuration,
    configurationError: fault, reason: reason, reasonIfNamed: named,
    overrides: isFolder
      ? [] : configuration.allOverrides.indices.filter { configuration.allOverrides[$0].names(location) })
}

/// A path on the way of a walk.
private struct Walk {
  let location: FilePath
  let isFolder: Bool
  let configuration: Configuration
  /// Where the walk begins, from the root and without links.
  let start: FilePath?

  /// What the names of the path and of the folders above say, and the lines of files that speak of them.
  var reasonByPath: PathExplanation.Reason? {
    let root = configuration.root.map(\.components.count) ?? 0
    let names = location.components.dropFirst(min(root, location.components.count - 1)).map { Array($0) }
    let folders = isFolder ? names[...] : names.dropLast()
    if let name = folders.first(where: { KnownNames.folders.contains($0) }) {
      return .neverEntered(String(decoding: name, as: UTF8.self))
    }
    if let (file, line) = IgnoreChain.ignoringLine(of: location, isFolder: isFolder, from: start) {
      return .line(.ignored, file: file, line: line)
    }
    if configuration.excludes(at: location, isFolder: isFolder) { return byKey(.exclude, .excluded) }
    if !isFolder, !SkipReason.isOwnFile(location.lastComponent), !configuration.includes(location) {
      return byKey(.include, .notIncluded)
    }
    if isFolder, SkipReason.isVendored(location.appending("x")) { return .skipped(.vendored) }
    return nil
  }

  private func byKey(_ setting: Setting, _ reason: SkipReason) -> PathExplanation.Reason {
    guard let file = configuration.file, let line = configuration.lines[setting.key] else { return .skipped(reason) }
    return .line(reason, file: file, line: line)
  }
}

private func language(of location: FilePath, _ bytes: [UInt8]) -> (name: String, sign: PathExplanation.LanguageSign) {
  let name = String(decoding: location.lastComponent, as: UTF8.self)
  let language = Language.identify(path: name, bytes: bytes)
  if language == .plainText { return (language.name, .nothing) }
  return (language.name, Language.identify(path: name, bytes: []) == language ? .name : .content)
}
