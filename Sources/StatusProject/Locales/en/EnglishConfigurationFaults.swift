extension ConfigurationFault {
  /// The fault in English, without a full stop.
  var english: String {
    switch self {
    case .unreadable(let words): return words
    case .tooLarge(let limit): return "larger than \(limit / 1_048_576) MiB"
    case .leadsOut: return "a link that leads out of the project"
    case .malformed(let text): return text.english
    case .tooDeep(let limit): return "nested deeper than \(limit) levels"
    case .unknownKey(let key, let nearest): return "unknown key `\(key)`" + Self.suggestion(nearest)
    case .unknownRule(let name, let nearest): return "unknown rule `\(name)`" + Self.suggestion(nearest)
    case .unknownValue(let value, let key, let nearest, let all):
      let suggestion = nearest.map { Self.suggestion($0) } ?? "; it is one of \(Self.list(all))"
      return "unknown value `\(value)` of `\(key)`" + suggestion
    case .wrongType(let key, let expected): return "`\(key)` must be \(expected.english)"
    case .pathLeadsOut(let path, let key):
      return "`\(path)` of `\(key)` leads out of the configuration's folder"
    case .nameOrFiles: return "an entry needs `name` or `files`"
    case .noFiles: return "`files` must name at least one file"
    case .argumentOrLabel: return "a call needs either `argument` or `label`"
    }
  }

  private static func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean `\($0)`?" } ?? ""
  }

  private static func list(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }
}

extension ConfigurationFault.ExpectedType {
  fileprivate var english: String {
    switch self {
    case .object: "an object"
    case .listOfStrings: "a list of strings"
    case .listOfObjects: "a list of objects"
    case .listOfNames: "a list of names, or of objects with `name` and `files`"
    case .listOfIntegers(let range): "a list of integers \(Self.bounds(range))"
    case .string: "a string"
    case .bool: "`true` or `false`"
    case .integer(let range): "an integer \(Self.bounds(range))"
    }
  }
}

extension ConfigurationFault.ExpectedType {
  private static func bounds(_ range: ClosedRange<Int>) -> String {
    "from \(range.lowerBound)" + (range.upperBound == Int.max ? "" : " to \(range.upperBound)")
  }
}

extension ConfigurationFault.MalformedText {
  fileprivate var english: String {
    switch self {
    case .empty: "the file is empty; an empty configuration is `{}`"
    case .endsTooEarly: "the file ends too early"
    case .unexpected(let text): "unexpected `\(text)`"
    case .textAfterValue: "nothing may follow the configuration"
    case .unquotedName: "a key must stand in double quotes"
    case .number: "malformed number"
    case .escape: "unknown escape sequence"
    case .unterminatedString: "the string does not end"
    case .unterminatedComment: "the comment does not end"
    }
  }
}
