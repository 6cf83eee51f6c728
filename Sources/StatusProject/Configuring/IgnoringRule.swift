import JSON
package import SourceText

/// The edit by which a configuration's text turns a rule off, everything else as it was.
///
/// - Parameter text: the file's bytes; nil where there is no file yet.
/// - Returns: nil where the rule is off already, or the text is no configuration.
package func ignoringRule(_ rule: String, in text: [UInt8]?) -> [TextEdit]? {
  let text = text ?? []
  let isBlank = text.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  let edit: TextEdit? =
    isBlank
    ? TextEdit(range: 0..<text.count, replacement: "{\n  \"rules\": {\n    \"\(rule)\": \"off\"\n  }\n}\n")
    : IgnoringEdit(text, rule: rule)?.edit
  // What has been tried is right, however odd the text.
  guard let edit, let edited = Source(text).applying([edit])?.bytes, edited != text,
    let value = try? JSONReader.read(edited, options: .configuration), value["rules"]?[rule]?.string == "off"
  else { return nil }
  return [edit]
}

/// Finds where a rule stands in a configuration, or where it may be put.
private struct IgnoringEdit {
  let text: [UInt8]
  let edit: TextEdit?

  init?(_ text: [UInt8], rule: String) {
    guard let root = try? JSONReader.read(text, options: .configuration), let members = root.members else { return nil }
    self.text = text
    let lineEnd = text.firstIndex(of: 0x0A).map { $0 > 0 && text[$0 - 1] == 0x0D ? "\r\n" : "\n" } ?? "\n"
    guard let rules = members.last(where: { $0.name == "rules" })?.value else {
      let entry = "\"rules\": {\(lineEnd)    \"\(rule)\": \"off\"\(lineEnd)  }"
      edit = Self.insertion(of: entry, into: root, isEmpty: members.isEmpty, in: text, lineEnd: lineEnd)
      return
    }
    guard let severities = rules.members else { return nil }
    if let known = severities.last(where: { $0.name == rule })?.value {
      edit = Self.string(at: known.offset, in: text).map { TextEdit(range: $0, replacement: "\"off\"") }
    } else {
      edit = Self.insertion(
        of: "\"\(rule)\": \"off\"", into: rules, isEmpty: severities.isEmpty, in: text, lineEnd: lineEnd)
    }
  }

  /// Puts an entry first in an object: on a line of its own, unless the object's entries share a line.
  private static func insertion(
    of entry: String, into object: JSONValue, isEmpty: Bool, in text: [UInt8], lineEnd: String
  ) -> TextEdit? {
    let place = object.offset + 1
    guard text.indices.contains(object.offset), text[object.offset] == UInt8(ascii: "{") else { return nil }
    if !isEmpty, let first = object.members?.first, !text[place..<max(place, first.nameOffset)].contains(0x0A) {
      return TextEdit(range: place..<place, replacement: text[place] == 0x20 ? " \(entry)," : "\(entry), ")
    }
    let outer = indentation(of: object.offset, in: text)
    let inner = object.members?.first.map { indentation(of: $0.nameOffset, in: text) } ?? outer + "  "
    let end = isEmpty ? (text[place...].first == UInt8(ascii: "}") ? lineEnd + outer : "") : ","
    return TextEdit(range: place..<place, replacement: lineEnd + inner + entry + end)
  }

  /// The blanks that the line of an offset begins with.
  private static func indentation(of offset: Int, in text: [UInt8]) -> String {
    let start = text[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return String(decoding: text[start...].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
  }

  /// The range of a string with its quotes; nil where something else stands.
  private static func string(at offset: Int, in text: [UInt8]) -> Range<Int>? {
    guard text.indices.contains(offset), text[offset] == UInt8(ascii: "\"") else { return nil }
    var index = offset + 1
    while index < text.count {
      if text[index] == UInt8(ascii: "\"") { return offset..<(index + 1) }
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
