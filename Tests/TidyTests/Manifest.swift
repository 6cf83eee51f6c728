import Foundation
import TestSupport

/// The part of `swift package dump-package` that the house has rules for.
struct Manifest: Decodable {
  struct Empty: Decodable {}

  struct Target: Decodable {
    let name: String
    let type: String
    let dependencies: [Dependency]
    let resources: [Empty]
    let settings: [Setting]
  }

  struct Dependency: Decodable {
    let byName: [String?]?
  }

  struct Setting: Decodable {
    struct Condition: Decodable {
      let config: String?
      let platformNames: [String]?
    }

    struct Flags: Decodable {
      let _0: [String]
    }

    struct Word: Decodable {
      let _0: String
    }

    struct Kind: Decodable {
      let unsafeFlags: Flags?
      let treatAllWarnings: Word?
      let swiftLanguageMode: Word?
      let strictMemorySafety: Empty?
    }

    let kind: Kind
    let condition: Condition?
  }

  let dependencies: [Empty]
  let targets: [Target]

  /// Reads Package.swift by SwiftPM itself, with a scratch path of its own: the usual one is locked while tests run.
  static func dump() throws -> Manifest {
    try withTemporaryFolder { folder in
      let output = try ChildProcess.run(
        URL(fileURLWithPath: "/usr/bin/env"),
        [
          "swift", "package", "--package-path", Repository.root.path, "--scratch-path", folder.path, "dump-package",
        ], timeout: 120)
      guard output.exitCode == 0 else { throw Failure("swift package dump-package: \(output.errorText)") }
      return try JSONDecoder().decode(Manifest.self, from: Data(output.standardOutput))
    }
  }
}

extension Manifest.Target {
  var dependencyNames: [String] { dependencies.compactMap { $0.byName?.first ?? nil } }

  var unsafeFlags: [Manifest.Setting] { settings.filter { $0.kind.unsafeFlags != nil } }
}

/// What Package.swift does against the rules of the house.
func manifestViolations(_ manifest: Manifest) -> [String] {
  var violations: [String] = []
  if !manifest.dependencies.isEmpty { violations.append("the package has dependencies") }
  let shipped = manifest.targets.filter { layers.contains($0.name) }
  if shipped.map(\.name) != layers { violations.append("the targets do not stand in the order of the layers") }
  for target in manifest.targets {
    let name = target.name
    if !target.resources.isEmpty { violations.append("\(name) has resources") }
    if !target.settings.contains(where: { $0.kind.swiftLanguageMode?._0 == "6" }) {
      violations.append("\(name) is not in the Swift 6 language mode")
    }
    if !target.settings.contains(where: { $0.kind.treatAllWarnings?._0 == "error" }) {
      violations.append("\(name) lets warnings pass")
    }
    if target.type != "executable", !target.unsafeFlags.isEmpty { violations.append("\(name) has unsafe flags") }
    if target.unsafeFlags.contains(where: {
      $0.condition?.config != "release" || $0.condition?.platformNames != ["linux"]
    }) {
      violations.append("\(name) has unsafe flags beyond release builds on Linux")
    }
    if target.type == "test", target.dependencyNames.contains("statuslsp") {
      violations.append("\(name) depends on the executable")
    }
  }
  for (index, target) in shipped.enumerated() {
    if target.name != "Platform", !target.settings.contains(where: { $0.kind.strictMemorySafety != nil }) {
      violations.append("\(target.name) is not built with strict memory safety")
    }
    for name in target.dependencyNames where !layers[..<index].contains(name) {
      violations.append("\(target.name) depends on \(name), which does not stand above it")
    }
  }
  return violations
}
