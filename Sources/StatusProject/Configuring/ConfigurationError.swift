package import Platform
package import StatusRegistry

/// What is wrong with a configuration file, and where.
package struct ConfigurationError: Error, Equatable, Sendable {
  package let path: FilePath
  /// From 1.
  package let line: Int
  /// From 1, in Unicode code points.
  package let column: Int
  let fault: ConfigurationFault
}

extension ConfigurationError {
  /// What is wrong, in English.
  package var message: String { message(in: .english) }

  /// What is wrong, without a full stop.
  package func message(in locale: Locale) -> String { fault.text(in: locale) }
}

extension ConfigurationError: CustomStringConvertible {
  /// For people and editors: "path:line:column: message".
  package var description: String { "\(path.string):\(line):\(column): \(message)" }
}

/// What can be wrong with a configuration file.
enum ConfigurationFault: Equatable, Sendable {
  /// The system does not let us read it; its words.
  case unreadable(String)
  case tooLarge(limit: Int)
  case leadsOut
  case malformed(MalformedText)
  case tooDeep(limit: Int)
  case unknownKey(String, nearest: String?)
  case unknownRule(String, nearest: String?)
  case unknownValue(String, of: String, nearest: String?, all: [String])
  case wrongType(of: String, expected: ExpectedType)
  /// A path or a glob of that key that leaves the configuration's folder.
  case pathLeadsOut(String, of: String)
  /// A member of `names` or `not` needs a name; one of `not` may name files instead.
  case nameOrFiles
  /// A list of files that names none.
  case noFiles
  /// A call needs the one or the other of `argument` and `label`, and not both.
  case argumentOrLabel

  /// What a value must be.
  enum ExpectedType: Equatable, Sendable {
    case object
    case listOfStrings
    case listOfObjects
    case listOfNames
    case listOfIntegers(ClosedRange<Int>)
    case string
    case bool
    case integer(ClosedRange<Int>)
  }

  /// Why the text is not JSON.
  enum MalformedText: Equatable, Sendable {
    case empty
    case endsTooEarly
    case unexpected(String)
    case textAfterValue
    case unquotedName
    case number
    case escape
    case unterminatedString
    case unterminatedComment
  }
}
