import StatusDetection
import StatusRegistry

extension StatusLiteral {
  /// The library's constant that the literal is, in the text that it stands in; nil for a number.
  func constant(in bytes: [UInt8]) -> StatusConstant? {
    guard let library = library.flatMap({ ConstantLibrary.library(id: $0) }) else { return nil }
    return library.constant(named: String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self))
  }
}
