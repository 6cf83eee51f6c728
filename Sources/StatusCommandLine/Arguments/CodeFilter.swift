package import StatusDetection
import StatusRegistry

/// Which codes are asked for: `404,5xx`.
package struct CodeFilter: Sendable, Equatable {
  private var codes: Set<Int> = []
  private var classes: Set<Int> = []

  /// Every code.
  package init() {}

  /// Reads codes and classes between commas; nil where a word is neither.
  package init?(_ text: String) {
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let bytes = Array(word.utf8)
      if bytes.count == 3, bytes[1] | 0x20 == UInt8(ascii: "x"), bytes[2] | 0x20 == UInt8(ascii: "x"),
        (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(bytes[0])
      {
        classes.insert(Int(bytes[0] - UInt8(ascii: "0")))
      } else if let code = Int(word), word.utf8.count <= 5 {
        codes.insert(code)
      } else {
        return nil
      }
    }
  }

  /// Whether a value is asked for: a code by itself or by its class, a class by its name alone.
  package func contains(_ value: StatusLiteral.Value) -> Bool {
    if codes.isEmpty, classes.isEmpty { return true }
    switch value {
    case .code(let code): return codes.contains(code.value) || classes.contains(code.value / 100)
    case .statusClass(let digit): return classes.contains(digit)
    }
  }
}
