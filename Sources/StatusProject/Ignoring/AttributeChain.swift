import Platform

/// What `.gitattributes` says of generated and vendored files: those of a folder and of the folders above it
/// (gitattributes(5)).
struct AttributeChain: Sendable {
  static let fileName = ".gitattributes"
  private static let ofRepository = "info/attributes"

  private struct Layer: Sendable {
    /// How many bytes of a path stand for the file's folder, with its final slash.
    let base: Int
    let file: AttributeFile
    /// Whether it comes before those of folders, however deep these lie.
    let isOfRepository: Bool
  }

  /// The weightiest last.
  private var layers: [Layer] = []

  /// Why a file is not read, by the lines that speak of it last.
  func reason(of subject: IgnoreSubject) -> SkipReason? {
    var values = AttributeFile.Values()
    for layer in layers.reversed() where !values.areKnown {
      layer.file.complete(&values, of: subject, base: layer.base)
    }
    if values.isGenerated == true { return .generated }
    return values.isVendored == true ? .vendored : nil
  }

  /// A repository within another has its own attributes alone.
  mutating func enterRepository(_ root: FilePath) {
    layers = []
    guard let folder = gitFolder(of: root) else { return }
    add(textOfRules(at: folder.appending(Self.ofRepository)), folder: root, isOfRepository: true)
  }

  /// Adds the text of a folder's file.
  mutating func add(_ text: [UInt8]?, folder: FilePath, isOfRepository: Bool = false) {
    guard let text, let file = AttributeFile(text) else { return }
    let layer = Layer(base: folder.appending("").bytes.count, file: file, isOfRepository: isOfRepository)
    layers.insert(layer, at: layers.firstIndex { $0.isOfRepository } ?? layers.count)
  }

  /// What the folders above a folder say of its entries: from the repository's root downwards, nothing outside one.
  ///
  /// - Parameter folder: from the root of the file system, without links.
  static func above(_ folder: FilePath) -> AttributeChain {
    var chain = AttributeChain()
    guard let root = repositoryRoot(of: folder), root != folder else { return chain }
    chain.enterRepository(root)
    var current = root
    for name in folder.components.dropFirst(root.components.count) {
      chain.add(textOfRules(at: current.appending(fileName)), folder: current)
      current = current.appending(name)
    }
    return chain
  }

  /// The reason for a file, by the attributes of its folder and of the folders above.
  ///
  /// - Parameter location: from the root of the file system, its folder without links.
  static func reason(of location: FilePath) -> SkipReason? {
    guard let folder = location.parent else { return nil }
    var chain = above(folder)
    if fileExists(folder.appending(IgnoreFiles.repository)) { chain.enterRepository(folder) }
    chain.add(textOfRules(at: folder.appending(fileName)), folder: folder)
    return chain.reason(of: IgnoreSubject(location, isFolder: false))
  }
}

/// The lines of a `.gitattributes` that say what is generated or vendored.
struct AttributeFile: Sendable {
  /// What is said of a path; nil where nothing is.
  struct Values: Sendable {
    var isGenerated: Bool?
    var isVendored: Bool?

    var areKnown: Bool { isGenerated != nil && isVendored != nil }
  }

  private struct Line: Sendable {
    let rule: IgnoreRule
    let values: Values
    /// The byte that every path ends in that the line speaks of; nil where they end in any.
    let last: UInt8?

    init(rule: IgnoreRule, values: Values) {
      (self.rule, self.values) = (rule, values)
      last = rule.last
    }
  }

  private let lines: [Line]

  /// Reads the text of a file; nil where it says nothing of either.
  init?(_ text: [UInt8]) {
    lines = text.split(separator: UInt8(ascii: "\n")).compactMap { Self.line($0) }
    if lines.isEmpty { return nil }
  }

  /// Fills in what is not known yet by the lines that speak of a path, the last first.
  func complete(_ values: inout Values, of subject: IgnoreSubject, base: Int) {
    let last = subject.end > 0 ? subject.bytes[subject.end - 1] : 0
    for index in lines.indices.reversed() where lines[index].last ?? last == last {
      let line = lines[index]
      let isOfUse =
        values.isGenerated == nil && line.values.isGenerated != nil
        || values.isVendored == nil && line.values.isVendored != nil
      guard isOfUse, line.rule.matches(subject, base: base) else { continue }
      values.isGenerated = values.isGenerated ?? line.values.isGenerated
      values.isVendored = values.isVendored ?? line.values.isVendored
      if values.areKnown { return }
    }
  }

  /// `PATTERN ATTRIBUTE ...`; patterns with `!` are not allowed here, and `[attr]` names a macro.
  private static func line(_ text: ArraySlice<UInt8>) -> Line? {
    let text = text.drop(while: isBlank)
    guard let first = text.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "!") else { return nil }
    let quoted = unquotedName(text)
    let pattern = quoted.map { $0.name[...] } ?? text.prefix { !isBlank($0) }
    let rest = quoted?.rest ?? text[pattern.endIndex...]
    guard !pattern.starts(with: Array("[attr]".utf8)) else { return nil }
    var (isGenerated, isVendored): (Bool?, Bool?) = (nil, nil)
    for word in rest.split(whereSeparator: isBlank) {
      if let value = value(of: "linguist-generated", in: word) { isGenerated = value }
      if let value = value(of: "linguist-vendored", in: word) { isVendored = value }
    }
    guard isGenerated != nil || isVendored != nil, let rule = IgnoreRule(pattern) else { return nil }
    return Line(rule: rule, values: Values(isGenerated: isGenerated, isVendored: isVendored))
  }

  /// What a word says of an attribute: `name`, `-name`, `!name`, `name=value`.
  private static func value(of name: String, in word: ArraySlice<UInt8>) -> Bool? {
    let isOff = word.first == UInt8(ascii: "-") || word.first == UInt8(ascii: "!")
    let rest = isOff ? word.dropFirst() : word
    guard rest.starts(with: Array(name.utf8)) else { return nil }
    let value = rest.dropFirst(name.utf8.count)
    guard let sign = value.first else { return !isOff }
    guard !isOff, sign == UInt8(ascii: "=") else { return nil }
    return !value.dropFirst().elementsEqual("false".utf8)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
