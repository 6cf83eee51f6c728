package import JSON

/// The name of a document, in the client's own spelling: it is compared byte by byte and sent back unchanged.
///
/// It need not be a URI at all; then it is a name like any other.
package struct DocumentURI: Sendable {
  package let string: String

  package init(_ string: String) {
    self.string = string
  }
}

extension DocumentURI: Hashable {
  /// Unlike `String`, spellings that Unicode calls equivalent are two names.
  package static func == (left: DocumentURI, right: DocumentURI) -> Bool {
    guard left.string.utf8.count == right.string.utf8.count else { return false }
    return unsafe left.withBytes { left in unsafe right.withBytes { right in unsafe left.elementsEqual(right) } }
  }

  package func hash(into hasher: inout Hasher) {
    unsafe withBytes { bytes in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
  }

  /// A scan names thousands of files: what stands in memory is compared there.
  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = unsafe string.utf8.withContiguousStorageIfAvailable({ unsafe body($0) }) { return result }
    return unsafe Array(string.utf8).withUnsafeBufferPointer { unsafe body($0) }
  }
}

extension DocumentURI: Comparable {
  package static func < (left: DocumentURI, right: DocumentURI) -> Bool {
    unsafe left.withBytes { left in unsafe right.withBytes { right in unsafe left.lexicographicallyPrecedes(right) } }
  }
}

extension DocumentURI: JSONReadable, JSONWritable {
  package init?(json: JSONValue) {
    guard let string = json.string else { return nil }
    self.init(string)
  }

  package var json: JSONValue { .string(string) }
}

extension DocumentURI {
  /// What stands before the first colon, in lower case (RFC 3986, section 3.1); "" where there is none.
  package var scheme: String {
    guard let colon = string.utf8.firstIndex(of: UInt8(ascii: ":")) else { return "" }
    return String(string[..<colon]).lowercased()
  }

  /// The path that a `file` URI of this machine names, as bytes; nil for any other.
  package var filePath: [UInt8]? {
    guard scheme == "file" else { return nil }
    var rest = Array(string.utf8.dropFirst("file:".utf8.count))
    let slash = UInt8(ascii: "/")
    if rest.starts(with: [slash, slash]) {
      rest.removeFirst(2)
      let path = rest.firstIndex(of: slash) ?? rest.endIndex
      let host = String(decoding: rest[..<path], as: UTF8.self).lowercased()
      guard host.isEmpty || host == "localhost" else { return nil }
      rest.removeFirst(path)
    }
    let decoded = percentDecoded(rest)
    return decoded.first == slash ? decoded : nil
  }

  /// The `file` URI of a path from the root, whatever its bytes.
  package init(filePath path: [UInt8]) {
    var text = "file://"
    for byte in path {
      if isUnreserved(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    self.init(text)
  }

  /// The last component of the path, decoded: what a person calls the document, whatever its scheme.
  package var name: String {
    let bytes = percentDecoded(Array(string.utf8))
    let start = bytes.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }.map { $0 + 1 } ?? 0
    return String(decoding: bytes[start...], as: UTF8.self)
  }
}

/// The bytes before a query or fragment, with `%41` read as `A`; an escape that is none stays as it is.
private func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
  let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.count
  var decoded: [UInt8] = []
  decoded.reserveCapacity(end)
  var index = 0
  while index < end {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < end, let high = hexadecimal(bytes[index + 1]),
      let low = hexadecimal(bytes[index + 2])
    {
      decoded.append(high << 4 | low)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return decoded
}

/// Whether a byte of a path stands for itself (RFC 3986, section 2.3), or is a slash.
private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "-._~/".utf8.contains(byte)
  }
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
