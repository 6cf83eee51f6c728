import JSON
package import SourceText

/// The edits of a configuration file's text that turn a rule off in the whole project; comments, commas and indentation
/// stay as they are. Nil where the text is no configuration that could be edited.
package func ignoreInProject(rule: String, in text: [UInt8]) -> [TextEdit]? {
  ConfigurationEdit(text)?.turnOff(rule)
}

/// The text of a new configuration file that turns a rule off.
package func configurationText(turningOff rule: String) -> String {
  "{\n  \"rules\": {\n    \"\(rule)\": \"off\"\n  }\n}\n"
}

/// A configuration file's text that is to be edited.
private struct ConfigurationEdit {
  private let text: [UInt8]
  private let root: JSONValue

  init?(_ text: [UInt8]) {
    guard let root = try? JSONReader.read(text, options: .configuration), root.members != nil else { return nil }
    self.text = text
    self.root = root
  }

  func turnOff(_ rule: String) -> [TextEdit]? {
    let member = "\"\(rule)\": \"off\""
    guard let rules = root["rules"] else { return add("\"rules\": { \(member) }", to: root, isOuter: true) }
    guard let members = rules.members else { return nil }
    guard let set = members.last(where: { $0.name == rule }) else { return add(member, to: rules, isOuter: false) }
    guard set.value.string != "off", let end = valueEnd(from: set.value.offset) else { return nil }
    return [TextEdit(range: set.value.offset..<end, replacement: "\"off\"")]
  }

  // MARK: Members

  /// Adds a member behind the last one of an object.
  private func add(_ member: String, to object: JSONValue, isOuter: Bool) -> [TextEdit]? {
    guard let last = object.members?.last else { return [first(member, in: object, isOuter: isOuter)] }
    guard let end = valueEnd(from: last.value.offset) else { return nil }
    let next = afterBlanks(end)
    let hasComma = next < text.count && text[next] == UInt8(ascii: ",")
    let place = hasComma ? next + 1 : end
    let indentation = indentation(of: last.nameOffset)
    guard let indentation else {
      let added = hasComma ? " \(member)," : ", \(member)"
      return [TextEdit(range: place..<place, replacement: added)]
    }
    // What is said of the last member behind it stays with it.
    let lineEnd = endOfRemarks(from: place)
    let line = lineBreak + indentation + member
    if hasComma { return [TextEdit(range: lineEnd..<lineEnd, replacement: line + ",")] }
    if lineEnd == end { return [TextEdit(range: end..<end, replacement: "," + line)] }
    return [TextEdit(range: end..<end, replacement: ","), TextEdit(range: lineEnd..<lineEnd, replacement: line)]
  }

  /// The first member of an empty object.
  private func first(_ member: String, in object: JSONValue, isOuter: Bool) -> TextEdit {
    let place = object.offset + 1
    let isClosedAtOnce = place < text.count && text[place] == UInt8(ascii: "}")
    guard isOuter else {
      return TextEdit(range: place..<place, replacement: isClosedAtOnce ? " \(member) " : " \(member)")
    }
    return TextEdit(
      range: place..<place, replacement: lineBreak + "  " + member + (isClosedAtOnce ? lineBreak : ""))
  }

  // MARK: Text

  private var lineBreak: String {
    guard let end = text.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return "\n" }
    return text[end - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }

  /// The white space before a member that begins its line; nil for one that does not.
  private func indentation(of offset: Int) -> String? {
    var start = offset
    while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
    guard start > 0, text[start - 1] == UInt8(ascii: "\n") else { return nil }
    return String(decoding: text[start..<offset], as: UTF8.self)
  }

  /// The end of the comments that stand on the line of an offset and nowhere else, behind it.
  private func endOfRemarks(from start: Int) -> Int {
    var end = start
    while true {
      var index = end
      while index < text.count, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
      guard index + 1 < text.count, text[index] == UInt8(ascii: "/") else { return end }
      let close = commentEnd(from: index)
      if text[index..<close].contains(UInt8(ascii: "\n")) { return end }
      end = close
    }
  }

  private func commentEnd(from start: Int) -> Int {
    var index = start + 2
    if text[start + 1] == UInt8(ascii: "/") {
      while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
      return index > 0 && index <= text.count && text[index - 1] == UInt8(ascii: "\r")
        ? index - 1 : min(index, text.count)
    }
    while index + 1 < text.count, text[index] != UInt8(ascii: "*") || text[index + 1] != UInt8(ascii: "/") {
      index += 1
    }
    return min(index + 2, text.count)
  }

  private func afterBlanks(_ start: Int) -> Int {
    var index = start
    while index < text.count {
      if text[index] <= 0x20 {
        index += 1
      } else if text[index] == UInt8(ascii: "/"), index + 1 < text.count {
        index = commentEnd(from: index)
      } else {
        break
      }
    }
    return index
  }

  /// The offset behind a value that is well-formed.
  private func valueEnd(from start: Int) -> Int? {
    var depth = 0
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""):
        index = stringEnd(from: index)
        if depth == 0 { return index }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { return index }
        depth -= 1
        if depth == 0 { return index + 1 }
      case UInt8(ascii: "/") where index + 1 < text.count && depth > 0:
        index = commentEnd(from: index)
        continue
      case let byte where depth == 0 && (byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/")):
        return index
      default: break
      }
      index += 1
    }
    return depth == 0 ? index : nil
  }

  private func stringEnd(from start: Int) -> Int {
    var index = start + 1
    while index < text.count, text[index] != UInt8(ascii: "\"") {
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, text.count)
  }
}
