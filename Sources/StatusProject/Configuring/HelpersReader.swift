import JSON
import StatusAnalysis
import StatusDetection

/// The key `helpers`: what the user says of their own calls and names.
extension ConfigurationReader {
  /// Where a member of `names` or `not` belongs.
  private enum Kind {
    case names
    case not
  }

  func readHelpers(in value: JSONValue, into configuration: inout Configuration) throws(ConfigurationError) {
    for member in try members(of: value, named: "helpers", keys: ["calls", "names", "not"]) {
      switch member.name {
      case "calls":
        guard let calls = member.value.array else {
          throw error(at: member.value.offset, .wrongType(of: "calls", expected: .listOfObjects))
        }
        for value in calls { try readCall(in: value, into: &configuration) }
      case "names": try readNames(in: member, .names, into: &configuration)
      default: try readNames(in: member, .not, into: &configuration)
      }
    }
  }

  /// `{"name": "fail", "argument": 0, "files": ["api/"]}`
  private func readCall(in value: JSONValue, into configuration: inout Configuration) throws(ConfigurationError) {
    var call = DetectionOptions.Call(name: "")
    var files: [String]?
    for member in try members(of: value, named: "calls", keys: ["name", "argument", "label", "files"]) {
      switch member.name {
      case "name": call.name = try string(in: member)
      case "label": call.label = try string(in: member)
      case "files": files = try globs(in: member)
      default:
        guard let index = member.value.integer, index >= 0 else {
          throw error(at: member.value.offset, .wrongType(of: "argument", expected: .index))
        }
        call.argument = index
      }
    }
    guard !call.name.isEmpty else { throw error(at: value.offset, .wrongType(of: "name", expected: .string)) }
    guard (call.argument == nil) != (call.label == nil) else { throw error(at: value.offset, .argumentOrLabel) }
    configuration.add(files) { $0.calls.append(call) }
  }

  /// `["rc", {"name": "code", "files": ["api/"]}]`
  private func readNames(
    in member: JSONValue.Member, _ kind: Kind, into configuration: inout Configuration
  ) throws(ConfigurationError) {
    let wrongType = ConfigurationFault.wrongType(of: member.name, expected: .listOfNames)
    guard let elements = member.value.array else { throw error(at: member.value.offset, wrongType) }
    for element in elements {
      if let name = element.string {
        configuration.add(nil) { $0.add(name, to: kind == .not) }
        continue
      }
      guard element.members != nil else { throw error(at: element.offset, wrongType) }
      var name: String?
      var files: [String]?
      for member in try members(of: element, named: member.name, keys: ["name", "files"]) {
        if member.name == "name" { name = try string(in: member) } else { files = try globs(in: member) }
      }
      // In files alone nothing is a status; a name of nothing is a mistake.
      guard name?.isEmpty == false || name == nil && kind == .not && files != nil else {
        throw error(at: element.offset, kind == .not ? .nameOrFiles : .wrongType(of: "name", expected: .string))
      }
      configuration.add(files) { options in
        if let name { options.add(name, to: kind == .not) } else { options.isSilent = true }
      }
    }
  }

  private func globs(in member: JSONValue.Member) throws(ConfigurationError) -> [String] {
    let globs = try strings(in: member)
    guard !globs.isEmpty else { throw error(at: member.value.offset, .noFiles) }
    return globs
  }
}

extension Configuration {
  /// Changes the options of all files, or of those that globs name.
  fileprivate mutating func add(_ files: [String]?, _ change: (inout DetectionOptions) -> Void) {
    guard let files else { return change(&analysis.detection) }
    var options = DetectionOptions()
    change(&options)
    scopedHelpers.append(ScopedHelpers(files: files, options: options))
  }
}

extension DetectionOptions {
  fileprivate mutating func add(_ name: String, to isNot: Bool) {
    if isNot { not.append(name) } else { names.append(name) }
  }
}
