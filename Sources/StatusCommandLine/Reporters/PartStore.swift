package import Platform

/// Where the parts of reports wait until all are there and can be written in the order of the paths: the first in memory,
/// the others in a file, since reports on ten thousand findings are far larger than the findings.
package final class PartStore: Sendable {
  private struct State: Sendable {
    /// How much there is in memory.
    var held = 0
    var file: NamelessFile?
    /// Whether there is no file to be had, or no room in it: everything stays in memory then.
    var isWithoutFile = false
  }

  private let state = Shared(State())
  private let memory: Int
  private let folder: FilePath

  /// - Parameters:
  ///   - memory: how many bytes are held in memory where there is a file for others.
  ///   - folder: where the file is made; nil: where the user keeps what is temporary.
  package init(memory: Int = 1_048_576, folder: FilePath? = nil) {
    self.memory = memory
    let temporary = environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    self.folder = folder ?? FilePath(temporary)
  }

  /// Keeps bytes, on any thread.
  func keep(_ bytes: [UInt8]) -> ReportPart.Piece {
    let (memory, folder) = (memory, folder)
    let file = state.update { state -> NamelessFile? in
      state.held &+= bytes.count
      if state.held <= memory || state.isWithoutFile { return nil }
      if state.file == nil { state.file = try? NamelessFile(in: folder) }
      if state.file == nil { state.isWithoutFile = true } else { state.held &-= bytes.count }
      return state.file
    }
    guard let file else { return .held(bytes) }
    if let range = try? file.append(bytes) { return .filed(file, range) }
    state.update { $0.isWithoutFile = true }
    return .held(bytes)
  }
}

/// What a file gives to a report.
package struct ReportPart: Sendable {
  enum Piece: Sendable {
    case held([UInt8])
    case filed(NamelessFile, Range<Int>)
  }

  fileprivate(set) var pieces: [Piece] = []

  var isEmpty: Bool { pieces.isEmpty }
}

/// Takes a part's bytes as they are made, so that there are never many of them in memory.
struct PartWriter {
  var bytes: [UInt8] = []
  private var part = ReportPart()
  private let store: PartStore

  init(_ store: PartStore) {
    self.store = store
  }

  /// Puts away what there is, if that is much.
  mutating func spill() {
    if bytes.count >= Self.enough { putAway() }
  }

  mutating func finish() -> ReportPart {
    if !bytes.isEmpty { putAway() }
    return part
  }

  private mutating func putAway() {
    part.pieces.append(store.keep(bytes))
    bytes.removeAll(keepingCapacity: true)
  }

  private static var enough: Int { 65_536 }
}

/// A report that is written part by part.
package struct JoinedReport: Sendable {
  private var head: [UInt8]
  private var parts: [ReportPart]
  /// Between two parts.
  private let separator: [UInt8]
  private let tail: [UInt8]

  init(head: [UInt8], parts: [ReportPart], separator: String, tail: [UInt8]) {
    (self.head, self.parts, self.separator, self.tail) = (head, parts, Array(separator.utf8), tail)
  }

  /// Writes it.
  ///
  /// - Throws: where a part cannot be read again.
  package func write(to descriptor: Int32) throws(SystemError) -> WriteResult {
    var writer = PieceWriter(descriptor)
    try forEachPiece { piece in
      writer.append(piece)
      return writer.result == .written
    }
    return writer.finish()
  }

  /// All of it at once.
  package func bytes() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachPiece { piece in
      bytes += piece
      return true
    }
    return bytes
  }

  /// - Parameter take: takes a piece; false where nobody wants more.
  private func forEachPiece(_ take: ([UInt8]) -> Bool) throws(SystemError) {
    guard take(head) else { return }
    var isFirst = true
    for part in parts where !part.isEmpty {
      if !isFirst, !take(separator) { return }
      isFirst = false
      for piece in part.pieces {
        let bytes: [UInt8]
        switch piece {
        case .held(let held): bytes = held
        case .filed(let file, let range): bytes = try file.read(range)
        }
        guard take(bytes) else { return }
      }
    }
    _ = take(tail)
  }
}
