/// The endings of most files, which alone tell their language: no whole name, no ending before them and no content says
/// otherwise.
enum TellingEnding {
  /// The language of a file, where its ending is one of these.
  ///
  /// - Parameter path: the file's path or name.
  static func language(of path: String) -> Language? {
    let name = path.utf8
    var index = name.endIndex
    var ending = Key()
    while index != name.startIndex {
      name.formIndex(before: &index)
      if name[index] == UInt8(ascii: ".") { break }
      guard ending.prepend(name[index]) else { return nil }
    }
    guard index != name.startIndex, let row = rows[ending.bytes] else { return nil }
    // Only its content or the ending before tells what these are.
    let previous = name[name.index(before: index)]
    if previous | 0x20 == UInt8(ascii: "e"), hasStem(of: name[..<index]) { return nil }
    return LanguageTable.rows[row].language
  }

  /// Whether what stands before the ending is `Caddyfile` or ends in `.blade`.
  private static func hasStem(of stem: Substring.UTF8View) -> Bool {
    let lower = stem.suffix(9).map { $0 | 0x20 }
    return lower.elementsEqual("caddyfile".utf8) || lower.suffix(5).elementsEqual("blade".utf8)
  }

  /// The rows of these endings.
  private static let rows: [UInt64: Int] = {
    var others: Set<String> = ["m", "cls", "bas", "frm", "ss", "sql", "t", "caddyfile"]
    others.formUnion(LanguageTable.transparentEndings)
    others.formUnion(ConfigurationContent.haproxyEndings)
    others.formUnion(Language.templateEndings.map(\.ending))
    for name in LanguageTable.byFileName.keys {
      if let ending = name.split(separator: ".").last { others.insert(String(ending)) }
    }
    var rows: [UInt64: Int] = [:]
    for (ending, row) in LanguageTable.byEnding where !others.contains(ending) {
      var key = Key()
      if ending.utf8.reversed().allSatisfy({ key.prepend($0) }) { rows[key.bytes] = row }
    }
    return rows
  }()

  /// At most eight letters and digits in a number, letters in lower case.
  private struct Key {
    private(set) var bytes: UInt64 = 0
    private var count: UInt64 = 0

    /// - Returns: whether the byte was taken.
    mutating func prepend(_ byte: UInt8) -> Bool {
      guard count < 8, ByteClass.isWordByte(byte), byte < 0x80 else { return false }
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      bytes |= UInt64(isUpper ? byte | 0x20 : byte) &<< (count &* 8)
      count &+= 1
      return true
    }
  }
}
