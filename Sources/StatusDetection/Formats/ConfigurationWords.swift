import StatusRegistry

/// One line of a configuration that is written in words.
struct ConfigurationLine {
  /// The words without their quotes.
  var words: [Range<Int>] = []
  /// Which of them stand in quotes.
  var isQuoted: [Bool] = []

  func has(_ text: String, at index: Int, in bytes: [UInt8]) -> Bool {
    words.indices.contains(index) && bytes[words[index]].elementsEqual(text.utf8)
  }
}

extension CodeScan {
  /// The literals of an argument that holds statuses and nothing else: `404`, `4xx`, `200-399,404`.
  static func literals(
    in bytes: [UInt8], argument: Range<Int>, context: Context, why: String
  ) -> [StatusLiteral] {
    let codes = statuses(in: bytes, range: argument)
    return codes.map { code in
      let isAlone = code.range == argument
      return StatusLiteral(
        value: code.value, spelling: code.isClass ? .wildcard : isAlone ? .integer : .embedded, range: code.range,
        spellingRange: code.range, context: code.isBound ? .rangeBound : context, evidence: .strong, why: why)
    }
  }

  /// Whether an argument is a code of 100 to 599 or a class and nothing else.
  static func isStatus(_ bytes: [UInt8], _ argument: Range<Int>) -> Bool {
    argument.count == 3 && statuses(in: bytes, range: argument).count == 1
  }
}
