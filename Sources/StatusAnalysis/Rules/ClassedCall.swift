import StatusRegistry

/// A call that only makes sense with codes of some classes: one row of a table.
struct ClassedCall: Sendable {
  /// What a call says of its response.
  enum Meaning: String, Sendable, CaseIterable {
    /// The client should go elsewhere: 3xx, and 201, which has a Location as well.
    case redirect
    /// Something went wrong: not 1xx or 2xx.
    case error
  }

  let meaning: Meaning
  /// The callee's last names, which spaces part; `http.Error` wants its receiver too.
  let names: String
  /// In which languages, by name; spaces part them.
  let languages: String
  /// The index of the argument that is the status, or -1 where a label alone says it.
  let status: Int
  /// The labels by which the status may be told.
  let labels: String
  /// Whether the name alone says too little, so that it has to stand behind a receiver.
  let needsReceiver: Bool
  /// How many arguments there are at least.
  let arity: Int

  init(
    _ meaning: Meaning, _ names: String, _ languages: String, status: Int, labels: String = "", receiver: Bool = false,
    arity: Int = 1
  ) {
    self.meaning = meaning
    self.names = names
    self.languages = languages
    self.status = status
    self.labels = labels
    self.needsReceiver = receiver
    self.arity = arity
  }
}

extension ClassedCall.Meaning {
  /// Whether a code says the contrary of the call.
  func contradicts(_ code: StatusCode) -> Bool {
    guard code.isValid else { return false }
    switch self {
    case .redirect: return !(300...399).contains(code.value) && code.value != 201
    case .error: return code.value < 300
    }
  }
}
