import Foundation
import JSON

/// What LSP allows a server to send: `messages.json` beside this file, which `reduce.py` makes of LSP's meta model.
struct MetaModel: Sendable {
  /// A type as the meta model has it.
  indirect enum Kind: Sendable {
    case named(String)
    case array(Kind)
    case map(Kind, Kind)
    case either([Kind])
    case tuple([Kind])
    case word(String)
    case oneOf([JSONValue])
    case object([Property])
  }

  struct Property: Sendable {
    let name: String
    let isOptional: Bool
    let kind: Kind
  }

  /// What answers a request of the client's, by method.
  private(set) var results: [String: Kind] = [:]
  private(set) var partialResults: [String: Kind] = [:]
  /// The parameters of a request of the server's; nil where it has none.
  private(set) var requests: [String: Kind?] = [:]
  private(set) var notifications: [String: Kind?] = [:]
  /// The options of a registration.
  private(set) var registrations: [String: Kind] = [:]
  private var types: [String: Kind] = [:]

  /// The one that the tests hold the server to.
  static let shared: Result<MetaModel, Failure> = {
    do {
      let url = Repository.url("Tests/TestSupport/Protocol/messages.json")
      return .success(try MetaModel(JSONReader.read([UInt8](Data(contentsOf: url)))))
    } catch {
      return .failure(Failure("Tests/TestSupport/Protocol/messages.json cannot be read: \(error)"))
    }
  }()

  init(_ json: JSONValue) throws {
    func kinds(_ name: String) throws -> [String: Kind?] {
      guard let members = json[name]?.members else { throw Failure("\(name) is missing") }
      return try Dictionary(
        members.map { ($0.name, $0.value.isNull ? nil : try Kind($0.value)) }, uniquingKeysWith: { _, last in last })
    }
    results = try kinds("results").compactMapValues { $0 }
    partialResults = try kinds("partialResults").compactMapValues { $0 }
    requests = try kinds("requests")
    notifications = try kinds("notifications")
    registrations = try kinds("registrations").compactMapValues { $0 }
    types = try kinds("types").compactMapValues { $0 }
  }

  /// What is wrong with a value; empty where nothing is.
  func faults(of value: JSONValue, as kind: Kind, at path: String) -> [String] {
    switch kind {
    case .named(let name): faults(of: value, named: name, at: path)
    case .array(let element):
      value.array.map { elements in
        elements.enumerated().flatMap { faults(of: $1, as: element, at: "\(path)[\($0)]") }
      } ?? ["\(path) is no array"]
    case .map(_, let element):
      value.members.map { members in
        members.flatMap { faults(of: $0.value, as: element, at: "\(path)[\($0.name)]") }
      } ?? ["\(path) is no object"]
    case .either(let kinds): leastFaults(of: value, kinds, at: path)
    case .tuple(let kinds):
      value.array.flatMap { elements in
        guard elements.count == kinds.count else { return nil }
        return zip(elements, kinds).flatMap { faults(of: $0, as: $1, at: path) }
      } ?? ["\(path) has not \(kinds.count) elements"]
    case .word(let word): value.string == word ? [] : ["\(path) is not \"\(word)\""]
    case .oneOf(let values): values.contains(value) ? [] : ["\(path) is none of \(values.count) known values"]
    case .object(let properties): faults(of: value, properties, at: path)
    }
  }

  /// The alternative that comes nearest explains best.
  private func leastFaults(of value: JSONValue, _ kinds: [Kind], at path: String) -> [String] {
    var least: [String]?
    for kind in kinds {
      let faults = faults(of: value, as: kind, at: path)
      if faults.isEmpty { return [] }
      if faults.count < least?.count ?? .max { least = faults }
    }
    return least ?? ["\(path) has no type"]
  }

  /// A member that the protocol does not know is a fault.
  private func faults(of value: JSONValue, _ properties: [Property], at path: String) -> [String] {
    guard let members = value.members else { return ["\(path) is no object"] }
    var faults = members.filter { member in !properties.contains { $0.name == member.name } }
      .map { "\(path).\($0.name) is not in the protocol" }
    if Set(members.map(\.name)).count < members.count { faults.append("\(path) has a member twice") }
    for property in properties {
      if let member = value[property.name] {
        faults += self.faults(of: member, as: property.kind, at: "\(path).\(property.name)")
      } else if !property.isOptional {
        faults.append("\(path).\(property.name) is missing")
      }
    }
    return faults
  }

  private func faults(of value: JSONValue, named name: String, at path: String) -> [String] {
    let fits: Bool
    switch name {
    case "string", "DocumentUri", "URI", "RegExp": fits = value.string != nil
    case "boolean": fits = value.bool != nil
    case "null": fits = value.isNull
    case "integer": fits = value.integer.map { Int32(exactly: $0) != nil } ?? false
    case "uinteger": fits = value.integer.map { (0...Int(Int32.max)).contains($0) } ?? false
    case "decimal": if case .number = value.content { fits = true } else { fits = false }
    case "LSPAny": fits = true
    case "LSPObject": fits = value.members != nil
    case "LSPArray": fits = value.array != nil
    default:
      guard let kind = types[name] else { return ["\(path): the type \(name) is unknown"] }
      return faults(of: value, as: kind, at: path)
    }
    return fits ? [] : ["\(path) is no \(name)"]
  }

  /// What is wrong with a value as a named type.
  func faults(of value: JSONValue, asType name: String, at path: String) -> [String] {
    faults(of: value, named: name, at: path)
  }
}

extension MetaModel.Kind {
  init(_ json: JSONValue) throws {
    if let name = json.string {
      self = .named(name)
      return
    }
    guard let member = json.members?.first, json.members?.count == 1 else { throw Failure("a type has no form") }
    func kinds() throws -> [Self] { try (member.value.array ?? []).map(Self.init) }
    switch member.name {
    case "array": self = .array(try Self(member.value))
    case "or": self = .either(try kinds())
    case "tuple": self = .tuple(try kinds())
    case "is": self = .word(member.value.string ?? "")
    case "one of": self = .oneOf(member.value.array ?? [])
    case "map":
      let both = try kinds()
      guard both.count == 2 else { throw Failure("a map has not two types") }
      self = .map(both[0], both[1])
    case "object":
      self = .object(
        try (member.value.members ?? []).map { member in
          let isOptional = member.name.hasSuffix("?")
          return MetaModel.Property(
            name: isOptional ? String(member.name.dropLast()) : member.name, isOptional: isOptional,
            kind: try Self(member.value))
        })
    default: throw Failure("a type has the unknown form \(member.name)")
    }
  }
}
