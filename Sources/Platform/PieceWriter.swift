/// Writes a text that comes in pieces: lines as wholes, many at once.
package struct PieceWriter {
  private let descriptor: Int32
  private var waiting: [UInt8] = []
  /// How writing has gone so far; after a failure nothing more is written.
  package private(set) var result = WriteResult.written

  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  package mutating func append(_ piece: [UInt8]) {
    guard result == .written else { return }
    waiting += piece
    guard waiting.count >= Self.enough, let end = waiting.lastIndex(of: UInt8(ascii: "\n")) else { return }
    result = writeLines(descriptor, Array(waiting[...end]))
    waiting.removeSubrange(...end)
  }

  /// Writes what is left.
  package mutating func finish() -> WriteResult {
    if result == .written { result = writeLines(descriptor, waiting) }
    waiting = []
    return result
  }

  private static var enough: Int { 65_536 }
}
