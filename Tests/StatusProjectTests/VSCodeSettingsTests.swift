import Foundation
import JSON
import StatusProject
import StatusRegistry
import TestSupport
import Testing

/// The settings that the extension for VS Code declares: its own, and those of the configuration's one table.
@Suite struct VSCodeSettingsTests {
  private static let manifest = "editors/vscode/package.json"
  private static let own = ["statuslsp.path", "statuslsp.trace.server"]

  @Test("editors/vscode/package.json is current; STATUSLSP_UPDATE=1 writes it anew")
  func settingsAreThoseOfTheTable() throws {
    let text = try Repository.text(Self.manifest)
    let manifest = try JSONReader.read(Array(text.utf8))
    let path = ["contributes", "configuration", "properties"]
    let properties = try #require(path.reduce(manifest) { $0?[$1] }?.members)
    let declared = properties.filter { Self.own.contains($0.name) } + settings()
    let current = pretty(replacing(path[...], in: manifest, by: JSONValue(.object(declared)))) + "\n"
    if ProcessInfo.processInfo.environment["STATUSLSP_UPDATE"] != nil {
      try current.write(to: Repository.url(Self.manifest), atomically: true, encoding: .utf8)
    } else {
      #expect(text == current)
    }
  }

  @Test func aWorkspaceDoesNotChooseTheProgram() throws {
    let manifest = try JSONReader.read(Array(try Repository.text(Self.manifest).utf8))
    let properties = try #require(manifest["contributes"]?["configuration"]?["properties"])
    #expect(properties["statuslsp.path"]?["scope"] == "machine")
    let untrusted = try #require(manifest["capabilities"]?["untrustedWorkspaces"])
    #expect(untrusted["supported"] == "limited")
    #expect(untrusted["restrictedConfigurations"] == ["statuslsp.path"])
    let others = (properties.members ?? []).filter { !Self.own.contains($0.name) }
    #expect(others.allSatisfy { $0.value["scope"] == "resource" } && others.count > 10)
  }

  /// The keys of the table, those of groups one by one, as VS Code shows them.
  private func settings() -> [JSONValue.Member] {
    let schema = configurationSchema(in: .english)
    return (schema["properties"]?.members ?? []).filter { $0.name != "$schema" }
      .flatMap { declared("statuslsp.\($0.name)", $0.value) }
  }

  private func declared(_ name: String, _ schema: JSONValue) -> [JSONValue.Member] {
    if let properties = schema["properties"]?.members {
      if properties.isEmpty { return [] }
      if schema["default"] == nil { return properties.flatMap { declared("\(name).\($0.name)", $0.value) } }
    }
    var members = (schema.members ?? []).filter { !["examples", "not"].contains($0.name) }
    if let first = members.first, first.name == "description" {
      members[0] = .init(name: "markdownDescription", value: first.value)
    }
    if let choices = schema["enum"]?.array, schema["default"] == nil {
      members = members.map { $0.name == "enum" ? .init(name: "enum", value: .array(choices + [.null])) : $0 }
    }
    members = typed(JSONValue(.object(members))).members ?? []
    // What nobody has set has no value: not the empty text that VS Code would take for it.
    if schema["default"] == nil {
      let kind: JSONValue = ["string", "null"]
      members = members.map { $0.name == "type" ? .init(name: "type", value: kind) : $0 }
      members.append(.init(name: "default", value: .null))
    }
    return [.init(name: name, value: JSONValue(.object(members + [.init(name: "scope", value: "resource")])))]
  }

  /// The schema with the type of its choices, without which VS Code offers none.
  private func typed(_ schema: JSONValue) -> JSONValue {
    if let elements = schema.array { return .array(elements.map(typed)) }
    guard let members = schema.members else { return schema }
    return JSONValue(
      .object(
        members.flatMap { member -> [JSONValue.Member] in
          let type = JSONValue.Member(name: "type", value: "string")
          let isChoice = member.name == "enum" && member.value.array != nil
          return (isChoice ? [type] : []) + [.init(name: member.name, value: typed(member.value))]
        }))
  }

  private func replacing(_ path: ArraySlice<String>, in value: JSONValue, by new: JSONValue) -> JSONValue {
    guard let name = path.first, let members = value.members else { return new }
    return JSONValue(
      .object(
        members.map {
          $0.name == name ? .init(name: name, value: replacing(path.dropFirst(), in: $0.value, by: new)) : $0
        }))
  }

  /// A value with a member or element on each line; lists of what is no list or object stand on one.
  private func pretty(_ value: JSONValue, indent: String = "") -> String {
    let inner = indent + "  "
    if let members = value.members, !members.isEmpty {
      let lines = members.map { "\(inner)\(plain(.string($0.name))): \(pretty($0.value, indent: inner))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    }
    guard let elements = value.array, !elements.isEmpty else { return plain(value) }
    if elements.allSatisfy({ $0.members == nil && $0.array == nil }) {
      return "[\(elements.map(plain).joined(separator: ", "))]"
    }
    let lines = elements.map { inner + pretty($0, indent: inner) }
    return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
  }

  private func plain(_ value: JSONValue) -> String { String(decoding: value.bytes, as: UTF8.self) }
}
