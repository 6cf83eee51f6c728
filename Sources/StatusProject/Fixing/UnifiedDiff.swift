package import Platform
package import SourceText

/// What edits do to a file, as `git apply` and `patch -p1` take it.
package struct UnifiedDiff: Sendable, Equatable {
  /// How many lines around a change are shown.
  private static let context = 3

  /// Empty where the edits change nothing. The lines are the file's own bytes, whatever these are.
  package private(set) var bytes: [UInt8] = []

  /// - Parameters:
  ///   - path: from the folder where the diff is to be applied.
  ///   - edits: in ascending order, without overlaps.
  package init(of path: FilePath, _ text: [UInt8], _ edits: [TextEdit]) {
    let lines = DiffLines(text)
    let changes = lines.changes(by: edits)
    guard !changes.isEmpty else { return }
    appendName("--- ", "a/", path)
    appendName("+++ ", "b/", path)
    var hunk: [ChangedLines] = []
    var added = 0
    for change in changes {
      if let last = hunk.last, change.old.lowerBound &- last.old.upperBound > 2 &* Self.context {
        append(hunk, of: lines, added: &added)
        hunk = []
      }
      hunk.append(change)
    }
    append(hunk, of: lines, added: &added)
  }

  /// Appends changes that lie near each other.
  ///
  /// - Parameter added: how many lines the hunks before have added, less those that they took away.
  private mutating func append(_ hunk: [ChangedLines], of lines: DiffLines, added: inout Int) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let start = max(0, first.old.lowerBound &- Self.context)
    let end = min(lines.starts.count, last.old.upperBound &+ Self.context)
    let growth = hunk.reduce(0) { $0 &+ $1.new.count &- $1.old.count }
    bytes += "@@ -\(Self.place(start, end &- start)) +\(Self.place(start &+ added, end &- start &+ growth)) @@\n".utf8
    added &+= growth
    var next = start
    for change in hunk {
      for line in next..<max(next, change.old.lowerBound) { append(" ", lines[line]) }
      for line in change.old { append("-", lines[line]) }
      for line in change.new { append("+", line) }
      next = change.old.upperBound
    }
    for line in next..<max(next, end) { append(" ", lines[line]) }
  }

  /// The first line and the number of lines, as a hunk's head has them: of no lines, the line before is named.
  private static func place(_ start: Int, _ count: Int) -> String {
    switch count {
    case 0: "\(start),0"
    case 1: "\(start &+ 1)"
    default: "\(start &+ 1),\(count)"
    }
  }

  private mutating func append(_ sign: Unicode.Scalar, _ line: ArraySlice<UInt8>) {
    bytes += String(sign).utf8
    bytes += line
    if line.last != UInt8(ascii: "\n") { bytes += "\n\\ No newline at end of file\n".utf8 }
  }

  /// A name in quotes as git writes it, where it holds anything out of the ordinary; behind one with a space stands a tab,
  /// which ends it for `patch`.
  private mutating func appendName(_ sign: String, _ prefix: String, _ path: FilePath) {
    bytes += sign.utf8
    if path.bytes.contains(where: { Self.escape($0) != nil }) {
      bytes.append(UInt8(ascii: "\""))
      bytes += prefix.utf8
      for byte in path.bytes {
        if let escape = Self.escape(byte) { bytes += escape.utf8 } else { bytes.append(byte) }
      }
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes += prefix.utf8
      bytes += path.bytes
      if path.bytes.contains(UInt8(ascii: " ")) { bytes.append(UInt8(ascii: "\t")) }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// How a byte is spelled within quotes, or nil where it stands for itself.
  private static func escape(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\t"): "\\t"
    case UInt8(ascii: "\r"): "\\r"
    case 0x20..<0x7F: nil
    default: "\\" + (byte < 0o10 ? "00" : byte < 0o100 ? "0" : "") + String(byte, radix: 8)
    }
  }
}

extension FilePath {
  /// A file's name in a diff: from a folder where the file lies below it, else from the root, as no diff may lead upwards.
  ///
  /// - Parameter folder: like this path, from the root of the file system and without links.
  package func named(from folder: FilePath) -> FilePath {
    let inside = relative(to: folder)
    return FilePath(bytes: Array(inside.bytes.drop { $0 == UInt8(ascii: "/") }))
  }
}
