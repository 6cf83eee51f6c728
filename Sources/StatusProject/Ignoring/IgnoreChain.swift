import Platform

/// The ignore files that speak of one folder's entries: those of the folder and of the folders above it.
struct IgnoreChain: Sendable {
  /// Where rules come from, the weightiest last.
  enum Origin: Int, Sendable, Comparable {
    /// The user's own excludes.
    case global
    /// `.git/info/exclude`.
    case exclude
    /// `.gitignore`.
    case git
    /// `.ignore`, which search tools share.
    case ignore
    /// `.statuslspignore`.
    case own

    static func < (left: Origin, right: Origin) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Layer: Sendable {
    let origin: Origin
    /// How many bytes of a path stand for the folder that patterns count from, with its final slash.
    let base: Int
    let file: IgnoreFile
    /// The file that the rules come from.
    let path: FilePath
  }

  /// Which files count.
  let sources: IgnoreSources
  /// By weight, the weightiest last; of one origin the deepest last.
  private var layers: [Layer] = []

  init(_ sources: IgnoreSources = IgnoreSources()) {
    self.sources = sources
  }

  /// The chain with one file more.
  ///
  /// - Parameter folder: that patterns count from.
  mutating func add(_ file: IgnoreFile, at path: FilePath, origin: Origin, folder: FilePath) {
    guard !file.isEmpty else { return }
    let layer = Layer(origin: origin, base: folder.appending("").bytes.count, file: file, path: path)
    layers.insert(layer, at: layers.firstIndex { $0.origin > origin } ?? layers.count)
  }

  /// Forgets what git's rules say: a repository within another has its own alone.
  mutating func enterRepository() {
    layers.removeAll { $0.origin < .ignore }
  }

  /// Whether the path is ignored, given that the folders above it are not.
  func ignores(_ subject: IgnoreSubject) -> Bool {
    for layer in layers.reversed() {
      if let verdict = layer.file.verdict(on: subject, base: layer.base) { return verdict == .ignored }
    }
    return false
  }

  /// The file and its line, from 1, that ignores a path, given that the folders above it are not ignored.
  func ignoringLine(of subject: IgnoreSubject) -> (file: FilePath, line: Int)? {
    for layer in layers.reversed() {
      guard let (line, verdict) = layer.file.decidingLine(on: subject, base: layer.base) else { continue }
      return verdict == .ignored ? (layer.path, line) : nil
    }
    return nil
  }
}
