package import Platform

/// The patterns that a user has for every repository of theirs (gitignore(5)).
package struct GlobalExcludes: Sendable {
  let path: FilePath
  let file: IgnoreFile

  /// - Parameters:
  ///   - path: the file, for people.
  ///   - file: its patterns.
  package init(path: FilePath, file: IgnoreFile) {
    (self.path, self.file) = (path, file)
  }

  /// Those of the user of this process; of none where there is no such file.
  static let ofUser = GlobalExcludes(variable: { environment($0) }) ?? GlobalExcludes(path: FilePath(""), file: .none)

  /// Finds the file as git does: `core.excludesFile` of `~/.gitconfig`, else of `$XDG_CONFIG_HOME/git/config`; else
  /// `$XDG_CONFIG_HOME/git/ignore`. `GIT_CONFIG_GLOBAL` names the only configuration where it is set. What these include
  /// is not read.
  ///
  /// - Parameter variable: the value of a variable of the environment.
  package init?(variable: (String) -> String?) {
    func set(_ name: String) -> FilePath? { variable(name).flatMap { $0.isEmpty ? nil : FilePath($0) } }
    let home = set("HOME")
    let folder = set("XDG_CONFIG_HOME") ?? home?.appending(".config")
    let configurations = [home?.appending(".gitconfig"), folder?.appending("git/config")].compactMap { $0 }
    let places = set("GIT_CONFIG_GLOBAL").map { [$0] } ?? configurations
    let named = places.lazy.compactMap { Self.excludesFile(named: $0, home: home) }.first
    guard let path = named ?? folder?.appending("git/ignore") else { return nil }
    guard let text = try? readFile(path, limit: IgnoreFiles.maximumSize) else { return nil }
    self.init(path: path, file: IgnoreFile(text))
  }

  private static func excludesFile(named configuration: FilePath, home: FilePath?) -> FilePath? {
    guard let text = try? readFile(configuration, limit: IgnoreFiles.maximumSize),
      let value = GitConfiguration(text).excludesFile, !value.isEmpty
    else { return nil }
    guard value.starts(with: Array("~/".utf8)), let home else { return FilePath(bytes: value) }
    return home.appending(value.dropFirst(2))
  }
}

/// What we read of a configuration of git's (git-config(1)).
struct GitConfiguration {
  /// The last value of `core.excludesFile`.
  private(set) var excludesFile: [UInt8]?

  init(_ text: [UInt8]) {
    var isCore = false
    var rest = text[...]
    while !rest.isEmpty {
      var line = Self.takeLine(from: &rest).drop(while: Self.isBlank)
      if line.first == UInt8(ascii: "[") {
        let end = line.firstIndex(of: UInt8(ascii: "]")) ?? line.endIndex
        isCore = Self.lowercased(line[(line.startIndex + 1)..<end]) == Array("core".utf8)
        line = line[min(end + 1, line.endIndex)...].drop(while: Self.isBlank)
      }
      let name = line.prefix { $0 != UInt8(ascii: "=") && !Self.isBlank($0) }
      let value = line[name.endIndex...].drop(while: Self.isBlank)
      guard isCore, Self.lowercased(name) == Array("excludesfile".utf8), value.first == UInt8(ascii: "=") else {
        continue
      }
      excludesFile = Self.value(value.dropFirst())
    }
  }

  /// A line with those that a backslash at its end joins to it.
  private static func takeLine(from text: inout ArraySlice<UInt8>) -> [UInt8] {
    var line: [UInt8] = []
    while let byte = text.popFirst() {
      if byte == UInt8(ascii: "\\"), let next = text.popFirst() {
        if next != UInt8(ascii: "\n") { line += [byte, next] }
      } else if byte == UInt8(ascii: "\n") {
        return line
      } else {
        line.append(byte)
      }
    }
    return line
  }

  /// A value without what surrounds it: blanks, a comment, quotes, backslashes.
  private static func value(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var (value, kept, isQuoted) = ([UInt8](), 0, false)
    var rest = text.drop(while: isBlank)
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "#") where !isQuoted, UInt8(ascii: ";") where !isQuoted: rest = []
      case UInt8(ascii: "\\"):
        value.append(rest.popFirst() ?? byte)
        kept = value.count
      default:
        value.append(byte)
        if isQuoted || !isBlank(byte) { kept = value.count }
      }
    }
    return Array(value.prefix(kept))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.filter { !isBlank($0) }.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }
}
