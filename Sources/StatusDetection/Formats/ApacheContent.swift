/// Tells a configuration of Apache httpd by its content.
enum ApacheContent {
  /// Whether lines begin with httpd's directives or sections and none ends as nginx ends them, two of them at least.
  ///
  /// - Parameter isConfiguration: whether the file's name ends in `.conf`; then one line is enough.
  static func isApache(_ head: ArraySlice<UInt8>, isConfiguration: Bool = false) -> Bool {
    var score = 0
    var lines = 0
    for line in ByteLines(head) {
      guard lines < 600 else { break }
      lines += 1
      guard let start = line.firstIndex(where: { !ByteCursor.isSpace($0) }), line[start] != UInt8(ascii: "#") else {
        continue
      }
      let last = line.last { !ByteCursor.isSpace($0) }
      if last == UInt8(ascii: ";") || last == UInt8(ascii: "{") { return false }
      let isSection = line[start] == UInt8(ascii: "<")
      let word = (isSection ? line[(start + 1)...] : line[start...]).prefix { ByteClass.isWordByte($0) }
      let behind = word.endIndex < line.endIndex ? line[word.endIndex] : UInt8(ascii: "\n")
      guard word.count >= 2, word.count < 32, ByteCursor.isSpace(behind) || isSection && behind == UInt8(ascii: ">")
      else {
        continue
      }
      let name = String(decoding: word, as: UTF8.self).lowercased()
      if isSection
        ? last == UInt8(ascii: ">") && ApacheDirective.sections.contains(name) : ApacheDirective.telling.contains(name)
      {
        score += isConfiguration ? 2 : 1
      }
      if score >= 2 { return true }
    }
    return false
  }
}
