/// A name cut into its words: `expectedStatusCode`, `expected_status_code` and `X-Status-Code` all end in [status, code].
struct NameWords: Sendable {
  /// In lower case, first to last.
  let words: [String]

  init(_ bytes: ArraySlice<UInt8>) {
    var words: [String] = []
    var current: [UInt8] = []
    func flush() {
      guard !current.isEmpty else { return }
      words += NameWords.parts(of: String(decoding: current, as: UTF8.self))
      current.removeAll(keepingCapacity: true)
    }
    // No name is longer; a word of a minified file may be.
    let bytes = bytes.prefix(128)
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        let previous = index > bytes.startIndex ? bytes[index - 1] : 0
        let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
        let afterLower = Self.isLower(previous) || ByteClass.isDigit(previous)
        if afterLower || (Self.isUpper(previous) && Self.isLower(next)) { flush() }
        current.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        if index > bytes.startIndex, ByteClass.isDigit(bytes[index - 1]) { flush() }
        current.append(byte)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if index > bytes.startIndex, !ByteClass.isDigit(bytes[index - 1]) { flush() }
        current.append(byte)
      case 0x80...0xFF: current.append(byte)
      default: flush()
      }
    }
    flush()
    self.words = words
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
  private static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

  /// A word that people write as one and mean as two: `statuscode`.
  private static func parts(of word: String) -> [String] {
    guard word.utf8.count >= 7 else { return [word] }
    return Lexicon.compounds.first { $0[0] == word }.map { Array($0.dropFirst()) } ?? [word]
  }

  var last: String? { words.last }

  func contains(_ word: String) -> Bool { words.contains(word) }

  func containsAny(of set: Set<String>) -> Bool {
    words.contains { set.contains($0) }
  }
}

extension NameWords {
  /// The words of a line of text, of any length, in lower case.
  static func cut(_ line: ArraySlice<UInt8>) -> [String] {
    line.prefix(1_000).split { !ByteClass.isWordByte($0) }.map { String(decoding: $0, as: UTF8.self).lowercased() }
  }
}
