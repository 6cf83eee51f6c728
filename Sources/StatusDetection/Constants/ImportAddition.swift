import SourceText
import StatusRegistry

/// What a file imports, and where one more import may stand.
extension ConstantWriter {
  func importsAny(_ modules: [String]) -> Bool {
    imports.statements.contains { imports.mentions(modules, in: $0) }
  }

  /// Whether the names of a style are known in the file.
  func isBound(_ style: ConstantStyle) -> Bool {
    switch style.binding {
    case .use:
      return style.owner.isEmpty
        || (0..<list.count).contains { list.matches($0, style.owner) && list.isAccess($0 + 1) }
    case .module: return style.modules.contains(where: importsAny)
    case .name:
      let name = Array(style.owner.utf8)[...]
      let binding = imports.statements(binding: name)
      if !binding.isEmpty {
        // Two imports of one name are one too many to tell which counts.
        return !isShadowed(style.owner)
          && binding.allSatisfy { statement in
            style.modules.contains { imports.mentions($0, in: statement) } && isAtTop(statement)
              && !statement.contains { list.isWord($0, "type") }
          }
      }
      return importsPackage(of: style)
    }
  }

  /// Whether an import brings in all of the package that a style's own line imports from: `org.springframework.http.*`.
  private func importsPackage(of style: ConstantStyle) -> Bool {
    guard !style.languages.isDisjoint(with: [.java, .kotlin]), let line = style.line,
      let dot = line.utf8.lastIndex(of: UInt8(ascii: "."))
    else { return false }
    let package = Array("\(line[...dot])*".utf8)
    return imports.statements.contains { statement in
      guard let start = list[statement.lowerBound]?.range.lowerBound else { return false }
      return bytes[start...].starts(with: package)
    }
  }

  /// Whether a name stands anywhere: the distinct names are far fewer than the tokens.
  private func isName(_ name: String) -> Bool {
    list.names.contains { !$0.isString && list.matches($0.first, name) }
  }

  /// Whether a module's name is that of a variable or a parameter too: no name of a type is.
  private func isShadowed(_ name: String) -> Bool {
    guard name.utf8.first.map({ $0 & 0x20 != 0 }) == true, isName(name) else { return false }
    return (0..<list.count).contains { index in
      guard list.kind(index) == .word, list.matches(index, name), !list.isAccess(index - 1), !list.isAccess(index + 1),
        !imports.statements.contains(where: { $0.contains(index) })
      else { return false }
      guard list.symbol(index + 1) == .assign, let open = list.bracket(around: index), list.isBracket(open, "(") else {
        return true
      }
      return list.isWord(open - 2, "def func")
    }
  }

  /// Whether a name means something else in the file already.
  func isTaken(_ name: String) -> Bool {
    guard !name.isEmpty, isName(name) else { return false }
    return (0..<list.count).contains { list.kind($0) == .word && list.matches($0, name) && !list.isAccess($0 - 1) }
  }

  /// Whether the file brings in names by `require(...)` alone.
  var importsByCall: Bool {
    !imports.statements.contains { list.isWord($0.lowerBound, "import from use using open") }
      && imports.statements.contains { statement in statement.contains { list.isWord($0, "require") } }
  }

  private func isAtTop(_ statement: ImportList.Statement) -> Bool {
    list.indentation(statement.lowerBound) == 0 && list.bracket(around: statement.lowerBound) == nil
  }

  /// The edit that adds a line behind the last import at the top, or where the first would stand; nil where no such place
  /// is sure to be one.
  func addition(of line: String) -> TextEdit? {
    let own = imports.statements.filter { isAtTop($0) }
    let first = line.split(separator: " ").first.map(String.init) ?? ""
    let alike = own.filter { statement in
      list.matches(statement.lowerBound, first) || first == "from" && list.matches(statement.lowerBound, "import")
    }
    let last = alike.last ?? (own.isEmpty && first == "import" && list.isWord(0, "package") ? 0...1 : nil)
    guard let last else { return first == "from" && own.isEmpty ? additionAtStart(of: line) : nil }
    let end = last.upperBound
    guard let token = list[end], list.bracket(around: last.lowerBound) == nil else { return nil }
    // The line must end with the statement, and what follows must not go on with it.
    if let next = list[end + 1], next.symbol != .semicolon, !next.startsLine { return nil }
    let behind = list.symbol(end + 1) == .semicolon ? end + 2 : end + 1
    if let next = list[behind], !next.startsLine || next.kind == .symbol && list.firstByte(behind) != UInt8(ascii: "@")
    {
      return nil
    }
    var offset = token.range.upperBound
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    let hasReturn = offset > 0 && offset < bytes.count && bytes[offset - 1] == UInt8(ascii: "\r")
    if hasReturn { offset -= 1 }
    let lineEnd = hasReturn ? "\r\n" : "\n"
    let gap = alike.isEmpty ? lineEnd : ""
    return TextEdit(range: offset..<offset, replacement: "\(gap)\(lineEnd)\(line)")
  }

  /// Before a script's first statement, behind the text that describes it.
  private func additionAtStart(of line: String) -> TextEdit? {
    let head = list.kind(0) == .string ? 1 : 0
    guard let token = list[head], token.startsLine, token.kind == .word || token.kind == .symbol, token.indentation == 0
    else {
      return nil
    }
    let offset = token.range.lowerBound
    return TextEdit(range: offset..<offset, replacement: "\(line)\n\n")
  }
}
