import JSON
import StatusAnalysis

/// Holds values against the table of keys.
extension SettingShape {
  /// Checks a whole configuration.
  static func check(_ value: JSONValue) throws(SettingFault) {
    let shape = SettingShape.object(Setting.allCases.filter(\.isAtTop))
    try shape.check(value, named: "configuration", listed: nil)
  }

  /// - Parameters:
  ///   - name: the key that the value belongs to.
  ///   - listed: what the list around the value must be, where it stands in one.
  private func check(
    _ value: JSONValue, named name: String, listed: ConfigurationFault.ExpectedType?
  ) throws(SettingFault) {
    let wrongType = SettingFault(
      offset: value.offset, fault: .wrongType(of: shown(name), expected: listed ?? expectedType))
    switch self {
    case .string, .vendor, .glob, .path, .choice:
      guard let string = value.string else { throw wrongType }
      try check(string, at: value.offset, named: name)
    case .bool: guard value.bool != nil else { throw wrongType }
    case .integer(let range): guard let integer = value.integer, range.contains(integer) else { throw wrongType }
    case .list(let element, let isEmptyAllowed):
      guard let elements = value.array else { throw wrongType }
      if elements.isEmpty, !isEmptyAllowed { throw SettingFault(offset: value.offset, fault: .noFiles) }
      for value in elements { try element.check(value, named: name, listed: expectedType) }
    case .object(let settings, let demand):
      guard let members = value.members else { throw wrongType }
      try Self.check(members, settings)
      try demand.check(value)
    case .rules:
      guard let members = value.members else { throw wrongType }
      try Self.checkRules(members)
    case .either(let first, let second):
      if value.members != nil {
        try second.check(value, named: name, listed: listed)
      } else {
        try first.check(value, named: name, listed: listed)
      }
    }
  }

  private static func check(_ members: [JSONValue.Member], _ settings: [Setting]) throws(SettingFault) {
    let keys = settings.map(\.key)
    if let unknown = members.first(where: { !keys.contains($0.name) }) {
      let nearest = nearestName(to: unknown.name, in: keys)
      throw SettingFault(offset: unknown.nameOffset, fault: .unknownKey(shown(unknown.name), nearest: nearest))
    }
    for member in members {
      guard let setting = settings.first(where: { $0.key == member.name }), let row = SettingRow.row(of: setting) else {
        continue
      }
      try row.shape.check(member.value, named: member.name, listed: nil)
    }
  }

  private static func checkRules(_ members: [JSONValue.Member]) throws(SettingFault) {
    let known = Rule.all.map(\.name)
    for member in members {
      guard known.contains(member.name) else {
        let nearest = nearestName(to: member.name, in: known)
        throw SettingFault(offset: member.nameOffset, fault: .unknownRule(shown(member.name), nearest: nearest))
      }
      try SettingShape.choice(Severity.choices).check(member.value, named: member.name, listed: nil)
    }
  }

  /// Checks what a string says.
  private func check(_ string: String, at offset: Int, named name: String) throws(SettingFault) {
    switch self {
    case .choice(let names):
      guard !names.contains(string) else { return }
      let nearest = nearestName(to: string, in: names)
      let fault = ConfigurationFault.unknownValue(shown(string), of: shown(name), nearest: nearest, all: names)
      throw SettingFault(offset: offset, fault: fault)
    case .glob, .path:
      let isPath = if case .path = self { true } else { false }
      if leadsOut(string, isPath: isPath) {
        throw SettingFault(offset: offset, fault: .pathLeadsOut(shown(string), of: shown(name)))
      }
    default: return
    }
  }

  /// What the value must be, for an error.
  private var expectedType: ConfigurationFault.ExpectedType {
    switch self {
    case .string, .vendor, .glob, .path, .choice: .string
    case .bool: .bool
    case .integer(let range): .integer(range)
    case .object, .rules: .object
    case .either: .listOfNames
    case .list(let element, _):
      switch element {
      case .integer(let range): .listOfIntegers(range)
      case .object: .listOfObjects
      case .either: .listOfNames
      default: .listOfStrings
      }
    }
  }
}

/// Whether a glob or a path names something outside the folder that it counts from, by its letters alone. A slash before
/// a glob only ties it to that folder.
private func leadsOut(_ text: String, isPath: Bool) -> Bool {
  let bytes = Array(text.utf8)
  if isPath, bytes.isEmpty || bytes.first == UInt8(ascii: "/") || bytes.last == UInt8(ascii: "/") { return true }
  if bytes.contains(0) { return true }
  let parts = bytes.split(separator: UInt8(ascii: "/"))
  // An escaped dot is a dot; what takes a glob back is followed by one.
  return parts.enumerated().contains { index, part in
    let part = index == 0 && part.first == UInt8(ascii: "!") ? part.dropFirst() : part
    return part.filter { $0 != UInt8(ascii: "\\") } == Array("..".utf8)
  }
}

extension SettingDemand {
  /// Checks that an object holds what it must.
  fileprivate func check(_ object: JSONValue) throws(SettingFault) {
    func throwing(_ fault: ConfigurationFault) throws(SettingFault) {
      throw SettingFault(offset: object.offset, fault: fault)
    }
    let hasName = object["name"]?.string?.isEmpty == false
    switch self {
    case .nothing: return
    case .files: if object["files"] == nil { try throwing(.noFiles) }
    case .name: if !hasName { try throwing(.wrongType(of: "name", expected: .string)) }
    case .call:
      if !hasName { try throwing(.wrongType(of: "name", expected: .string)) }
      if (object["argument"] == nil) == (object["label"] == nil) { try throwing(.argumentOrLabel) }
    case .nameOrFiles:
      // In files alone nothing is a status; a name of nothing is a mistake.
      guard hasName || object["name"] == nil && object["files"] != nil else { return try throwing(.nameOrFiles) }
    }
  }
}
