/// The statements of a file that bring in names from elsewhere: `import`, `use`, `#include`, `require` and their kin.
struct ImportList {
  /// The tokens of a statement.
  typealias Statement = ClosedRange<Int>

  let statements: [Statement]
  private var aliases: [Alias]
  private let list: TokenList

  /// - Parameter limit: statements that begin behind so many bytes are not looked for.
  init(_ list: TokenList, limit: Int = .max) {
    self.list = list
    var statements: [Statement] = []
    var index = 0
    let end = limit < list.bytes.count ? (list.index(at: limit) ?? 0) + 1 : list.count
    while index < min(end, list.count) {
      if let statement = Self.statement(at: index, in: list) {
        statements.append(statement)
        index = statement.upperBound
      }
      index += 1
    }
    self.statements = statements
    self.aliases = []
    self.aliases = statements.flatMap { aliases(in: $0) }
  }

  /// A name that a statement gives to what has another name elsewhere.
  struct Alias: Sendable {
    let statement: Statement
    let name: ArraySlice<UInt8>
    let original: ArraySlice<UInt8>
  }

  /// Whether a statement mentions all of some words: as names, or as parts of a path in a string that is not relative.
  func mentions(_ words: [String], in statement: Statement) -> Bool {
    // Where a string tells the module, the names beside it are the file's own.
    let areWordsNames = list.grammar.dialect != .perl && statement.contains { list.kind($0) == .string }
    return words.allSatisfy { word in
      statement.contains { index in
        switch list.kind(index) {
        case .word: !areWordsNames && !isRelative(index) && wordHasPart(index, word)
        case .string: pathHasPart(list.inner(index), Array(word.utf8))
        default: false
        }
      }
    }
  }

  /// The statements that bring a name in under that name.
  func statements(binding name: ArraySlice<UInt8>) -> [Statement] {
    statements.filter { statement in
      statement.contains { index in
        switch list.kind(index) {
        case .word: list.text(index) == name && !list.isWord(index + 1, "as") && list.kind(index + 1) != .string
        case .string: lastPart(of: list.inner(index)) == name && !isRenamed(index, in: statement)
        default: false
        }
      }
    }
  }

  /// What a name is called elsewhere, where a statement renames it: `NotFound as Missing`, `nethttp "net/http"`.
  func alias(_ name: ArraySlice<UInt8>) -> Alias? {
    aliases.first { $0.name == name }
  }

  private func aliases(in statement: Statement) -> [Alias] {
    statement.compactMap { index in
      guard list.kind(index) == .word, let original = original(renamedAt: index, in: statement) else { return nil }
      return Alias(statement: statement, name: list.text(index), original: original)
    }
  }

  /// Whether a statement brings in everything there is: `.*`, `._`, `import *`, Go's `.`, C#'s `static`.
  func isWildcard(_ statement: Statement) -> Bool {
    statement.contains { index in
      list.firstByte(index) == UInt8(ascii: "*") || list.matches(index, "_")
        || list.isWord(index, "static") && list.isWord(index - 1, "using")
        || list.symbol(index) == .dot && list.kind(index + 1) == .string
    }
  }

  private func original(renamedAt index: Int, in statement: Statement) -> ArraySlice<UInt8>? {
    let before = index - 1
    guard before > statement.lowerBound || list.symbol(index + 1) == .assign else { return renamedPath(after: index) }
    if list.isWord(before, "as") || list.symbol(before) == .colon || list.symbol(before) == .fatArrow {
      return list.kind(before - 1) == .word ? list.text(before - 1) : nil
    }
    if list.symbol(index + 1) == .assign, before == statement.lowerBound, list.kind(statement.upperBound) == .word {
      return list.text(statement.upperBound)
    }
    return renamedPath(after: index)
  }

  /// The last part of the path that stands in a string right after a name: Go's `nethttp "net/http"`.
  private func renamedPath(after index: Int) -> ArraySlice<UInt8>? {
    guard list.kind(index + 1) == .string, !Self.isKeyword(index, in: list) else { return nil }
    return lastPart(of: list.inner(index + 1))
  }

  private func isRenamed(_ index: Int, in statement: Statement) -> Bool {
    let before = index - 1
    return before > statement.lowerBound && list.kind(before) == .word && list[index]?.startsLine == false
      && !Self.isKeyword(before, in: list)
  }

  /// Whether a name is a module of the file's own package: Python's `from .http import`.
  private func isRelative(_ index: Int) -> Bool {
    (list.isAccess(index - 1) || list.symbol(index - 1) == .range) && list.isWord(index - 2, "from")
  }

  /// Some languages' words hold what others' symbols are: `ngx_http.h`.
  private func wordHasPart(_ index: Int, _ word: String) -> Bool {
    word.contains("/") ? false : pathHasPart(list.text(index), Array(word.utf8))
  }

  /// The last part of a path, a version left out: `fiber` of "github.com/gofiber/fiber/v2".
  private func lastPart(of path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let parts = path.split(separator: UInt8(ascii: "/"))
    guard let last = parts.last else { return path }
    let isVersion = last.first == UInt8(ascii: "v") && last.count > 1 && last.dropFirst().allSatisfy(ByteClass.isDigit)
    return isVersion && parts.count > 1 ? parts[parts.count - 2] : last
  }

  /// Whether a part stands in a path between its ends, slashes, dots and the like; never in a relative one.
  private func pathHasPart(_ path: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
    guard path.first != UInt8(ascii: "."), path.count >= part.count, !part.isEmpty else { return false }
    var start = path.startIndex
    while start + part.count <= path.endIndex {
      let end = start + part.count
      let begins = start == path.startIndex || !isOfPart(path[start - 1])
      if begins, end == path.endIndex || !isOfPart(path[end]), path[start..<end].elementsEqual(part) { return true }
      start += 1
    }
    return false
  }

  private func isOfPart(_ byte: UInt8) -> Bool {
    ByteClass.isWordByte(byte) || byte == UInt8(ascii: "-") || byte >= 0x80
  }
}
