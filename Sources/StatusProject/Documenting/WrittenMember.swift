import JSON

/// A member of an object as a person would write it: lists and small objects on one line, objects at the top on several.
struct WrittenMember {
  let key: String
  let value: JSONValue

  /// The lines of the member, with a comma after it.
  func indented(by step: Int) -> [String] {
    guard let members = value.members, !members.isEmpty else { return ["\(quoted(key)): \(inline(value)),"] }
    let indent = String(repeating: " ", count: step)
    let inner = members.flatMap { WrittenMember(key: $0.name, value: $0.value).indented(by: step) }
    return ["\(quoted(key)): {"] + inner.map { indent + $0 } + ["},"]
  }
}

/// A value on one line, with spaces after commas and colons.
func inline(_ value: JSONValue) -> String {
  var text = ""
  var isInString = false
  var isEscaped = false
  for character in String(decoding: value.bytes, as: UTF8.self) {
    text.append(character)
    if isInString {
      if character == "\"", !isEscaped { isInString = false }
      isEscaped = character == "\\" && !isEscaped
    } else if character == "\"" {
      isInString = true
    } else if character == "," || character == ":" {
      text.append(" ")
    }
  }
  return text
}

/// A string as JSON writes it.
func quoted(_ text: String) -> String {
  String(decoding: JSONValue(.string(text)).bytes, as: UTF8.self)
}
