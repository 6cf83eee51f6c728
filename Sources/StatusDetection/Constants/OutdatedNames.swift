import StatusRegistry

/// Whether one of the names that libraries of a language advise against may stand in a text: a look at every eighth
/// byte or so, since most texts have none.
package func mayHoldOutdatedConstant(_ bytes: [UInt8], language: Language) -> Bool {
  guard language.reading == .code else { return false }
  return OutdatedNames.all.contains { !$0.languages.isDisjoint(with: language.set) && $0.isIn(bytes) }
}

/// The outdated names of a library, ready to be looked for all at once (Wu and Manber's search).
private struct OutdatedNames: Sendable {
  let languages: LanguageSet
  private let names: [[UInt8]]
  /// How long the shortest name is.
  private let length: Int
  /// How far a pair of bytes lets the search step, by its hash.
  private let steps: [UInt8]

  init?(_ form: ConstantForm) {
    let names = form.library.outdatedConstants.map { Array($0.name.utf8) }
    let length = names.reduce(Int.max) { min($0, $1.count) }
    guard length > 2, length < 256 else { return nil }
    var steps = [UInt8](repeating: UInt8(length - 1), count: 1024)
    for name in names {
      for index in 1..<length {
        let pair = Self.hash(name[index - 1], name[index])
        steps[pair] = min(steps[pair], UInt8(length - 1 - index))
      }
    }
    languages = form.languages
    self.names = names
    self.length = length
    self.steps = steps
  }

  func isIn(_ bytes: [UInt8]) -> Bool {
    var last = length - 1
    while last < bytes.count {
      last = unsafe bytes.withUnsafeBytes { text in unsafe place(in: text, from: last) }
      if last < bytes.count {
        let text = bytes[(last - length + 1)...]
        if names.contains(where: { text.starts(with: $0) }) { return true }
        last += 1
      }
    }
    return false
  }

  /// The first place at or behind an offset where the first bytes of a name may end.
  private func place(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    unsafe steps.withUnsafeBufferPointer { steps in
      var last = start
      while last < text.count {
        let step = unsafe steps[Self.hash(text[last - 1], text[last])]
        if step == 0 { break }
        last &+= Int(step)
      }
      return last
    }
  }

  private static func hash(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 31 ^ Int(second)) & 1023
  }

  static let all: [OutdatedNames] = {
    var libraries: [ConstantLibrary] = []
    var all: [OutdatedNames] = []
    for form in ConstantForm.all where form.library.hasOtherNames && !libraries.contains(form.library) {
      libraries.append(form.library)
      if let names = OutdatedNames(form) { all.append(names) }
    }
    return all
  }()
}
