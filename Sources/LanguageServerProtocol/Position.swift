
/// A position in a text document: line and character from 0, the character in units of the negotiated encoding.
package struct Position: Sendable, Hashable {
  package var line: Int
  package var character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }
}
