package import Platform

/// The names that are compared with those of every file and folder.
struct KnownNames: Sendable {
  static let folders = KnownNames(SkippedNames.folders)
  static let vendoredFolders = KnownNames(SkippedNames.vendoredFolders)
  static let vendorMarkers = KnownNames(SkippedNames.vendorMarkers)
  static let lockFiles = KnownNames(SkippedNames.lockFiles)
  static let ownFiles = KnownNames(SkippedNames.ownFiles)
  static let vendorFolder = KnownNames([SkippedNames.vendorFolder])

  private let names: [[UInt8]]
  /// By the length of a name, modulo 64: a bit for the lower six bits of each first byte.
  private let starts: [UInt64]

  private init(_ names: [String]) {
    self.names = names.map { Array($0.utf8) }
    var starts = [UInt64](repeating: 0, count: 64)
    for name in self.names { starts[name.count & 63] |= 1 &<< UInt64((name.first ?? 0) & 63) }
    self.starts = starts
  }

  func contains(_ name: [UInt8]) -> Bool {
    guard let first = name.first, starts[name.count & 63] &>> UInt64(first & 63) & 1 != 0 else { return false }
    return names.contains(name)
  }
}

extension SkipReason {
  /// Whether a name is that of a file of our own: a configuration, a baseline, or a file that is being written.
  static func isOwnFile(_ name: [UInt8]) -> Bool {
    KnownNames.ownFiles.contains(name) || isLeftoverName(name)
  }

  /// What a file's name alone tells, besides whether it is our own.
  static func byName(_ name: [UInt8]) -> SkipReason? {
    if KnownNames.lockFiles.contains(name) { return .lockFile }
    return name.firstIndex(ofBytes: minifiedMark, in: name.indices) == nil ? nil : .minified
  }

  /// What a file's text tells.
  static func byContent(name: [UInt8], bytes: [UInt8], isNamed: Bool) -> SkipReason? {
    if let reason = byHead(bytes, isNamed: isNamed) { return reason }
    return !isNamed && isMinified(name: name, bytes: bytes) ? .minified : nil
  }

  /// What the first 16,384 bytes of a file's text tell.
  static func byHead(_ bytes: [UInt8], isNamed: Bool = false) -> SkipReason? {
    if bytes.firstIndex(ofByte: 0, in: 0..<8_192) != nil { return .binary }
    return !isNamed && isGenerated(bytes) ? .generated : nil
  }

  private static let newline = UInt8(ascii: "\n")
  private static let minifiedMark = Array(".min.".utf8)
  private static let generatedMark = Array("@generated".utf8)
  private static let generatedStart = Array("Code generated ".utf8)
  private static let generatedEnd = Array("DO NOT EDIT".utf8)

  /// Whether one of the first 40 lines says so: `@generated`, or `Code generated ... DO NOT EDIT`.
  private static func isGenerated(_ bytes: [UInt8]) -> Bool {
    // Forty lines that a person reads; of longer ones only the beginning is looked at.
    let limit = min(bytes.count, 16_384)
    let end = bytes.end(ofLines: 40, in: 0..<limit)
    if bytes.firstIndex(ofBytes: generatedMark, in: 0..<end) != nil { return true }
    var start = 0
    while let found = bytes.firstIndex(ofBytes: generatedStart, in: start..<end) {
      let lineEnd = bytes.firstIndex(ofByte: newline, in: found..<end) ?? end
      if bytes.firstIndex(ofBytes: generatedEnd, in: found..<lineEnd) != nil { return true }
      start = lineEnd
    }
    return false
  }

  /// Whether the lines of a script or a style sheet are over 500 bytes long on average.
  static func isMinified(name: [UInt8], bytes: [UInt8]) -> Bool {
    guard SkippedNames.minifiedExtensions.contains(where: { name.ends(with: $0) }) else { return false }
    var (start, lines) = (0, 0)
    while start < bytes.count {
      lines += 1
      // So many lines are not long on average, whatever follows.
      if lines &* 500 >= bytes.count { return false }
      start = bytes.firstIndex(ofByte: newline, in: start..<bytes.count).map { $0 + 1 } ?? bytes.count
    }
    return lines > 0
  }
}

/// Whether a path lies in a folder that no walk enters, whatever an ignore file says.
package func isBelowUnvisitedFolder(_ path: FilePath) -> Bool {
  path.components.dropLast().contains { name in
    KnownNames.folders.contains(Array(name)) || KnownNames.vendoredFolders.contains(Array(name))
  }
}

extension [UInt8] {
  /// Whether the bytes end as a string does.
  fileprivate func ends(with suffix: String) -> Bool {
    suffix.utf8.count <= count && self[(count - suffix.utf8.count)...].elementsEqual(suffix.utf8)
  }
}
