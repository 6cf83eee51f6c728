import JSON
import Platform
import SourceText
import StatusAnalysis
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

  /// The settings that the text makes.
  ///
  /// - Parameter folder: the folder that globs and paths count from.
  func read(in folder: FilePath? = nil) throws(ConfigurationError) -> Configuration {
    var options = JSONReader.Options.configuration
    options.maximumDepth = Self.maximumDepth
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.read(source.bytes, options: options)
    } catch {
      throw self.error(SettingFault(offset: error.offset, fault: fault(of: error)))
    }
    var configuration = Configuration()
    do throws(SettingFault) {
      try SettingShape.check(value)
      configuration.take(value)
      configuration.folder = folder
      try configuration.placeBaseline()
    } catch {
      throw self.error(error)
    }
    configuration.file = path
    note(value, at: "", in: &configuration)
    return configuration
  }

  private func error(_ error: SettingFault) -> ConfigurationError {
    let position = source.position(at: error.offset, encoding: .utf32)
    return ConfigurationError(
      path: path, line: position.line + 1, column: position.column + 1, fault: error.fault)
  }

  /// Writes down in which lines the members of an object stand, and those of the objects in it.
  private func note(_ value: JSONValue, at way: String, in configuration: inout Configuration) {
    for member in value.members ?? [] {
      let memberWay = way.isEmpty ? member.name : "\(way).\(member.name)"
      configuration.lines[memberWay] = source.line(at: member.nameOffset) + 1
      note(member.value, at: memberWay, in: &configuration)
      for (index, element) in (member.value.array ?? []).enumerated() where element.members != nil {
        configuration.lines["\(memberWay)[\(index)]"] = source.line(at: element.offset) + 1
        note(element, at: "\(memberWay)[\(index)]", in: &configuration)
      }
    }
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
}

/// What is wrong with the value of a key, and at which byte.
struct SettingFault: Error {
  let offset: Int
  let fault: ConfigurationFault
}

/// A name from a file as a message may show it.
func shown(_ name: String) -> String {
  let limit = 60
  let start = String.UnicodeScalarView(name.unicodeScalars.prefix(limit))
  return printable(String(start)) + (name.unicodeScalars.count > limit ? "…" : "")
}
