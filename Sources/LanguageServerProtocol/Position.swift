package import JSON

/// A position in a text document: line and character from 0, the character in units of the negotiated encoding.
package struct Position: Sendable, Hashable {
  package var line: Int
  package var character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }
}

extension Position: JSONReadable, JSONWritable {
  /// Nil where line or character is no `uinteger` (0...2^31-1).
  package init?(json: JSONValue) {
    guard let line = json["line"]?.unsignedInteger, let character = json["character"]?.unsignedInteger else {
      return nil
    }
    self.init(line: line, character: character)
  }

  package var json: JSONValue {
    ["line": .integer(line), "character": .integer(character)]
  }
}

/// LSP's `Range`: from a position up to, not including, another. A client may send one whose end stands before its
/// start.
package struct PositionRange: Sendable, Hashable {
  package var start: Position
  package var end: Position

  package init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }
}

extension PositionRange: JSONReadable, JSONWritable {
  package init?(json: JSONValue) {
    guard let start = json["start"].flatMap(Position.init(json:)), let end = json["end"].flatMap(Position.init(json:))
    else { return nil }
    self.init(start: start, end: end)
  }

  package var json: JSONValue {
    ["start": start.json, "end": end.json]
  }
}
