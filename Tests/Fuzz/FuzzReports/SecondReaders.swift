/// A second reader of XML: elements with their attributes, every tag closed in its order.
struct SecondXML {
  struct Element {
    let name: String
    let attributes: [String: String]
  }

  /// By scalars: a mark that combines with a quote does not hide it.
  private var rest: ArraySlice<Unicode.Scalar>
  private var open: [String] = []
  private var elements: [Element] = []

  /// The elements in their order; nil where the text is not well-formed.
  static func elements(of bytes: [UInt8]) -> [Element]? {
    guard let text = String(validating: bytes, as: UTF8.self), text.hasPrefix("<?xml ") else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard scalars.allSatisfy({ $0.value >= 0x20 || $0 == "\n" || $0 == "\t" || $0 == "\r" }),
      let end = scalars.firstIndex(of: ">")
    else { return nil }
    var reader = SecondXML(rest: scalars[(end + 1)...])
    while let tag = reader.rest.firstIndex(of: "<") {
      guard decoded(reader.rest[..<tag]) != nil else { return nil }
      reader.rest = reader.rest[(tag + 1)...]
      guard reader.readTag() else { return nil }
    }
    let isDone = reader.open.isEmpty && reader.rest.allSatisfy(\.properties.isWhitespace)
    return isDone ? reader.elements : nil
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func word() -> String {
    let word = rest.prefix { $0.properties.isAlphabetic || $0 == "-" }
    rest = rest[word.endIndex...]
    return Self.string(word)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private mutating func readTag() -> Bool {
    if take("/") {
      let name = word()
      return open.popLast() == name && take(">")
    }
    let name = word()
    var attributes: [String: String] = [:]
    while take(" ") {
      let key = word()
      guard take("="), take("\""), let end = rest.firstIndex(of: "\""), let value = Self.decoded(rest[..<end]),
        attributes.updateValue(value, forKey: key) == nil
      else { return false }
      rest = rest[(end + 1)...]
    }
    elements.append(Element(name: name, attributes: attributes))
    if !take("/") { open.append(name) }
    return take(">") && !name.isEmpty
  }

  /// Text with its references resolved; nil where something stands that may not.
  private static func decoded(_ text: ArraySlice<Unicode.Scalar>) -> String? {
    let named: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    var (result, rest) = (ArraySlice<Unicode.Scalar>(), text)
    while let mark = rest.firstIndex(where: { $0 == "&" || $0 == "<" }) {
      guard rest[mark] == "&", let end = rest[mark...].firstIndex(of: ";") else { return nil }
      let name = string(rest[(mark + 1)..<end])
      let number = name.hasPrefix("#") ? UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) : nil
      guard let value = named[name] ?? number else { return nil }
      result += rest[..<mark] + [value]
      rest = rest[(end + 1)...]
    }
    return string(result + rest)
  }
}

/// A second reader of comma-separated values (RFC 4180).
enum SecondTable {
  static func cells(of bytes: [UInt8]) -> [[String]] {
    var (rows, row, cell, isQuoted) = ([[String]](), [String](), [UInt8](), false)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        if isQuoted, index < bytes.count, bytes[index] == byte {
          cell.append(byte)
          index += 1
        } else {
          isQuoted.toggle()
        }
      } else if !isQuoted, byte == UInt8(ascii: ",") || byte == 0x0D {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0D {
          rows.append(row)
          row = []
          index += 1
        }
      } else {
        cell.append(byte)
      }
    }
    return rows
  }

  /// Whether a cell is a text with what no terminal may act on escaped.
  static func isShown(_ text: String, as cell: String) -> Bool {
    cell == text || text.unicodeScalars.contains { !$0.isASCII || $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" }
  }
}
