import Platform

/// The lines that a patch adds or changes, as `git diff --unified=0` prints it, by the files' names after it.
struct PatchLines {
  private(set) var ranges: [FilePath: [Range<Int>]] = [:]

  init(_ patch: [UInt8]) {
    var file: FilePath?
    // What is left of a hunk: the signs of its lines tell nothing, since a line of a file may begin like a heading.
    var (removed, added) = (0, 0)
    for line in patch.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if removed > 0 || added > 0 {
        if line.first == UInt8(ascii: "-") { removed -= 1 }
        if line.first == UInt8(ascii: "+") { added -= 1 }
      } else if line.starts(with: Self.newName) {
        file = Self.name(line.dropFirst(Self.newName.count))
      } else if let hunk = Self.hunk(line) {
        (removed, added) = (hunk.removed, hunk.added.count)
        if let file, !hunk.added.isEmpty { ranges[file, default: []].append(hunk.added) }
      }
    }
  }

  private static let newName = Array("+++ ".utf8)

  /// `b/NAME`, between quotation marks where need be; a tabulator follows a name with spaces. `/dev/null` is no file.
  private static func name(_ text: ArraySlice<UInt8>) -> FilePath? {
    var name = unquotedName(text)?.name ?? Array(text)
    if text.first != UInt8(ascii: "\""), name.last == UInt8(ascii: "\t") { name.removeLast() }
    guard name.starts(with: Array("b/".utf8)) else { return nil }
    return FilePath(bytes: Array(name.dropFirst(2)))
  }

  /// `@@ -12,3 +12,4 @@`: how many lines go, and which come, from 0.
  private static func hunk(_ line: ArraySlice<UInt8>) -> (removed: Int, added: Range<Int>)? {
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
    guard words.count >= 3, words[0].elementsEqual("@@".utf8), let old = numbers(words[1], after: "-"),
      let new = numbers(words[2], after: "+")
    else { return nil }
    let start = max(0, new.start &- 1)
    return (old.count, start..<(start &+ new.count))
  }

  private static func numbers(_ word: ArraySlice<UInt8>, after sign: Character) -> (start: Int, count: Int)? {
    guard word.first == sign.asciiValue else { return nil }
    let parts = word.dropFirst().split(separator: UInt8(ascii: ",")).map { Int(String(decoding: $0, as: UTF8.self)) }
    guard let start = parts.first.flatMap({ $0 }), (0...Int(Int32.max)).contains(start) else { return nil }
    guard parts.count > 1 else { return (start, 1) }
    return parts[1].flatMap { (0...Int(Int32.max)).contains($0) ? (start, $0) : nil }
  }
}
