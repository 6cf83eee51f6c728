/// Logs whose lines end in an object of JSON, most of them with nothing before it.
enum JSONLines {
  static func literals(_ detector: Detector) -> [StatusLiteral] {
    guard detector.depth < Detector.deepest else { return [] }
    let bytes = detector.bytes
    var literals: [StatusLiteral] = []
    var strangers = 0
    for line in ByteLines(bytes[detector.range]) {
      // A few lines without one tell that it is no such log.
      guard strangers < 8 else { break }
      guard line.last(where: { $0 > 0x20 }) == UInt8(ascii: "}"), let open = line.firstIndex(of: UInt8(ascii: "{")),
        open + 1 < line.endIndex, bytes[open + 1] == UInt8(ascii: "\""), line.count < 100_000
      else {
        strangers += 1
        continue
      }
      literals += detector.literals(in: open..<line.endIndex, as: LanguageTable.json)
    }
    return literals
  }
}
