/// Logs whose lines end in an object of JSON, most of them with nothing before it.
enum JSONLines {
  static func literals(_ detector: Detector) -> [StatusLiteral] {
    guard detector.depth < Detector.deepest else { return [] }
    let bytes = detector.bytes
    var literals: [StatusLiteral] = []
    var start = detector.range.lowerBound
    var strangers = 0
    // A few lines without one tell that it is no such log.
    while start < detector.range.upperBound, strangers < 8 {
      let end = bytes[start..<detector.range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? detector.range.upperBound
      let line = bytes[start..<end]
      start = end + 1
      guard line.last(where: { $0 > 0x20 }) == UInt8(ascii: "}"), let open = line.firstIndex(of: UInt8(ascii: "{")),
        open + 1 < end, bytes[open + 1] == UInt8(ascii: "\""), line.count < 100_000
      else {
        strangers += 1
        continue
      }
      literals += detector.literals(in: open..<end, as: LanguageTable.json)
    }
    return literals
  }
}
