/// Swift code with the contents of comments and strings replaced by blanks; line ends stay where they are.
///
/// What a string interpolates is blanked with the string.
func blankingCommentsAndStrings(_ text: String) -> String {
  var blanker = Blanker(bytes: Array(text.utf8))
  return blanker.run()
}

private struct Blanker {
  let bytes: [UInt8]
  var output: [UInt8] = []
  var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() -> String {
    output.reserveCapacity(bytes.count)
    while index < bytes.count {
      if starts("//") {
        while index < bytes.count, bytes[index] != newline { blank() }
      } else if starts("/*") {
        skipComment()
      } else if let hashes = rawStringHashes {
        skipString(hashes: hashes)
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private let newline = UInt8(ascii: "\n")

  private func starts(_ text: String) -> Bool {
    bytes[index...].starts(with: text.utf8)
  }

  /// How many `#` stand before a quote here, or nil where no string begins.
  private var rawStringHashes: Int? {
    var end = index
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - index : nil
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where index < bytes.count {
      output.append(bytes[index] == newline ? newline : UInt8(ascii: " "))
      index += 1
    }
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        blank(2)
      } else if starts("*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && index < bytes.count
  }

  private mutating func skipString(hashes: Int) {
    let marks = String(repeating: "#", count: hashes)
    blank(hashes)
    let quote = starts("\"\"\"") ? "\"\"\"" : "\""
    blank(quote.utf8.count)
    while index < bytes.count {
      if starts("\\\(marks)(") {
        blank(hashes + 1)
        skipInterpolation()
      } else if starts("\\\(marks)") {
        blank(hashes + 2)
      } else if starts(quote + marks) {
        blank(quote.utf8.count + hashes)
        return
      } else if quote == "\"", bytes[index] == newline {
        return
      } else {
        blank()
      }
    }
  }

  private mutating func skipInterpolation() {
    var depth = 0
    repeat {
      if let hashes = rawStringHashes {
        skipString(hashes: hashes)
      } else {
        if starts("(") { depth += 1 }
        if starts(")") { depth -= 1 }
        blank()
      }
    } while depth > 0 && index < bytes.count
  }
}
