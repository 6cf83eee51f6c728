package import Platform

/// One line of an ignore file.
struct IgnoreRule: Sendable, Equatable {
  /// Whether the line begins with `!` and takes back what an earlier one has ignored.
  let isNegated: Bool
  private let isForFolders: Bool
  /// Whether the pattern has no slash but a final one, and so is compared with the last component alone.
  private let isForNames: Bool
  private let matcher: Matcher

  private enum Matcher: Sendable, Equatable {
    case literal([UInt8])
    /// `*.log`: the end of a name.
    case suffix([UInt8])
    case glob(Glob)
  }

  /// Reads a line without its line end.
  ///
  /// - Returns: nil for an empty line, a comment, or a pattern that can match nothing.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.first != UInt8(ascii: "#") else { return nil }
    var pattern = Self.withoutTrailingSpaces(line)
    isNegated = pattern.first == UInt8(ascii: "!")
    if isNegated { pattern = pattern.dropFirst() }
    isForFolders = pattern.last == UInt8(ascii: "/")
    if isForFolders { pattern = pattern.dropLast() }
    isForNames = !pattern.contains(UInt8(ascii: "/"))
    if pattern.first == UInt8(ascii: "/") { pattern = pattern.dropFirst() }
    guard !pattern.isEmpty else { return nil }
    let isSpecial = { (byte: UInt8) in Self.specialBytes.contains(byte) }
    if !pattern.contains(where: isSpecial) {
      matcher = .literal(Array(pattern))
    } else if isForNames, pattern.first == UInt8(ascii: "*"), !pattern.dropFirst().contains(where: isSpecial) {
      matcher = .suffix(Array(pattern.dropFirst()))
    } else if let glob = Glob(pattern, crossesFolders: !isForNames) {
      matcher = .glob(glob)
    } else {
      return nil
    }
  }

  private static let specialBytes = Array("*?[\\".utf8)

  /// Spaces at the end do not count, but for one after a backslash.
  private static func withoutTrailingSpaces(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = line.startIndex
    var isEscaped = false
    for (index, byte) in zip(line.indices, line) {
      if isEscaped || byte != UInt8(ascii: " ") { end = index + 1 }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    return line[..<end]
  }

  /// The byte that every path ends in that the line speaks of; nil where they end in any.
  var last: UInt8? {
    switch matcher {
    case .literal(let literal): literal.last
    case .suffix(let suffix): suffix.last
    case .glob(let glob): glob.last
    }
  }

  /// Whether the line speaks of a path.
  ///
  /// - Parameter base: where the path from the ignore file's folder begins in the subject's bytes.
  func matches(_ subject: IgnoreSubject, base: Int) -> Bool {
    if isForFolders, !subject.isFolder { return false }
    let start = isForNames ? subject.nameStart : base
    guard start <= subject.end else { return false }
    switch matcher {
    case .literal(let literal):
      return subject.end - start == literal.count && subject.ends(with: literal)
    case .suffix(let suffix): return subject.end - start >= suffix.count && subject.ends(with: suffix)
    case .glob(let glob): return glob.matches(subject.bytes, in: start..<subject.end)
    }
  }
}

/// A path that ignore rules are asked about.
package struct IgnoreSubject: Sendable {
  /// The path from the root of the file system; what stands behind `end` is no part of it.
  let bytes: [UInt8]
  /// Where the path ends, without a final slash.
  let end: Int
  /// Where the last component begins.
  let nameStart: Int
  let isFolder: Bool

  package init(_ path: FilePath, isFolder: Bool) {
    bytes = path.bytes
    end = bytes.count
    nameStart = Self.start(of: path.bytes, before: path.bytes.count)
    self.isFolder = isFolder
  }

  /// A path of which it is known where the last component begins.
  init(_ path: FilePath, nameStart: Int, isFolder: Bool) {
    bytes = path.bytes
    end = bytes.count
    self.nameStart = nameStart
    self.isFolder = isFolder
  }

  /// A folder above a path.
  ///
  /// - Parameter end: where a slash stands in the path.
  init(ancestorOf path: FilePath, endingAt end: Int) {
    bytes = path.bytes
    self.end = end
    nameStart = Self.start(of: path.bytes, before: end)
    isFolder = true
  }

  private static func start(of bytes: [UInt8], before end: Int) -> Int {
    var start = end
    while start > 0, bytes[start - 1] != UInt8(ascii: "/") { start -= 1 }
    return start
  }

  /// Whether the path ends in such bytes, of which there are no more than the path has.
  func ends(with suffix: [UInt8]) -> Bool {
    let offset = end - suffix.count
    // The last bytes differ more often than the first.
    var index = suffix.count - 1
    while index >= 0 {
      if bytes[offset + index] != suffix[index] { return false }
      index -= 1
    }
    return true
  }
}
