extension StatusEntry {
  /// The entries that bear a phrase, now or formerly, in any case, with or without hyphens and punctuation:
  /// "payload too large", "PAYLOAD_TOO_LARGE" and "Payload-Too-Large" all find 413.
  ///
  /// Registered codes come before unregistered ones; within each, who bears the phrase now comes before who bore it,
  /// then the lower code. Nothing is found for a text without letters or digits.
  public static func find(phrase: some StringProtocol) -> [StatusEntry] {
    let found = all.filter { $0.isNamed(phrase) }
    return found.sorted { $0.rank(for: phrase) < $1.rank(for: phrase) }
  }

  /// Whether a text is one of the code's phrases, current or former, in any case, with or without hyphens and
  /// punctuation.
  public func isNamed(_ text: some StringProtocol) -> Bool {
    let text = String(text)
    return isNamedNow(text) || formerPhrases.contains { saysTheSame($0.phrase, text) }
  }

  /// Whether a text is the code's phrase of today, or its ``displayPhrase``, in any case, with or without hyphens and
  /// punctuation.
  public func isNamedNow(_ text: some StringProtocol) -> Bool {
    saysTheSame(phrase, text) || saysTheSame(displayPhrase, text)
  }

  /// The place of the entry among those found for a text; `all` is sorted, and so is what it yields.
  private func rank(for text: some StringProtocol) -> (Int, Int, Int) {
    (isRegistered ? 0 : 1, isNamedNow(text) ? 0 : 1, code.value)
  }
}

/// Whether two texts have the same letters and digits, in any case; false where there are none.
func saysTheSame(_ left: some StringProtocol, _ right: some StringProtocol) -> Bool {
  saysTheSame(String(left), String(right))
}

/// The same of whole texts, as nearly all are: what is asked thousands of times is not worked out for each kind of text.
func saysTheSame(_ left: String, _ right: String) -> Bool {
  var others = right.utf8.lazy.compactMap(foldedByte).makeIterator()
  var isEmpty = true
  for byte in left.utf8 {
    guard let folded = foldedByte(byte) else { continue }
    guard others.next() == folded else { return false }
    isEmpty = false
  }
  return !isEmpty && others.next() == nil
}

/// An ASCII letter in lower case, a digit or a byte of any other script as it is; nil for what separates them.
private func foldedByte(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
  default: nil
  }
}
