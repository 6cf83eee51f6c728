import JSON
import Platform
import SourceText
import StatusAnalysis
import StatusDetection
import StatusRegistry

/// Reads the text of a configuration file.
struct ConfigurationReader {
  /// The most bytes that a file may have.
  static let maximumSize = 1_048_576
  /// How deep its lists and objects may nest.
  static let maximumDepth = 64

  private let path: FilePath
  private let source: Source

  init(path: FilePath, bytes: [UInt8]) {
    self.path = path
    source = Source(bytes)
  }

  /// The settings that the text makes, without a folder.
  func read() throws(ConfigurationError) -> Configuration {
    var options = JSONReader.Options.configuration
    options.maximumDepth = Self.maximumDepth
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.read(source.bytes, options: options)
    } catch {
      throw self.error(at: error.offset, fault(of: error))
    }
    var configuration = Configuration()
    let keys = ["rules", "vendors", "helpers", "exclude", "locale", "$schema"]
    for member in try members(of: value, named: "configuration", keys: keys) {
      switch member.name {
      case "rules": configuration.analysis.rules = try rules(in: member.value)
      case "vendors": configuration.analysis.vendors = try strings(in: member)
      case "helpers": try readHelpers(in: member.value, into: &configuration)
      case "exclude": configuration.exclude = try strings(in: member)
      case "locale":
        let locale = try locale(in: member)
        configuration.locale = locale
        configuration.analysis.locale = locale
      default: _ = try string(in: member)
      }
    }
    return configuration
  }

  private func rules(in value: JSONValue) throws(ConfigurationError) -> [String: Severity?] {
    let known = Rule.all.map(\.name)
    var rules: [String: Severity?] = [:]
    for member in try members(of: value, named: "rules", keys: nil) {
      guard known.isEmpty || known.contains(member.name) else {
        let nearest = nearestName(to: member.name, in: known)
        throw error(at: member.nameOffset, .unknownRule(shown(member.name), nearest: nearest))
      }
      let names = ["off"] + Severity.allCases.map(\.name)
      let name = try choice(in: member, of: names)
      rules.updateValue(Severity.allCases.first { $0.name == name }, forKey: member.name)
    }
    return rules
  }

  private func locale(in member: JSONValue.Member) throws(ConfigurationError) -> Locale {
    Locale(rawValue: try choice(in: member, of: Locale.allCases.map(\.rawValue))) ?? .english
  }

  private func choice(in member: JSONValue.Member, of names: [String]) throws(ConfigurationError) -> String {
    let name = try string(in: member)
    guard names.contains(name) else {
      let nearest = nearestName(to: name, in: names)
      let fault = ConfigurationFault.unknownValue(shown(name), of: shown(member.name), nearest: nearest, all: names)
      throw error(at: member.value.offset, fault)
    }
    return name
  }

  func string(in member: JSONValue.Member) throws(ConfigurationError) -> String {
    guard let string = member.value.string else {
      throw error(at: member.value.offset, .wrongType(of: shown(member.name), expected: .string))
    }
    return string
  }

  func strings(in member: JSONValue.Member) throws(ConfigurationError) -> [String] {
    let wrongType = ConfigurationFault.wrongType(of: shown(member.name), expected: .listOfStrings)
    guard let elements = member.value.array else { throw error(at: member.value.offset, wrongType) }
    return try elements.map { (element) throws(ConfigurationError) in
      guard let string = element.string else { throw error(at: element.offset, wrongType) }
      return string
    }
  }

  /// The members of an object, whose names must be among the keys where these are given.
  func members(
    of value: JSONValue, named name: String, keys: [String]?
  ) throws(ConfigurationError) -> [JSONValue.Member] {
    guard let members = value.members else {
      throw error(at: value.offset, .wrongType(of: name, expected: .object))
    }
    if let keys, let unknown = members.first(where: { !keys.contains($0.name) }) {
      let nearest = nearestName(to: unknown.name, in: keys)
      throw error(at: unknown.nameOffset, .unknownKey(shown(unknown.name), nearest: nearest))
    }
    return members
  }

  func error(at offset: Int, _ fault: ConfigurationFault) -> ConfigurationError {
    let position = source.position(at: offset, encoding: .utf32)
    return ConfigurationError(
      path: path, line: position.line + 1, column: position.column + 1, fault: fault)
  }

  private func fault(of error: JSONError) -> ConfigurationFault {
    switch error.reason {
    case .emptyText: .malformed(.empty)
    case .unexpectedEnd: .malformed(.endsTooEarly)
    case .unexpectedByte, .trailingComma: .malformed(.unexpected(character(at: error.offset)))
    case .textAfterValue: .malformed(.textAfterValue)
    case .unquotedName: .malformed(.unquotedName)
    case .malformedNumber: .malformed(.number)
    case .malformedEscape: .malformed(.escape)
    case .controlCharacter, .unterminatedString: .malformed(.unterminatedString)
    case .unterminatedComment: .malformed(.unterminatedComment)
    case .tooDeep: .tooDeep(limit: Self.maximumDepth)
    }
  }

  /// The character that begins at an offset.
  private func character(at offset: Int) -> String {
    let bytes = source.bytes.dropFirst(max(0, offset)).prefix(4)
    return shown(String(String.UnicodeScalarView(String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(1))))
  }

  /// A name from the file as a message may show it.
  private func shown(_ name: String) -> String {
    let limit = 60
    let start = String.UnicodeScalarView(name.unicodeScalars.prefix(limit))
    return printable(String(start)) + (name.unicodeScalars.count > limit ? "…" : "")
  }
}
