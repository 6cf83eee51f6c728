/// A call that sends content together with its status: one row of a table.
struct ContentCall: Sendable {
  /// The callee's last names, which spaces part.
  let names: String
  /// In which languages, by name; spaces part them.
  let languages: String
  /// The index of the argument that is the status, or -1 where a label alone says it.
  let status: Int
  /// The labels by which the status may be told, or the fields of the object that is that argument.
  let labels: String
  /// The index of the argument that is the content, or -1 where labels alone say it.
  let content: Int
  /// The labels by which the content may be told.
  let contentLabels: String
  /// Whether the name alone says too little, so that it has to stand behind a receiver.
  let needsReceiver: Bool
  /// Whether only what is something for certain counts.
  let needsFullContent: Bool

  init(
    _ names: String, _ languages: String, status: Int, labels: String = "", content: Int, contentLabels: String = "",
    receiver: Bool = false, full: Bool = false
  ) {
    self.names = names
    self.languages = languages
    self.status = status
    self.labels = labels
    self.content = content
    self.contentLabels = contentLabels
    self.needsReceiver = receiver
    self.needsFullContent = full
  }
}

/// Calls in a chain with the one that takes the status: `status(204).json(x)`.
struct ContentChain: Sendable {
  /// The callees that take the status.
  let heads: String
  /// The callees that send their first argument.
  let sinks: String
  let languages: String
  /// Whether only what is something for certain counts.
  let needsFullContent: Bool

  init(_ heads: String, _ sinks: String, _ languages: String, full: Bool = false) {
    self.heads = heads
    self.sinks = sinks
    self.languages = languages
    self.needsFullContent = full
  }
}

/// Whether a name is one of those that spaces part.
func isWord(_ name: some StringProtocol, of words: String) -> Bool {
  words.utf8.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(name.utf8) }
}
